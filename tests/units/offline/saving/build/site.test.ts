import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { gradePlan } from '../../../../../src/offline/saving/build/gradePlan.ts';
import { referencesOfPage, referencesOfScript, referencesOfStyle } from '../../../../../src/offline/saving/build/references.ts';
import { shellAddresses } from '../../../../../src/offline/saving/build/shell.ts';
import { SiteFiles } from '../../../../../src/offline/saving/build/siteFiles.ts';

const edition = { version: '0.1.0', date: '2026-11-23' };

/** A small site below `/kite/`, written to a folder. */
function site(changes: Record<string, string> = {}): SiteFiles {
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
    'zh/help/index.html': page('<a href="/kite/packs/zh/referral.pdf">印</a>'),
    'pictures/kite.svg': '<svg/>',
    '_astro/style.css': 'body{background:url(thread.svg)}',
    '_astro/thread.svg': '<svg/>',
    '_astro/one.js': 'import"./two.js";',
    '_astro/two.js': 'export{}',
    '_astro/alone.js': '',
    'packs/zh/grade-3-teacher.pdf': 'a',
    'packs/zh/grade-4-teacher.pdf': 'b',
    'packs/zh/documents/letter.pdf': 'c',
    'packs/zh/referral.pdf': 'd',
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
  return new SiteFiles(folder, '/kite/');
}

describe('a grade in one language takes', () => {
  const plan = gradePlan(site(), 'zh', 3, edition)!;

  test('its page, lessons and handouts, the pages for help, what these need to be shown, and search in the language', () => {
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
      'pagefind/pagefind.js',
      'pagefind/pagefind-entry.json',
      'pagefind/wasm.unknown.pagefind',
      'pagefind/index/zh-cn_1.pf_index',
    ]);
  });

  test('the PDFs that its own pages offer, and no others', () => {
    expect(plan.pdfs.map(([address]) => address)).toEqual(['packs/zh/documents/letter.pdf', 'packs/zh/grade-3-teacher.pdf']);
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
  expect(shellAddresses(site())).toEqual(['', '_astro/style.css', '_astro/thread.svg', 'zh/', 'zh/help/']);
});

describe('what is named', () => {
  test('by a page: links apart from parts, nothing of strangers, without query and anchor', () => {
    const html = `<link rel="canonical" href="/zh/about/"><link rel="manifest" href="/zh/app.webmanifest">
      <a href="/zh/search/?q=a#b">s</a><a href="https://example.org/">x</a><a href="//example.org/">x</a><a href="tel:110">110</a>
      <astro-island component-url="/_astro/island.js" renderer-url="/_astro/client.js"></astro-island>
      <img srcset="/small.png 1x, /large.png 2x">`;
    expect(referencesOfPage(html, '/')).toEqual({
      links: ['zh/search/'],
      parts: ['zh/app.webmanifest', '_astro/island.js', '_astro/client.js', 'small.png', 'large.png'],
    });
  });

  test('by a style sheet, relative or not; what is written into it is no file', () => {
    const css = 'a{background:url("../pictures/a.svg")}b{background:url(/kite/b.png)}c{background:url(data:image/png;base64,AA)}';
    expect(referencesOfStyle(css, '_astro/style.css', '/kite/')).toEqual(['pictures/a.svg', 'b.png']);
  });

  test('by a script: the built files whose names it mentions', () => {
    expect(
      referencesOfScript('import"./a.X1.js"; const later = () => import("./b.Y2.js")', ['_astro/a.X1.js', '_astro/b.Y2.js', '_astro/c.js']),
    ).toEqual(['_astro/a.X1.js', '_astro/b.Y2.js']);
  });
});
