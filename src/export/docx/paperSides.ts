import { look } from '../../curriculum/edition/look.ts';

/** The two sides of the edition's paper, in millimetres. */
export const paperSides = { a4: { short: 210, long: 297 }, letter: { short: 215.9, long: 279.4 } }[look.paper];

/** The margins of a page, those of print, in millimetres. */
export const margins = { x: 15, top: 13, bottom: 17 };
