import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { siteFolder } from '../support/site.ts';
import { sometimes } from '../support/thorough.ts';
import { violations } from './support/axe.ts';
import { open, phone } from './support/browser.ts';

const inWechat = {
  viewport: phone,
  userAgent:
    'Mozilla/5.0 (Linux; Android 13; V2230A) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/116.0.0.0 Mobile Safari/537.36 MMWEBID/1 MicroMessenger/8.0.49.2600 WeChat/arm64',
};
const sentences = { zh: '微信里下载不了。点右上角 ⋯，选“在浏览器打开”，再下载。', en: 'WeChat blocks downloads.' };

describe('inside WeChat', () => {
  test.each([
    ['zh', 'lessons/g3-08/'],
    ['zh', 'lessons/g3-08/letter-paper/'],
    ['en', 'grades/3/'],
    ['zh', 'downloads/'],
    ['zh', 'workshops/'],
    ['zh', 'pack/?add=G3-08'],
  ] as const)('/%s/%s says once, next to its downloads, how to open it in the browser', async (locale, address) => {
    const page = await open(`/${locale}/${address}`, inWechat);
    const notice = page.getByText(sentences[locale]);
    await notice.waitFor();
    expect(await notice.count()).toBe(1);
    expect(await page.locator('img[src$="open-in-browser.svg"]').count(), 'the picture waits until it is needed').toBe(0);
  });

  test('the first tap on a PDF shows where to tap instead of a blank page; the next one is let through', async () => {
    const page = await open('/zh/lessons/g3-08/', inWechat);
    const link = page.getByRole('link', { name: /^印这一份/ });
    await link.click();
    const picture = page.getByRole('img', { name: /右上角的三个点/ });
    await picture.waitFor();
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
    expect(await page.getByText('再点一次链接，就在微信里试试。').isVisible()).toBe(true);
    expect(new URL(page.url()).pathname).toBe('/zh/lessons/g3-08/');
    expect(await violations(page)).toEqual([]);
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(download.suggestedFilename()).toBe('g3-08.pdf');
  });

  sometimes('pages without downloads say nothing', async () => {
    const page = await open('/zh/help/', inWechat);
    expect(await page.getByText('微信').count()).toBe(0);
  });
});

sometimes('other browsers get no message, and their first tap downloads', async () => {
  const page = await open('/zh/lessons/g3-08/', { viewport: phone });
  expect(await page.getByText('微信').count()).toBe(0);
  await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: /印这一份/ }).click()]);
});

test('the program for it is smaller than a kilobyte', () => {
  const folder = path.join(siteFolder, '_astro');
  const [program, ...others] = readdirSync(folder).filter((file) => file.startsWith('OpenInBrowser') && file.endsWith('.js'));
  expect(others).toEqual([]);
  expect(gzipSync(readFileSync(path.join(folder, program!))).length).toBeLessThanOrEqual(1000);
});
