/** Where the tallies are kept in localStorage. */
export const tallyKey = 'paper-kite.tallies';
