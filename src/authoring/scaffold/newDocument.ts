import type { Kind, Reader, Sensitivity, Way } from '../../curriculum/kind.ts';
import type { Localized } from '../../curriculum/locale.ts';

/** What is known of a document before a word of it is written: from the plan, from options, or from whoever was asked. */
export interface NewDocument {
  id: string;
  kind: Kind;
  title: Localized;
  /** What the plan says it is for; an edition without a plan has none. */
  objective?: Localized;
  minutes: number;
  sensitivity: Sensitivity;
  ways: Way[];
  people?: { min: number; max: number };
  /** The training that whoever teaches it has had. */
  training: string[];
  /** What its standing sentences cite. */
  sources: string[];
  /** Lessons only. */
  lesson?: { strand: string; guideline: string[]; casel: string[]; needs: string[] };
  handouts: NewHandout[];
}

export interface NewHandout {
  name: string;
  for: Reader;
  /** Without a title the sheet says that one is to be written. */
  title: Partial<Localized>;
}
