/** A point in mm from the upper left corner of a drawing. */
export type Point = readonly [x: number, y: number];

/** A step of the pen: move, line, cubic curve or close, with its numbers. Numbers instead of letters, so that they are not taken for words. */
export type Op = readonly [0 | 1, number, number] | readonly [2, number, number, number, number, number, number] | readonly [3];

/** A line that is drawn with one pen. `weight` in mm; `dash` for what is cut or folded, or for what is only a help. */
export interface Stroke {
  ops: readonly Op[];
  weight: number;
  dash: boolean;
  /** Whether it covers what was drawn before it, as a label on a line does. */
  covers: boolean;
}

/** Where the words of an entry are, as a box in mm. `scale`: how much larger than the text around the figure they may be. */
export interface Place {
  slot: number;
  x: number;
  y: number;
  w: number;
  h: number;
  align: 'left' | 'center' | 'right';
  at: 'top' | 'middle' | 'bottom';
  scale: number;
  strong: boolean;
}

/** A number or a short word that belongs to the drawing and not to the text, centred on its point. `size` in mm. */
export interface Label {
  text: string;
  x: number;
  y: number;
  size: number;
}

/** A picture of `content/pictures` in a box. */
export interface DrawnPicture {
  name: string;
  x: number;
  y: number;
  w: number;
  h: number;
}

/** A figure as both faces draw it. Everything is in mm. */
export interface Drawing {
  width: number;
  height: number;
  strokes: Stroke[];
  places: Place[];
  labels: Label[];
  pictures: DrawnPicture[];
}

/** The pens: outlines as heavy as in `content/pictures`, and the thinnest line that a copy of a copy keeps (1 pt). */
export const pens = { thick: 0.6, thin: 0.36 } as const;

/** Rounds to a hundredth of a mm, so that the same figure is the same bytes. */
export function round(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
