import type { Curriculum } from '../curriculum/curriculum.ts';
import type { CurriculumDocument, Text } from '../curriculum/document.ts';
import type { Problem } from '../curriculum/problem.ts';

/** A rule that a curriculum has to keep. Its id is named for the good state. */
export interface Rule {
  id: string;
  severity: Problem['severity'];
  /** Whether a document may keep what is found, with a reason in its yaml: rules that judge words, never those that count. */
  acceptable?: boolean;
  /** Looks at the whole curriculum and tells every place where the rule is broken. */
  find: (curriculum: Curriculum) => Finding[];
}

export type Finding = Omit<Problem, 'id' | 'severity'>;

/** A text with the document it belongs to, and the name of the handout if it is one. */
export interface WrittenText {
  document: CurriculumDocument;
  text: Text<object>;
  handout: string | undefined;
}

/** Every text of every document, in every language. */
export function textsOf(curriculum: Curriculum): WrittenText[] {
  return curriculum.documents.flatMap((document) => [
    ...Object.values(document.texts).map((text) => ({ document, text, handout: undefined })),
    ...document.handouts.flatMap((handout) => Object.values(handout.texts).map((text) => ({ document, text, handout: handout.name }))),
  ]);
}

/** Every text in a plain value. */
export function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(stringsOf);
  return [];
}
