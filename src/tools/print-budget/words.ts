import type paper from '../../i18n/zh/paper.ts';

/** The sentences with their gaps, given to the script by the page. */
export type BudgetWords = (typeof paper)['budget'];
