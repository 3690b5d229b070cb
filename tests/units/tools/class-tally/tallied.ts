import { emptyCount, type TalliedForm, type Tally, withSheet } from '../../../../src/tools/class-tally/tally.ts';

/** A form of two sentences, filled in before and after. */
export const prePost: TalliedForm = {
  id: 'W02/pre-post pre-post',
  document: 'W02',
  title: '看、听、联',
  kind: 'pre-post',
  answers: ['1', '2', '3', '4', '5'],
  questions: ['我说得出三把尺。', '我知道找谁。'],
  mark: '00000000',
};

/** What a teacher counts in class. */
export const seen: TalliedForm = {
  id: 'G3-08 seen',
  document: 'G3-08',
  title: '写给远方的信',
  kind: 'seen',
  answers: ['rest', 'counted'],
  questions: ['四部分都点住的，约 ____ 人。'],
  mark: '00000001',
};

export const day = '2026-11-30';

export const empty = (form: TalliedForm, group = '四（2）班'): Tally => ({ form, group, counts: {} });

/** A tally of papers with both columns, each as its answers row by row: before, after, before, after. */
export function ofPapers(papers: readonly (readonly number[])[], form = prePost): Tally {
  return papers.reduce((tally, sheet) => withSheet(tally, ['before', 'after'], [...sheet], day), empty(form));
}

/** A tally with these numbers before, for both questions. */
export function withNumbers(papers: number, numbers: number[], form = prePost): Tally {
  return { ...empty(form), counts: { before: { ...emptyCount(form), papers, answers: form.questions.map(() => numbers), day } } };
}
