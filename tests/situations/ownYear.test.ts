import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { attribute } from '../../src/lib/html/tree.ts';
import type { ManifestEntry } from '../../src/print/manifest.ts';
import { testDay } from '../support/curriculum.ts';
import { harbourTraits, writeHarbour } from '../support/harbour.ts';
import { elements, parsePage, textOf } from '../support/html.ts';
import { type Finished, script } from '../support/process.ts';
import { isTried } from '../support/thorough.ts';

const place = path.resolve('.cache/tests/own-year');
const out = path.join(place, 'dist');
afterAll(() => rmSync(place, { recursive: true, force: true }));

const year = `year:
  terms:
    - { name: { en: Autumn term }, lessons: 1, from: 08-25, to: 12-19 }
    - { name: { en: Spring term }, lessons: 1, from: 01-06, to: 06-10 }
  workdays: [7, 1, 2, 3, 4]
`;

/** The edition with a school year of its own. `time`: whether lessons in its plan say when they are taught. */
function edition(name: string, time = true): string {
  const plan = 'content/scope-and-sequence.yaml';
  const before = readFileSync(path.join(writeHarbour(`own-year/${name}`), plan), 'utf8');
  return writeHarbour(`own-year/${name}`, {
    'edition.yaml': harbourTraits.replace('year: none\n', year),
    ...(time ? { [plan]: before.replace(/^ {2}strand:.*\n/gm, '$&  time: { en: After a holiday }\n') } : {}),
  });
}

describe('an edition with levels and a school year of its own', () => {
  test('is found to be right', async () => {
    const { stdout } = await script('check', ['--today', testDay, '--lang', 'en'], { PAPER_KITE_EDITION: edition('right') });
    expect(stdout).toContain('No problems found.');
  });

  test('says in its plan when a lesson is taught', async () => {
    const { stdout } = await script('check', ['--today', testDay, '--lang', 'en'], { PAPER_KITE_EDITION: edition('timeless', false) });
    expect(stdout).toContain('"time" in entry 1 is missing.');
  });
});

const isBuilt = isTried('an edition with a school year of its own');

describe.runIf(isBuilt)('its site', { timeout: 240_000 }, () => {
  let built: Finished;
  const read = (page: string) => readFileSync(path.join(out, page, 'index.html'), 'utf8');
  beforeAll(async () => {
    built = await script('build', [], { PAPER_KITE_EDITION: edition('built'), PAPER_KITE_OUT: out });
  }, 240_000);

  test('is built', () => {
    expect({ code: built.code, stderr: built.stderr }).toEqual({ code: 0, stderr: '' });
  });

  test('has the terms on the pages of levels, with the days of their lessons', () => {
    const page = read('en/levels/s1');
    expect(elements(page, ({ tagName }) => tagName === 'h2').map(textOf)).toEqual(expect.arrayContaining(['Autumn term', 'Spring term']));
    const valuesOf = (name: string) =>
      elements(page, (element) => attribute(element, name) !== undefined).map((element) => attribute(element, name));
    expect(valuesOf('data-days')).toEqual(['08-25 01-05', '01-06 06-10']);
    expect(valuesOf('data-last-day')).toEqual(['06-10', '06-10']);
    expect(read('en/levels/s2')).toContain('Autumn term');
  });

  test('has a planner and “This week”, in words for any year', () => {
    for (const page of ['en/planner', 'en/this-week']) {
      const words = JSON.stringify(parsePage(read(page)), (key, value) => (key === 'parentNode' ? undefined : value));
      // Keys end in a quotation mark, gaps in brackets.
      expect(words).toMatch(/Holiday after term|School year \{\{year\}\}/);
      expect({ page, left: words.match(/winter holiday|sixteen lessons|National Day|head teacher|\bgrades?\b(?!\\*"|\}\})/gi) }).toEqual({
        page,
        left: null,
      });
    }
  });

  test('has a pack of preparation cards for a term that has some', () => {
    const listed = JSON.parse(readFileSync(path.join(out, 'packs/manifest.json'), 'utf8')) as ManifestEntry[];
    const terms = listed.filter(({ kind }) => kind === 'grade-cards').map(({ term, title }) => [term, title]);
    for (const [term, title] of terms)
      expect([term, title]).toEqual(['first', expect.stringMatching(/^Stage \d, Autumn term: preparation cards$/)]);
  });
});
