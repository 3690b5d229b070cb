import type { CheckId } from '../curriculum/catalogue.ts';
import type { Curriculum } from '../curriculum/curriculum.ts';
import type { CurriculumDocument, Text } from '../curriculum/document.ts';
import { type Locale, locales } from '../curriculum/locale.ts';
import type { Problem } from '../curriculum/problem.ts';

/** What a rule has to know besides what is written. */
export interface Circumstances {
  /** The day on which the check is run, as 2026-11-23. */
  today: string;
  /** Whether what is checked is about to be released. */
  release: boolean;
}

/** A rule that a curriculum has to keep. Its id is named for the good state; how grave it is stands in the catalogue. */
export interface Rule {
  id: CheckId;
  /** Looks at the whole curriculum and tells every place where the rule is broken. */
  find: (curriculum: Curriculum, circumstances: Circumstances) => Finding[];
}

/** A problem without its id; a rule may say that this one is graver than the others. */
export type Finding = Omit<Problem, 'id' | 'severity'> & { severity?: Problem['severity'] };

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

/** A text's file ends in its language: plan.zh.mdx. */
export function localeOf({ file }: Text<object>): Locale {
  return locales.find((locale) => file.endsWith(`.${locale}.mdx`))!;
}

/** Lessons of the two youngest grades, who read little and write less. */
export function isForGrades1And2({ lesson }: CurriculumDocument): boolean {
  return lesson !== undefined && lesson.grade <= 2;
}

/** Every text in a plain value. */
export function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(stringsOf);
  return [];
}
