/** Words of one line; some of them bold. */
export interface Run {
  text: string;
  strong: boolean;
}

export type Line = Run[];

/** One screen of a step. Its step's number, drawings and minutes are added by the deck. */
export type StepPart =
  | { kind: 'opening'; title: string; label: string }
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
  /** The stretches of a long activity, by name and minutes. */
  | { kind: 'stretches'; title: string; stretches: { name: string; minutes: number }[] }
  | { kind: 'pictures'; title: string; shown: { name: string; words: string }[] };

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
