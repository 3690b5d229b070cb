import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow } from '../../../src/lib/files/filesBelow.ts';
import { fixedTokens } from '../../../src/site/fixedTokens.ts';
import { madeStyles } from '../../support/madeStyles.ts';

const made = (css: string) => madeStyles('src/site/styles/base.css', css, [fixedTokens(['accent', 'paper'])]);

test.each([
  ['a size of type', '.a { font-size: var(--type-2); }', '.a { font-size: 0.9375rem; }'],
  ['a size that is made of others', '.a { font-size: var(--type-title); }', '.a { font-size: clamp(1.75rem, 1.35rem + 1.8vw, 2.5rem); }'],
  ['one of several values', '.a { font: 700 var(--print-4) / 1.4 var(--serif); }', '.a { font: 700 11pt / 1.4 var(--serif); }'],
])('%s is written in place of its name', async (_, css, expected) => {
  expect(await made(css)).toBe(expected);
});

test.each([
  ['differs on paper', '--ink'],
  ['differs in a language', '--leading'],
  ['differs on a wide screen', '--gutter'],
  ['is what an edition may change', '--accent'],
  ['is not in the tokens', '--fit'],
])('what %s keeps its name', async (_, name) => {
  const css = `.a { margin: var(${name}); }`;
  expect(await made(css)).toBe(css);
});

test('what is written in place of its name is not loaded, all else is', async () => {
  const css = await made(':root { --accent: #b8321b; --type-2: 0.9375rem; --gutter: 1rem; } .sheet { --paper: var(--sheet); }');
  expect(css).toBe(':root { --accent: #b8321b; --gutter: 1rem; } .sheet { --paper: var(--sheet); }');
});

test('what any style sheet sets again keeps its name', async () => {
  const files = filesBelow('src').filter((file) => /\.(?:css|astro|tsx)$/.test(file) && file !== path.join('site', 'styles', 'tokens.css'));
  const names = files.flatMap((file) => readFileSync(path.join('src', file), 'utf8').match(/(?<=[{;\s'"])--[a-z][\w-]*(?=['"]?:)/g) ?? []);
  expect(names).toEqual(expect.arrayContaining(['--paper', '--measure']));
  const css = `.a { ${[...new Set(names)].map((name) => `${name}: 1;`).join(' ')} }`;
  expect(await made(css)).toBe(css);
});
