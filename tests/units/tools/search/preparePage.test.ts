import { describe, expect, test } from 'vitest';
import { isSearched, languageOf, preparePage } from '../../../../src/tools/search/prepare.ts';

const page = (lang: string, body: string) =>
  `<!doctype html><html lang="${lang}"><head><title>页</title></head><body>${body}</body></html>`;
const zero = '\u200B';

describe('a page is prepared for the index', () => {
  test('only when a part of it is marked to be searched', () => {
    expect(isSearched(page('zh-CN', '<main><h1>想家</h1></main>'))).toBe(false);
    expect(isSearched(page('zh-CN', '<main data-pagefind-body><h1>想家</h1></main>'))).toBe(true);
  });

  test.each([
    ['<html lang="zh-CN">', 'zh-CN'],
    ['<html class="a" lang="en" data-root="../">', 'en'],
    ['<html lang=en>', 'en'],
    ['<html data-lang="en">', ''],
  ])('in the language that %s says', (tag, language) => {
    expect(languageOf(`<!doctype html>${tag}<body lang="de">`)).toBe(language);
  });

  test('an English page goes in with its words as they are', () => {
    const html = page('en', '<main data-pagefind-body><h1>Missing home</h1></main>');
    const prepared = preparePage(html, '/en/missing-home/');
    expect(prepared).toContain('<h1>Missing home</h1>');
    expect(prepared).not.toContain(zero);
  });

  test('the words of neighbouring cells and items are parted, in both languages', () => {
    const row = '<main data-pagefind-body><table><tr><th>Week<th>Date<tr><td>1<td>2</table></main>';
    expect(preparePage(page('en', row), '/en/')).toContain('<tr> <th>Week</th> <th>Date</th></tr> <tr> <td>1</td> <td>2</td></tr>');
    expect(preparePage(page('zh-CN', row), '/zh/')).toContain('</th> <th>');
    const list = '<main data-pagefind-body><ul><li>Paper<li>Glue</ul></main>';
    expect(preparePage(page('en', list), '/en/')).toContain('<ul> <li>Paper</li> <li>Glue</li></ul>');
  });

  test('no word of the pinyin is made of the end of one item and the beginning of the next', () => {
    const list = (items: string) => preparePage(page('zh-CN', `<main data-pagefind-body><h1>家</h1><ul><li>${items}</ul></main>`), '/zh/');
    expect(list('说给')).toContain('shuogei');
    expect(list('说<li>给')).not.toContain('shuogei');
  });

  const prepared = preparePage(
    page(
      'zh-CN',
      '<header>找找</header><main data-pagefind-body><h1>想家</h1><p title="想家">风筝 &amp; 线</p><script>const a = "想家";</script></main>',
    ),
    '/zh/lessons/g1-09/',
  );

  test('Chinese words are parted, in texts only', () => {
    expect(prepared).toContain(`<h1>想${zero}家</h1>`);
    expect(prepared).toContain(`<p title="想家">风${zero}筝 &amp; 线</p>`);
    expect(prepared).toContain('const a = "想家";');
  });

  test('the pinyin of its title is added to the searched part', () => {
    const content = /<meta data-pagefind-meta="pinyin\[content\]" content="([^"]*)">/.exec(prepared)?.[1];
    expect(content?.split(' ')).toEqual(expect.arrayContaining(['xiangjia', 'xiang', 'jia', 'xj']));
  });

  test('it can be filtered by what its searched part says, by several ways too', () => {
    const html = page('en', '<main data-pagefind-body data-kind=lesson data-way="1 3" data-grade="4"><h1>Home</h1></main>');
    const filters = [...preparePage(html, '/en/').matchAll(/<meta data-pagefind-filter="(\w+)\[content\]" content="([^"]*)">/g)];
    expect(filters.map(([, name, value]) => `${name} ${value}`).sort()).toEqual([
      'address /en/',
      'grade 4',
      'kind lesson',
      'way 1',
      'way 3',
    ]);
  });

  test('its address is added, by which a page that is shown already is left out', () => {
    expect(prepared).toContain('<meta data-pagefind-filter="address[content]" content="/zh/lessons/g1-09/">');
  });
});
