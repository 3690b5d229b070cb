import type { Line } from '../../blocks/screen.ts';
import type { Colour, Leading } from './look.ts';

/** A rectangle on a slide in points, from its upper left corner. */
export interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}

/** How words are set. `size` in points. */
export interface TextStyle {
  size: number;
  /** The face of titles. */
  title?: boolean;
  strong?: boolean;
  colour?: Colour;
  align?: 'left' | 'center' | 'right';
  /** Whether the words are read from right to left. */
  fromRight?: boolean;
  at?: 'top' | 'middle' | 'bottom';
  leading?: Leading;
  /** A sign before each paragraph. */
  bullet?: string;
}

/** The places of words that a layout offers; in the outline and for screen readers in this order. */
export type PlaceName = 'title' | 'label' | 'body' | 'minutes' | 'label2' | 'body2' | 'closing';

/** A place of a layout, which a teacher can fill on a new slide too. */
export interface Place {
  box: Box;
  style: TextStyle;
  /** An outline around the words. */
  outline?: 'ellipse';
}

/** A shape without words. */
export interface Drawn {
  kind: 'drawn';
  name: string;
  box: Box;
  /** A shape that programs know, or the data of an SVG path in `view`, the width and height of its drawing. */
  geometry: 'rect' | 'ellipse' | 'line' | { path: string; view: readonly [width: number, height: number] };
  fill?: Colour;
  line?: Colour;
  /** Of the line, in points. */
  weight?: number;
}

/** Words in a place of the layout. Box and style replace those of the place. */
export interface Words {
  kind: 'words';
  place: PlaceName;
  lines: Line[];
  box?: Box;
  style?: Partial<TextStyle>;
}

/** Words at a point of a drawing: a caption or an entry of a figure. */
export interface Caption {
  kind: 'caption';
  name: string;
  lines: Line[];
  box: Box;
  style: TextStyle;
  /** Whether it belongs to the lines of a figure, which are drawn alike in every language. */
  inFigure?: boolean;
}

/** A table. `heads` says where its heads are, and so in which order it is read. */
export interface SlideTable {
  kind: 'table';
  name: string;
  box: Box;
  heads: 'first-row' | 'first-column';
  /** Widths in points. */
  columns: number[];
  rows: { height: number; cells: Line[] }[];
  size: number;
  /** Whether its first column is at the right. */
  fromRight?: boolean;
}

/** A drawing of the curriculum, or a figure: `svg` is its source. */
export interface SlidePicture {
  kind: 'picture';
  name: string;
  svg: string;
  box: Box;
  /** What it shows. */
  alt: string;
  /** Whether it is a part of a figure. */
  inFigure?: boolean;
}

export type SlideItem = Words | Caption | SlideTable | SlidePicture | Drawn;

export const layoutNames = ['cover', 'opening', 'story', 'passage', 'question', 'board', 'table', 'sheet', 'list', 'help'] as const;
export type LayoutName = (typeof layoutNames)[number];

/** What all slides of a kind have in common. */
export interface Layout {
  name: LayoutName;
  places: Partial<Record<PlaceName, Place>>;
  drawn: Drawn[];
}

export interface Slide {
  layout: LayoutName;
  /** In reading order. */
  items: SlideItem[];
  /** What the teacher says while it is shown, a paragraph each. */
  notes: string[];
  /** How many knots of the line are passed. */
  passed: number;
}

/** A slide as its maker leaves it: what is said and how far the lesson is are added for all kinds alike. */
export type Made = Pick<Slide, 'layout' | 'items'>;
