import { traits } from '../curriculum/edition/traits.ts';

/** The kit with the help cards and the poster, which the help page recommends printing. */
export const helpKit = traits.roles.helpCards;

const [kit, handout] = traits.roles.levelsCard.split('/') as [string, string];

/** The sheet that says how serious something is and whom to inform how soon; the crisis help in the search leads to it. */
export const levelsSheet = { kit, handout } as const;
