import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesBelow } from '../../src/lib/files/filesBelow.ts';
import { pageFiles, writeCurriculum } from '../support/curriculum.ts';
import { readPdf } from '../support/pdf.ts';
import { type Finished, script } from '../support/process.ts';
import { unzip } from '../support/unzip.ts';

const place = path.resolve('.cache/tests/own-look');
const out = path.join(place, 'dist');
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** An edition for US Letter with colours and a logo of its own. */
const edition = {
  ...pageFiles,
  'edition.yaml': 'paper: letter\ntheme:\n  accent: "#1f5f8b"\n  paper: "#f4f7f9"\n  logo: harbour\n',
  'content/pictures/harbour.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 120" fill="none" stroke="#000" stroke-width="4"><path fill="#fff" d="M46 96l8-56h12l8 56z"/><path d="M50 28l10-12 10 12z"/></svg>\n',
};

const text = (...file: string[]) => readFileSync(path.join(out, ...file), 'utf8');
const styles = () =>
  readdirSync(path.join(out, '_astro'))
    .filter((file) => file.endsWith('.css'))
    .map((file) => text('_astro', file))
    .join('\n');
const packs = (ending: string) => filesBelow(path.join(out, 'packs')).filter((file) => file.endsWith(ending));

describe('an edition with a paper, colours and a logo of its own', { timeout: 240_000 }, () => {
  let built: Finished;
  let verified: Finished;
  beforeAll(async () => {
    rmSync(place, { recursive: true, force: true });
    // Each in a process of its own: the look of an edition is read once in a process.
    const env = { PAPER_KITE_CURRICULUM: writeCurriculum('own-look/curriculum', edition), PAPER_KITE_OUT: out };
    built = await script('build', ['--format', 'pdf,docx'], env);
    verified = await script('verify', [], env);
  }, 240_000);

  test('is built, and is as it has to be', () => {
    expect({ code: built.code, said: built.stdout + built.stderr }).toMatchObject({ code: 0 });
    expect({ code: verified.code, said: verified.stdout + verified.stderr }).toMatchObject({ code: 0 });
  });

  test('prints every page on US Letter, upright or lying', async () => {
    const files = packs('.pdf');
    expect(files.length).toBeGreaterThan(8);
    for (const file of files) {
      const { pages } = await readPdf(readFileSync(path.join(out, 'packs', file)));
      const sizes = new Set(pages.map(({ width, height }) => `${width} × ${height}`));
      expect([file, [...sizes].filter((size) => !/^(?:612 × 792|792 × 612)$/.test(size))]).toEqual([file, []]);
    }
  });

  test('has Word files on the same paper', () => {
    for (const file of packs('.docx')) {
      const document = unzip(readFileSync(path.join(out, 'packs', file))).find(({ name }) => name === 'word/document.xml')!;
      const sizes = [...document.content.toString('utf8').matchAll(/<w:pgSz w:w="(\d+)" w:h="(\d+)"/g)].map(([, width, height]) =>
        [width, height].map(Number),
      );
      expect(sizes.length).toBeGreaterThan(0);
      for (const size of sizes) expect(size.toSorted((one, other) => one! - other!)).toEqual([12240, 15840]);
    }
  });

  test('has pages in its colours, which are printed in black on its paper', () => {
    const css = styles().replace(/\s/g, '');
    expect(css).toContain('--accent:#1f5f8b');
    expect(css).toContain('--paper:#f4f7f9');
    expect(css).not.toMatch(/b8321b|faf7f0|size:A4/i);
    expect(css).toMatch(/@page\{[^}]*size:letter/);
    expect(text('zh/index.html')).toContain('<meta name=theme-color content=#f4f7f9>');
    expect(JSON.parse(text('en.webmanifest'))).toMatchObject({ theme_color: '#f4f7f9', background_color: '#f4f7f9' });
  });

  test('has its logo on pages and icons', () => {
    expect(text('zh/index.html')).toMatch(/<img class=mark[^>]* src=\/pictures\/harbour\.svg/);
    expect(text('pictures/harbour.svg')).toBe(edition['content/pictures/harbour.svg']);
    expect(text('favicon.svg')).toContain('M46 96l8-56h12l8 56z');
    for (const name of ['192', '512', 'round-512'])
      expect(readFileSync(path.join(out, `icons/icon-${name}.png`)).equals(readFileSync(`src/site/icons/kite-${name}.png`))).toBe(false);
  });

  test('names its paper wherever a page or a program says which', () => {
    expect(text('en/downloads/index.html')).toContain('Everything is black-and-white US Letter');
    expect(text('zh/downloads/index.html')).toContain('全部是黑白 Letter');
    const pages = filesBelow(out).filter((file) => file.endsWith('.html') && !/\/(?:printing|how-to-use)\//.test(file));
    expect(pages.filter((file) => /\bA[456]\b/.test(text(file)))).toEqual([]);
    expect(text('tools/paper.js')).toMatch(/612/);
    expect(text('tools/paper.js')).toContain('M 46 96');
  });
});
