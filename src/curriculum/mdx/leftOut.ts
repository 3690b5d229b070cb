import { offsetOf, type Position } from '../tree.ts';

/** Whether something between two places was left out or corrected before a text was parsed. */
export type LeftOut = (from: Position, to: Position) => boolean;

export function isLeftOut(written: string, parsed: string): LeftOut {
  if (written === parsed) return () => false;
  return (from, to) => {
    const start = offsetOf(written, from);
    const end = offsetOf(written, to);
    return written.slice(start, end) !== parsed.slice(start, end);
  };
}
