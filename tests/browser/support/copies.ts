import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Page, Request } from 'playwright-core';
import { siteFolder } from '../../support/site.ts';
import { attribute, elementsOf, htmlFiles } from './files.ts';

/** The portable folder, which the build writes next to the site. */
export const portable = `${siteFolder}-portable`;

/** Copies the portable folder to a path with Chinese characters, spaces and brackets, as teachers might choose. */
export function carried(name: string): string {
  const folder = path.resolve('.cache/tests', name, '课程 资料 (2026)');
  rmSync(folder, { recursive: true, force: true });
  cpSync(portable, folder, { recursive: true });
  return folder;
}

/** Returns the file URL that a double click opens. */
export function fileUrl(folder: string, file: string): string {
  return pathToFileURL(path.join(folder, file)).href;
}

/** Returns the file of a page in a copy: `zh/help/` is `zh/help/index.html`. */
export function pageFile(address: string): string {
  return `${address.replace(/^\//, '')}index.html`;
}

/** Collects complaints of the browser: failed requests, script errors, violated policies, errors and warnings. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('requestfailed', (request) => complaints.push(`${request.url()} ${request.failure()?.errorText}`));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  return complaints;
}

/** Opens files, a few at a time, and returns the complaints of the browser. */
export async function openAll(context: BrowserContext, addresses: readonly string[], atATime = 3): Promise<string[]> {
  const waiting = [...addresses];
  const workers = Array.from({ length: atATime }, async () => {
    const page = await context.newPage();
    const complaints = complaintsOf(page);
    const running = requestsOf(page);
    const all: string[] = [];
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      await page.goto(next);
      await settled(page, running);
      all.push(...complaints.splice(0).map((complaint) => `${decodeURI(next!)}: ${complaint}`));
    }
    return all;
  });
  return (await Promise.all(workers)).flat();
}

/** Returns the set of a page's running requests. */
function requestsOf(page: Page): Set<Request> {
  const running = new Set<Request>();
  page.on('request', (request) => running.add(request));
  for (const end of ['requestfinished', 'requestfailed'] as const) page.on(end as 'requestfinished', (request) => running.delete(request));
  return running;
}

/** Waits until lazily loaded resources have arrived: leaving earlier would count as a failed request. */
async function settled(page: Page, running: ReadonlySet<Request>): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('astro-island[ssr]')].every((island) => {
      // An island that is loaded when visible does not load anything outside the viewport.
      const { top, bottom } = (island.firstElementChild ?? island).getBoundingClientRect();
      return island.getAttribute('client') === 'visible' && (bottom < 0 || top > innerHeight);
    }),
  );
  do {
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  } while (running.size > 0);
}

const naming = ['href', 'src', 'action', 'poster', 'data-pagefind'];

/** Returns all local addresses in a copy that are not relative paths to files, and anchors that do not exist. */
export function brokenLinks(folder: string): string[] {
  const anchors = new Map<string, Set<string | undefined>>();
  const anchorsOf = (file: string) => {
    if (!anchors.has(file)) anchors.set(file, new Set(elementsOf(file, folder).map((element) => attribute(element, 'id'))));
    return anchors.get(file)!;
  };
  return htmlFiles(folder).flatMap((from) =>
    elementsOf(from, folder).flatMap((element) =>
      naming.flatMap((name) => {
        const url = attribute(element, name);
        if (url === undefined || /^(tel|https?|mailto|data):/.test(url)) return [];
        const [, place = '', hash = ''] = /^([^?#]*)(?:\?[^#]*)?#?(.*)$/.exec(url)!;
        const file = place === '' ? from : path.posix.join(path.posix.dirname(from), decodeURIComponent(place));
        if (place.startsWith('/')) return [`${from}: ${url} begins at the root`];
        if (name === 'data-pagefind') return existsSync(path.join(folder, file, 'pagefind.js')) ? [] : [`${from}: ${url}`];
        if (file.endsWith('/') || !existsSync(path.join(folder, file))) return [`${from}: ${url}`];
        return hash === '' || !file.endsWith('.html') || anchorsOf(file).has(decodeURIComponent(hash))
          ? []
          : [`${from}: ${url} has no such place`];
      }),
    ),
  );
}

export { filesBelow as filesOf } from '../../../src/lib/files/filesBelow.ts';

export function bytesOf(folder: string, file: string): Buffer {
  return readFileSync(path.join(folder, file));
}
