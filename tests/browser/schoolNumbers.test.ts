import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readPdf } from '../support/pdf.ts';
import { sampleOf } from '../support/thorough.ts';
import { newPage, open } from './support/browser.ts';
import { save } from './support/saved.ts';
import { ours, stampPage, type } from './support/stamping.ts';

const links = (page: Page) => page.getByRole('link', { name: /^印上本校的：/ });

/** A browser in which the school has typed its name and numbers. */
async function ofSchool(): Promise<Page> {
  const page = await open(stampPage);
  await type(page, ours);
  return page;
}

describe('every PDF offers its stamped copy', () => {
  const pages = [
    '/zh/lessons/g3-08/',
    '/zh/lessons/g3-08/letter-paper/',
    '/zh/grades/3/',
    '/zh/downloads/',
    '/zh/workshops/',
    '/zh/workshops/w02/',
    '/zh/referral/',
    '/zh/activities/',
    '/zh/one-to-one/',
  ];
  test.each(sampleOf(pages, 2))('%s', async (address) => {
    const page = await ofSchool();
    await page.goto(address);
    // The test sheet for printers has no place for a stamp.
    const pdfs = await page.locator('a[href$=".pdf"]:not([href*="test-sheet"]):not([data-part])').count();
    await expect.poll(() => page.locator('[data-stamped]:not([hidden])').count()).toBe(pdfs);
    expect(pdfs).toBeGreaterThan(0);
  });

  test('a plan that is in no list is stamped by two taps', async () => {
    const page = await ofSchool();
    await page.goto('/zh/lessons/g3-08/');
    await links(page).first().click();
    await page.getByText(/印上了本校的名字，填好 \d+ 个空格。/).waitFor();
    const { name, pdf } = await save(page);
    expect(name).toContain('g3-08');
    expect((await readPdf(pdf)).pages.length).toBeGreaterThan(1);
  });

  test('nothing is offered while nothing was typed, and no longer once it is erased', async () => {
    const page = await open('/zh/lessons/g3-08/');
    expect(await links(page).count()).toBe(0);
    const other = await page.context().newPage();
    await other.goto(stampPage);
    await type(other, ours);
    await expect.poll(() => links(page).count()).toBeGreaterThan(0);
    await other.getByRole('button', { name: '全部擦掉' }).click();
    await expect.poll(() => links(page).count()).toBe(0);
    expect(await page.locator('[data-school]').isVisible()).toBe(false);
  });
});

describe('the school’s own numbers', () => {
  const own = '这些是本校自己填的，只存在这台机器上，纸鸢没有核对过。';

  test.each(['/zh/help/', '/zh/safety/'])('%s: on the blanks, named as the school’s own; national numbers stay', async (address) => {
    const page = await open(address);
    expect(await page.getByText(own).isVisible()).toBe(false);
    const numbers = () => page.locator('a[href^="tel:"]:not([data-own] *)').allTextContents();
    const before = await numbers();
    expect(before.join()).toContain('12356');
    const typing = await page.context().newPage();
    await typing.goto(stampPage);
    await type(typing, ours);
    await expect.poll(() => page.locator('[data-own="principal"]').first().textContent()).toContain('刘建国');
    expect(await page.getByRole('link', { name: '138 0000 0000' }).first().getAttribute('href')).toBe('tel:13800000000');
    expect(await page.getByText('0791-8765 4321 转 8001').first().isVisible()).toBe(true);
    expect(await page.getByText(own).isVisible()).toBe(true);
    expect(await numbers()).toEqual(before);
  });

  test('on a lesson’s page and on the projector’s last screen', async () => {
    const page = await ofSchool();
    await page.goto('/zh/lessons/g3-08/');
    const box = page.locator('[data-school]');
    expect(await box.innerText()).toMatch(
      /^本校自己的电话（在这台机器上填的）\s+校长 刘建国\s+班主任 王秀英 0791-8765 4321 转 8001\s+村（居）儿童主任 138 0000 0000$/,
    );
    await page.goto('/zh/lessons/g3-08/projector/');
    expect((await page.locator('.people').textContent())!.replace(/\s+/g, ' ')).toContain('班主任 王秀英 0791-8765 4321 转 8001');
    expect(await page.locator('.lines-of-help').textContent()).toContain('本校自己填的');
    await page.keyboard.press('End');
    const screen = page.locator('.screen:visible');
    expect(await screen.evaluate((shown) => shown.scrollHeight - shown.clientHeight)).toBeLessThanOrEqual(1);
    expect(await screen.getByText('12356').isVisible()).toBe(true);
  });

  test('what was typed is text and nothing else', async () => {
    const page = await newPage();
    await page.goto(stampPage);
    await type(page, [
      ['principal.name', '<img src=x onerror=1>'],
      ['principal.phone', 'javascript:alert(1)'],
    ]);
    await page.goto('/zh/help/');
    expect(await page.locator('[data-own="principal"]').textContent()).toContain('<img src=x');
    expect(await page.locator('[data-own="principal"] :is(img, a)').count()).toBe(0);
  });
});
