import path from 'node:path';
import { vocabulary } from '../../blocks/vocabulary.ts';
import type { Row } from '../../translation/align.ts';
import { firstWords } from '../../translation/done.ts';
import { isCriticalRow, pairsOf, placeOf, stateOf, type TranslationState } from '../../translation/state.ts';
import type { CurriculumRule, Finding } from '../rule.ts';

/** Every paragraph of a translation was made from its original as it is now. What keeps a child safe is not released otherwise. */
export const translationIsFresh: CurriculumRule = {
  id: 'translation-is-fresh',
  find: (curriculum, { release }) =>
    pairsOf(curriculum).flatMap((pair): Finding[] => {
      const state = stateOf(pair, vocabulary);
      const graver = (row: Row): Pick<Finding, 'severity'> => (release && isCriticalRow(row) ? { severity: 'error' } : {});
      return [
        ...state.stale.map((row) => ({ ...stale(state, row), ...graver(row) })),
        ...state.missing.map((row) => ({ ...missing(state, row), ...graver(row) })),
        ...state.extra.map((row) => ({ ...extra(state, row), ...graver(row) })),
      ];
    }),
};

function stale({ original, translation }: TranslationState, row: Row): Finding {
  const at = placeOf(translation!, row.translation!);
  const { line } = placeOf(original, row.original!);
  return {
    file: translation!.file,
    ...at,
    message: `This is older than its original: ${nameOf(original.file)}, line ${line}, now says "${firstWords(row.original!.words)}".`,
    hint: `Bring it up to date, then: npm run translation -- --done ${translation!.file}:${at.line}`,
  };
}

function missing({ original, translation }: TranslationState, row: Row): Finding {
  const { line } = placeOf(original, row.original!);
  return {
    file: translation!.file,
    line: 1,
    column: 1,
    message: `A paragraph of the original is not here: ${nameOf(original.file)}, line ${line}, "${firstWords(row.original!.words)}".`,
    hint: `Translate it, then: npm run translation -- --done ${translation!.file}`,
  };
}

function extra({ original, translation }: TranslationState, row: Row): Finding {
  return {
    file: translation!.file,
    ...placeOf(translation!, row.translation!),
    message: `${nameOf(original.file)} has no paragraph for this one: "${firstWords(row.translation!.words)}".`,
    hint: `Take it out if the original has dropped it, then: npm run translation -- --done ${translation!.file}`,
  };
}

function nameOf(file: string): string {
  return path.posix.basename(file);
}
