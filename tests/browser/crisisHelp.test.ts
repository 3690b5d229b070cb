import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { locales } from '../../src/curriculum/locale.ts';
import { open } from './support/browser.ts';
import { complaintsOf, fileUrl, pageFile, portable } from './support/copies.ts';
import { curriculum } from './support/plan.ts';
import { searchAgain, searched, searchFor } from './support/searching.ts';

const titles = { zh: '先找人，再看别的', en: 'People first, pages second' } as const;
const help = (page: Page, locale: 'zh' | 'en' = 'zh') => page.getByRole('region', { name: titles[locale] });
/** The numbers of the registry, which no one may write by hand. */
const numbers = curriculum.helpLines(['crisis']).hotlines.map(({ id }) => id);

describe('the search, asked in a crisis', () => {
  test.each([
    ['zh', '不想活了'],
    ['zh', 'zisha'],
    ['zh', 'my dad hits me'],
    ['en', 'i want to die'],
    ['en', '他摸我'],
  ] as const)('%s, %s: shows whom to ring before the results, with the numbers of the registry', async (locale, query) => {
    const { page } = await searchFor(query, locale);
    await help(page, locale).waitFor();
    const links = await help(page, locale)
      .getByRole('link')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')!));
    expect(links.filter((href) => href.startsWith('tel:'))).toEqual(numbers.map((number) => `tel:${number}`));
    expect(links).toContain(`/${locale}/safety/`);
    const isFirst = await page.evaluate(() => {
      const box = document.querySelector('.crisis:not([hidden])')!;
      const others = [...document.querySelectorAll('fieldset, #status, #exact, #related')];
      return others.every((other) => box.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);
    });
    expect(isFirst).toBe(true);
  });

  test('shows it also when nothing is found, and when the index cannot be fetched', async () => {
    const { page, said } = await searchFor('zisha zzqqxx');
    expect(said).toContain('没有找到');
    expect(await help(page).isVisible()).toBe(true);
    const offline = await open('/zh/search/');
    await offline.route('**/pagefind/**', (route) => route.abort());
    await offline.getByRole('searchbox').fill('割腕');
    await help(offline).waitFor();
    await offline.getByRole('status').filter({ hasText: '搜索没有打开' }).waitFor();
    expect(await help(offline).isVisible()).toBe(true);
  });

  test('shows it while typing, announces it, hides it when the words are others, and shows it from the form of another page', async () => {
    const page = await open('/zh/search/');
    await page.getByRole('searchbox').pressSequentially('想死');
    await help(page).waitFor();
    expect(await page.locator('#crisis').getAttribute('aria-live')).toBe('polite');
    await page.getByRole('searchbox').pressSequentially('你了');
    await help(page).waitFor({ state: 'hidden' });
    await page.goto('/zh/lessons/g5-06/');
    await page.getByRole('search').getByRole('searchbox').fill('爸爸打我');
    await page.keyboard.press('Enter');
    await help(page).waitFor();
  });

  test.each([
    ['zh', '写信'],
    ['zh', 'xiangnian'],
    ['en', 'cutting paper'],
  ] as const)('%s, %s: results alone', async (locale, query) => {
    const { page } = await searchFor(query, locale);
    expect(await help(page, locale).isVisible()).toBe(false);
  });

  test('by keyboard, the first number is the next stop after the button', async () => {
    const { page } = await searchFor('家暴');
    await page.getByRole('button', { name: '搜索' }).focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement!.getAttribute('href'))).toBe(`tel:${numbers[0]}`);
  });
});

test.each(locales)('%s, without JavaScript: the search page shows help to everyone, as it cannot know what was typed', async (locale) => {
  const page = await open(`/${locale}/search/?q=x`, { javaScriptEnabled: false });
  expect(await help(page, locale as 'zh' | 'en').isVisible()).toBe(true);
});

test('from file:// the portable copy shows the same help, and nothing for a harmless query', async () => {
  const page = await open('/zh/');
  const complaints = complaintsOf(page);
  await page.goto(`${fileUrl(portable, pageFile('/zh/search/'))}?q=${encodeURIComponent('离家出走')}`);
  await help(page).waitFor();
  await searched(page);
  expect(
    await help(page)
      .getByRole('link', { name: /安全页/ })
      .getAttribute('href'),
  ).toBe('../safety/index.html');
  await searchAgain(page, '写信');
  expect(await help(page).isVisible()).toBe(false);
  expect(complaints).toEqual([]);
});
