import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { grades } from '../../src/curriculum/kind.ts';
import { locales } from '../../src/curriculum/locale.ts';
import { pageWeight } from '../../src/pipeline/verify/read/pageWeight.ts';
import { hasRunSheet } from '../../src/tools/run-sheet/workshopPlan.ts';
import { siteFolder } from '../support/site.ts';
import { curriculum } from './support/plan.ts';

const mostBytes = 15_000;
/** Limit for the only script, which is for WeChat; reading needs none (withoutScripts.test.ts). */
const mostScriptBytes = 1000;
const lessons = curriculum.documents.filter(({ kind }) => kind === 'lesson');

test('there are lessons to weigh, one as long as a real one', () => {
  expect(lessons.length).toBeGreaterThanOrEqual(3);
});

test.each(locales.flatMap((locale) => lessons.map(({ id, slug }) => ({ locale, id, slug }))))(
  '$id, $locale: HTML and CSS weigh at most 15 KB, the script at most 1 KB',
  ({ locale, slug }) => {
    const { bytes, scriptBytes, inlineScripts } = pageWeight(siteFolder, `${locale}/lessons/${slug}`);
    expect(bytes).toBeLessThanOrEqual(mostBytes);
    expect(scriptBytes).toBeLessThanOrEqual(mostScriptBytes);
    expect(inlineScripts).toBe(0);
  },
);

test.each(locales.flatMap((locale) => grades.map((grade) => ({ locale, grade }))))(
  'grade $grade, $locale: all scripts of the page weigh at most 10 KB, and none needs React',
  ({ locale, grade }) => {
    const { scriptBytes } = pageWeight(siteFolder, `${locale}/grades/${grade}`);
    const html = readFileSync(path.join(siteFolder, locale, 'grades', String(grade), 'index.html'), 'utf8');
    expect(scriptBytes).toBeLessThanOrEqual(10_000);
    expect(html).not.toContain('astro-island');
  },
);

test('no page is sent React or i18next, which render pages and stay on the server', () => {
  const folder = path.join(siteFolder, '_astro');
  const scripts = readdirSync(folder).filter((file) => file.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(10);
  const tooMuch = scripts.filter((file) => /Minified React error|i18next/.test(readFileSync(path.join(folder, file), 'utf8')));
  expect(tooMuch).toEqual([]);
});

/** Limit before a button loads more, such as the calendar. The islands run with Preact: docs/decisions/islands.md. */
const mostIslandBytes = 25_000;

test.each(
  locales.flatMap((locale) =>
    ['planner', 'pack', ...curriculum.documents.filter(hasRunSheet).map(({ slug }) => `workshops/${slug}/run-sheet`)].map(
      (page) => `${locale}/${page}`,
    ),
  ),
)('%s: all scripts of the page weigh at most 25 KB', (page) => {
  const { scriptBytes } = pageWeight(siteFolder, page);
  expect(scriptBytes).toBeGreaterThan(0);
  expect(scriptBytes).toBeLessThanOrEqual(mostIslandBytes);
});
