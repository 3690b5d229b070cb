import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { locales } from '../../../src/curriculum/locale.ts';
import { siteFolder } from '../../support/site.ts';
import { sometimes } from '../../support/thorough.ts';
import { newPage } from '../support/browser.ts';
import { onDevice, openGrade, planOf, save, visit } from '../support/saving.ts';
import { nextEdition, SavingSite } from '../support/savingSite.ts';

const mostBytes = 600_000;
const site = new SavingSite();
beforeAll(() => site.start());
afterAll(() => site.end());

describe('what a visitor gets without asking', () => {
  test('is at most 600 KB, and only from pages that save', async () => {
    const page = await newPage({ baseURL: site.url });
    await page.goto('/zh/');
    await page.goto('/zh/lessons/g3-08/');
    expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations().then(({ length }) => length))).toBe(0);
    await visit(page, '/zh/grades/3/');
    const kept = await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
      const sizes: [string, number][] = [];
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const key of await cache.keys()) sizes.push([new URL(key.url).pathname, (await (await cache.match(key))!.blob()).size]);
      }
      return sizes;
    });
    const bytes = kept.reduce((sum, [, size]) => sum + size, 0);
    expect(bytes).toBeGreaterThan(50_000);
    expect(bytes).toBeLessThanOrEqual(mostBytes);
    const addresses = kept.map(([address]) => address);
    for (const locale of locales) {
      for (const name of ['', 'grades/', 'help/', 'safety/', 'offline/']) expect(addresses).toContain(`/${locale}/${name}`);
    }
    expect(addresses.filter((address) => address.endsWith('.pdf') || address.startsWith('/pagefind/'))).toEqual([]);
  });
});

describe('the site as an app', () => {
  test.each(['zh/grades/3/', 'en/offline/'])('%s can be installed, and nothing is wrong with it', async (address) => {
    const page = await newPage({ baseURL: site.url });
    await page.goto(`/${address}`);
    const devtools = await page.context().newCDPSession(page);
    const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
    // Test browsers are in private mode, which is the only obstacle to installation.
    expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
    const { url, errors, data } = await devtools.send('Page.getAppManifest');
    expect(url).toBe(`${site.url}/${address.slice(0, 2)}.webmanifest`);
    expect(errors).toEqual([]);
    const manifest = JSON.parse(data!) as { start_url: string; icons: { src: string; sizes: string; type: string }[] };
    expect(manifest.start_url).toBe(`/${address.slice(0, 2)}/`);
    for (const { src, sizes, type } of manifest.icons) {
      const file = path.join(siteFolder, src);
      expect(existsSync(file), src).toBe(true);
      // The header of a PNG contains its size.
      if (type === 'image/png') expect(`${readFileSync(file).readUInt32BE(16)}x${readFileSync(file).readUInt32BE(20)}`).toBe(sizes);
    }
  });
});

sometimes('hosted below /kite/, everything stays there: a saved grade, its search and the offline page', async () => {
  const folder = await nextEdition('below-a-base', { base: '/kite/' });
  const below = new SavingSite(folder);
  below.below = '/kite/';
  await below.start();
  try {
    const page = await openGrade(below, 'kite/zh/grades/3/');
    await save(page);
    const registered = await page.evaluate(() => navigator.serviceWorker.getRegistrations().then((all) => all.map(({ scope }) => scope)));
    expect(registered).toEqual([`${below.url}/kite/`]);
    expect(await onDevice(page)).toMatchObject({ whole: [{ id: 'zh-grade-3' }], damaged: [], stray: 0 });
    expect(planOf('zh-grade-3', folder).pages.map(([address]) => address)).toEqual(planOf('zh-grade-3').pages.map(([address]) => address));
    await below.stop();
    await page.goto('/kite/zh/lessons/g3-08/');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('写给远方的信');
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(250, 247, 240)');
    await page.goto(`/kite/zh/search/?q=${encodeURIComponent('写给远方的信')}`);
    await page.getByRole('link', { name: '写给远方的信', exact: true }).click();
    await page.waitForURL('**/kite/zh/lessons/g3-08/');
    await page.goto('/kite/en/lessons/g3-08/');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('This page is not saved');
  } finally {
    await below.stop();
  }
});
