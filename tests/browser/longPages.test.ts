import { describe, expect, test } from 'vitest';
import { sometimes } from '../support/thorough.ts';
import { lookAt, open, phone } from './support/browser.ts';

const guide = '/zh/workshops/w02/';
const isWide = { width: 1280, height: 800 };

describe('the contents of a long page', () => {
  test('are folded on a phone, open next to the text on a wide screen, and lead to its places', async () => {
    const page = await open(guide, { viewport: phone });
    const contents = page.locator('.contents');
    expect(await contents.evaluate((details: HTMLDetailsElement) => details.open)).toBe(false);
    await contents.locator('summary').click();
    const links = contents.getByRole('link');
    const targets = await links.evaluateAll((all) => all.map((link) => decodeURIComponent((link as HTMLAnchorElement).hash.slice(1))));
    expect(targets.length).toBeGreaterThan(5);
    for (const target of targets) expect(await page.locator(`[id="${target}"]`).count(), target).toBe(1);
    await links.last().click();
    expect(await page.locator(`[id="${targets.at(-1)}"]`).isVisible()).toBe(true);

    await page.setViewportSize(isWide);
    await expect.poll(() => contents.evaluate((details: HTMLDetailsElement) => details.open)).toBe(true);
    expect(await contents.locator('summary').isVisible()).toBe(false);
  });

  sometimes('mark the place that is read', async () => {
    const page = await open(guide, { viewport: isWide });
    const last = page.locator('.contents').getByRole('link').last();
    await last.click();
    await expect.poll(() => page.locator('.contents [aria-current]').textContent()).toBe(await last.textContent());
  });

  sometimes('are there without JavaScript', async () => {
    const page = await open(guide, { viewport: phone, javaScriptEnabled: false });
    await page.locator('.contents summary').click();
    expect(await page.locator('.contents').getByRole('link').first().isVisible()).toBe(true);
    expect(await page.locator('.next-step').isVisible()).toBe(false);
  });
});

test('on a phone a bar leads from step to step, and is gone before the first and after the last', async () => {
  const page = await open('/zh/lessons/g3-08/', { viewport: phone });
  const bar = page.locator('.next-step');
  const titles = await page.locator('.step > h2').allTextContents();
  expect(await bar.isVisible()).toBe(false);
  const topOf = (title: string) => page.getByRole('heading', { name: title, exact: true }).evaluate((h) => h.getBoundingClientRect().top);
  await page
    .locator('.step')
    .first()
    .evaluate((step) => step.scrollIntoView());
  await expect.poll(() => bar.isVisible()).toBe(true);
  const reached: string[] = [];
  while (await bar.isVisible()) {
    const next = (await bar.locator('b').textContent())!;
    await bar.click();
    await expect.poll(() => topOf(next)).toBeLessThan(370);
    await expect.poll(async () => !(await bar.isVisible()) || (await bar.locator('b').textContent()) !== next).toBe(true);
    reached.push(next);
  }
  expect(reached.length).toBeGreaterThan(2);
  expect(reached).toEqual(titles.filter((title) => reached.includes(title)));
  expect(await topOf(titles.at(-1)!)).toBeLessThan(740);
});

sometimes('a workshop has its run sheet at the top, as a button next to its PDF', async () => {
  const page = await lookAt(guide, { viewport: phone });
  const link = page.getByRole('link', { name: /^排流程单/ });
  const aim = page.locator('.aim');
  expect((await link.boundingBox())!.y).toBeLessThan((await aim.boundingBox())!.y);
  expect((await link.boundingBox())!.height).toBeGreaterThan(44);
});

sometimes('numbers of documents in a text are links to them', async () => {
  const page = await lookAt('/zh/lessons/g5-06/');
  const link = page.locator('article').getByRole('link', { name: 'R01', exact: true });
  expect(await link.first().getAttribute('href')).toBe('/zh/referral/r01/');
});

sometimes('on a phone the rows of a wide table are lists, each cell with its heading', async () => {
  const page = await lookAt('/zh/safety/', { viewport: phone });
  const table = page.locator('.stacks').first();
  const [first, second] = [table.locator('td').nth(0), table.locator('td').nth(1)];
  expect((await second.boundingBox())!.y).toBeGreaterThan((await first.boundingBox())!.y);
  expect(await second.evaluate((cell) => getComputedStyle(cell, '::before').content)).toBe(
    `"${await table
      .locator('th')
      .nth(1)
      .evaluate((cell) => cell.textContent)}"`,
  );
});

sometimes('a lesson shows the drawings of its steps, for the eye only', async () => {
  const page = await lookAt('/zh/lessons/g3-08/');
  const drawings = page.locator('.step > .drawings');
  expect(await drawings.count()).toBeGreaterThan(0);
  expect(await drawings.first().getAttribute('aria-hidden')).toBe('true');
  await drawings.locator('img').first().scrollIntoViewIfNeeded();
  await expect
    .poll(() =>
      drawings
        .locator('img')
        .first()
        .evaluate((img: HTMLImageElement) => img.naturalWidth),
    )
    .toBeGreaterThan(0);
});

test.each([
  '/zh/lessons/g3-08/',
  '/zh/lessons/g3-08/letter-paper/',
  '/zh/grades/3/',
  '/zh/workshops/w02/',
  '/zh/safety/',
  '/zh/help/',
  '/zh/stamp/',
])('the side column of %s ends at the edge of the frame', async (address) => {
  const page = await lookAt(address, { viewport: isWide });
  const { right: frame } = (await page.locator('.site-header .wide').evaluate((wide) => wide.getBoundingClientRect().toJSON())) as DOMRect;
  const padding = await page.locator('.site-header .wide').evaluate((wide) => Number.parseFloat(getComputedStyle(wide).paddingRight));
  const side = page.locator('.rail, .split-side, .side, .with-rail > .downloads').first();
  const { right } = (await side.evaluate((element) => element.getBoundingClientRect().toJSON())) as DOMRect;
  expect(Math.abs(right - (frame - padding))).toBeLessThanOrEqual(1);
});

describe('the home page', () => {
  test('leads to the next written lesson of each grade by the date, to real sheets and to the tools', async () => {
    const page = await open('/zh/', { viewport: isWide });
    await page.clock.setFixedTime(new Date('2026-11-29T08:00:00'));
    await page.reload();
    const next = page.locator('[data-next-lesson]');
    expect(await next.count()).toBe(3);
    for (const row of await next.all()) expect(await row.getByRole('link').count()).toBe(1);
    const sheets = page.locator('.sheet-row li');
    expect(await sheets.getByRole('link').allTextContents()).toEqual(expect.arrayContaining(['心情天气卡', '一封信']));
    expect(await sheets.locator('.miniature [id], .miniature a[href]').count()).toBe(0);
    for (const name of ['this-week', 'planner', 'pack', 'stamp', 'printing', 'class-tally', 'sheet', 'offline'])
      expect(await page.locator(`.tool-list a[href="/zh/${name}/"]`).count(), name).toBe(1);
  });
});

sometimes('a grade shows where the year is, and folds what is not written', async () => {
  const page = await open('/zh/grades/3/');
  await page.clock.setFixedTime(new Date('2027-01-10T08:00:00'));
  await page.reload();
  expect(await page.locator('[data-now] .thread-above').textContent()).toMatch(/^这两个星期 .*寒假前/);
  expect(await page.locator('.folded summary').first().textContent()).toBe('1 到 7：还在写的 7 份');
  await page.locator('.folded summary').first().click();
  expect(await page.locator('.folded .planned').first().isVisible()).toBe(true);
});
