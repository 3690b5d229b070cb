/** A4 in points. */
export const a4 = { short: 595.276, long: 841.89 };

/** Points in a millimetre. */
export const millimetre = 72 / 25.4;
