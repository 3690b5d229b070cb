/** The kit with the help cards and the poster, which the help page recommends printing. */
export const helpKit = 'R01';

/** The sheet that says how serious something is and who is told how soon, which the crisis help in the search leads to. */
export const levelsSheet = { kit: 'R02', handout: 'four-level-card' } as const;
