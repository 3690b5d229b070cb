import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';
import { launch } from '../../../src/pipeline/browser/chromium.ts';

export const site = inject('site');

export const phone = { width: 360, height: 740 };
const desktop = { width: 1280, height: 800 };

/** One for all files of a worker, with whose process it ends. */
let browser: Promise<Browser> | undefined;
const contexts: BrowserContext[] = [];
const shared = new Map<string, Promise<Page>>();

async function contextOf(options: BrowserContextOptions): Promise<BrowserContext> {
  browser ??= launch();
  const context = await (await browser).newContext({ viewport: desktop, baseURL: site, locale: 'zh-CN', ...options });
  // A loaded machine is slow.
  context.setDefaultTimeout(30_000);
  return context;
}

/** Opens a page in a new context without saved data; it is closed when its test ends. */
export async function newPage(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await contextOf(options);
  contexts.push(context);
  return context.newPage();
}

/** Opens an address in a new page. */
export async function open(address: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await newPage(options);
  await page.goto(address);
  return page;
}

/**
 * Opens an address in the page that all tests of a file with the same options share. For tests that only read a page in its initial state.
 * Style sheets and scripts are loaded once.
 */
export async function lookAt(address: string, options: BrowserContextOptions = {}): Promise<Page> {
  const key = JSON.stringify(options);
  if (!shared.has(key))
    shared.set(
      key,
      contextOf(options).then((context) => context.newPage()),
    );
  const page = await shared.get(key)!;
  await page.goto(address);
  return page;
}

/** Returns the part of a page's address after the host. */
export function addressOf(page: Page): string {
  const { pathname, search } = new URL(page.url());
  return pathname + decodeURIComponent(search);
}

/** Closes the pages of a test. */
export async function closePages(): Promise<void> {
  await Promise.all(contexts.splice(0).map((context) => context.close()));
}

/** Closes the pages that the tests of a file share. */
export async function closeShared(): Promise<void> {
  const pages = await Promise.all(shared.values());
  shared.clear();
  await Promise.all(pages.map((page) => page.context().close()));
}
