import type { Entry } from '../entries.ts';
import type { Drawing } from './drawing.ts';
import { linesNeeded } from './measure.ts';

/** What a figure is drawn for. Lengths in mm. */
export interface Room {
  width: number;
  /** How high it should be; undefined leaves it to the figure. */
  height: number | undefined;
  /** The size of the text, and from line to line. */
  em: number;
  leading: number;
  /** How many places there are at least. */
  places: number | undefined;
  form: string | undefined;
  /** Names of pictures, `-` for none. */
  pictures: readonly string[];
  /** Words that belong to a drawing. */
  start: string;
  finish: string;
}

/** Draws the entries of a figure. Pure: the same entries and room give the same drawing. */
export type Layout = (entries: readonly Entry[], room: Room) => Drawing;

/** How high words are in a width, both in mm. */
export function heightOf(words: string, width: number, { em, leading }: Pick<Room, 'em' | 'leading'>): number {
  return words === '' ? 0 : linesNeeded(words, width / em) * leading;
}

/** Whether the room is that of a phone or of a column. */
export function isNarrow({ width }: Room): boolean {
  return width < 120;
}
