import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { sampleOf, sometimes } from '../support/thorough.ts';
import { violations } from './support/axe.ts';
import { lookAt, newPage, open, phone } from './support/browser.ts';
import { makeCopy } from './support/checkedCopy.ts';
import { kinds, type PageKind, pagesWithoutLanguage, sampledPages } from './support/pages.ts';
import { searchFor } from './support/searching.ts';

describe('axe finds nothing wrong', () => {
  test.each(sampledPages)('$kind, $locale', async ({ address }) => {
    expect(await violations(await lookAt(address))).toEqual([]);
  });

  test.each(pagesWithoutLanguage)('$kind', async ({ address }) => {
    expect(await violations(await lookAt(address))).toEqual([]);
  });

  test.each(
    sampleOf(
      [
        ['zh', '吵架'],
        ['en', 'letter'],
      ] as const,
      1,
    ),
  )('search with results, %s', async (locale, query) => {
    const { page, addresses } = await searchFor(query, locale);
    expect(addresses.length).toBeGreaterThan(0);
    expect(await violations(page)).toEqual([]);
  });

  sometimes('every kind of screen on the projector, with the clock running', async () => {
    const page = await open('/zh/lessons/g5-06/projector/');
    const seen = new Set<string>();
    while (!seen.has('help')) {
      const screen = page.locator('.screen:visible');
      const kind = (await screen.getAttribute('data-kind'))!;
      if (kind === 'opening') await screen.getByRole('button').click();
      if (!seen.has(kind)) expect(await violations(page), kind).toEqual([]);
      seen.add(kind);
      await page.keyboard.press('PageDown');
    }
    expect([...seen].sort()).toEqual([
      'check',
      'columns',
      'cover',
      'help',
      'opening',
      'passage',
      'phases',
      'question',
      'sheet',
      'story',
      'words',
    ]);
  });

  sometimes('a copy in which files are missing, damaged and too many', async () => {
    const folder = await makeCopy('accessible-copy');
    rmSync(path.join(folder, 'en/copy/index.html'));
    for (const file of ['favicon.svg', 'photo.jpg', 'virus.exe']) writeFileSync(path.join(folder, file), 'x');
    const page = await newPage();
    await page.goto(`${pathToFileURL(folder)}/zh/copy/index.html`);
    expect(await violations(page)).toEqual([]);
    await page.setInputFiles('#folder', folder);
    await page.locator('#check[data-state=damaged]').waitFor();
    expect(await violations(page)).toEqual([]);
  });

  sometimes('a run sheet with all its fields, with a wrong number, and its clock', async () => {
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

  test.each(sampleOf(['home', 'lesson', 'downloads', 'workshop', 'run sheet'] satisfies PageKind[], 1))('%s on a phone', async (kind) => {
    expect(await violations(await lookAt(`/zh/${kinds[kind]}`, { viewport: phone }))).toEqual([]);
  });
});
