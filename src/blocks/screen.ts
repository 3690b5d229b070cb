import type { Node } from '../curriculum/tree.ts';
import type { Drawing } from './figure/draw/drawing.ts';

/** Words of one line; some of them bold. */
export interface Run {
  text: string;
  strong: boolean;
}

export type Line = Run[];

/** One screen of the projector, made from the content of a step. */
export type ScreenPart =
  /** The story is read aloud: a picture, and no words to read ahead. `passages` says how many screens of its text follow. */
  | { kind: 'story'; title: string; label: string; passages: number }
  | { kind: 'passage'; title: string; lines: string[] }
  | { kind: 'question'; title: string; label: string; text: string }
  /** Words that the teacher writes on the board. */
  | { kind: 'words'; title: string; lines: Line[] }
  /** A table of the board, uncovered row by row: `row` is missing on the first screen, as it is on the empty board. */
  | { kind: 'columns'; title: string; heads: Line[]; row: Line[] | undefined }
  /** A table of two columns: first the left cells, then each with its right cell. */
  | { kind: 'list'; title: string; head: Line; items: Line[] }
  | { kind: 'pair'; title: string; left: Line; right: Line }
  | { kind: 'sheet'; title: string; label: string; sheet: string }
  /** The phases of a long activity, by name and minutes. */
  | { kind: 'phases'; title: string; phases: { name: string; minutes: number }[] }
  | { kind: 'pictures'; title: string; shown: { name: string; words: string }[] }
  /** A figure; `words` are those of its entries, `em` their size in the mm of the drawing. */
  | { kind: 'figure'; title: string; label: string; drawing: Drawing; words: Line[]; em: number };

/** The step in which a block is shown. */
export interface StepOnScreen {
  title: string;
  /** Whether the class sees the words of a story, or only its picture. */
  readsStories: boolean;
  /** The screens of the content of a block that is itself not shown, such as a frame. */
  within: (nodes: readonly Node[]) => ScreenPart[];
}
