import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type BuiltSite, openSite } from '../../../../src/offline/site/builtSite.ts';
import { partsOf, referencesOfPage } from '../../../../src/offline/site/references.ts';

/** A site of these files, written to a folder. */
function site(files: Record<string, string>, base = '/'): BuiltSite {
  const folder = mkdtempSync(path.join(tmpdir(), 'paper-kite-'));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  return openSite(folder, base);
}

const empty = (...files: string[]) => Object.fromEntries(files.map((file) => [file, '']));

describe('what is named', () => {
  test('by a page: links and parts separately, without other sites and broken links', () => {
    const html = `<link rel="canonical" href="/zh/about/"><link rel="manifest" href="/zh/app.webmanifest">
      <a href="/zh/search/?q=a#b">s</a><a href="/zh/gone/">x</a><a href="https://example.org/">x</a><a href="//example.org/">x</a><a href="tel:110">110</a>
      <astro-island component-url="/_astro/island.js" renderer-url="/_astro/client.js"></astro-island>
      <noscript><img srcset="/small.png 1x, /large.png 2x"></noscript>`;
    const parts = ['zh/app.webmanifest', '_astro/island.js', '_astro/client.js', 'small.png', 'large.png'];
    const built = site({ ...empty('zh/about/index.html', 'zh/search/index.html', ...parts), 'zh/index.html': html });
    expect(referencesOfPage(built, 'zh/index.html')).toEqual({ links: ['zh/search/index.html'], parts });
  });

  test('by a style sheet, relative or not; inline data is not a file', () => {
    const css = 'a{background:url("../pictures/a.svg")}b{background:url(/kite/b.png)}c{background:url(data:image/png;base64,AA)}';
    const built = site({ ...empty('pictures/a.svg', 'b.png'), '_astro/style.css': css }, '/kite/');
    expect(partsOf(built, '_astro/style.css')).toEqual(['pictures/a.svg', 'b.png']);
  });

  test('by a script: the built files whose names it mentions', () => {
    const script = 'import"./a.X1.js"; const later = () => import("./b.Y2.js")';
    const built = site({ ...empty('_astro/a.X1.js', '_astro/b.Y2.js', '_astro/c.js'), '_astro/main.js': script });
    expect(partsOf(built, '_astro/main.js')).toEqual(['_astro/a.X1.js', '_astro/b.Y2.js']);
  });
});
