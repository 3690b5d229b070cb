import { describe, expect, test } from 'vitest';
import type { BuiltSite } from '../../../../src/offline/site/builtSite.ts';
import { changeCssUrls } from '../../../../src/offline/site/css.ts';
import { relativeUrl, resolve, rootOf } from '../../../../src/offline/site/urls.ts';

const files = new Set(['index.html', 'zh/help/index.html', 'zh/lessons/g3-08/index.html', 'packs/zh/g3.pdf', 'favicon.svg']);
const site: BuiltSite = { folder: '/nowhere', base: '/', files };
const lesson = 'zh/lessons/g3-08/index.html';

describe('where a URL leads', () => {
  test.each([
    ['/zh/help/', 'zh/help/index.html', ''],
    ['/zh/help', 'zh/help/index.html', ''],
    ['/zh/help/?q=信#top', 'zh/help/index.html', '?q=信#top'],
    ['/', 'index.html', ''],
    ['/packs/zh/g3.pdf', 'packs/zh/g3.pdf', ''],
    ['../../help/', 'zh/help/index.html', ''],
    ['?q=1', lesson, '?q=1'],
    ['', lesson, ''],
    ['%2E%2E/../help/', 'zh/help/index.html', ''],
  ])('%s is a file of the site', (url, file, rest) => {
    expect(resolve(site, lesson, url)).toEqual({ kind: 'file', file, rest });
  });

  test.each(['#写信', 'tel:12356', 'mailto:a@b.c', 'https://example.org/zh/help/', '//example.org/', 'data:image/svg+xml,x'])(
    '%s is outside',
    (url) => {
      expect(resolve(site, lesson, url)).toEqual({ kind: 'outside' });
    },
  );

  test.each(['/zh/nothing/', '/packs/', 'help/', '/zh/help/%E0%A4%A/'])('%s leads nowhere', (url) => {
    expect(resolve(site, lesson, url)).toEqual({ kind: 'broken' });
  });

  test('below a base, only what begins with it is in the site', () => {
    const below = { ...site, base: '/kite/' };
    expect(resolve(below, lesson, '/kite/zh/help/')).toEqual({ kind: 'file', file: 'zh/help/index.html', rest: '' });
    expect(resolve(below, lesson, '../../help/')).toEqual({ kind: 'file', file: 'zh/help/index.html', rest: '' });
    expect(resolve(below, lesson, '/zh/help/')).toEqual({ kind: 'broken' });
  });
});

test('a relative URL goes up to the folder that both files share', () => {
  expect(relativeUrl(lesson, 'zh/help/index.html')).toBe('../../help/index.html');
  expect(relativeUrl(lesson, lesson)).toBe('index.html');
  expect(relativeUrl('index.html', lesson)).toBe('zh/lessons/g3-08/index.html');
});

test('a page knows the way to the folder', () => {
  expect(rootOf('index.html')).toBe('./');
  expect(rootOf(lesson)).toBe('../../../');
});

test('every url() of a style sheet is changed, quoted or not; data stays', () => {
  const css = 'a { background: url(/a.svg) } b { src: url( "/b.woff2" ) format("woff2"), url(\'/c\') } c { background: url(data:x) }';
  expect(changeCssUrls(css, (url) => `..${url}`)).toBe(
    'a { background: url(../a.svg) } b { src: url("../b.woff2") format("woff2"), url(\'../c\') } c { background: url(data:x) }',
  );
});
