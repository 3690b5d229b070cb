import type { CheckId } from '../curriculum/catalogue.ts';
import type { Curriculum, Registries } from '../curriculum/curriculum.ts';
import type { Problem } from '../curriculum/problem.ts';
import type { ReadCache } from '../curriculum/read/readCache.ts';
import type { OwnChecks } from '../curriculum/schema/editionChecks.ts';
import type { WrittenText } from './writings.ts';

/** What a rule needs to know in addition to the curriculum. */
export interface Circumstances {
  /** The day on which the check is run, as 2026-11-23. */
  today: string;
  /** Whether the check is for a release. */
  release: boolean;
  /** What was found in texts that have not changed since. */
  cache: ReadCache;
}

/** A rule that a curriculum has to keep. Its id names the good state; its severity is in the catalogue. */
export type Rule = CurriculumRule | TextRule;

/** A rule about documents and how they relate to each other. */
export interface CurriculumRule {
  id: CheckId;
  /** Checks the whole curriculum and returns every place where the rule is broken. */
  find: (curriculum: Curriculum, circumstances: Circumstances) => Finding[];
}

/**
 * A rule about the words of a text. Its findings depend only on the text, its original, the facts of its document and the registries, those in a main
 * text also on its handouts, so they are cached until one of these changes (`findInTexts.ts`).
 */
export interface TextRule {
  id: CheckId;
  /** Prepares the rule once; the returned function checks one text and returns its findings. The cache keeps what takes long to prepare; `checks` are the edition's own numbers. */
  look: (registries: Registries, cache: ReadCache, checks?: OwnChecks) => (written: WrittenText) => Finding[];
}

/** A problem without its id; a rule may override the severity. */
export type Finding = Omit<Problem, 'id' | 'severity'> & { severity?: Problem['severity'] };
