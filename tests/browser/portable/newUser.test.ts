import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { CopyEntry } from '../../../src/offline/portable/copyEntry.ts';
import { siteFolder } from '../../support/site.ts';
import { unzipInto } from '../../support/unzip.ts';
import { open, phone } from '../support/browser.ts';
import { complaintsOf, fileUrl, portable } from '../support/copies.ts';
import { searched } from '../support/searching.ts';

const entries = JSON.parse(readFileSync(path.join(siteFolder, 'copies/manifest.json'), 'utf8')) as CopyEntry[];
const entryOf = (name: string) => entries.find((entry) => entry.name === name)!;

test('downloads everything, unzips it, and with the network gone searches 想家 and reaches the PDF of a handout', async () => {
  const page = await open('/zh/downloads/');
  await page.getByRole('link', { name: '学校没有网？把整套带走' }).click();
  const coming = page.waitForEvent('download');
  await page.getByRole('link', { name: /^全套/ }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toBe('paper-kite-everything.zip');
  const place = path.resolve('.cache/tests/downloads');
  rmSync(place, { recursive: true, force: true });
  await download.saveAs(path.join(place, 'all.zip'));
  const [folder] = unzipInto(path.join(place, 'all.zip'), place);

  await page.context().setOffline(true);
  const complaints = complaintsOf(page);
  await page.goto(fileUrl(path.join(place, folder!), 'index.html'));
  await page.getByRole('link', { name: '中文' }).click();
  await page.getByRole('searchbox').fill('想家');
  await page.keyboard.press('Enter');
  expect((await searched(page)).titles.length).toBeGreaterThan(5);
  await page.getByLabel('种类').selectOption({ label: '讲义' });
  await expect.poll(async () => (await searched(page)).addresses.length).toBeGreaterThan(0);
  await page.locator('.hits a').first().click();
  const pdf = await page.locator('a.pdf').first().getAttribute('href');
  const file = fileURLToPath(new URL(pdf!, page.url()));
  expect(existsSync(file), file).toBe(true);
  expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');
  expect(complaints).toEqual([]);
});

test('a first page that is opened inside the ZIP, alone as the Explorer hands it out, says to unzip; unzipped it does not', async () => {
  const place = path.resolve('.cache/tests/inside-the-zip');
  mkdirSync(place, { recursive: true });
  cpSync(path.join(portable, 'index.html'), path.join(place, 'index.html'));
  const page = await open(fileUrl(place, 'index.html'));
  const sentences = page.locator('.unzip-first');
  expect(await sentences.allInnerTexts()).toEqual([expect.stringMatching(/^请先解压。/), expect.stringMatching(/^Unzip first\./)]);
  expect(await sentences.first().isVisible()).toBe(true);
  await page.goto(fileUrl(portable, 'index.html'));
  expect(await sentences.first().isVisible()).toBe(false);
});

test.each([
  ['zh', '三年级', 'zh-grade-3'],
  ['en', 'Grade 3', 'en-grade-3'],
] as const)('the downloads page, %s: each copy with its true size, address and checksum', async (locale, grade, name) => {
  const page = await open(`/${locale}/downloads/`, { viewport: phone });
  const section = page.locator('#copies');
  const { file, bytes, sha256 } = entryOf(name);
  const link = section.getByRole('link', { name: new RegExp(`^${grade} `) });
  expect(await link.getAttribute('href')).toBe(`/copies/${file}`);
  const size = bytes < 1_000_000 ? `${Math.round(bytes / 1000)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
  expect(await link.locator('[data-copy-size]').innerText()).toBe(size);
  await section.locator('summary').click();
  expect(await section.locator('code').allInnerTexts()).toContain(sha256);
  expect(await section.locator('code').allInnerTexts()).toContain(entryOf('everything').sha256);
  expect(await section.locator('a.pdf').count()).toBe(
    entries.filter((entry) => entry.use === undefined && (entry.locale ?? locale) === locale).length,
  );
});
