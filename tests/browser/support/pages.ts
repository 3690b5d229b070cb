import { locales } from '../../../src/curriculum/locale.ts';
import { sampleOf } from '../../support/thorough.ts';

/** One page of each kind, with its address after the language. */
export const kinds = {
  home: '',
  grades: 'grades/',
  grade: 'grades/3/',
  lesson: 'lessons/g3-08/',
  'lesson on the projector': 'lessons/g3-08/projector/',
  'pupil handout': 'lessons/g3-08/letter-paper/',
  'handout with cards': 'lessons/g1-03/feeling-weather-cards/',
  workshops: 'workshops/',
  workshop: 'workshops/w02/',
  'run sheet': 'workshops/w02/run-sheet/',
  activities: 'activities/',
  activity: 'activities/a10/',
  'one-to-one kits': 'one-to-one/',
  'one-to-one kit': 'one-to-one/o01/',
  'referral kits': 'referral/',
  'referral kit': 'referral/r01/',
  'four ways': 'ways/',
  way: 'ways/1/',
  strands: 'strands/',
  strand: 'strands/s6/',
  'help lines': 'help/',
  'how to use': 'how-to-use/',
  safety: 'safety/',
  about: 'about/',
  evidence: 'evidence/',
  coverage: 'coverage/',
  'state of translation': 'translation/',
  'print it right': 'printing/',
  downloads: 'downloads/',
  'copy check': 'copy/',
  'sheet check': 'sheet/',
  'corrections and news': 'changes/',
  offline: 'offline/',
  search: 'search/',
  'this week': 'this-week/',
  planner: 'planner/',
  'school stamp': 'stamp/',
  'pack builder': 'pack/',
  'class tally': 'class-tally/',
  'not in this copy': 'elsewhere/',
} as const;

export type PageKind = keyof typeof kinds;

export const pageKinds = Object.keys(kinds) as PageKind[];

/** One page of each kind in each language, as rows for `test.each`. */
export const pagesOfEachKind = locales.flatMap((locale) =>
  pageKinds.map((kind) => ({ locale, kind, address: `/${locale}/${kinds[kind]}` })),
);

/** What is opened first, and what is opened when a child is in danger. */
const always: readonly PageKind[] = ['home', 'grade', 'lesson', 'help lines', 'safety', 'search'];

/** These and pages of other kinds, others each day, in a language that changes daily; all pages in all languages with everything. */
export const sampledPages = sampleOf(pagesOfEachKind, 9, ({ kind }) => (always.includes(kind) ? kind : ''));

/** The pages without a language. */
export const pagesWithoutLanguage = [
  { kind: 'choice of language', address: '/' },
  { kind: 'not found', address: '/zh/no-such-page/' },
];
