import type { Copies, CopyNeed } from '../../paper/budget.ts';

export type Priority = 'must' | 'should' | 'could';

/** The timing of a step. All times are in minutes. */
export interface TimedStep {
  minutes: number;
  /** Kind of step in the guide: `closing` and `break` have rules of their own. */
  kind: string;
  priority: Priority;
  /** Minimum length, set by the writer. */
  least?: number;
}

export interface PlannedStep extends TimedStep {
  /** Session and step, from 1: `2.3`. Used in the address and in saved data. */
  id: string;
  title: string;
  kindName: string;
  /** The first sentences of the step, for a cue card. */
  cue: string;
  /** Titles of the handouts. */
  handouts: string[];
}

export interface PlannedSession {
  title: string;
  steps: PlannedStep[];
}

/** A line of the list of what to bring. */
export interface KitLine {
  text: string;
  /** The quantity; undefined when the words do not contain a clear number. */
  quantity?: Copies;
  /** The handouts of this line, as they are printed. */
  needs?: CopyNeed[];
  /** The sessions, from 0, that need these handouts; undefined when the whole workshop does. */
  sessions?: number[];
}

/** A workshop for its run sheet, in one language. Plain data that is embedded in the page. */
export interface WorkshopPlan {
  id: string;
  title: string;
  people: { min: number; max: number };
  sessions: PlannedSession[];
  kit: KitLine[];
  /** The guide's own advice if time is short. */
  adviceWhenShort: string[];
  signIn?: { title: string; promise: string; columns: string[] };
  /** Lines of a certificate; the name goes into the first long blank. */
  certificate?: { title: string; lines: string[] };
}
