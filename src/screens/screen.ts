import type { ScreenPart } from '../blocks/screen.ts';

/** A screen of a step. The deck adds the number, drawings and minutes of the step. */
export type StepPart = { kind: 'opening'; title: string; label: string } | ScreenPart;

export type Screen =
  | { kind: 'cover'; title: string; kicker: string }
  | (StepPart & { step: number; pictures: string[]; minutes: number })
  | { kind: 'check'; title: string; items: string[] }
  | {
      kind: 'help';
      title: string;
      people: { id: string; name: string }[];
      numbers: { number: string; how?: string; name: string; use: string }[];
    };

/** A knot on the line: the beginning of the cover, of a step or of the end. */
export interface Place {
  title: string;
  /** Counts from 0. */
  screen: number;
}

export interface Deck {
  title: string;
  places: Place[];
  screens: Screen[];
}
