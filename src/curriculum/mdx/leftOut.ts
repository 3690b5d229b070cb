import { offsetsIn, type Position } from '../tree.ts';

/** Whether something between two places was left out or corrected before a text was parsed. */
export type LeftOut = (from: Position, to: Position) => boolean;

export function isLeftOut(written: string, parsed: string): LeftOut {
  if (written === parsed) return () => false;
  const offsetOf = offsetsIn(written);
  return (from, to) => {
    const start = offsetOf(from);
    const end = offsetOf(to);
    return written.slice(start, end) !== parsed.slice(start, end);
  };
}
