import { parse, serialize } from 'parse5';
import { expect, test } from 'vitest';
import { shortPage } from '../../../../src/lib/html/short.ts';

const page = (body: string) => `<!DOCTYPE html><html lang=zh-CN><head><title>一课</title></head><body>${body}</body></html>`;

test.each([
  ['a list', '<ul>\n<li>纸</li>\n<li>线</li>\n</ul>', '<ul><li>纸<li>线</ul>'],
  ['a list in a list', '<ol><li><p>剪</p>\n<ul><li>纸</li></ul></li></ol>', '<ol><li><p>剪<ul><li>纸</ul></ol>'],
  ['what a protocol says', '<div><p>先问。</p>\n\n<ul><li>在哪</li></ul></div>', '<div><p>先问。<ul><li>在哪</ul></div>'],
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
  ['a space between words', '<div><b>纸</b> <b>线</b></div>'],
  ['a newline between words', '<div><b>paper</b>\n<b>kite</b></div>'],
  ['a newline next to a word', '<div>\n<b>paper</b>\n<h2>kite</h2></div>'],
  ['what is written line by line', '<pre>\n<b>一</b>\n</pre>'],
  ['the end of a paragraph before words', '<div><p>纸</p>线</div>'],
  ['the end of a paragraph in a link', '<a href="/"><p>纸</p></a>'],
  ['the end of a paragraph in an element of a script', '<astro-island><p>纸</p></astro-island>'],
  ['the end of an item before a space', '<ul><li>纸</li> <li>线</ul>'],
  ['a drawing', '<svg viewBox="0 0 1 1"><title>线</title><path d="M0 0"></path></svg>'],
])('%s stays', (_, body) => {
  expect(shortPage(page(body))).toBe(page(body));
});

test.each([
  ['one word', '<p class="ask" id="谁">', '<p class=ask id=谁>'],
  ['nothing', '<p data-web-only="">', '<p data-web-only>'],
  ['several words', '<p class="pdf first">', '<p class="pdf first">'],
  ['an address of a page', '<a href="/zh/">', '<a href="/zh/">'],
  ['an address of a file', '<a href="/a.pdf">', '<a href=/a.pdf>'],
  ['an address with a question', '<a href="/a.pdf?x=1&amp;y=2">', '<a href="/a.pdf?x=1&amp;y=2">'],
  ['what has double quotes', '<p data-words="{&quot;a&quot;:&quot;&amp;&quot;}">', `<p data-words='{"a":"&amp;"}'>`],
  ['what has both', `<p title="it's &quot;it&quot;">`, `<p title="it's &quot;it&quot;">`],
  ['what is in single quotes', `<p title='a "b"'>`, `<p title='a "b"'>`],
])('a value that is %s has the quotes that it needs', (_, long, short) => {
  expect(shortPage(page(`${long}风筝`))).toBe(page(`${short}风筝`));
});

test('a page ends with the end tag by which a phone knows that it has all of it', () => {
  expect(shortPage(page('<p>纸</p>'))).toMatch(/<\/html>$/);
});

test('a page whose elements do not nest is read as before', () => {
  // In HTML a table ends the paragraph before it.
  const strange = page('<p>纸<table><tr><td>线</td></tr></table></p>');
  expect(serialize(parse(shortPage(strange)))).toBe(serialize(parse(strange)));
});

test('a page that is short stays as it is', () => {
  const short = shortPage(page('<ul><li class="a">纸</li></ul><p data-words="[&quot;&quot;]">线</p>'));
  expect(shortPage(short)).toBe(short);
});
