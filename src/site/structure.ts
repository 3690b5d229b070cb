import { traits } from '../curriculum/edition/traits.ts';
import { type Kind, kindNames, usedKinds } from '../curriculum/kind.ts';
import { sections } from './sections.ts';

/** The pages that an edition does not have: those that plan a school year where there is none, and those of kinds that it does not have. */
const missing: readonly string[] = [
  ...(traits.hasYear ? [] : ['this-week', 'planner']),
  ...kindNames.filter((kind) => !usedKinds.includes(kind)).map((kind) => sections[kind]),
];

function there<const Page extends string>(pages: readonly Page[]): readonly Page[] {
  return pages.filter((page) => !missing.includes(page));
}

/** The pages of the main navigation, in order: path segments after the language, which are also keys of `site:nav`. */
export const mainPages = there(['grades', 'workshops', 'activities', 'one-to-one', 'referral', 'help']);

/** The tools, in the order in which a teacher needs them. */
export const toolPages = there(['this-week', 'planner', 'pack', 'stamp', 'printing', 'class-tally', 'sheet', 'offline']);

/** The pages in the footer of every page, by column. */
export const footerPages = [
  { heading: 'teach', pages: there(['grades', 'strands', 'workshops', 'downloads', 'offline']) },
  { heading: 'tools', pages: there(['this-week', 'planner', 'pack', 'stamp', 'printing', 'class-tally', 'sheet']) },
  { heading: 'help', pages: there(['activities', 'one-to-one', 'referral', 'help', 'safety']) },
  { heading: 'know', pages: ['how-to-use', 'about', 'evidence', 'search'] },
] as const;

/** The kinds with an index page; lessons are listed by grade. */
export type IndexedKind = Exclude<Kind, 'lesson'>;
