import path from 'node:path';
import { vocabulary } from '../../blocks/vocabulary.ts';
import type { Row } from '../../curriculum/translation/align.ts';
import { firstWords } from '../../curriculum/translation/markUpToDate.ts';
import { isCriticalRow, pairsOf, placeOf, stateOf, type TranslationState } from '../../curriculum/translation/state.ts';
import type { CurriculumRule, Finding } from '../rule.ts';

/** Every paragraph of a translation was made from the current original. If it keeps a child safe, a stale one stops a release. */
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
  const file = nameOf(original.file);
  const words = firstWords(row.original!.words);
  const command = commandFor(`${translation!.file}:${at.line}`);
  // Only for a paragraph unchanged since it was last confirmed is it certain that the original has changed since.
  const wasDone = row.from?.translation === row.translation!.hash;
  return {
    file: translation!.file,
    ...at,
    message: wasDone
      ? {
          zh: `上次说译好了以后，原文又改过：${file} 第 ${line} 行现在是 "${words}"。`,
          en: `The original has changed since this was last confirmed: ${file}, line ${line}, now says "${words}".`,
        }
      : {
          zh: `还没有人说过这一段译好了：${file} 第 ${line} 行是 "${words}"。`,
          en: `No one has confirmed this translation yet: ${file}, line ${line}, says "${words}".`,
        },
    hint: wasDone
      ? { zh: `照原文改好，再运行：${command}`, en: `Bring it up to date, then: ${command}` }
      : { zh: `和原文对照一遍，再运行：${command}`, en: `Compare the two, then: ${command}` },
  };
}

function missing({ original, translation }: TranslationState, row: Row): Finding {
  const { line } = placeOf(original, row.original!);
  const file = nameOf(original.file);
  const words = firstWords(row.original!.words);
  const command = commandFor(translation!.file);
  return {
    file: translation!.file,
    line: 1,
    column: 1,
    message: {
      zh: `原文有一段这里没有：${file} 第 ${line} 行，"${words}"。`,
      en: `A paragraph of the original is missing here: ${file}, line ${line}, "${words}".`,
    },
    hint: { zh: `译出来，再运行：${command}`, en: `Translate it, then: ${command}` },
  };
}

function extra({ original, translation }: TranslationState, row: Row): Finding {
  const file = nameOf(original.file);
  const words = firstWords(row.translation!.words);
  const command = commandFor(translation!.file);
  return {
    file: translation!.file,
    ...placeOf(translation!, row.translation!),
    message: { zh: `${file} 里没有和这一段对应的话："${words}"。`, en: `${file} has no paragraph for this one: "${words}".` },
    hint: {
      zh: `要是原文已经删掉，这里也删掉，再运行：${command}`,
      en: `Delete it if the original no longer has it, then: ${command}`,
    },
  };
}

function commandFor(place: string): string {
  return `npm run translation -- --done ${place}`;
}

function nameOf(file: string): string {
  return path.posix.basename(file);
}
