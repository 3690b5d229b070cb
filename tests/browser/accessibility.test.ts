import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { open, phone } from './support/browser.ts';
import { kinds, type PageKind, pagesOfEachKind, pagesWithoutLanguage } from './support/pages.ts';
import { searchFor } from './support/searching.ts';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong: the rule, what it asks for, and where. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(
    async (tags) =>
      (
        await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
          runOnly: { type: 'tag', values: tags },
          resultTypes: ['violations'],
        })
      ).violations,
    standards,
  );
  return found.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}: ${nodes
        .slice(0, 5)
        .map(({ target }) => target.join(' '))
        .join(' | ')}`,
  );
}

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

  test('a run sheet with all its fields, with a wrong number, and its clock', async () => {
    const page = await open('/zh/workshops/w02/run-sheet/#2=13:30,90');
    await page.getByRole('checkbox').first().waitFor();
    for (const box of await page.getByRole('checkbox').all()) await box.check();
    await page.getByLabel('来多少人').fill('0');
    await page.getByText('时间不够，先动哪里').click();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: '打开：下午：联和练' }).click();
    await page.getByRole('region', { name: '大钟' }).waitFor();
    expect(await violations(page)).toEqual([]);
  });

  test.each(['home', 'lesson', 'downloads', 'workshop', 'run sheet'] satisfies PageKind[])('%s on a phone', async (kind) => {
    expect(await violations(await open(`/zh/${kinds[kind]}`, { viewport: phone }))).toEqual([]);
  });
});
