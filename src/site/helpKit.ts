/** The kit with the help cards and the poster, which the help page says to print. */
export const helpKit = 'R01';
