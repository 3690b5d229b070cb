import type { Kind } from '../curriculum/kind.ts';

/** The path segment of each kind of document: /zh/lessons/g3-08/. */
export const sections: Record<Kind, string> = {
  lesson: 'lessons',
  workshop: 'workshops',
  activity: 'activities',
  'one-to-one': 'one-to-one',
  referral: 'referral',
};

/** The last part of the address of a lesson's preparation card, below that of the lesson. */
export const prepCardPage = 'prep-card';
