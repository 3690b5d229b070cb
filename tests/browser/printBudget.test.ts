import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { open } from './support/browser.ts';
import { curriculum } from './support/plan.ts';

const sentenceOf = (page: Page) => page.getByText(/人的班要 \d+ 张纸/);
const sheetsIn = async (page: Page) => Number(/要 (\d+) 张纸/.exec(await sentenceOf(page).innerText())![1]);

/** Opens a page and waits until its budget can be changed. */
async function awake(address: string): Promise<Page> {
  const page = await open(address);
  await page.locator('astro-island').scrollIntoViewIfNeeded();
  await page.getByRole('spinbutton').waitFor();
  return page;
}

async function rows(page: Page): Promise<[string, number][]> {
  await page.locator('.budget summary').click();
  const cells = await page
    .locator('.budget table tbody tr')
    .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent!)));
  return cells.map(([name, sheets]) => [name!, Number(sheets)]);
}

describe('the paper of a class', () => {
  test('a link carries the size of the class, the table adds up, and the links beside it follow', async () => {
    const page = await awake('/zh/grades/3/?pupils=48');
    expect(await page.getByRole('spinbutton').inputValue()).toBe('48');
    const [lesson] = curriculum.lessonsOfGrade(3);
    const all = await rows(page);
    expect(all.map(([name]) => name)).toEqual([`8　${lesson!.texts.zh!.front.title}`, '上学期合计', '教师包，一份']);
    expect(all[0]![1]).toBe(await sheetsIn(page));
    expect(all[1]![1]).toBe(all[0]![1]);
    expect(await page.locator('[data-needs]').innerText()).toBe('48 人：48 张纸');
  });

  test('two on a sheet and a booklet take less; the address says so, and opens so', async () => {
    const page = await awake('/zh/grades/3/');
    const usual = await rows(page);
    await page.getByRole('combobox', { name: '讲义', exact: true }).selectOption('half');
    await page.getByRole('combobox', { name: '教案', exact: true }).selectOption('booklet');
    await page.getByRole('combobox', { name: '怎么印', exact: true }).selectOption('single');
    expect(new URL(page.url()).search).toBe('?sides=1&half=1&booklet=1');
    // One plan of two pages, folded; 45 letters of one page, two on a sheet.
    expect(await sheetsIn(page)).toBe(1 + 23);
    expect(await page.locator('[data-needs]').innerText()).toBe('45 人：23 张纸');
    await page.reload();
    await page.locator('astro-island').scrollIntoViewIfNeeded();
    await expect.poll(() => sheetsIn(page)).toBe(24);
    const saving = await rows(page);
    expect(saving.at(-1)![1]).toBe(Math.ceil(usual.at(-1)![1] / 2));
  });

  test('is remembered on the device from page to page, until one button forgets it', async () => {
    const page = await awake('/zh/grades/3/');
    await page.getByRole('spinbutton').fill('52');
    await page.goto('/en/downloads/');
    await page.locator('astro-island').scrollIntoViewIfNeeded();
    await expect.poll(() => page.getByRole('spinbutton').inputValue()).toBe('52');
    await page.locator('.budget summary').click();
    await page.getByRole('button', { name: 'Back to 45, keep nothing' }).click();
    expect(await page.getByRole('spinbutton').inputValue()).toBe('45');
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    expect(new URL(page.url()).search).toBe('');
  });

  test('a number that no class has is answered with a sentence; the paper is counted as before', async () => {
    const page = await awake('/zh/grades/3/?pupils=1000000');
    const told = page.getByRole('alert');
    expect(await told.innerText()).toBe('人数要填 1 到 999 的整数。下面先按 45 人算。');
    await page.getByRole('spinbutton').fill('30');
    expect(await told.count()).toBe(0);
    for (const typed of ['-3', '0', '3.7', '1000', '']) {
      await page.getByRole('spinbutton').fill(typed);
      expect(await told.innerText(), typed).toBe('人数要填 1 到 999 的整数。下面先按 30 人算。');
      expect(await sentenceOf(page).innerText(), typed).toContain('30 人的班');
    }
  });

  test('where storage is refused, it works as long as the page is open', async () => {
    const page = await open('/zh/');
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    });
    await page.goto('/zh/grades/3/');
    await page.locator('astro-island').scrollIntoViewIfNeeded();
    await page.getByRole('spinbutton').fill('20');
    await expect.poll(() => page.locator('[data-needs]').innerText()).toBe('20 人：20 张纸');
  });
});

describe('beside the PDF of a handout', () => {
  test.each([
    ['/zh/lessons/g3-08/', '45 人：45 张纸'],
    ['/zh/lessons/g3-08/letter-paper/', '45 人：45 张纸'],
    ['/en/grades/5/', 'class of 45: 23 sheets'],
  ])('%s says without JavaScript what a class of 45 takes', async (address, words) => {
    const page = await open(address, { javaScriptEnabled: false });
    expect(await page.locator('[data-needs]').innerText()).toBe(words);
  });

  test('a plan and a poster say nothing of a class', async () => {
    const page = await open('/zh/workshops/w02/', { javaScriptEnabled: false });
    expect(await page.locator('[data-needs]').count()).toBe(0);
  });
});
