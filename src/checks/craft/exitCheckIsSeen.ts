import { blocksOf } from '../../blocks/blocksOf.ts';
import exitCheckBlock from '../../blocks/exit-check/block.ts';
import stepBlock from '../../blocks/step/block.ts';
import { like, originalLocale } from '../../curriculum/locale.ts';
import { plainText } from '../../curriculum/tree.ts';
import type { Finding, TextRule } from '../rule.ts';
import { isSeenByTeacher, wordsAboutOneself } from './exitCheckWords.ts';

/** A lesson ends with something that the teacher sees whether children can do it, not with what they say of themselves. */
export const exitCheckIsSeen: TextRule = {
  id: 'exit-check-is-seen',
  look:
    () =>
    ({ document, text, handout, locale }) => {
      if (!document || handout || locale !== originalLocale) return [];
      const language = like[locale];
      if (isSeenByTeacher(plainText(text.nodes), language)) return [];
      const [exitCheck] = blocksOf(text.nodes, exitCheckBlock);
      if (exitCheck) return [{ file: text.file, ...exitCheck.at, ...onlyFaces }];
      const closing = blocksOf(text.nodes, stepBlock).at(-1);
      const found = document.lesson && closing ? wordsAboutOneself(plainText(closing.children), language) : undefined;
      return found !== undefined && closing ? [{ file: text.file, ...closing.at, ...onlySaid(found) }] : [];
    },
};

type Said = Pick<Finding, 'message' | 'hint'>;

const hint = {
  zh: '再写一件老师看得见的：做一遍目标里的那个动作，数一数，约 ____ 人。',
  en: 'Add something that the teacher can see: the action of the aim, done once, and how many did it.',
};

const onlyFaces: Said = {
  message: { zh: '下课检查只有孩子给自己画的脸。', en: 'The exit check is only what children say of themselves with a face.' },
  hint,
};

function onlySaid(words: string): Said {
  return {
    message: {
      zh: `最后一步只问孩子自己觉得会不会："${words}"。`,
      en: `The last step only asks children whether they think they can: "${words}".`,
    },
    hint,
  };
}
