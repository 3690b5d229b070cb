import type { Browser, Page } from 'playwright-core';
import { launch } from '../../src/pipeline/browser/chromium.ts';
import { devServer } from '../../src/pipeline/browser/devServer.ts';

/** A running workbench with a browser in front of it. */
export interface Bench {
  url: string;
  browser: Browser;
  stop: () => Promise<void>;
}

/**
 * Starts the workbench of a curriculum and opens it once with `open`: the first page waits until Vite has prepared what it imports, which
 * may load it twice. Allow 120 s.
 */
export async function startBench(root: string, open: (page: Page, url: string) => Promise<void>): Promise<Bench> {
  const [server, browser] = await Promise.all([devServer(root), launch()]);
  const stop = async () => {
    await browser.close();
    await server.stop();
  };
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(110_000);
    await open(page, server.url);
    await page.close();
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: server.url, browser, stop };
}

/** Waits until page and paper show what is saved, and the editor is there if it is asked for. */
export async function benchIsOpen(page: Page, { editor = false } = {}): Promise<void> {
  await page.waitForFunction(
    (needsEditor) => document.body.dataset['fresh'] !== undefined && (!needsEditor || document.body.dataset['editor'] === 'true'),
    editor,
  );
}
