import type { Position } from '../../../curriculum/tree.ts';

/** A place in a text that becomes another text. */
export interface PlacedEdit {
  from: Position;
  to: Position;
  text: string;
}
