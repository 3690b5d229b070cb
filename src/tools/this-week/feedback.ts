import { fill } from '../../i18n/say.ts';
import type { Words } from '../../i18n/words.ts';
import type { WeekLesson } from './lesson.ts';

/** What a teacher answers after a lesson. */
export interface Answers {
  wrong: string;
  minutes: string;
  unclear: string;
}

export const noAnswers: Answers = { wrong: '', minutes: '', unclear: '' };

/** Longest answer, in characters. */
export const longestAnswer = 600;

/** Whether there is something to send. */
export function hasAnswer(answers: Answers): boolean {
  return Object.values(answers).some((answer) => answer.trim() !== '');
}

/**
 * Writes feedback on a lesson as a text that can be sent in any way. It names the document with its version and mark, so that its writers
 * know which sheet it is about, and the grade and size of the class; never the school, the class or the teacher.
 */
export function feedbackText(
  { id, title, minutes, written }: WeekLesson,
  answers: Answers,
  of: { gradeName: string; pupils: number },
  words: Words['thisWeek']['feedback'],
): string {
  const { version = '', mark } = written ?? {};
  const answer = (question: string, text: string) => (text === '' ? [] : [fill(words.answer, { question, answer: text })]);
  const took = answers.minutes.trim();
  return [
    words.head,
    mark === undefined ? fill(words.aboutNoMark, { id, title, version }) : fill(words.about, { id, title, version, mark }),
    fill(words.taughtTo, { grade: of.gradeName, pupils: of.pupils }),
    ...answer(words.wrong, answers.wrong.trim()),
    ...answer(words.minutes, took === '' ? '' : fill(words.took, { minutes: took, planned: minutes })),
    ...answer(words.unclear, answers.unclear.trim()),
  ].join('\n');
}
