import type { Registries } from '../../curriculum/curriculum.ts';
import type { Finding, TextRule } from '../rule.ts';
import { wordsInText } from '../wordsInText.ts';

/** Texts for pupils use only characters that they have met: the most common ones, and those of `content/common-characters.yaml`. */
export const charactersAreCommon: TextRule = {
  id: 'characters-are-common',
  look: (registries) => {
    const knownIn = knownByGrade(registries);
    return ({ document, text, locale, isReadByChildren }) => {
      if (locale !== 'zh' || !isReadByChildren) return [];
      const known = knownIn(document?.lesson?.grade ?? 1);
      const found = new Map<string, Finding>();
      for (const { words, at } of wordsInText(text)) {
        for (const [character] of words.matchAll(/\p{Script=Han}/gu)) {
          if (firstLevel.has(character) || known.has(character) || found.has(character)) continue;
          found.set(character, {
            file: text.file,
            ...at(),
            message: { zh: `孩子可能还不认识 "${character}" 这个字。`, en: `Children may not know the character ${character}.` },
            hint: {
              zh: '换一个常用的词或名字；这个年级学过的字，可以加进 content/common-characters.yaml。',
              en: 'Use a more common word or name, or add the character to content/common-characters.yaml if they learn it in this grade.',
            },
          });
        }
      }
      return [...found.values()];
    };
  },
};

/** The 3,755 characters of the first level of GB 2312-80: rows 16 to 55, decoded with the built-in TextDecoder. */
const firstLevel: ReadonlySet<string> = new Set(new TextDecoder('gbk').decode(Uint8Array.from(rowsOfFirstLevel())));

function* rowsOfFirstLevel(): Generator<number> {
  for (let row = 16; row <= 55; row++) {
    for (let cell = 1; cell <= (row === 55 ? 89 : 94); cell++) yield* [row + 0xa0, cell + 0xa0];
  }
}

/** The characters of the registry that a grade has met. */
function knownByGrade({ commonCharacters }: Registries): (grade: number) => ReadonlySet<string> {
  return (grade) => new Set(commonCharacters.filter(({ from }) => from <= grade).flatMap(({ characters }) => [...characters]));
}
