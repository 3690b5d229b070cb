import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readEdition } from '../../../src/offline/edition.ts';
import { siteFolder } from '../../support/site.ts';
import { sampleOf, sometimes } from '../../support/thorough.ts';
import { newPage } from '../support/browser.ts';
import { onDevice, openGrade, press, said, save, visit } from '../support/saving.ts';
import { nextEdition, SavingSite } from '../support/savingSite.ts';

const site = new SavingSite();
let second: string;
beforeAll(async () => {
  await site.start();
  second = await nextEdition('errors', {
    files: { 'zh/lessons/g3-08/index.html': (html) => html.replace('</main>', '<p id="second-edition">第二版</p></main>') },
  });
});
beforeEach(() => {
  site.serve(siteFolder);
  site.meddle = undefined;
});
afterAll(() => site.end());

/** Shortens the pauses between attempts. */
async function hurry(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { setTimeout: later } = window;
    window.setTimeout = ((work: () => void, ms = 0) => later(work, ms / 30)) as typeof setTimeout;
  });
  await page.reload();
  await page.locator('[data-saving][data-ready]').waitFor();
}

describe('no space left', () => {
  test('the browser refuses in the middle of an update: said plainly, the old copy answers, and nothing half is left', async () => {
    const page = await openGrade(site);
    await save(page);
    site.serve(second);
    await visit(page, '/zh/grades/3/');
    await said(page, 'outdated');
    await page.evaluate(() => {
      const put = Cache.prototype.put;
      Cache.prototype.put = function (key, response) {
        if (String(key).includes('/files/')) return Promise.reject(new DOMException('no space left', 'QuotaExceededError'));
        return put.call(this, key, response);
      };
    });
    await press(page, 'save');
    expect(await said(page, 'failed')).toMatch(
      /^这台设备空间不够，还差 \d+ KB。删掉一些照片或视频，再试。 以前存的那一版没有动，照样能用。$/,
    );
    expect(await onDevice(page)).toMatchObject({
      whole: [{ id: 'zh-grade-3', version: readEdition().version }],
      begun: [],
      damaged: [],
      stray: 0,
    });
    await site.stop();
    await page.goto('/zh/lessons/g3-08/');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('写给远方的信');
    expect(await page.locator('#second-edition').count()).toBe(0);
    await site.start();
  });

  sometimes('the browser grants less than a grade needs: said plainly, and nothing half is left', async () => {
    const page = await openGrade(site);
    await page.evaluate(() => navigator.serviceWorker.ready);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Storage.overrideQuotaForOrigin', { origin: site.url, quotaSize: 700_000 });
    await press(page, 'save');
    expect(await said(page, 'failed')).toMatch(/^这台设备空间不够，还差 [\d.]+ [KM]B。删掉一些照片或视频，再试。$/);
    expect(await onDevice(page)).toMatchObject({ whole: [], begun: [], stray: 0 });
    await devtools.send('Storage.overrideQuotaForOrigin', { origin: site.url });
    await press(page, 'save');
    await said(page, 'saved');
  });

  sometimes('a browser that says how little it grants is believed before anything is fetched', async () => {
    const page = await openGrade(site);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.evaluate(() => {
      navigator.storage.estimate = async () => ({ quota: 900_000, usage: 200_000 });
    });
    site.forget();
    await press(page, 'save');
    expect(await said(page, 'failed')).toMatch(/^这台设备空间不够，还差 [\d.]+ [KM]B。/);
    expect(site.asked.filter((address) => address.startsWith('pagefind/'))).toEqual([]);
  });
});

describe('no network', () => {
  sometimes('each file is tried three times; what has arrived is kept and need not be fetched again', async () => {
    const page = await openGrade(site);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await hurry(page);
    let isCut = false;
    site.meddle = (address, request) => {
      if (address === 'pagefind/pagefind.js') isCut = true;
      if (isCut) request.socket.destroy();
      return isCut;
    };
    site.forget();
    await press(page, 'save');
    expect(await said(page, 'failed')).toBe('网断了，试了三次都没有成。已经下好的还在，有信号的时候接着存。');
    expect(site.asked.filter((address) => address === 'pagefind/pagefind.js').length).toBeGreaterThanOrEqual(3);
    const arrived = (await onDevice(page)).files;
    expect(arrived).toBeGreaterThan(10);
    site.meddle = undefined;
    site.forget();
    await press(page, 'save');
    await said(page, 'saved');
    const files = (await onDevice(page)).files;
    expect(site.asked.filter((address) => !address.startsWith('offline/') && address !== 'sw.js').length).toBe(files - arrived);
  });

  sometimes('what was begun can be thrown away', async () => {
    const page = await openGrade(site);
    site.meddle = (address) => address === 'pagefind/pagefind.js';
    await press(page, 'save');
    await said(page, 'saving');
    await expect.poll(async () => (await onDevice(page)).files, { timeout: 15_000 }).toBeGreaterThan(5);
    await press(page, 'stop');
    expect(await said(page, 'stopped')).toMatch(/^停下了，存了 \d+ KB，共 [\d.]+ [KM]B。存完整了才能用。$/);
    await press(page, 'discard');
    await said(page, 'unsaved');
    expect(await onDevice(page)).toEqual({ whole: [], begun: [], damaged: [], stray: 0, files: 0 });
  });
});

sometimes('a file that arrives changed is tried again, and then named', async () => {
  const page = await openGrade(site);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await hurry(page);
  site.meddle = (address, _request, response) => {
    if (address !== 'zh/safety/') return false;
    response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Log in to the network of the guest house</h1>');
    return true;
  };
  await press(page, 'save');
  expect(await said(page, 'failed')).toBe('收到的文件和清单对不上：网站可能正在换新版，或者这里上网要先登录。过几分钟再试。（zh/safety/）');
  site.meddle = undefined;
  await press(page, 'save');
  await said(page, 'saved');
  expect((await onDevice(page)).damaged).toEqual([]);
});

sometimes('two windows do not save at the same time', async () => {
  const page = await openGrade(site);
  const other = await page.context().newPage();
  await visit(other, '/zh/grades/1/');
  site.meddle = (address) => address === 'pagefind/pagefind.js';
  await press(page, 'save');
  await expect.poll(async () => (await onDevice(page)).files, { timeout: 15_000 }).toBeGreaterThan(5);
  await press(other, 'save', 'zh-grade-1');
  expect(await said(other, 'failed', 'zh-grade-1')).toBe('正在存别的，或者另一个窗口正在存。等那边存完再点。');
  await press(page, 'stop');
  site.meddle = undefined;
  await said(page, 'stopped');
  await press(other, 'save', 'zh-grade-1');
  await said(other, 'saved', 'zh-grade-1');
});

sometimes('files that the browser cleared are noticed and fetched again', async () => {
  const page = await openGrade(site);
  await save(page);
  await page.evaluate(async () => {
    const name = (await caches.keys()).find((one) => one.startsWith('paper-kite-files'))!;
    const cache = await caches.open(name);
    for (const key of (await cache.keys()).slice(0, 3)) await cache.delete(key);
  });
  await visit(page, '/zh/grades/3/');
  expect(await said(page, 'outdated')).toMatch(/^存着的有一部分被浏览器清掉了，要补 .+。$/);
  await press(page, 'save');
  await said(page, 'saved');
  expect((await onDevice(page)).damaged).toEqual([]);
});

describe('where nothing can be saved the page says why, and asks the site for nothing', () => {
  /** Opens the site at the address of another host, answered from the folder. */
  async function openElsewhere(origin: string, address: string, change = (html: string) => html, userAgent?: string): Promise<Page> {
    const page = await newPage({ baseURL: origin, ...(userAgent ? { userAgent } : {}) });
    await page.route(`${origin}/**`, (route) => {
      const place = decodeURI(new URL(route.request().url()).pathname);
      const file = path.join(siteFolder, place.endsWith('/') ? `${place}index.html` : place);
      if (!file.endsWith('.html')) return route.fulfill({ path: file });
      return route.fulfill({ body: change(readFileSync(file, 'utf8')), contentType: 'text/html; charset=utf-8' });
    });
    await page.goto(address);
    return page;
  }
  const wechat = 'Mozilla/5.0 (Linux; Android 13) AppleWebKit/537.36 Chrome/116.0 Mobile Safari/537.36 MicroMessenger/8.0.49';

  test.each(
    sampleOf(
      [
        [
          'a school server with plain http',
          '这个网址是 http 开头的，浏览器不让存。学校里请用整个文件夹，或者用 U 盘带走。',
          undefined,
          undefined,
        ],
        [
          'a portable copy',
          '这一份拷贝里什么都有，不用再存。',
          (html: string) => html.replace('<html', '<html data-root="../../../"'),
          undefined,
        ],
        ['WeChat', '微信里存不住。点右上角的 ⋯，选“在浏览器打开”，再存。', undefined, wechat],
      ] as const,
      1,
    ),
  )('%s', async (_, sentence, change, userAgent) => {
    const asked: string[] = [];
    for (const address of ['/zh/grades/3/', '/zh/offline/']) {
      const page = await openElsewhere('http://school.example', address, change, userAgent);
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      expect(await page.locator('[data-unsupported]').innerText()).toBe(sentence);
      expect(await page.locator('[data-set]:visible, [data-saved]:visible').count()).toBe(0);
      expect(asked.filter((one) => one.startsWith('/offline') || one === '/sw.js')).toEqual([]);
    }
  });
});
