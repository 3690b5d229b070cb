import type { PageWords, Say } from '../../i18n/say.ts';
import type zh from '../../i18n/zh/copy.ts';

/** The sentences that the page passes to its script: the group `check` of the namespace `copy`. */
export type CheckWords = PageWords<(typeof zh)['check']>;

export type SayCheck = Say<CheckWords['words']>;
