import type { Kind, Reader, Sensitivity } from '../../curriculum/kind.ts';
import type { LessonForm } from '../../curriculum/lessonForm.ts';
import type { Localized } from '../../curriculum/locale.ts';
import type { SheetKind } from '../../curriculum/sheetKind.ts';
import type { Way } from '../../curriculum/ways.ts';

/** The details of a new document: from the plan, from options, or from answers. */
export interface NewDocument {
  id: string;
  kind: Kind;
  title: Localized;
  /** The objective in the plan; undefined in a curriculum without a plan. */
  objective?: Localized;
  minutes: number;
  sensitivity: Sensitivity;
  ways: Way[];
  people?: { min: number; max: number };
  /** The training that its teacher has had. */
  training: string[];
  /** Those of them that are not written. */
  trainingToCome: string[];
  /** Sources cited by the sentences that every document has. */
  sources: string[];
  /** The line to talk to, as a sentence names it: a group or a number. */
  talk: string;
  /** The people whom a child tells first: names of blanks, or of a group. */
  nearest: string;
  /** Lessons only. */
  lesson?: { form?: LessonForm | undefined; strand: string; guideline: string[]; health: string[]; casel: string[]; needs: string[] };
  handouts: NewHandout[];
}

export interface NewHandout {
  name: string;
  for: Reader;
  /** Without a title the sheet says that one is to be written. */
  title: Partial<Localized>;
  /** What it is to hold, as the plan says; by default what its reader can do with it: write, draw or tick. */
  sheet?: SheetKind;
}
