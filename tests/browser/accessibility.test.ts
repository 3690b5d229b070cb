import { describe, expect, test } from 'vitest';
import { violations } from './support/axe.ts';
import { open, phone } from './support/browser.ts';
import { kinds, type PageKind, pagesOfEachKind, pagesWithoutLanguage } from './support/pages.ts';
import { searchFor } from './support/searching.ts';

describe('axe finds nothing wrong', () => {
  test.each(pagesOfEachKind)('$kind, $locale', async ({ address }) => {
    expect(await violations(await open(address))).toEqual([]);
  });

  test.each(pagesWithoutLanguage)('$kind', async ({ address }) => {
    expect(await violations(await open(address))).toEqual([]);
  });

  test.each([
    ['zh', '吵架'],
    ['en', 'letter'],
  ] as const)('search with results, %s', async (locale, query) => {
    const { page, addresses } = await searchFor(query, locale);
    expect(addresses.length).toBeGreaterThan(0);
    expect(await violations(page)).toEqual([]);
  });

  test.each(['home', 'lesson', 'downloads', 'workshop'] satisfies PageKind[])('%s on a phone', async (kind) => {
    expect(await violations(await open(`/zh/${kinds[kind]}`, { viewport: phone }))).toEqual([]);
  });
});
