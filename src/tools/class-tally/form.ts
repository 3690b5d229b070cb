/**
 * What is tallied: the form before and after a workshop (`<PrePost>`), the faces of an exit check (`<ExitCheck>`), or what a plan asks the
 * teacher to count ("about ____ pupils").
 */
export type FormKind = (typeof formKinds)[number];

/** In the order in which the forms of a document are offered. */
export const formKinds = ['pre-post', 'faces', 'seen'] as const;

/** Where on paper an answer is: before, after, or, of a form that is filled in once, once. */
export type Column = 'before' | 'after' | 'once';

export interface Question {
  text: string;
  /** Whether a paper may say of someone that they are in danger, so that the page repeats what to do then. */
  careful: boolean;
}

/** A form for its tally, in one language. Plain data that is embedded in the page. */
export interface TallyForm {
  /** `W02 pre-post`: what a saved tally refers to. */
  id: string;
  document: string;
  title: string;
  /** What the document is listed under: its grade, or its kind. */
  heading: string;
  kind: FormKind;
  /** The answers of each question, from the lowest to the highest. */
  answers: string[];
  questions: Question[];
  /** Changes when the words of the questions do, in any language. */
  mark: string;
}

/** The answers of forms that have no numbers, from the lowest to the highest. */
export const namedAnswers = { faces: ['no', 'half', 'yes'], seen: ['rest', 'counted'] } as const;

export const columnsOf: Record<FormKind, readonly Column[]> = { 'pre-post': ['before', 'after'], faces: ['once'], seen: ['once'] };

/** Most questions of a form, and most answers of a question, that can be saved: more than any form has. */
export const mostQuestions = 40;
export const mostAnswers = 20;
