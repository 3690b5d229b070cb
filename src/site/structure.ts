import { traits } from '../curriculum/edition/traits.ts';
import { type Kind, kindNames, usedKinds } from '../curriculum/kind.ts';
import { neededPages, programTools, projectPages } from '../curriculum/schema/editionNavigation.ts';
import { ways } from '../curriculum/ways.ts';
import { sections } from './sections.ts';

/**
 * The pages that an edition does not have: those that plan a school year where there is none, of ways to help and kinds that it does not have,
 * and texts of the project that it does without.
 */
const missing: readonly string[] = [
  ...(traits.hasYear ? [] : ['this-week', 'planner']),
  ...(ways.length > 0 ? [] : ['ways']),
  ...kindNames.filter((kind) => !usedKinds.includes(kind)).map((kind) => sections[kind]),
  ...(traits.pages === undefined ? [] : projectPages.filter((page) => ![...traits.pages!, ...neededPages].includes(page))),
];

function there<const Page extends string>(pages: readonly Page[]): readonly Page[] {
  return pages.filter((page) => !missing.includes(page));
}

/** Whether the edition has a page that others lead to. */
export function hasPage(page: string): boolean {
  return !missing.includes(page);
}

const { menu, tools } = traits.navigation;

/**
 * The pages of the main navigation, in order: path segments after the language. Those of the program are also keys of `site:nav`, texts of the
 * edition have their titles.
 */
export const mainPages: readonly string[] = menu ?? there(['grades', 'workshops', 'activities', 'one-to-one', 'referral', 'help']);

/** The tools, in the order in which a teacher needs them. */
export const toolPages = there(tools ?? programTools);

/** Whether pages lead to a tool: one that is not listed has its address, and no page invites to it. */
export function isOffered(tool: (typeof programTools)[number]): boolean {
  return toolPages.includes(tool);
}

/** The pages in the footer of every page, by column. */
export const footerPages = [
  { heading: 'teach', pages: there(['grades', 'strands', 'workshops', 'downloads', 'offline']) },
  { heading: 'tools', pages: toolPages.filter((page) => page !== 'offline') },
  { heading: 'help', pages: there(['activities', 'one-to-one', 'referral', 'help', 'safety']) },
  { heading: 'know', pages: there(['how-to-use', 'about', 'evidence', 'search']) },
] as const;

/** The kinds with an index page; lessons are listed by grade. */
export type IndexedKind = Exclude<Kind, 'lesson'>;
