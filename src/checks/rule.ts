import type { CheckId } from '../curriculum/catalogue.ts';
import type { Curriculum, Registries } from '../curriculum/curriculum.ts';
import type { Problem } from '../curriculum/problem.ts';
import type { WrittenText } from './written.ts';

/** What a rule has to know besides what is written. */
export interface Circumstances {
  /** The day on which the check is run, as 2026-11-23. */
  today: string;
  /** Whether what is checked is about to be released. */
  release: boolean;
}

/** A rule that a curriculum has to keep. Its id is named for the good state; how grave it is stands in the catalogue. */
export type Rule = CurriculumRule | TextRule;

/** A rule about documents and how they stand to each other. */
export interface CurriculumRule {
  id: CheckId;
  /** Looks at the whole curriculum and tells every place where the rule is broken. */
  find: (curriculum: Curriculum, circumstances: Circumstances) => Finding[];
}

/**
 * A rule about the words of a text. Nothing but the text, its document and the registries decides what it finds, so what it
 * has found is remembered until one of them changes (`findInTexts.ts`).
 */
export interface TextRule {
  id: CheckId;
  /** Makes ready what all texts are held against, and answers what looks at one text and tells every place where the rule is broken. */
  look: (registries: Registries) => (written: WrittenText) => Finding[];
}

/** A problem without its id; a rule may say that this one is graver than the others. */
export type Finding = Omit<Problem, 'id' | 'severity'> & { severity?: Problem['severity'] };
