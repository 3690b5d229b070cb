/** The kit with the help cards and the poster, which the help page recommends printing. */
export const helpKit = 'R01';

/** The sheet that says how serious something is and whom to inform how soon; the crisis help in the search leads to it. */
export const levelsSheet = { kit: 'R02', handout: 'four-level-card' } as const;
