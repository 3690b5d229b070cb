import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { locales } from '../../src/curriculum/locale.ts';
import { pageWeight } from '../../src/pipeline/verify/read/pageWeight.ts';
import { hasRunSheet } from '../../src/tools/run-sheet/workshopPlan.ts';
import { siteFolder } from '../support/site.ts';
import { curriculum } from './support/plan.ts';

// What the pages of lessons and grades may weigh is verified (src/pipeline/verify/budgets.ts).
test('no page is sent React or i18next, which render pages and stay on the server', () => {
  const folder = path.join(siteFolder, '_astro');
  const scripts = readdirSync(folder).filter((file) => file.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(10);
  const tooMuch = scripts.filter((file) => /Minified React error|i18next/.test(readFileSync(path.join(folder, file), 'utf8')));
  expect(tooMuch).toEqual([]);
});

/** Limit before a button loads more, such as the calendar. The islands run with Preact: docs/decisions/islands.md. */
const mostIslandBytes = 26_624;

test.each(
  locales.flatMap((locale) =>
    [
      'this-week',
      'planner',
      'pack',
      'class-tally',
      ...curriculum.documents.filter(hasRunSheet).map(({ slug }) => `workshops/${slug}/run-sheet`),
    ].map((page) => `${locale}/${page}`),
  ),
)('%s: all scripts of the page weigh at most 26 KB', (page) => {
  const { scriptBytes } = pageWeight(siteFolder, page);
  expect(scriptBytes).toBeGreaterThan(0);
  expect(scriptBytes).toBeLessThanOrEqual(mostIslandBytes);
});

/** The files of scripts that a page loads at once: those that it names, and what these import. */
function scriptsOf(page: string): string[] {
  const html = readFileSync(path.join(siteFolder, page, 'index.html'), 'utf8');
  const scripts = new Set([...html.matchAll(/<script[^>]* src="?\/([^"\s>]+)/g)].map(([, file]) => file!));
  for (const script of scripts)
    for (const [, name] of readFileSync(path.join(siteFolder, script), 'utf8').matchAll(/\b(?:from|import)\s*"\.\/([^"]+)"/g))
      scripts.add(`_astro/${name}`);
  return [...scripts];
}

// Each file is a request and a hundred bytes: src/site/smallScripts.ts.
test.each([
  ['zh/lessons/g3-08', 7],
  ['zh/grades/3', 9],
  ['zh/workshops', 5],
  ['zh/help', 3],
  ['zh', 3],
] as const)('%s loads %i files of scripts', (page, files) => {
  expect(scriptsOf(page)).toHaveLength(files);
});
