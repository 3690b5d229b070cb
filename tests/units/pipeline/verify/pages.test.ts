import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { gradeBudgetProblems, lessonBudgetProblems } from '../../../../src/pipeline/verify/budgets.ts';
import { linkProblems, type Targets } from '../../../../src/pipeline/verify/links.ts';
import { headProblems, titleProblems, twinProblems } from '../../../../src/pipeline/verify/pageHeads.ts';
import type { FileProblem } from '../../../../src/pipeline/verify/problem.ts';
import { screenProblems } from '../../../../src/pipeline/verify/projector.ts';
import { readPage, urlsOfStyles } from '../../../../src/pipeline/verify/read/page.ts';
import { pageWeight } from '../../../../src/pipeline/verify/read/pageWeight.ts';
import { resourceProblems } from '../../../../src/pipeline/verify/sheetPage.ts';

const sentencesOf = (problems: readonly FileProblem[]) => problems.map(({ message }) => [message.zh, message.en]);

/** A page as the site has it. */
function pageOf({ lang = 'zh-CN', title = '写给远方的信 · 纸鸢', body = '<h1>写给远方的信</h1>', head = '' } = {}): string {
  return `<!DOCTYPE html><html lang="${lang}"><head><title>${title}</title><meta name="description" content="一封写给远方家人的信">
    <link rel="alternate" hreflang="zh-CN" href="/zh/a/"><link rel="alternate" hreflang="en" href="/en/a/">${head}</head><body>${body}</body></html>`;
}

const own = 'zh/a/index.html';
const files = new Set([
  own,
  'en/a/index.html',
  'index.html',
  'packs/zh/a.pdf',
  '_astro/a.css',
  'pictures/kite.svg',
  'pagefind/pagefind.js',
]);

describe('where links lead', () => {
  const targets: Targets = { files, base: '/', idsOf: (page) => (page === own ? ['steps'] : []) };
  const saidOf = (html: string) => sentencesOf(linkProblems(own, readPage(html).urls, targets));

  test('to files, pages, anchors and other sites', () => {
    const body = [
      '/',
      '/en/a/',
      '#steps',
      '/packs/zh/a.pdf',
      '../../packs/zh/a.pdf',
      'https://example.org/x',
      'tel:110',
      'data:,x',
      '?add=G3-08',
    ]
      .map((url) => `<a href="${url}">x</a>`)
      .join('');
    expect(saidOf(pageOf({ body: `${body}<img src="/pictures/kite.svg" alt=""><div data-pagefind="/pagefind/"></div>` }))).toEqual([]);
  });

  test.each([
    ['<a href="/zh/b/">x</a>', '/zh/b/ 没有这个地方。', '/zh/b/ leads nowhere.'],
    ['<img src="/pictures/hawk.svg">', '/pictures/hawk.svg 没有这个地方。', '/pictures/hawk.svg leads nowhere.'],
    ['<noscript><a href="b.pdf">x</a></noscript>', 'b.pdf 没有这个地方。', 'b.pdf leads nowhere.'],
    ['<a href="/packs/zh/">x</a>', '/packs/zh/ 没有这个地方。', '/packs/zh/ leads nowhere.'],
    ['<a href="/en/a">x</a>', '/en/a 末尾少了 /。', '/en/a has no slash at its end.'],
    ['<a href="#story">x</a>', '#story：那一页上没有 #story。', '#story: there is no #story on that page.'],
    ['<a href="/en/a/#steps">x</a>', '/en/a/#steps：那一页上没有 #steps。', '/en/a/#steps: there is no #steps on that page.'],
    [
      '<a href="//elsewhere.example/">x</a>',
      '//elsewhere.example/ 走出了网站所在的 /。',
      '//elsewhere.example/ leaves /, where the site is.',
    ],
  ])('%s leads nowhere', (body, zh, en) => {
    expect(saidOf(pageOf({ body }))).toEqual([[zh, en]]);
  });

  test('below the folder of a server, to nothing outside of it', () => {
    expect(sentencesOf(linkProblems(own, ['/kite/en/a/', '/en/a/'], { ...targets, base: '/kite/' }))).toEqual([
      ['/en/a/ 走出了网站所在的 /kite/。', '/en/a/ leaves /kite/, where the site is.'],
    ]);
  });

  test('in style sheets', () => {
    const css = 'a { background: url("/pictures/kite.svg") } b { background: url(hawk.svg) } c { mask: url(data:image/png;base64,AA) }';
    expect(sentencesOf(linkProblems('_astro/a.css', urlsOfStyles(css), targets))).toEqual([
      ['hawk.svg 没有这个地方。', 'hawk.svg leads nowhere.'],
    ]);
  });
});

describe('what a page says of itself', () => {
  const saidOf = (html: string, file = own) => sentencesOf(headProblems(file, readPage(html)));

  test('is right', () => {
    expect(saidOf(pageOf())).toEqual([]);
    expect(sentencesOf(twinProblems(own, readPage(pageOf()), files, '/'))).toEqual([]);
  });

  test('is in the language of its folder, has a title, a description and one heading, and no id twice', () => {
    const html = pageOf({ lang: 'en', title: '', body: '<h1 id="a">A</h1><h1 id="a">B</h1>' }).replace('一封写给远方家人的信', '信');
    expect(saidOf(html)).toEqual([
      ['语言写的是 "en"，应当是 "zh-CN"。', 'Its language is "en" and not "zh-CN".'],
      ['id "a" 出现了不止一次。', 'The id "a" is used more than once.'],
      ['没有标题。', 'It has no title.'],
      ['没有说明（description）。', 'It has no description.'],
      ['有 2 个大标题（h1），应当是 1 个。', 'It has 2 headings of the first level (h1) and not 1.'],
    ]);
  });

  test('names its twin, which is there', () => {
    const html = pageOf().replace('href="/en/a/"', 'href="/en/"');
    expect(sentencesOf(twinProblems(own, readPage(html), new Set([own]), '/'))).toEqual([
      ['没有另一种语言的同一页：en/a/index.html。', 'The same page in another language is missing: en/a/index.html.'],
      ['写明的 en 同一页是 "/en/"，应当是 "/en/a/"。', 'It names "/en/" as the same page in en and not "/en/a/".'],
    ]);
  });

  test('its title is its own, but for a sheet of two documents', () => {
    const facts = readPage(pageOf());
    const of = (...names: string[]) =>
      titleProblems(names.map((file) => ({ file, facts }))).map(({ file, problems }) => [file, ...sentencesOf(problems)]);
    expect(of('zh/a/index.html', 'zh/b/index.html')).toEqual([
      [
        'zh/b/index.html',
        ['标题和 zh/a/index.html 的一样："写给远方的信 · 纸鸢"。', 'It has the title of zh/a/index.html: "写给远方的信 · 纸鸢".'],
      ],
    ]);
    expect(of('zh/lessons/a/letter/index.html', 'zh/referral/b/letter/index.html')).toEqual([]);
  });

  test('catalogues read what the document is', () => {
    const head = '<script type="application/ld+json">{"identifier":"G3-08","name":"一封信"}</script>';
    expect(sentencesOf(resourceProblems(readPage(pageOf({ head })), { identifier: 'G3-08', name: '信', license: 'CC' }))).toEqual([
      ['给目录看的 name 是 "一封信"，应当是 "信"。', 'To catalogues its name is "一封信" and not "信".'],
      ['给目录看的 license 是 ""，应当是 "CC"。', 'To catalogues its license is "" and not "CC".'],
    ]);
  });
});

describe('what a page weighs', () => {
  test('a lesson', () => {
    expect(lessonBudgetProblems({ bytes: 16_750, hasMoreBlocks: false, scriptBytes: 4050, inlineScripts: 0 })).toEqual([]);
    expect(sentencesOf(lessonBudgetProblems({ bytes: 16_751, hasMoreBlocks: false, scriptBytes: 4051, inlineScripts: 2 }))).toEqual([
      ['HTML 和 CSS 压缩后有 16751 字节，最多 16750。', 'HTML and CSS have 16751 bytes after gzip; 16750 are allowed.'],
      ['脚本压缩后有 4051 字节，最多 4050。', 'Its scripts have 4051 bytes after gzip; 4050 are allowed.'],
      ['页面里直接写了 2 段脚本。', '2 scripts are written into the page.'],
    ]);
  });

  test('a lesson with a block that most lessons do not have', () => {
    const weight = { hasMoreBlocks: true, scriptBytes: 0, inlineScripts: 0 };
    expect(lessonBudgetProblems({ ...weight, bytes: 19_650 })).toEqual([]);
    expect(sentencesOf(lessonBudgetProblems({ ...weight, bytes: 19_651 }))).toEqual([
      ['HTML 和 CSS 压缩后有 19651 字节，最多 19650。', 'HTML and CSS have 19651 bytes after gzip; 19650 are allowed.'],
    ]);
  });

  test('a grade', () => {
    const weight = { hasMoreBlocks: false, inlineScripts: 0 };
    expect(gradeBudgetProblems({ ...weight, bytes: 90_000, scriptBytes: 10_000 }, false)).toEqual([]);
    expect(sentencesOf(gradeBudgetProblems({ ...weight, bytes: 0, scriptBytes: 10_001 }, true))).toEqual([
      ['脚本压缩后有 10001 字节，最多 10000。', 'Its scripts have 10001 bytes after gzip; 10000 are allowed.'],
      ['这一页要用 React 才能动。', 'Something on this page needs React.'],
    ]);
  });
});

test('what a page weighs is the same below the folder of a server', () => {
  const site = mkdtempSync(path.join(tmpdir(), 'paper-kite-weight-'));
  const page = (base: string) =>
    `<link rel="stylesheet" href="${base}_astro/a.css"><script type="module" src="${base}_astro/a.js"></script>`;
  const files = {
    '_astro/a.css': 'a { color: black }',
    '_astro/a.js': 'import "./b.js";',
    '_astro/b.js': 'console.log(1);',
    'zh/index.html': page('/'),
    'kite/index.html': page('/kite/'),
    '_astro/sheets.x1.css': '.lines { height: 1rem }',
    'form/index.html': '<link rel="stylesheet" href="/_astro/sheets.x1.css"><link rel="stylesheet" href="/_astro/a.css">',
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(site, file)), { recursive: true });
    writeFileSync(path.join(site, file), text);
  }
  const size = (...names: (keyof typeof files)[]) => names.reduce((sum, name) => sum + gzipSync(files[name]).length, 0);
  const scriptBytes = size('_astro/a.js', '_astro/b.js');
  const plain = { hasMoreBlocks: false, scriptBytes, inlineScripts: 0 };
  expect(pageWeight(site, 'zh')).toEqual({ ...plain, bytes: size('zh/index.html', '_astro/a.css') });
  expect(pageWeight(site, 'kite', '/kite/')).toEqual({ ...plain, bytes: size('kite/index.html', '_astro/a.css') });
  expect(pageWeight(site, 'form')).toEqual({
    bytes: size('form/index.html', '_astro/a.css', '_astro/sheets.x1.css'),
    hasMoreBlocks: true,
    scriptBytes: 0,
    inlineScripts: 0,
  });
  rmSync(site, { recursive: true });
});

describe('the screens of a lesson', () => {
  const asked = { page: 'x', forTeacher: ['说完等三秒再问。'], questions: ['风筝的线在谁手里？'] };
  const saidOf = (html: string) => sentencesOf(screenProblems(html, asked));

  test('hold every question and nothing for the teacher', () => {
    expect(saidOf('<main><p>风筝的线在谁手里？</p></main>')).toEqual([]);
  });

  test('in their text or anywhere in their code', () => {
    const said = [
      '全班看的屏幕上有写给老师的话："说完等三秒再问。"。',
      'The screens for the class hold what is meant for the teacher: "说完等三秒再问。".',
    ];
    expect(saidOf('<main><p>风筝的线在谁手里？</p><p>说完，等三秒再问。</p></main>')).toEqual([]);
    expect(saidOf('<main><p>风筝的线在谁手里？</p><p>说完等<b>三秒</b>再问。</p></main>')).toEqual([said]);
    expect(saidOf('<main data-note="说完等三秒再问。"><p>风筝的线在谁手里？</p></main>')).toEqual([said]);
  });

  test('a question is missing, and a child is called left behind', () => {
    expect(saidOf('<main>留守儿童</main>')).toEqual([
      ['屏幕上少了一个问题："风筝的线在谁手里？"。', 'A question is missing on the screens: "风筝的线在谁手里？".'],
      ['屏幕上写了 "留守"。', 'The screens say "留守".'],
    ]);
  });
});
