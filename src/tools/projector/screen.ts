import type { ScreenPart } from '../../blocks/screen.ts';

/** One screen of a step. Its step's number, drawings and minutes are added by the deck. */
export type StepPart = { kind: 'opening'; title: string; label: string } | ScreenPart;

export type Screen =
  | { kind: 'cover'; title: string; kicker: string }
  | (StepPart & { step: number; pictures: string[]; minutes: number })
  | { kind: 'check'; title: string; items: string[] }
  | { kind: 'help'; title: string; people: string[]; numbers: { number: string; name: string; use: string }[] };

/** A knot on the line: where the cover, a step or the end begins. */
export interface Place {
  title: string;
  /** Counted from 0. */
  screen: number;
}

export interface Deck {
  title: string;
  places: Place[];
  screens: Screen[];
}
