import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { siteFolder } from '../../support/site.ts';
import { sometimes } from '../../support/thorough.ts';
import { newPage } from '../support/browser.ts';
import { onDevice, openGrade, planOf, press, said, save, visit } from '../support/saving.ts';
import { nextEdition, SavingSite } from '../support/savingSite.ts';

const lesson = 'zh/lessons/g3-08/';
const title = '写给远方的信';
const site = new SavingSite();
beforeAll(() => site.start());
beforeEach(() => {
  site.serve(siteFolder);
  site.meddle = undefined;
});
afterAll(() => site.end());

/** Makes all further requests fail. */
function cut(): void {
  site.meddle = (_address, request) => {
    request.socket.destroy();
    return true;
  };
}

async function heading(page: Page, address: string): Promise<string> {
  await page.goto(address);
  return page.getByRole('heading', { level: 1 }).innerText();
}

/** Replaces an entry of the browser's cache. */
function spoil(page: Page, cacheName: string, place: string, body: string): Promise<void> {
  return page.evaluate(
    async ([start, end, text]) => {
      const cache = await caches.open((await caches.keys()).find((name) => name.startsWith(start!))!);
      const known = (await cache.keys()).find(({ url }) => url.endsWith(end!));
      await cache.put(known ?? `/offline/saved/${end}`, new Response(text));
    },
    [cacheName, place, body],
  );
}

sometimes(
  'a record that cannot be read is skipped: all else answers, its panel has buttons, and the site repairs it without fetching files',
  async () => {
    const page = await openGrade(site);
    await save(page);
    await visit(page, '/zh/grades/1/');
    await save(page, { id: 'zh-grade-1' });
    await spoil(page, 'paper-kite-grades', 'whole/zh-grade-3', '{broken');
    await spoil(page, 'paper-kite-grades', 'begun/zh-grade-5', '[1, 2');
    cut();
    expect(await heading(page, '/zh/lessons/g1-03/')).toBe('心情像天气');
    expect(await heading(page, '/zh/help/')).toBe('求助电话');
    await visit(page, '/zh/grades/1/');
    expect(await said(page, 'saved', 'zh-grade-1')).toContain('存好了');
    await visit(page, '/zh/offline/');
    expect(await said(page, 'unreadable')).toBe('这一份存过，但是记录坏了，读不出来。有信号的时候再打开这一页，会自己修好。');
    expect(await page.locator('[data-set=zh-grade-3] [data-do]:visible').allInnerTexts()).toEqual(['再试一次', '删掉']);
    expect(await page.locator('.saved-links').getByRole('link').allInnerTexts()).toEqual(['一年级']);
    // Removing another grade must not take away what this one may need.
    for (let times = 0; times < 2; times++) await press(page, 'remove', 'zh-grade-1');
    await expect.poll(async () => (await page.locator('[data-set=zh-grade-1]').getAttribute('data-state')) ?? '').toBe('unreachable');

    site.meddle = undefined;
    site.forget();
    await visit(page, '/zh/offline/');
    expect(await said(page, 'saved')).toContain('存好了');
    await expect.poll(() => page.locator('.saved-links').getByRole('link').allInnerTexts()).toEqual(['三年级']);
    const wanted = new Set(planOf('zh-grade-3').pages.map(([address]) => address));
    expect(site.asked.filter((address) => wanted.has(address) && address.startsWith('zh/lessons/'))).toEqual([]);
    cut();
    expect(await heading(page, `/${lesson}`)).toBe(title);
  },
);

sometimes(
  'a record that cannot be read, of a grade with files missing, counts as begun; one of a grade that no longer exists is removed',
  async () => {
    const page = await openGrade(site);
    await save(page);
    await spoil(page, 'paper-kite-grades', 'whole/zh-grade-3', JSON.stringify({ id: 'zh-grade-3', files: 'all of them' }));
    await spoil(page, 'paper-kite-grades', 'whole/zh-grade-77', 'null');
    await page.evaluate(async () => {
      const cache = await caches.open((await caches.keys()).find((name) => name.startsWith('paper-kite-files'))!);
      for (const key of (await cache.keys()).slice(0, 3)) await cache.delete(key);
    });
    await visit(page, '/zh/grades/3/');
    expect(await said(page, 'stopped')).toMatch(/^停下了，存了 .*，共 [\d.]+ [KM]B。存完整了才能用。$/);
    await press(page, 'save');
    await said(page, 'saved');
    expect(await onDevice(page)).toMatchObject({ whole: [{ id: 'zh-grade-3' }], begun: [], damaged: [], stray: 0 });
  },
);

sometimes('a saved file that is not what it was is not shown, and is fetched again', async () => {
  const page = await openGrade(site);
  await save(page);
  const [, hash] = planOf('zh-grade-3').pages.find(([address]) => address === lesson)!;
  await spoil(page, 'paper-kite-files', hash, '<h1>something else</h1>');
  cut();
  expect(await heading(page, `/${lesson}`)).toBe('这一页没有存下来');
  site.meddle = undefined;
  await visit(page, '/zh/grades/3/');
  expect(await said(page, 'outdated')).toMatch(/^存着的有一部分被浏览器清掉了/);
  await press(page, 'save');
  await said(page, 'saved');
  cut();
  expect(await heading(page, `/${lesson}`)).toBe(title);
});

test.each([
  [
    'zh',
    '浏览器不让这个网站存东西：可能是无痕窗口，也可能是设置里不许网站存数据（Cookie）。用平常的窗口，或者在设置里允许这个网站，再打开这一页；也可以下载整个文件夹。',
  ],
  [
    'en',
    'The browser does not let this site keep anything: the window may be private, or the settings block site data (cookies). Use an ordinary window, or allow this site in the settings, and open this page again; or download the whole folder.',
  ],
])('a browser that refuses its caches: a sentence says so in the place of the panels, %s', async (locale, sentence) => {
  const page = await newPage({ baseURL: site.url });
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException('refused', 'SecurityError'));
    CacheStorage.prototype.open = refuse;
    CacheStorage.prototype.match = refuse;
    ServiceWorkerContainer.prototype.register = refuse;
  });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  for (const address of [`/${locale}/grades/3/`, `/${locale}/offline/`]) {
    await page.goto(address);
    await page.locator('[data-unsupported]').waitFor();
    expect(await page.locator('[data-unsupported]').innerText()).toBe(sentence);
    expect(await page.locator('[data-set]:visible, [data-saved]:visible').count()).toBe(0);
  }
  expect(errors).toEqual([]);
});

sometimes('a worker whose caches are refused still opens pages', async () => {
  const page = await openGrade(site);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page
    .context()
    .serviceWorkers()[0]!
    .evaluate(() => {
      CacheStorage.prototype.open = () => Promise.reject(new DOMException('refused', 'SecurityError'));
      CacheStorage.prototype.match = () => Promise.reject(new DOMException('refused', 'SecurityError'));
    });
  expect(await heading(page, `/${lesson}`)).toBe(title);
});

sometimes(
  'a page that was answered from the device keeps its own edition, also when the browser has stopped the worker meanwhile',
  async () => {
    const picture = planOf('zh-grade-3').pages.find(([address]) => /^pictures\/.*\.svg$/.test(address))![0];
    const second = await nextEdition('damage', { files: { [picture]: (svg) => svg.replace('</svg>', '<title>second</title></svg>') } });
    const page = await openGrade(site);
    await save(page);
    cut();
    expect(await heading(page, `/${lesson}`)).toBe(title);
    site.meddle = undefined;
    site.serve(second);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('ServiceWorker.enable');
    await devtools.send('ServiceWorker.stopAllWorkers');
    const edition = () =>
      page.evaluate(async (url) => ((await (await fetch(url)).text()).includes('second') ? 'second' : 'saved'), `/${picture}`);
    expect(await edition()).toBe('saved');
    // After a reload the page is the site's own again.
    await page.reload();
    expect(await edition()).toBe('second');
  },
);
