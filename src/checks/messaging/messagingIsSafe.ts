import type { TextRule } from '../rule.ts';
import { refusals } from './refusals.ts';
import { wordListsOf } from './wordLists.ts';

/** What is said to children and about them does no harm: no ways of hurting oneself, no blame, no pity, no false promises. */
export const messagingIsSafe: TextRule = {
  id: 'messaging-is-safe',
  look: ({ safeMessaging }, cache) => {
    const lists = wordListsOf(safeMessaging, cache);
    return (written) => refusals(lists, written, written.passages);
  },
};
