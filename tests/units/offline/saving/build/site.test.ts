import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { gradePlan } from '../../../../../src/offline/saving/build/gradePlan.ts';
import { PlannedSite } from '../../../../../src/offline/saving/build/plannedSite.ts';
import { shellFiles } from '../../../../../src/offline/saving/build/writeSaving.ts';
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
  const plan = gradePlan(site(), 'zh', 3, edition)!;

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
    expect(gradePlan(site(), 'zh', 3, edition)).toEqual(plan);
    const otherPage = gradePlan(site({ 'zh/help/index.html': 'new' }), 'zh', 3, edition)!;
    const otherPdf = gradePlan(site({ 'packs/zh/grade-3-teacher.pdf': 'new' }), 'zh', 3, edition)!;
    expect([otherPage.marks.pages === plan.marks.pages, otherPdf.marks.pages === plan.marks.pages]).toEqual([false, true]);
    expect(otherPdf.marks.all).not.toBe(plan.marks.all);
  });

  test('nothing when the site has no such grade', () => {
    expect(gradePlan(site(), 'en', 3, edition)).toBeUndefined();
  });
});

test('the shell is the first pages with their parts: no grade, no search, no PDF', () => {
  expect(shellFiles(site())).toEqual(['index.html', '_astro/style.css', '_astro/thread.svg', 'zh/index.html', 'zh/help/index.html']);
});
