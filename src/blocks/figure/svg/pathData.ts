import type { Op } from '../draw/drawing.ts';

const letters = ['M', 'L', 'C', 'Z'] as const;

/** The `d` of a path in SVG. */
export function pathData(ops: readonly Op[]): string {
  return ops.map(([code, ...numbers]) => `${letters[code]}${numbers.join(' ')}`).join('');
}
