import type { MainFront, Text } from '../../curriculum/document.ts';
import { originalLocale } from '../../curriculum/locale.ts';
import { countWords } from '../../curriculum/spokenWords.ts';
import { locateIn } from '../../curriculum/yaml.ts';
import { sentencesOf } from '../phrase.ts';
import type { TextRule } from '../rule.ts';

/** One lesson, one aim: in one sentence. A semicolon is as good as a full stop. Translations follow their original. */
export const aimIsOneSentence: TextRule = {
  id: 'aim-is-one-sentence',
  look:
    () =>
    ({ document, text, handout, locale }) => {
      if (!document || handout || locale !== originalLocale) return [];
      const { file, front, frontYaml } = text as Text<MainFront>;
      const count = sentencesOf(front.aim, locale).filter(({ sentence }) => countWords(sentence, locale) > 0).length;
      if (count < 2) return [];
      return [
        {
          ...locateIn({ file, text: frontYaml, linesBefore: 1 })('aim'),
          message: { zh: `目标写了 ${count} 句。`, en: `The aim has ${count} sentences.` },
          hint: {
            zh: '一份材料一个目标，写成一句；别的写进 outcomes，或者另写一课。',
            en: 'One document has one aim: make it one sentence, and put the rest under outcomes or into another lesson.',
          },
        },
      ];
    },
};
