import path from 'node:path';
import type { Curriculum } from '../../curriculum/curriculum.ts';
import { isFinished, type Text } from '../../curriculum/document.ts';
import type { Wording } from '../../curriculum/problem.ts';
import { pairsOf } from '../../curriculum/translation/state.ts';
import type { Reference } from '../../curriculum/vocabulary.ts';
import { findInEach } from '../findInEach.ts';
import type { CurriculumRule, Finding } from '../rule.ts';
import { type HelpBlock, helpBlocksIn } from './helpBlocks.ts';

/** Every language of a text prints the same help lines, at the same places: anyone who reads the translation finds the same help. */
export const helpAgreesWithOriginal: CurriculumRule = {
  id: 'help-agrees-with-original',
  find: (curriculum, { cache }) =>
    findInEach('help-agrees-with-original', { curriculum, cache }, finishedPairs(curriculum), ({ original, translation }) => {
      const [there, here] = [original, translation].map(({ nodes }) => helpBlocksIn(nodes, curriculum.registries.groups));
      // A name that is not known has been reported in its own text.
      if ([...there!, ...here!].some(({ names }) => !names.every((name) => isKnown(name, curriculum)))) return [];
      return firstDifference(original, there!, translation, here!);
    }),
};

/** Errors of a text may hide blocks, and so may what is still to be written; both have been reported. */
function finishedPairs(curriculum: Curriculum) {
  return pairsOf(curriculum).flatMap(({ original, translation }) => {
    if (!translation || !isFinished(translation) || !isFinished(original)) return [];
    return [{ name: translation.file, sourceHash: `${original.fingerprint} ${translation.fingerprint}`, original, translation }];
  });
}

const hint: Wording = {
  zh: '照原文写上同样的块，属性一样，先后也一样；原文错了，就先改原文。',
  en: 'Write the same blocks as the original, with the same attributes in the same order; if the original is wrong, correct it first.',
};

function firstDifference(
  original: Text<object>,
  there: readonly HelpBlock[],
  translation: Text<object>,
  here: readonly HelpBlock[],
): Finding[] {
  const at = there.findIndex(({ sign }, index) => sign !== here[index]?.sign);
  if (at < 0 && there.length === here.length) return [];
  const index = at < 0 ? there.length : at;
  const [theirs, ours] = [there[index], here[index]];
  const name = path.posix.basename(original.file);
  const isMissing = theirs !== undefined && (ours === undefined || isSame(there.slice(index + 1), here.slice(index)));
  const isExtra = ours !== undefined && (theirs === undefined || isSame(there.slice(index), here.slice(index + 1)));
  const message: Wording = isMissing
    ? {
        zh: `${name} 第 ${theirs.at.line} 行的 ${theirs.shown}，这一份里没有。`,
        en: `${theirs.shown} of ${name}, line ${theirs.at.line}, is missing in this text.`,
      }
    : isExtra
      ? { zh: `${name} 里没有 ${ours.shown}，这里却有。`, en: `${ours.shown} is not in ${name}.` }
      : {
          zh: `这里是 ${ours!.shown}，${name} 第 ${theirs!.at.line} 行是 ${theirs!.shown}。`,
          en: `Here is ${ours!.shown}, but ${name}, line ${theirs!.at.line}, has ${theirs!.shown}.`,
        };
  const { line, column } = (isMissing ? here[index - 1] : ours)?.at ?? { line: 1, column: 1 };
  return [{ file: translation.file, line, column, message, hint }];
}

function isKnown({ kind, to }: Reference, curriculum: Curriculum): boolean {
  if (kind === 'number') return curriculum.hotline(to) !== undefined;
  return kind === 'protocol' ? curriculum.protocol(to) !== undefined : curriculum.knowsHelpLine(to);
}

function isSame(some: readonly HelpBlock[], others: readonly HelpBlock[]): boolean {
  return some.length === others.length && some.every(({ sign }, index) => sign === others[index]!.sign);
}
