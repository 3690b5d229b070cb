import type { BuiltSite } from './builtSite.ts';
import { linkProblems, type Targets } from './links.ts';
import { headProblems, titleProblems, twinProblems } from './pageHeads.ts';
import { type BuiltProblem, inFile } from './problem.ts';
import { urlsOfStyles } from './read/page.ts';

/** What must hold for every page: where it leads, what it says of itself, and its twin in each other language. */
export function pageProblems(site: BuiltSite, pages: readonly string[]): BuiltProblem[] {
  const targets = targetsOf(site);
  const found = pages.flatMap((file) => {
    const facts = site.factsOf(file);
    return inFile(file, [
      ...linkProblems(file, facts.urls, targets),
      ...headProblems(file, facts),
      ...twinProblems(file, facts, site.files, site.base),
    ]);
  });
  const titles = titleProblems(pages.map((file) => ({ file, facts: site.factsOf(file) })));
  return [...found, ...titles.flatMap(({ file, problems }) => inFile(file, problems))];
}

/** Style sheets name pictures and fonts. */
export function styleProblems(site: BuiltSite): BuiltProblem[] {
  const targets = targetsOf(site);
  const styles = [...site.files].filter((file) => file.endsWith('.css'));
  return styles.flatMap((file) => inFile(file, linkProblems(file, urlsOfStyles(site.text(file)), targets)));
}

function targetsOf(site: BuiltSite): Targets {
  return { files: site.files, base: site.base, idsOf: (page) => site.factsOf(page).ids };
}
