import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { fixtureRoot } from '../support/fixture.ts';
import { siteFolder } from '../support/site.ts';
import { thorough } from '../support/thorough.ts';
import { attribute, elementsOf, htmlFiles } from './support/files.ts';

const run = promisify(execFile);

/** Attributes that refer to another page or a file. */
const naming = ['href', 'src', 'action', 'component-url', 'renderer-url', 'before-hydration-url', 'poster', 'data-pagefind', 'data-base'];

interface Named {
  from: string;
  url: string;
}

function urlsOf(folder: string): { named: Named[]; anchors: Map<string, Set<string>> } {
  const named: Named[] = [];
  const anchors = new Map<string, Set<string>>();
  for (const from of htmlFiles(folder)) {
    const elements = elementsOf(from, folder);
    anchors.set(from, new Set(elements.map((element) => attribute(element, 'id')).filter((id) => id !== undefined)));
    for (const element of elements) {
      const sources = (attribute(element, 'srcset') ?? '').split(',').map((source) => source.trim().split(/\s+/)[0]!);
      const urls = [...naming.map((name) => attribute(element, name)), ...sources].filter((url) => url);
      named.push(...urls.map((url) => ({ from, url: url! })));
    }
  }
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.css'))) {
    const urls = [...readFileSync(path.join(folder, file), 'utf8').matchAll(/url\(["']?([^"')]+)["']?\)/g)].map(([, url]) => url!);
    named.push(...urls.filter((url) => !url.startsWith('data:')).map((url) => ({ from: file, url })));
  }
  return { named, anchors };
}

/** Returns all broken local links, files and anchors; `base` is the base of the site. */
function broken(folder: string, base = '/'): string[] {
  const { named, anchors } = urlsOf(folder);
  const problems = named.flatMap(({ from, url }) => {
    if (/^(https?|tel|mailto|data):/.test(url)) return [];
    const target = new URL(url, `http://site${base}${from.replace(/index\.html$/, '')}`);
    const place = decodeURIComponent(target.pathname);
    if (target.host !== 'site' || !place.startsWith(base)) return [`${from}: ${url} leaves ${base}`];
    const file = place.slice(base.length);
    const full = path.join(folder, file);
    if (file.startsWith('pagefind/') || file.startsWith('packs/'))
      return existsSync(path.join(siteFolder, file)) ? [] : [`${from}: ${url}`];
    if (!existsSync(full)) return [`${from}: ${url}`];
    const page = statSync(full).isDirectory() ? path.posix.join(file, 'index.html') : file;
    if (url.startsWith('/') && statSync(full).isDirectory() && !place.endsWith('/')) return [`${from}: ${url} has no slash at its end`];
    if (target.hash === '' || !page.endsWith('.html')) return existsSync(path.join(folder, page)) ? [] : [`${from}: ${url}`];
    return anchors.get(page)?.has(decodeURIComponent(target.hash.slice(1))) ? [] : [`${from}: ${url} has no such place`];
  });
  return [...new Set(problems)];
}

test('every link, file and anchor of every page leads somewhere', () => {
  expect(htmlFiles().length).toBeGreaterThan(150);
  expect(urlsOf(siteFolder).named.length).toBeGreaterThan(5000);
  expect(broken(siteFolder)).toEqual([]);
});

test('no id occurs twice on a page', () => {
  const twice = htmlFiles().flatMap((file) => {
    const ids = elementsOf(file)
      .map((element) => attribute(element, 'id'))
      .filter((id) => id !== undefined);
    return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${file}: ${id}`);
  });
  expect(twice).toEqual([]);
});

test.runIf(thorough)('hosted below /kite/, every link stays there and leads somewhere', async () => {
  const folder = path.resolve('.cache/tests/below-a-base');
  rmSync(folder, { recursive: true, force: true });
  const { NODE_ENV: _env, NODE_OPTIONS: _options, VITEST: _vitest, ...outside } = process.env;
  await run(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--silent', '--outDir', folder], {
    env: {
      ...outside,
      PAPER_KITE_BASE: '/kite/',
      PAPER_KITE_CURRICULUM: fixtureRoot,
      PAPER_KITE_PACKS: path.join(siteFolder, 'packs'),
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  });
  expect(htmlFiles(folder)).toEqual(htmlFiles());
  expect(broken(folder, '/kite/')).toEqual([]);
});
