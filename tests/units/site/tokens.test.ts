import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow } from '../../../src/lib/files/filesBelow.ts';

/** Where colours and sizes are. The workbench has colours of its own, which no page should load. A book's reader brings all of them. */
const tokenFiles = ['src/site/styles/tokens.css', 'src/authoring/workbench/page/tokens.css'];
const ofOtherReaders = ['src/export/epub/style.css'];

const breakpoints = ['40em', '64em', '75em'];
/** One hundredth below each, for what is narrower. */
const below = ['39.99em', '63.99em', '74.99em'];

/** The style sheets of the project, and the components, of which only styles and attributes that look like them are judged. */
const files = filesBelow('src')
  .map((file) => path.posix.join('src', file))
  .filter((file) => /\.(?:css|astro|tsx)$/.test(file) && !tokenFiles.includes(file) && !ofOtherReaders.includes(file));

const names =
  'aqua|azure|beige|black|blue|brown|coral|crimson|cyan|gold|gray|green|grey|indigo|ivory|khaki|lime|magenta|maroon|navy|olive|orange|orchid|pink|plum|purple|red|salmon|silver|snow|tan|teal|tomato|violet|wheat|white|yellow|rebeccapurple|(?:dark|light|medium|deep|pale|dim|slate|ghost|antique|floral|hot|midnight|royal|sea|sky|spring|steel)[a-z]*';
const colour = new RegExp(`#[\\da-f]{3,8}\\b|\\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?\\(|(?<![\\w-])(?:${names})(?![\\w-])`, 'i');
/** A size that is relative to what is around it, or to the screen of a projector, is no step of the scale. */
const freeSize =
  /^(?:inherit|[\d.]+(?:em|%)|calc\(var\(--u\) \* [\d.]+\)|(?:max|clamp)\((?:var\(--type-\d\)|calc\(var\(--u\) \* [\d.]+\)|[\d.]+(?:vmin|rem)|, )+\))$/;
const fromScale = /^var\(--(?:type-(?:[1-8]|title)|print-[1-8])\)$/;

function stylesOf(file: string, text: string): string {
  if (file.endsWith('.css')) return text;
  return [...text.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, css]) => css).join('\n');
}

/** What is literal in a file: `src/a.css: color: #fff`. */
function literals(file: string, text: string): string[] {
  const css = stylesOf(file, text)
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/url\([^)]*\)/g, 'url()');
  const declarations = [...css.matchAll(/(?<=[{;]\s*)([\w-]+):\s*([^;{}]+)(?=[;}])/g)].map(
    ([, name, value]) => [name!, value!.trim()] as const,
  );
  const inStyles = declarations.flatMap(([name, value]) => {
    const isColoured = !/^(?:font-family|grid-area|grid-template|content|animation)/.test(name) && colour.test(value);
    const size =
      name === 'font-size' ? value : name === 'font' ? /([\d.]+(?:rem|px|pt|em))|var\(--(?:type|print)-\d\)/.exec(value)?.[0] : undefined;
    const isSized = size !== undefined && !fromScale.test(size) && !freeSize.test(size);
    return isColoured || isSized ? [`${file}: ${name}: ${value}`] : [];
  });
  const attribute = /\b(?:fill|stroke|color|stopColor|background|content)=["'{`]+\s*(#[\da-f]{3,8}\b|rgb\()/gi;
  const inline = /\bstyle=(?:"[^"]*"|\{\{[^}]*\}\})/g;
  const inMarkup = file.endsWith('.css')
    ? []
    : [...text.matchAll(attribute), ...[...text.matchAll(inline)].filter(([style]) => /#[\da-f]{3,8}\b|rgb\(/i.test(style))].map(
        ([found]) => `${file}: ${found}`,
      );
  return [...inStyles, ...inMarkup];
}

/** Media queries of a width that is no breakpoint. */
function offBreakpoints(file: string, text: string): string[] {
  return [...stylesOf(file, text).matchAll(/@media[^{]*/g)].flatMap(([query]) =>
    [...query.matchAll(/(min|max)-(?:width|inline-size):\s*([^)]+)|[<>]=?\s*([\d.]+\w+)/g)].flatMap(([found, end, length]) =>
      (end === 'min' ? breakpoints : end === 'max' ? below : []).includes(length ?? '') ? [] : [`${file}: ${found}`],
    ),
  );
}

const texts = files.map((file) => [file, readFileSync(file, 'utf8')] as const);

test('no style sheet has a colour or a size of type of its own: they are tokens', () => {
  expect(files.length).toBeGreaterThan(100);
  expect(texts.flatMap(([file, text]) => literals(file, text))).toEqual([]);
});

test('a page changes at three widths and no other', () => {
  expect(texts.flatMap(([file, text]) => offBreakpoints(file, text))).toEqual([]);
});

test('both find what they look for', () => {
  const css = `.a { color: #B8321B; } /* #fff */ .b { border: 1px solid white; background: url("red.svg"); font-size: 17px; }
    .c { font: 700 1.25rem / 1.4 var(--serif); color: rgb(0 0 0 / 50%); font-size: var(--type-3); fill: currentColor; background: Canvas; }
    @media (min-width: 40em) { .d { font-size: 1.1em; } } @media (max-width: 600px) { .e { color: dark; stroke: darkred; } }`;
  expect(literals('a.css', css)).toEqual([
    'a.css: color: #B8321B',
    'a.css: border: 1px solid white',
    'a.css: font-size: 17px',
    'a.css: font: 700 1.25rem / 1.4 var(--serif)',
    'a.css: color: rgb(0 0 0 / 50%)',
    'a.css: color: dark',
    'a.css: stroke: darkred',
  ]);
  expect(offBreakpoints('a.css', css)).toEqual(['a.css: max-width: 600px']);
  expect(offBreakpoints('a.css', '@media (width >= 50em) {}')).toEqual(['a.css: >= 50em']);
  expect(literals('A.astro', '<p style="color: #abc">#add</p><meta content="#faf7f0"><style is:global>.a { fill: red; }</style>')).toEqual([
    'A.astro: fill: red',
    'A.astro: content="#faf7f0',
    'A.astro: style="color: #abc"',
  ]);
});

test('every page has the same scale of eight sizes on the screen and on paper', () => {
  const tokens = readFileSync(tokenFiles[0]!, 'utf8');
  for (const [scale, unit] of [
    ['type', 'rem'],
    ['print', 'pt'],
  ] as const) {
    const steps = [...tokens.matchAll(new RegExp(`--${scale}-(\\d): ([\\d.]+)${unit};`, 'g'))];
    expect(steps.map(([, step]) => Number(step))).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    const sizes = steps.map(([, , size]) => Number(size));
    expect(sizes).toEqual(sizes.toSorted((first, second) => first - second));
  }
});
