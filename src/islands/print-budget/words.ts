import type paper from '../../i18n/zh/paper.ts';

/** The island is given its sentences with their gaps by the page, and carries no library for them. */
export type BudgetWords = (typeof paper)['budget'];
