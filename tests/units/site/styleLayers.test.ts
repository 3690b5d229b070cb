import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Look, look } from '../../../src/curriculum/edition/look.ts';
import { filesBelow } from '../../../src/lib/files/filesBelow.ts';
import { editionStyles } from '../../../src/site/editionStyles.ts';
import { layerOf, styleLayersPlugin } from '../../../src/site/styleLayers.ts';
import { madeStyles } from '../../support/madeStyles.ts';

/** A style sheet of the project with its layers and the look of an edition. */
function made(file: string, edition: Look = look, css = readFileSync(file, 'utf8')): Promise<string> {
  return madeStyles(file, css, [styleLayersPlugin(), editionStyles(edition)]);
}

describe('the fonts of an edition', () => {
  const font = {
    family: 'Own Sans',
    files: ['/own/Own.ttf'],
    web: path.resolve('content/fonts/Own.woff2'),
    scripts: ['Latn'],
    uses: ['sans' as const],
    licence: 'OFL',
    sum: '1',
  };

  test('are loaded by pages, and come first in the languages of their script', async () => {
    const css = await made('src/site/styles/tokens.css', { ...look, fonts: [font] });
    expect(css).toContain(
      '@font-face { font-family: "Own Sans"; src: url("../../../content/fonts/Own.woff2") format("woff2"); font-display: swap; }',
    );
    expect(css).toMatch(/:lang\(en\) \{ --sans: "Own Sans", -apple-system, [^;]*; \}$/);
    expect(css).not.toMatch(/:lang\(zh-CN\)/);
  });

  test('without a file for pages are those of the device', async () => {
    const { web: _, ...printed } = font;
    expect(await made('src/site/styles/tokens.css', { ...look, fonts: [printed] })).not.toContain('@font-face');
  });

  test('are loaded where the tokens are imported into another style sheet, as Vite does it', async () => {
    const css = await made('src/site/styles/base.css', { ...look, fonts: [font] }, '@import "./tokens.css";\n');
    expect(css).toContain('@font-face { font-family: "Own Sans"');
  });

  test('are in no other style sheet', async () => {
    expect(await made('src/site/styles/home.css', { ...look, fonts: [font] })).toBe(await made('src/site/styles/home.css'));
  });
});

const order = '@layer tokens, base, blocks, site, tools, media;';

describe('the layers of style sheets', () => {
  test('follow from their folders', () => {
    expect(layerOf('src/site/styles/tokens.css')).toBe('tokens');
    expect(layerOf('src/site/styles/home.css')).toBe('site');
    expect(layerOf('src/blocks/say/Say.astro')).toBe('blocks');
    expect(layerOf('src/pages/[locale]/[page].astro')).toBe('site');
    expect(layerOf('src/offline/saving/saving.css')).toBe('tools');
  });

  test('hold every style sheet but those of the workbench and of books', () => {
    const without = filesBelow('src')
      .map((file) => path.posix.join('src', file))
      .filter((file) => file.endsWith('.css') && layerOf(file) === undefined);
    expect(without.filter((file) => !file.startsWith('src/authoring/workbench/'))).toEqual(['src/export/epub/style.css']);
  });

  test('are written around the rules, in their order; rules of the paper stay outside', async () => {
    const css = '.a { color: var(--ink); } @page { size: A4; } @media print { .a { display: none; } }';
    expect(await made('src/tools/planner/planner.css', look, css)).toMatch(
      /^@layer tokens, base, blocks, site, tools, media; ?@layer tools \{ ?\.a \{ color: var\(--ink\); \} @media print \{ \.a \{ display: none; \} \} \} @page \{ size: A4; \}$/,
    );
  });

  test('of what one style sheet imports are those of each file', async () => {
    const css = await made('src/site/styles/site.css');
    expect(css.startsWith(order)).toBe(true);
    expect([...css.matchAll(/@layer (\w+) ?\{/g)].map(([, layer]) => layer)).toEqual(['tokens', 'base', 'site', 'media']);
  });

  test('are written once, though Astro hands over a style sheet twice', async () => {
    const once = await made('src/tools/planner/planner.css', look, '.a { color: red; }');
    expect(await made('src/tools/planner/planner.css', look, once)).toBe(once);
  });
});

describe('the styles of an edition', () => {
  const own: Look = {
    paper: 'letter',
    colours: { accent: '#1f5f8b', paper: '#f4f7f9', sheet: '#fcfdfe', rule: '#d4d6d7' },
    logo: { file: 'content/pictures/harbour.svg', svg: '<svg id="harbour"/>' },
  };

  test('are those that are written, without a theme', async () => {
    const css = await made('src/site/styles/site.css');
    for (const part of ['--accent: #b8321b', '--paper: #faf7f0', 'size: A4;', 'thread-kite']) expect(css).toContain(part);
    expect(await made('src/site/styles/sheets.css')).toContain('size: A4 landscape;');
  });

  test('have its colours on the screen and black on paper, its paper and its logo', async () => {
    const css = await made('src/site/styles/site.css', own);
    for (const part of ['--accent: #1f5f8b', '--paper: #f4f7f9', '--sheet: #fcfdfe', '--rule: #d4d6d7', 'size: letter;'])
      expect(css).toContain(part);
    expect(await made('src/site/styles/sheets.css', own)).toContain('size: letter landscape;');
    expect(css).toMatch(
      /@media print ?\{ :root \{ --paper: #fff; --sheet: #fff; --ink: #000; --ink-soft: #000; --rule: #000; --accent: #000;/,
    );
    expect(css).not.toMatch(/A4|thread-kite|#b8321b/);
    expect(css).toContain('url("data:image/svg+xml,%3Csvg%20id%3D%22harbour%22%2F%3E")');
  });
});
