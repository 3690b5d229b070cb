import type { Words } from '../../i18n/words.ts';
import { answerName } from './labels.ts';
import { answerAt } from './report.ts';
import { least, type Shown } from './suppress.ts';
import type { TalliedForm } from './tally.ts';

/** A part of a bar. Lengths are shares of the bar. */
export interface BarPart {
  from: number;
  length: number;
  /** From 0 for the lowest answer to 1 for the highest; undefined for what is not shown, and for papers that left the question empty. */
  shade: number | undefined;
  /** What is written in it, if there is room. */
  name: string;
}

/** Returns the parts of a bar from the lowest answer to the highest. A group is one part; what is not shown exactly has its widest length. */
export function barOf(shown: Shown, form: Pick<TalliedForm, 'kind' | 'answers'>, words: Words['classTally']): BarPart[] {
  if (shown.kind === 'none' || shown.kind === 'too-few') return [];
  if (shown.kind === 'nearly-all') {
    const length = 1 - least / shown.papers;
    const most = { from: 0, length, shade: shadeOf([shown.answer], form), name: answerName(shown.answer, form, words) };
    return [most, { from: length, length: 1 - length, shade: undefined, name: '' }];
  }
  let from = 0;
  return shown.groups
    .filter(({ papers }) => papers > 0)
    .map(({ answers, papers }) => {
      const part = { from, length: papers / shown.papers, shade: shadeOf(answers, form), name: rangeName(answers, form, words) };
      from += part.length;
      return part;
    });
}

function shadeOf(places: readonly number[], form: Pick<TalliedForm, 'kind' | 'answers'>): number | undefined {
  const answers = places.flatMap((place) => answerAt(place, form) ?? []);
  if (answers.length === 0) return undefined;
  return answers.reduce((sum, answer) => sum + answer, 0) / answers.length / (form.answers.length - 1);
}

/** The first and the last answer of a group: `1–3`. */
function rangeName(places: readonly number[], form: Pick<TalliedForm, 'kind' | 'answers'>, words: Words['classTally']): string {
  const ends = places.length > 1 ? [places[0]!, places.at(-1)!] : places;
  return ends.map((place) => answerName(place, form, words)).join(words.list.to);
}
