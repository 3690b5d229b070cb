import path from 'node:path';
import { vocabulary } from '../../blocks/vocabulary.ts';
import type { Text } from '../../curriculum/document.ts';
import { isCriticalRow, pairsOf, rowsOf } from '../../translation/state.ts';
import type { CurriculumRule, Finding } from '../rule.ts';

/** What is still to be written cannot be compared yet; it is told as such. */
const isUnfinished = ({ placeholders }: Text<object>) => placeholders.length > 0;

/** A translation that remembers nothing goes stale unseen. */
export const translationIsRemembered: CurriculumRule = {
  id: 'translation-is-remembered',
  find: (curriculum, { release }) =>
    pairsOf(curriculum).flatMap((pair): Finding[] => {
      const { translation } = pair;
      if (!translation || translation.memory || isUnfinished(pair.original) || isUnfinished(translation)) return [];
      const rows = rowsOf(pair, translation, vocabulary);
      const alone = rows.filter((row) => !row.original || !row.translation).length;
      const compared = alone === 0 ? 'Both have the same paragraphs.' : `${alone} of ${rows.length} paragraphs stand alone.`;
      return [
        {
          file: translation.file,
          line: 1,
          column: 1,
          message: `Nobody has said from which original this was translated. ${compared}`,
          hint: `Compare it with ${path.posix.basename(pair.original.file)}, then: npm run translation -- --done ${translation.file}`,
          ...(release && rows.some(isCriticalRow) ? { severity: 'error' } : {}),
        },
      ];
    }),
};
