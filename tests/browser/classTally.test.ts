import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readCsv } from '../support/csv.ts';
import { sometimes } from '../support/thorough.ts';
import { violations } from './support/axe.ts';
import { newPage, open, phone } from './support/browser.ts';

const address = '/zh/class-tally/?document=W02';
const saved = (page: Page) => page.evaluate(() => localStorage.getItem('paper-kite.tallies'));
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Begins to tally the form of the workshop for a class, both columns together. */
async function begin(page: Page, group = '四（2）班'): Promise<void> {
  await page.getByLabel('哪个班').fill(group);
  await page
    .getByRole('button', { name: /^(开始数|接着数)$/ })
    .first()
    .click();
  await page.locator('.tally-keys').first().waitFor();
}

/** Taps in papers, each with the same answer before and another one after, for all six questions. */
async function papers(page: Page, count: number, before: number, after: number): Promise<void> {
  for (let paper = 0; paper < count; paper++)
    for (let question = 0; question < 6; question++) {
      await page.keyboard.press(String(before));
      await page.keyboard.press(String(after));
    }
}

/** The rows of the first table, without its head. */
const rows = (page: Page) =>
  page
    .locator('.tally-one')
    .first()
    .locator('tbody tr')
    .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent).join(' ')));

describe('a teacher taps in the papers of a class', () => {
  test('and finds the numbers before and after, no small one among them, in a table and a file', async () => {
    const page = await open(address);
    const requests: string[] = [];
    await begin(page);
    page.on('request', (request) => requests.push(request.url()));
    await papers(page, 6, 2, 4);
    await papers(page, 5, 3, 5);
    await papers(page, 1, 1, 3);
    expect(await page.locator('.tally-number').textContent()).toBe('第 13 张');
    await button(page, '数完了，看结果').click();
    expect(await page.locator('.tally-sum').allTextContents()).toEqual(['开始前：12 张', '结束后：12 张']);
    expect(await rows(page), 'the one who ringed 1 is with those who ringed 2').toEqual([
      '1 7 58 0 0',
      '2 0 0',
      '3 5 42 7 58',
      '4 0 0',
      '5 0 0 5 42',
    ]);
    expect(await page.locator('.tally-one').count()).toBe(6);
    expect(await page.getByRole('img', { name: '开始前、结束后，条形图。数都在表里。' }).count()).toBe(6);
    expect(await violations(page)).toEqual([]);

    const [file] = await Promise.all([page.waitForEvent('download'), button(page, '存成 CSV').click()]);
    expect(file.suggestedFilename()).toMatch(/^收上来的纸-\d{4}-\d{2}-\d{2}\.csv$/);
    const lines = readCsv(Buffer.concat(await (await file.createReadStream()).toArray()).toString());
    expect(lines[1]!.slice(0, 5)).toEqual(['W02', expect.any(String), '四（2）班', '前后各填一次', '开始前']);
    expect(requests.filter((url) => url.startsWith('http'))).toEqual([]);
  });

  test('corrects a wrong tap, and takes a finished paper back', async () => {
    const page = await open(address);
    await begin(page);
    await page.keyboard.press('5');
    await page.keyboard.press('5');
    await page.getByRole('button', { name: '第 1 题，开始前：5' }).click();
    await page.locator('.tally-keys button').nth(1).click();
    expect(await page.locator('.tally-given b').first().textContent()).toBe('2');
    await button(page, '后面全空着').click();
    expect(await page.locator('.tally-said').textContent()).toBe('记下了，一共 1 张。');
    await button(page, '撤一步').click();
    expect(await page.locator('.tally-number').textContent()).toBe('第 1 张');
    expect(await page.locator('.tally-given b').first().textContent()).toBe('2');
  });

  test('closes the page in the middle of a paper and goes on with it', async () => {
    const page = await open(address);
    await begin(page);
    await papers(page, 1, 2, 4);
    await page.keyboard.press('3');
    await page.goto('/zh/class-tally/');
    await page.locator('.tally-keys').first().waitFor();
    expect(await page.locator('.tally-number').textContent()).toBe('第 2 张');
    expect(await page.locator('.tally-given b').first().textContent()).toBe('3');
    expect(await saved(page)).toContain('"sheet":[2,null');
  });

  test('is reminded what comes before counting when a paper says that someone is in danger', async () => {
    const page = await open(address);
    await begin(page);
    expect(await page.locator('.tally-danger').innerText()).toContain('看见了就先办，数进去不等于办了');
    await button(page, '这张让我担心').click();
    expect(await page.locator('.tally-danger li').count()).toBe(4);
    expect(await page.getByRole('link', { name: /^安全页：/ }).getAttribute('href')).toMatch(/\/zh\/safety\/$/);
    expect(await violations(page)).toEqual([]);
  });

  test('types totals; numbers that cannot be are not kept', async () => {
    const page = await open(address);
    await begin(page);
    await button(page, '直接填总数').click();
    const part = page.locator('.tally-totals').first();
    await part.getByLabel('一共几张').fill('12');
    await part.getByRole('group').first().getByLabel('5').fill('13');
    expect(await part.getByRole('alert').innerText()).toBe('第 1 题加起来是 13，比一共的 12 多。没改好以前，先不存。');
    expect(await saved(page)).toContain('"answers":[[0,0,0,0,0]');
    await part.getByRole('group').first().getByLabel('5').fill('12');
    expect(await part.getByRole('status').textContent()).toBe('记下了。');
  });

  test('erases everything with one button, pressed twice', async () => {
    const page = await open(address);
    await begin(page);
    await papers(page, 1, 2, 4);
    await button(page, '换一份').click();
    await button(page, '全部擦掉').click();
    expect(await saved(page)).not.toBeNull();
    await button(page, '再点一次，全部擦掉').click();
    expect(await page.locator('.tally-own [role=status]').textContent()).toBe('擦掉了。这台机器上不再有数过的。');
    expect(await saved(page)).toBeNull();
  });

  sometimes('on a phone the keys are on the screen at once, and nothing is wider than it', async () => {
    const page = await open(address, { viewport: phone, hasTouch: true });
    await begin(page);
    const keys = page.locator('.tally-keys').first();
    await expect.poll(async () => (await keys.boundingBox())!.y + (await keys.boundingBox())!.height).toBeLessThan(phone.height);
    expect((await keys.getByRole('button').first().boundingBox())!.height).toBeGreaterThan(70);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);
  });
});

test('of a class with fewer than five papers nothing is shown', async () => {
  const page = await open(address);
  await begin(page, '复式班');
  await papers(page, 4, 1, 5);
  await button(page, '数完了，看结果').click();
  expect(await page.locator('.tally-sum').allTextContents()).toEqual([
    '开始前：不到 5 张，什么也不显示。',
    '结束后：不到 5 张，什么也不显示。',
  ]);
  expect(await page.locator('.tally-one').count()).toBe(0);
});

sometimes('where the browser keeps nothing, that is said before the first tap', async () => {
  const page = await newPage();
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await page.goto(address);
  await page.getByText('浏览器不让存东西：关掉这一页，数就没了。数完先存 CSV 或者打印，再离开。').waitFor();
  await begin(page);
  await papers(page, 5, 2, 4);
  expect(await page.locator('.tally-number').textContent()).toBe('第 6 张');
});

test('without JavaScript the page says how to tally on paper', async () => {
  const page = await open('/zh/class-tally/', { javaScriptEnabled: false });
  expect(await page.locator('main noscript').first().innerText()).toMatch(/^点数要用到 JavaScript。没有它，就在纸上画“正”字/);
});
