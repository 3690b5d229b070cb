import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readManifest } from '../../src/print/buildPacks.ts';
import { isOfOneDocument } from '../../src/print/packs/pack.ts';
import { siteFolder } from '../support/site.ts';
import { addressOf, open, phone } from './support/browser.ts';

const teacherPack = readManifest(path.join(siteFolder, 'packs')).find(({ file }) => file === 'zh/grade-3-teacher.pdf')!;

/** Returns the bytes that are downloaded when a link to a PDF is clicked. */
async function download(page: Page, click: () => Promise<void>): Promise<Buffer> {
  const [arriving] = await Promise.all([page.waitForEvent('download'), click()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await arriving.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

test('a new teacher finds grade 3 on her phone, its pack, the lesson on writing to someone far away, and its handout', async () => {
  const page = await open('/', { viewport: phone });
  await page.getByRole('link', { name: /中文/ }).click();
  await page.waitForURL('**/zh/');

  const grade = page.getByRole('link', { name: '3 年级', exact: true });
  const { y, height } = (await grade.boundingBox())!;
  expect(y + height, 'grade 3 is seen without scrolling').toBeLessThanOrEqual(phone.height);
  await grade.click();
  await page.waitForURL('**/zh/grades/3/');
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('三年级的一年');

  const pack = page.getByRole('link', { name: /教师包/ });
  const facts = await pack.innerText();
  expect(facts).toContain(`${teacherPack.pages} 页`);
  expect(facts).toContain(`${teacherPack.sheets} 张纸`);
  expect(facts).toContain(`${Math.round(teacherPack.bytes / 1000)} KB`);
  const bytes = await download(page, () => pack.click());
  expect(bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-');
  expect(bytes.length).toBe(teacherPack.bytes);
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(teacherPack.sha256);

  await page.getByRole('main').getByRole('link', { name: '写给远方的信', exact: true }).first().click();
  await page.waitForURL('**/zh/lessons/g3-08/');
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('写给远方的信');

  await page
    .getByRole('link', { name: /发下去：一封信/ })
    .first()
    .click();
  await page.waitForURL('**/zh/lessons/g3-08/letter-paper/');
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('一封信');

  await page.goBack();
  await page.waitForURL('**/zh/lessons/g3-08/');
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('写给远方的信');
});

test('a handout names its lesson and leads back to it', async () => {
  const page = await open('/zh/lessons/g3-08/letter-paper/');
  await page.getByRole('link', { name: /写给远方的信/ }).click();
  await page.waitForURL('**/zh/lessons/g3-08/');
  expect(addressOf(page)).toBe('/zh/lessons/g3-08/');
});

test('each PDF of the manifest is offered on a page of its language, and each offer is in the manifest', async () => {
  const manifest = readManifest(path.join(siteFolder, 'packs'));
  const page = await open('/zh/downloads/');
  const offered = await page
    .getByRole('main')
    .locator('a[href$=".pdf"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
  const packs = manifest.filter((entry) => entry.locale === 'zh' && !isOfOneDocument(entry));
  expect(offered.toSorted()).toEqual(packs.map(({ file }) => `/packs/${file}`).toSorted());
  for (const { file, bytes } of manifest) expect(readFileSync(path.join(siteFolder, 'packs', file)).length, file).toBe(bytes);
});
