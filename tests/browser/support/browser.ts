import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, inject } from 'vitest';

export const site = inject('site');

export const phone = { width: 360, height: 740 };
const desktop = { width: 1280, height: 800 };

let browser: Promise<Browser> | undefined;
const contexts: BrowserContext[] = [];

/** A page of a browser that remembers nothing; it is closed when its test ends. */
export async function newPage(options: BrowserContextOptions = {}): Promise<Page> {
  browser ??= chromium.connect(inject('browser'));
  const context = await (await browser).newContext({ viewport: desktop, baseURL: site, locale: 'zh-CN', ...options });
  context.setDefaultTimeout(15_000);
  contexts.push(context);
  return context.newPage();
}

/** Such a page with an address opened in it. */
export async function open(address: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await newPage(options);
  await page.goto(address);
  return page;
}

/** The part of a page's address after the host. */
export function addressOf(page: Page): string {
  const { pathname, search } = new URL(page.url());
  return pathname + decodeURIComponent(search);
}

afterEach(async () => {
  await Promise.all(contexts.splice(0).map((context) => context.close()));
});

afterAll(async () => {
  await (await browser)?.close();
});
