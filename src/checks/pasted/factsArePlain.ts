import { byKind, counted } from '../../curriculum/perFile.ts';
import type { Wording } from '../../curriculum/problem.ts';
import type { TextRule } from '../rule.ts';
import { type PlacedWords, wordsInAttributes, wordsInFront } from '../wordsInText.ts';

/** The facts of a text and the attributes of its blocks are plain words in one line: marks in them are printed as they are. */
export const factsArePlain: TextRule = {
  id: 'facts-are-plain',
  look:
    () =>
    ({ text }) => {
      const found = [...wordsInFront(text), ...wordsInAttributes(text)].flatMap((placed) => {
        const kind = kinds.find(({ mark }) => mark.test(placed.words));
        return kind ? [{ kind, placed }] : [];
      });
      return byKind(found, ({ kind }) => kind.mark.source).map((alike) => {
        const { kind, placed } = alike[0]!;
        return {
          file: text.file,
          ...placed.at(),
          message: counted(kind.message(written(placed, kind.mark)), alike.length),
          hint: kind.hint,
        };
      });
    },
};

interface PlainKind {
  mark: RegExp;
  message: (mark: string) => Wording;
  hint: Wording;
}

const printed = (mark: string): Wording => ({
  zh: `这一项只能写文字，"${mark}" 会照样印出来。`,
  en: `This is plain words: "${mark}" is printed as it is.`,
});

const kinds: readonly PlainKind[] = [
  {
    mark: /\n/,
    message: () => ({ zh: '这一项里换了行，印出来还是一行。', en: 'There is a line end in this fact, which is printed in one line.' }),
    hint: { zh: '写成一行；要分成几条，就各写一项。', en: 'Write it in one line, or as several entries.' },
  },
  {
    mark: /<\/?[A-Za-z][^<>]*>/,
    message: printed,
    hint: { zh: '把 < > 和里面的删掉，只留文字。', en: 'Delete what is in < > and keep only the words.' },
  },
  {
    mark: /\*\*|(?<![*\p{L}\d])\*(?=[^\s*])[^*\n]+\*(?![*\p{L}\d])|~~|`|^#+(?=\s)|＊＊|\\[*_#~`]/u,
    message: printed,
    hint: {
      zh: '这里没有粗体和标题：把记号删掉，只留文字。',
      en: 'There is no bold type and no heading here: delete the marks and keep the words.',
    },
  },
  {
    mark: /!?\[[^\]\n]*\]\([^)\n]*\)|&(?:[a-z]{2,8}|#\d{2,5});/i,
    message: printed,
    hint: {
      zh: '链接和 &nbsp; 这样的写法这里不用：只留文字。',
      en: 'Links and names such as &nbsp; are not used here: keep only the words.',
    },
  },
];

function written({ words }: PlacedWords, mark: RegExp): string {
  return mark.exec(words)![0];
}
