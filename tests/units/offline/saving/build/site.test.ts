import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { PlannedSite } from '../../../../../src/offline/saving/build/plannedSite.ts';
import { planSet } from '../../../../../src/offline/saving/build/planSet.ts';
import { shellFiles } from '../../../../../src/offline/saving/build/writeSaving.ts';
import { pageOf, setId, sets } from '../../../../../src/offline/saving/sets.ts';
import { openSite } from '../../../../../src/offline/site/builtSite.ts';

const edition = { version: '0.1.0', date: '2026-11-23' };

/** A small site below `/kite/`, written to a folder. */
function site(changes: Record<string, string> = {}): PlannedSite {
  const page = (body: string) => `<!doctype html><link rel="stylesheet" href="/kite/_astro/style.css"><body>${body}`;
  const files: Record<string, string> = {
    'index.html': page('<a href="/kite/zh/">中文</a>'),
    'zh/index.html': page('<a href="/kite/zh/grades/3/">三年级</a>'),
    'zh/grades/3/index.html': page(
      '<a href="/kite/zh/lessons/g3-08/">一课</a><a href="/kite/zh/grades/4/">四</a><a href="/kite/packs/zh/grade-3-teacher.pdf">包</a>',
    ),
    'zh/grades/4/index.html': page('<a href="/kite/packs/zh/grade-4-teacher.pdf">包</a>'),
    'zh/lessons/g3-08/index.html': page('<img src="/kite/pictures/kite.svg"><script type="module" src="/kite/_astro/one.js"></script>'),
    'zh/lessons/g3-08/letter-paper/index.html': page('<a href="/kite/packs/zh/documents/letter.pdf">印</a>'),
    'zh/lessons/g4-01/index.html': page(''),
    'zh/help/index.html': page('<a href="/kite/packs/zh/other.pdf">印</a>'),
    'zh/referral/r01/index.html': page('<a href="/kite/packs/zh/documents/r01.pdf">印</a>'),
    'zh/referral/r01/pocket-card/index.html': page(''),
    'zh/referral/r02/index.html': page(''),
    'pictures/kite.svg': '<svg/>',
    '_astro/style.css': 'body{background:url(thread.svg)}',
    '_astro/thread.svg': '<svg/>',
    '_astro/one.js': 'import"./two.js";',
    '_astro/two.js': 'export{}',
    '_astro/alone.js': '',
    'packs/zh/grade-3-teacher.pdf': 'a',
    'packs/zh/grade-4-teacher.pdf': 'b',
    'packs/zh/documents/letter.pdf': 'c',
    'packs/zh/documents/r01.pdf': 'd',
    'packs/zh/other.pdf': 'e',
    'pagefind/pagefind.js': '',
    'pagefind/pagefind-ui.js': '',
    'pagefind/pagefind-entry.json': '{}',
    'pagefind/wasm.unknown.pagefind': '',
    'pagefind/wasm.en.pagefind': '',
    'pagefind/index/zh-cn_1.pf_index': '',
    'pagefind/index/en_1.pf_index': '',
    ...changes,
  };
  const folder = mkdtempSync(path.join(tmpdir(), 'paper-kite-'));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  return new PlannedSite(openSite(folder, '/kite/'));
}

describe('a grade in one language takes', () => {
  const plan = planSet(site(), 'zh', 3, edition)!;

  test('its page, lessons and handouts, the pages for help and the kit of help cards, what these need to be shown, and search in the language', () => {
    expect(plan.pages.map(([address]) => address)).toEqual([
      '_astro/one.js',
      '_astro/style.css',
      '_astro/thread.svg',
      '_astro/two.js',
      'pictures/kite.svg',
      'zh/',
      'zh/grades/3/',
      'zh/help/',
      'zh/lessons/g3-08/',
      'zh/lessons/g3-08/letter-paper/',
      'zh/referral/r01/',
      'zh/referral/r01/pocket-card/',
      'pagefind/pagefind.js',
      'pagefind/pagefind-entry.json',
      'pagefind/wasm.unknown.pagefind',
      'pagefind/index/zh-cn_1.pf_index',
    ]);
  });

  test('the PDFs that its own pages and the kit offer, and no others', () => {
    expect(plan.pdfs.map(([address]) => address)).toEqual([
      'packs/zh/documents/letter.pdf',
      'packs/zh/documents/r01.pdf',
      'packs/zh/grade-3-teacher.pdf',
    ]);
  });

  test('the same list each time, and another mark when a page or a PDF changes', () => {
    expect(planSet(site(), 'zh', 3, edition)).toEqual(plan);
    const otherPage = planSet(site({ 'zh/help/index.html': 'new' }), 'zh', 3, edition)!;
    const otherPdf = planSet(site({ 'packs/zh/grade-3-teacher.pdf': 'new' }), 'zh', 3, edition)!;
    expect([otherPage.marks.pages === plan.marks.pages, otherPdf.marks.pages === plan.marks.pages]).toEqual([false, true]);
    expect(otherPdf.marks.all).not.toBe(plan.marks.all);
  });

  test('nothing when the site has no such grade', () => {
    expect(planSet(site(), 'en', 3, edition)).toBeUndefined();
  });
});

describe('a kind in one language takes', () => {
  const link = (href: string) => `<a href="/kite/${href}">x</a>`;
  const workshops = {
    // The menu links to this page and to other kinds.
    'zh/workshops/index.html': ['zh/workshops/', 'zh/activities/', 'packs/zh/workshops.pdf', 'zh/workshops/w02/'].map(link).join(''),
    'zh/workshops/w02/index.html': link('packs/zh/documents/w02.pdf') + link('zh/lessons/g3-08/'),
    'zh/workshops/w02/card/index.html': link('packs/zh/documents/w02-card.pdf'),
    'zh/workshops/w02/run-sheet/index.html': '<script type="module" src="/kite/_astro/one.js"></script>',
    'packs/zh/workshops.pdf': 'f',
    'packs/zh/documents/w02.pdf': 'g',
    'packs/zh/documents/w02-card.pdf': 'h',
    'zh/activities/index.html': link('zh/activities/'),
    'zh/activities/a10/index.html': '',
  };
  const plan = planSet(site(workshops), 'zh', 'workshop', edition)!;

  test('its page, documents, handouts and run sheets, what comes with every grade, and search in the language', () => {
    expect(plan.id).toBe('zh-workshops');
    expect(plan.pages.map(([address]) => address)).toEqual([
      '_astro/one.js',
      '_astro/style.css',
      '_astro/thread.svg',
      '_astro/two.js',
      'zh/',
      'zh/help/',
      'zh/referral/r01/',
      'zh/referral/r01/pocket-card/',
      'zh/workshops/',
      'zh/workshops/w02/',
      'zh/workshops/w02/card/',
      'zh/workshops/w02/run-sheet/',
      'pagefind/pagefind.js',
      'pagefind/pagefind-entry.json',
      'pagefind/wasm.unknown.pagefind',
      'pagefind/index/zh-cn_1.pf_index',
    ]);
  });

  test('the PDFs that its pages offer', () => {
    expect(plan.pdfs.map(([address]) => address)).toEqual([
      'packs/zh/documents/r01.pdf',
      'packs/zh/documents/w02-card.pdf',
      'packs/zh/documents/w02.pdf',
      'packs/zh/workshops.pdf',
    ]);
  });

  test('referral material takes the help cards, which come with every set, once', () => {
    const referral = { 'zh/referral/index.html': link('zh/referral/r01/') + link('zh/referral/r02/') };
    const addresses = planSet(site(referral), 'zh', 'referral', edition)!.pages.map(([address]) => address);
    expect(addresses.filter((address) => address.startsWith('zh/referral/'))).toEqual([
      'zh/referral/',
      'zh/referral/r01/',
      'zh/referral/r01/pocket-card/',
      'zh/referral/r02/',
    ]);
  });

  test('nothing when its page is missing, or lists no document', () => {
    expect(planSet(site(), 'zh', 'workshop', edition)).toBeUndefined();
    expect(planSet(site({ 'zh/activities/index.html': link('zh/activities/') }), 'zh', 'activity', edition)).toBeUndefined();
  });
});

test('the sets are the nine grades and the four kinds with a page of their own; the ids of grades are those of records on devices', () => {
  expect(sets.map((set) => setId('zh', set))).toEqual([
    ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((grade) => `zh-grade-${grade}`),
    'zh-workshops',
    'zh-activities',
    'zh-one-to-one',
    'zh-referral',
  ]);
  expect(sets.map((set) => pageOf(set).join('/')).slice(8)).toEqual(['grades/9', 'workshops', 'activities', 'one-to-one', 'referral']);
});

test('the shell is the first pages with their parts: no grade, no search, no PDF', () => {
  expect(shellFiles(site())).toEqual(['index.html', '_astro/style.css', '_astro/thread.svg', 'zh/index.html', 'zh/help/index.html']);
});
