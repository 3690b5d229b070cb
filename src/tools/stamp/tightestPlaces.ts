import type { Space } from './fitText.ts';

/**
 * The tightest places in all PDFs, in points: what fits here fits everywhere, so problems are reported while typing and not when
 * printing. A test compares them with the PDFs. The names are placeholders for any blank: `who`, `who.name`, `who.phone`.
 */
const tightest = {
  corner: [{ width: 368.5, height: 13 }],
  both: [
    { width: 153.7, height: 39 },
    { width: 102.5, height: 23 },
  ],
  name: [{ width: 79.7, height: 28.5 }],
  phone: [{ width: 133.3, height: 24 }],
};

/** Returns the tightest places for the corner, or for the blanks of a person. */
export function tightestFor(who: string): Space[] {
  const spaces = (field: string, sizes: readonly { width: number; height: number }[]) => sizes.map((size) => ({ field, ...size }));
  if (who === 'corner') return spaces('corner', tightest.corner);
  return [...spaces(who, tightest.both), ...spaces(`${who}.name`, tightest.name), ...spaces(`${who}.phone`, tightest.phone)];
}
