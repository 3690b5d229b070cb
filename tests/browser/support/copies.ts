import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Page, Request } from 'playwright-core';
import { siteFolder } from '../../support/site.ts';
import { attribute, elementsOf, htmlFiles } from './files.ts';

/** The folder that the build made beside the site. */
export const portable = `${siteFolder}-portable`;

/** The portable folder where a teacher might put it: Chinese characters, spaces and brackets in the name. */
export function carried(name: string): string {
  const folder = path.resolve('.cache/tests', name, '课程 资料 (2026)');
  rmSync(folder, { recursive: true, force: true });
  cpSync(portable, folder, { recursive: true });
  return folder;
}

/** The address that a double click on a file opens. */
export function fileUrl(folder: string, file: string): string {
  return pathToFileURL(path.join(folder, file)).href;
}

/** A page of a copy by the address that it has online: `zh/help/` is `zh/help/index.html`. */
export function pageFile(address: string): string {
  return `${address.replace(/^\//, '')}index.html`;
}

/** What a browser complains about: requests that fail, scripts that break, a policy that is broken, errors and warnings. */
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

/** Opens files one after the other, a few at a time, and returns what the browser complained about. */
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

/** The requests of a page that are under way. */
function requestsOf(page: Page): Set<Request> {
  const running = new Set<Request>();
  page.on('request', (request) => running.add(request));
  for (const end of ['requestfinished', 'requestfailed'] as const) page.on(end as 'requestfinished', (request) => running.delete(request));
  return running;
}

/** Waits until what a page fetches when it is seen has come too: left earlier, it would count as a request that failed. */
async function settled(page: Page, running: ReadonlySet<Request>): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('astro-island[ssr]')].every((island) => {
      // An island that waits to be seen, and is not, asks for nothing.
      const { top, bottom } = (island.firstElementChild ?? island).getBoundingClientRect();
      return island.getAttribute('client') === 'visible' && (bottom < 0 || top > innerHeight);
    }),
  );
  do {
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  } while (running.size > 0);
}

const naming = ['href', 'src', 'action', 'poster', 'data-pagefind'];

/** Every local address in a copy that does not name a file by a relative path, or an anchor that is not there. */
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
