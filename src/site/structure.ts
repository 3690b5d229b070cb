import { traits } from '../curriculum/edition/traits.ts';
import type { Kind } from '../curriculum/kind.ts';

/** The pages that plan a school year; an edition without one does not have them. */
const yearPages: readonly string[] = ['this-week', 'planner'];

function withYear<const Page extends string>(pages: readonly Page[]): readonly Page[] {
  return traits.hasYear ? pages : pages.filter((page) => !yearPages.includes(page));
}

/** The pages of the main navigation, in order: path segments after the language, which are also keys of `site:nav`. */
export const mainPages = ['grades', 'workshops', 'activities', 'one-to-one', 'referral', 'help'] as const;

/** The tools, in the order in which a teacher needs them. */
export const toolPages = withYear(['this-week', 'planner', 'pack', 'stamp', 'printing', 'class-tally', 'sheet', 'offline']);

/** The pages in the footer of every page, by column. */
export const footerPages = [
  { heading: 'teach', pages: ['grades', 'strands', 'workshops', 'downloads', 'offline'] },
  { heading: 'tools', pages: withYear(['this-week', 'planner', 'pack', 'stamp', 'printing', 'class-tally', 'sheet']) },
  { heading: 'help', pages: ['activities', 'one-to-one', 'referral', 'help', 'safety'] },
  { heading: 'know', pages: ['how-to-use', 'about', 'evidence', 'search'] },
] as const;

/** The kinds with an index page; lessons are listed by grade. */
export type IndexedKind = Exclude<Kind, 'lesson'>;
