import type { Words } from '../../i18n/words.ts';
import type { namedAnswers } from './form.ts';
import { answerAt } from './report.ts';
import { least } from './suppress.ts';
import type { TalliedForm } from './tally.ts';

type TallyWords = Words['classTally'];
type Form = Pick<TalliedForm, 'kind' | 'answers'>;
type NamedAnswer = (typeof namedAnswers)[keyof typeof namedAnswers][number];

/** The name of a place in the numbers of a question: an answer, or left empty. */
export function answerName(place: number, form: Form, { answers }: TallyWords): string {
  const answer = answerAt(place, form);
  if (answer === undefined) return answers.empty;
  const id = form.answers[answer] ?? '';
  return form.kind === 'pre-post' ? id : (answers[id as NamedAnswer] ?? id);
}

/** The names of neighbouring answers that are shown as one number. */
export function groupName(places: readonly number[], form: Form, words: TallyWords): string {
  return places.map((place) => answerName(place, form, words)).join(words.list.comma);
}

/** What is said of a number that is not shown exactly: more than all papers but five, or fewer than five. */
export const about = {
  moreThan: (papers: number) => ({ papers: `>${papers - least}`, share: `>${Math.floor((1 - least / papers) * 100)}` }),
  fewer: (papers: number) => ({ papers: `<${least}`, share: `<${Math.ceil((least / papers) * 100)}` }),
  tooFew: `<${least}`,
};
