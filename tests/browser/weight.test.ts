import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { grades } from '../../src/curriculum/kind.ts';
import { locales } from '../../src/curriculum/locale.ts';
import { pageWeight } from '../../src/pipeline/verify/read/pageWeight.ts';
import { siteFolder } from '../support/site.ts';
import { curriculum } from './support/plan.ts';

const mostBytes = 15_000;
/** The one script, for WeChat; reading needs none: withoutScripts.test.ts. */
const mostScriptBytes = 1000;
const lessons = curriculum.documents.filter(({ kind }) => kind === 'lesson');

test('there are lessons to weigh', () => {
  expect(lessons.length).toBeGreaterThanOrEqual(9);
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
