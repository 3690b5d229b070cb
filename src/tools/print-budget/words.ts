import type paper from '../../i18n/zh/paper.ts';

/** The sentences with placeholders that the page embeds for the script. */
export type BudgetWords = (typeof paper)['budget'];
