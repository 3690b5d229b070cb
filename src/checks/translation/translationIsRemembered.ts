import path from 'node:path';
import { vocabulary } from '../../blocks/vocabulary.ts';
import type { Text } from '../../curriculum/document.ts';
import { isComparable, isCriticalRow, pairsOf, rowsOf } from '../../curriculum/translation/state.ts';
import type { CurriculumRule, Finding } from '../rule.ts';

/** Sentences still to be written cannot be compared yet; they are reported as such. */
const isUnfinished = ({ placeholders }: Text<object>) => placeholders.length > 0;

/** A translation without a record becomes outdated without anyone noticing. */
export const translationIsRemembered: CurriculumRule = {
  id: 'translation-is-remembered',
  find: (curriculum, { release }) =>
    pairsOf(curriculum).flatMap((pair): Finding[] => {
      const { translation } = pair;
      if (!translation || translation.memory || !isComparable(pair) || isUnfinished(pair.original) || isUnfinished(translation)) return [];
      const rows = rowsOf(pair, translation, vocabulary);
      const alone = rows.filter((row) => !row.original || !row.translation).length;
      const compared =
        alone === 0
          ? { zh: '两边的段落都能对上。', en: 'Both have the same paragraphs.' }
          : { zh: `${rows.length} 段里有 ${alone} 段对不上。`, en: `${alone} of ${rows.length} paragraphs have no counterpart.` };
      const original = path.posix.basename(pair.original.file);
      const command = `npm run translation -- --done ${translation.file}`;
      return [
        {
          file: translation.file,
          line: 1,
          column: 1,
          message: {
            zh: `还没有人说过这是照什么样的原文译的。${compared.zh}`,
            en: `It is not recorded from which original this was translated. ${compared.en}`,
          },
          hint: { zh: `和 ${original} 对照一遍，再运行：${command}`, en: `Compare it with ${original}, then: ${command}` },
          ...(release && rows.some(isCriticalRow) ? { severity: 'error' } : {}),
        },
      ];
    }),
};
