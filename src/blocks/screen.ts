import type { Node } from '../curriculum/tree.ts';

/** Words of one line; some of them bold. */
export interface Run {
  text: string;
  strong: boolean;
}

export type Line = Run[];

/** What is shown on the projector of what stands in a step: one screen. */
export type ScreenPart =
  /** The story is read aloud: a picture, and no words to read ahead. `passages` says how many screens of its text follow. */
  | { kind: 'story'; title: string; label: string; passages: number }
  | { kind: 'passage'; title: string; lines: string[] }
  | { kind: 'question'; title: string; label: string; text: string }
  /** Words that the teacher writes on the board. */
  | { kind: 'words'; title: string; lines: Line[] }
  /** A table of the board, uncovered row by row: `row` is missing on the first screen, as it is on the empty board. */
  | { kind: 'columns'; title: string; heads: Line[]; row: Line[] | undefined }
  /** A table of two columns: first what stands on the left, then each with what belongs to it. */
  | { kind: 'list'; title: string; head: Line; items: Line[] }
  | { kind: 'pair'; title: string; left: Line; right: Line }
  | { kind: 'sheet'; title: string; label: string; sheet: string }
  /** The phases of a long activity, by name and minutes. */
  | { kind: 'phases'; title: string; phases: { name: string; minutes: number }[] }
  | { kind: 'pictures'; title: string; shown: { name: string; words: string }[] };

/** The step in which a block is shown. */
export interface StepOnScreen {
  title: string;
  /** Whether the class sees the words of a story, or only its picture. */
  readsStories: boolean;
  /** The screens of what stands inside a block that is itself not seen, as a frame. */
  within: (nodes: readonly Node[]) => ScreenPart[];
}
