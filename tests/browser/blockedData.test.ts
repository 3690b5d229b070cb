import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { sometimes } from '../support/thorough.ts';
import { newPage } from './support/browser.ts';
import { ours, stampPage, type } from './support/stamping.ts';

/** Opens a page in a browser that blocks all site data and refuses the clipboard, as some do when cookies are blocked. */
async function blocked(address: string): Promise<{ page: Page; errors: string[] }> {
  const page = await newPage();
  await page.addInitScript(() => {
    const refusal = () => new DOMException('refused', 'SecurityError');
    const refuse = () => Promise.reject(refusal());
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
      Object.defineProperty(window, name, {
        get: () => {
          throw refusal();
        },
      });
    for (const method of ['open', 'match', 'has', 'keys', 'delete'] as const) CacheStorage.prototype[method] = refuse;
    ServiceWorkerContainer.prototype.register = refuse;
    Clipboard.prototype.writeText = refuse;
    document.execCommand = () => false;
  });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(address);
  return { page, errors };
}

sometimes('the planner plans and saves a calendar, and says where the address is', async () => {
  const { page, errors } = await blocked('/zh/planner/#g=3&first=2026-09-01&last=2027-06-30&winter=2027-01-20~2027-02-21&day=3');
  await page.locator('[data-slot="16"]').waitFor();
  await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '存成日历文件' }).click()]);
  await page.getByRole('button', { name: '复制链接' }).click();
  await page.getByText('浏览器不让复制。地址栏里的地址就是这张表，请从那里复制。').waitFor();
  expect(errors).toEqual([]);
});

sometimes('the pack builder makes a pack, and says that nothing is kept', async () => {
  const { page, errors } = await blocked('/zh/pack/?add=G3-08');
  await page.locator('[data-item="G3-08"]').waitFor();
  expect(await page.locator('.pack .notice').allTextContents()).toContain(
    '浏览器不让这一页记东西：离开以后就没有了。请在这一页下面挑，做完以前别离开；或者把链接存好。',
  );
  await page.getByRole('button', { name: /复制/ }).click();
  expect(await page.locator('.pack-said').textContent()).toMatch(/^浏览器不让复制/);
  await page.locator('.pack-make button.first').click();
  await page.locator('.pack-make a.first').waitFor();
  expect(errors).toEqual([]);
});

sometimes('the run sheet prints certificates, and says that names are not kept', async () => {
  const { page, errors } = await blocked('/zh/workshops/w02/run-sheet/');
  await page.getByRole('checkbox', { name: '结业证书' }).check();
  await page.getByLabel('证书上的名字').fill('1. 张三\n2. 李四');
  await expect.poll(() => page.locator('.run-given-name').allTextContents()).toEqual(['张三', '李四']);
  expect(await page.getByText('浏览器不让存东西。页面照样能用，只是关掉以后，人名和大钟就没了。').isVisible()).toBe(true);
  expect(errors).toEqual([]);
});

test('this week shows the next lesson of a class and writes its report, and says that it forgets', async () => {
  const { page, errors } = await blocked('/zh/this-week/');
  await page.getByText('浏览器不让存东西：现在记的，关掉这一页就没有了。别用无痕窗口，或者换一个浏览器。').waitFor();
  await page.locator('.week-classes').getByLabel('年级').selectOption({ label: '三年级' });
  await page.getByRole('button', { name: '记住这个班' }).click();
  await page.locator('.week-next').getByRole('button', { name: '上过了' }).click();
  await page.getByRole('button', { name: '记下' }).click();
  expect(await page.locator('.week-progress').innerText()).toContain('写好的 1 课，上了 1 课');
  await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '存成表格（CSV）' }).click()]);
  expect(await page.locator('.device [data-part=nothing]').innerText()).toBe('这台机器上还没有存什么。');
  await page.goto('/zh/');
  expect(await page.locator('.home-week').isVisible()).toBe(false);
  expect(errors).toEqual([]);
});

test('the stamp is put on a PDF, and it is said that it is not kept', async () => {
  const { page, errors } = await blocked(stampPage);
  await type(page, ours);
  expect(await page.locator('[data-stamp] [role=status]').textContent()).toBe('浏览器不让存东西。这一次照样能印，关掉以后要重填。');
  await page.locator('[data-part=make]').click();
  await page.locator('[data-part=download]').waitFor();
  expect(errors).toEqual([]);
});

sometimes('sheets are arranged, paper is counted, the search and the look-up of a sheet answer, the projector turns', async () => {
  const paper = await blocked('/zh/lessons/g3-08/letter-paper/');
  await paper.page.getByRole('button', { name: '开始做' }).click();
  await paper.page.locator('[data-part=download]').waitFor();
  const grade = await blocked('/zh/grades/3/');
  await grade.page.getByRole('spinbutton').fill('52');
  expect(await grade.page.locator('[data-part=sentence]').textContent()).toContain('52');
  const search = await blocked('/zh/search/?q=写信');
  await search.page.getByText(/找到 \d+ 处/).waitFor();
  const sheet = await blocked('/zh/sheet/');
  await sheet.page.locator('#sheet-id').fill('G3-08');
  await sheet.page.locator('#sheet-form button').click();
  await expect.poll(() => sheet.page.locator('#sheet-said').textContent()).not.toBe('');
  const projector = await blocked('/zh/lessons/g3-08/projector/');
  await projector.page.keyboard.press('PageDown');
  expect(await projector.page.locator('.screen:visible').getAttribute('id')).not.toBe('1');
  for (const { errors } of [paper, grade, search, sheet, projector]) expect(errors).toEqual([]);
});

test.each([
  ['zh', '浏览器不让复制。已经选中，请按 Ctrl+C'],
  ['en', 'The browser does not let us copy. It is selected: press Ctrl+C'],
])('a command that cannot be copied is selected, and it is said how to copy it, %s', async (locale, sentence) => {
  const { page, errors } = await blocked(`/${locale}/copy/`);
  const button = page.locator('.command button').first();
  await button.click();
  await expect.poll(() => button.textContent()).toBe(sentence);
  expect(await page.evaluate(() => String(getSelection()).trim())).toBe(await page.locator('.command code').first().textContent());
  expect(errors).toEqual([]);
});
