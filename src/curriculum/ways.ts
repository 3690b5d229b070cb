import { traits } from './edition/traits.ts';

/** A way to help, by its number. */
export type Way = number;

/** Those of the project: activities, one-to-one, classes and workshops, counselling and referral. */
const projectWays = [1, 2, 3, 4] as const;
export type ProjectWay = (typeof projectWays)[number];

/** The ways to help of the edition, in order; none where it does not distinguish them. */
export const ways: readonly Way[] = traits.ways?.map(({ id }) => id) ?? projectWays;

/** Whether the ways are those of the project, which the words of the interface name. */
export const hasProjectWays = traits.ways === undefined;
