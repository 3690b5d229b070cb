import { parse, serialize } from 'parse5';
import { expect, test } from 'vitest';
import { shortPage } from '../../../../src/lib/html/short.ts';

const page = (body: string) => `<!DOCTYPE html><html lang="zh-CN"><head><title>一课</title></head><body>${body}</body></html>`;

test.each([
  ['a list', '<ul>\n<li>纸</li>\n<li>线</li>\n</ul>', '<ul><li>纸<li>线</ul>'],
  ['a list in a list', '<ol><li><p>剪</p>\n<ul><li>纸</li></ul></li></ol>', '<ol><li><p>剪<ul><li>纸</ul></ol>'],
  ['paragraphs of a block', '<div class="ask"><p>谁？</p>\n<p>他。</p></div>', '<div class="ask"><p>谁？<p>他。</div>'],
  ['terms', '<dl><div><dt>要</dt><dd>纸</dd></div></dl>', '<dl><div><dt>要<dd>纸</div></dl>'],
  [
    'a table',
    '<table><thead><tr><th>周</th><th>日</th></tr></thead><tbody><tr><td>1</td><td></td></tr></tbody></table>',
    '<table><thead><tr><th>周<th>日<tbody><tr><td>1<td></table>',
  ],
  ['syllables', '<p><ruby>风<rp>(</rp><rt>fēng</rt><rp>)</rp></ruby>筝</p>', '<p><ruby>风<rp>(<rt>fēng<rp>)</ruby>筝'],
])('%s: without end tags that are understood and newlines between blocks', (_, long, short) => {
  expect(shortPage(page(`<main>${long}</main>`))).toBe(page(`<main>${short}</main>`));
});

test.each([
  ['a space between words', '<p><b>纸</b> <b>线</b></p><main></main>', '<p><b>纸</b> <b>线</b><main></main>'],
  ['a newline between words', '<div><b>paper</b>\n<b>kite</b></div>', '<div><b>paper</b>\n<b>kite</b></div>'],
  ['a newline next to a word', '<div>\n<b>paper</b>\n<p>kite</p></div>', '<div>\n<b>paper</b>\n<p>kite</div>'],
  ['what is written line by line', '<pre>\n<b>一</b>\n</pre>', '<pre>\n<b>一</b>\n</pre>'],
  ['a paragraph before words', '<div><p>纸</p>线</div>', '<div><p>纸</p>线</div>'],
  ['a paragraph in a link', '<a href="/"><p>纸</p></a>', '<a href="/"><p>纸</p></a>'],
  ['a paragraph in an element of a script', '<astro-island><p>纸</p></astro-island>', '<astro-island><p>纸</p></astro-island>'],
  ['an item before a space', '<ul><li>纸</li> <li>线</li></ul>', '<ul><li>纸</li> <li>线</ul>'],
  [
    'a drawing',
    '<svg viewBox="0 0 1 1"><title>线</title><path d="M0 0"></path></svg>',
    '<svg viewBox="0 0 1 1"><title>线</title><path d="M0 0"></path></svg>',
  ],
  [
    'how attributes are written',
    '<button data-words=\'{"a":"&quot;"}\' hidden class=a>一</button>',
    '<button data-words=\'{"a":"&quot;"}\' hidden class=a>一</button>',
  ],
])('%s stays', (_, long, short) => {
  expect(shortPage(page(long))).toBe(page(short));
});

test('a page ends with the end tag by which a phone knows that it has all of it', () => {
  expect(shortPage(page('<p>纸</p>'))).toMatch(/<\/html>$/);
});

test('a page whose elements do not nest is read as before', () => {
  // In HTML a table ends the paragraph before it.
  const strange = page('<p>纸<table><tr><td>线</td></tr></table></p>');
  expect(serialize(parse(shortPage(strange)))).toBe(serialize(parse(strange)));
});
