import { expect, it } from 'vitest';
import { withPreloads } from '../../../src/site/modulePreloads.ts';

const code: Record<string, string> = {
  'search.A1.js': 'import{g as e}from"./saved.B2.js";import"./side.C3.js";var t="import x from ./no.js";export{t};',
  'saved.B2.js': 'import{s}from"./common.D4.js";import("./later.E5.js");export{s as g};',
  'side.C3.js': 'import{s}from"./common.D4.js";',
  'common.D4.js': 'export const s=1;',
};
const read = (file: string): string => code[file]!;
const page = (head: string, body = '') => `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;
const script = (folder = '/') => `<script type="module" src="${folder}_astro/search.A1.js"></script>`;
const preload = (file: string, folder = '/') => `<link rel="modulepreload" href="${folder}_astro/${file}">`;

it('what the script in the head imports is fetched together with it, and what is loaded later is not', () => {
  expect(withPreloads(page(`<title>搜索</title>${script()}`), read)).toBe(
    page(`<title>搜索</title>${preload('saved.B2.js')}${preload('side.C3.js')}${preload('common.D4.js')}${script()}`),
  );
});

it('addresses below a folder keep it', () => {
  expect(withPreloads(page(script('/kite/')), read)).toContain(preload('common.D4.js', '/kite/'));
});

it('a page whose scripts are in its body is left as it is', () => {
  const html = page('<title>一课</title>', script());
  expect(withPreloads(html, read)).toBe(html);
});

it('a page that was kept from an earlier build has them once', () => {
  const once = withPreloads(page(script()), read);
  expect(withPreloads(once, read)).toBe(once);
});
