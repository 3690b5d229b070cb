/** The kit with the help cards and the poster, which the help page recommends printing. */
export const helpKit = 'R01';
