import type { Quantity } from './quantity.ts';

export type Priority = 'must' | 'should' | 'could';

/** What is known of a step when its time is fitted. Minutes throughout. */
export interface TimedStep {
  minutes: number;
  /** As in the guide: `closing` and `break` have rules of their own. */
  kind: string;
  priority: Priority;
  /** How short the writer lets it be cut. */
  least?: number;
}

export interface PlannedStep extends TimedStep {
  /** Session and step, from 1: `2.3`. It stands in the address and in what the device remembers. */
  id: string;
  title: string;
  kindName: string;
  /** The first sentences of the step, for a card in the hand. */
  cue: string;
  /** The titles of what is handed out. */
  handouts: string[];
}

export interface PlannedSession {
  title: string;
  steps: PlannedStep[];
}

/** A line of the list of what to bring. */
export interface KitLine {
  text: string;
  /** How many of it; undefined when the words cannot be read as a number. */
  quantity?: Quantity;
}

/** A workshop as its run sheet needs it, in one language. Plain data: it is embedded in the page. */
export interface WorkshopPlan {
  id: string;
  title: string;
  people: { min: number; max: number };
  sessions: PlannedSession[];
  kit: KitLine[];
  /** What the guide itself says about too little time. */
  adviceWhenShort: string[];
  signIn?: { title: string; promise: string; columns: string[] };
  /** Lines of a certificate; in the first long blank stands the name. */
  certificate?: { title: string; lines: string[] };
}
