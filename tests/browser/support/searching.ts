import type { Page } from 'playwright-core';
import type { Locale } from '../../../src/curriculum/locale.ts';
import { lookAt } from './browser.ts';

export interface Found {
  /** The text of the live region. */
  said: string;
  titles: string[];
  addresses: string[];
  excerpts: string[];
  marked: string[][];
  /** Number of documents, tools and pages that the finder has found; they come first, unless a long phrase is in a text. */
  found: number;
  /** Number of results under "related". */
  related: number;
}

const finished: Record<Locale, RegExp> = { zh: /找到 \d+ 处|没有找到/, en: /\d+ pages? found|Nothing found/ };

export async function searched(page: Page, locale: Locale = 'zh'): Promise<Found> {
  await page.getByRole('status').filter({ hasText: finished[locale] }).waitFor();
  return page.evaluate(() => {
    const items = [...document.querySelectorAll('main ol > li')];
    const link = (item: Element) => item.querySelector('a')!;
    const excerpt = (item: Element) => item.querySelector('p')!;
    return {
      said: document.querySelector('[role=status]')!.textContent!.trim(),
      titles: items.map((item) => link(item).textContent!),
      addresses: items.map((item) => new URL(link(item).href).pathname),
      excerpts: items.map((item) => excerpt(item).textContent!),
      marked: items.map((item) => [...excerpt(item).querySelectorAll('mark')].map((mark) => mark.textContent!)),
      found: items.filter((item) => item.closest('#found')).length,
      related: items.filter((item) => item.closest('section')).length,
    };
  });
}

/** Opens the search page with a query in its address, like a shared link, in the page that the tests of a file share. */
export async function searchFor(
  query: string,
  locale: Locale = 'zh',
  filters: Record<string, string> = {},
): Promise<Found & { page: Page }> {
  const page = await lookAt(`/${locale}/search/?${new URLSearchParams({ q: query, ...filters })}`);
  return { ...(await searched(page, locale)), page };
}

/** Replaces the query of a previous search, and presses Enter. */
export async function searchAgain(page: Page, query: string, locale: Locale = 'zh'): Promise<Found> {
  await page.getByRole('searchbox').fill(query);
  await page.keyboard.press('Enter');
  return searched(page, locale);
}
