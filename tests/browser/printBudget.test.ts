import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { sampleOf, sometimes } from '../support/thorough.ts';
import { open } from './support/browser.ts';
import { handoutsFor, lessonsOfGrade3 as lessons } from './support/plan.ts';

/** Returns the displayed amount of paper for the handouts of the page. */
const needs = (page: Page) => page.locator('[data-needs]').innerText();
const sentenceOf = (page: Page) => page.getByText(/人的班要 \d+ 张纸/);
const sheetsIn = async (page: Page) => Number(/要 (\d+) 张纸/.exec(await sentenceOf(page).innerText())![1]);

/** Opens a page and waits until its budget can be changed. */
async function awake(address: string): Promise<Page> {
  const page = await open(address);
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
  sometimes('a link contains the size of the class, the table adds up, and the links next to it follow', async () => {
    const page = await awake('/zh/grades/3/?pupils=48');
    expect(await page.getByRole('spinbutton').inputValue()).toBe('48');
    const all = await rows(page);
    const ofLessons = all.filter(([name]) => /^\d/.test(name));
    const ofTerms = all.filter(([name]) => name.endsWith('学期合计'));
    expect(ofLessons.map(([name]) => name)).toEqual(lessons.map((one) => `${one.lesson!.sequence}　${one.texts.zh!.front.title}`));
    expect(all.at(-1)![0]).toBe('教师包，一份');
    for (const part of [ofLessons, ofTerms]) expect(part.reduce((sum, [, sheets]) => sum + sheets, 0)).toBe(await sheetsIn(page));
    expect(await needs(page)).toBe(`48 人：${handoutsFor(48)} 张纸`);
  });

  sometimes('two on a sheet and a booklet take less; the address says so, and opens so', async () => {
    const page = await awake('/zh/grades/3/');
    const usual = await rows(page);
    await page.getByRole('combobox', { name: '讲义', exact: true }).selectOption('half');
    await page.getByRole('combobox', { name: '教案', exact: true }).selectOption('booklet');
    await page.getByRole('combobox', { name: '怎么印', exact: true }).selectOption('single');
    expect(new URL(page.url()).search).toBe('?sides=1&half=1&booklet=1');
    // A lesson: one plan of two pages, folded; 45 sheets of one page, two on a sheet.
    const all = lessons.length * (1 + 23);
    expect(await sheetsIn(page)).toBe(all);
    expect(await needs(page)).toBe(`45 人：${lessons.length * 23} 张纸`);
    await page.reload();
    await expect.poll(() => sheetsIn(page)).toBe(all);
    const saving = await rows(page);
    expect(saving.at(-1)![1]).toBe(Math.ceil(usual.at(-1)![1] / 2));
  });

  sometimes('is saved on the device across pages, until a button removes it', async () => {
    const page = await awake('/zh/grades/3/');
    await page.getByRole('spinbutton').fill('52');
    await page.goto('/en/downloads/');
    await expect.poll(() => page.getByRole('spinbutton').inputValue()).toBe('52');
    await page.locator('.budget summary').click();
    await page.getByRole('button', { name: 'Back to 45, keep nothing' }).click();
    expect(await page.getByRole('spinbutton').inputValue()).toBe('45');
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    expect(new URL(page.url()).search).toBe('');
  });

  test('a number that no class has is answered with a sentence; the paper is counted as before', async () => {
    const page = await awake('/zh/grades/3/?pupils=1000000');
    const alert = page.getByRole('alert');
    expect(await alert.innerText()).toBe('人数要填 1 到 999 的整数。下面先按 45 人算。');
    await page.getByRole('spinbutton').fill('30');
    expect(await alert.count()).toBe(0);
    for (const typed of ['-3', '0', '3.7', '1000', '']) {
      await page.getByRole('spinbutton').fill(typed);
      expect(await alert.innerText(), typed).toBe('人数要填 1 到 999 的整数。下面先按 30 人算。');
      expect(await sentenceOf(page).innerText(), typed).toContain('30 人的班');
    }
  });

  sometimes('where storage is refused, it works as long as the page is open', async () => {
    const page = await open('/zh/');
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    });
    await page.goto('/zh/grades/3/');
    await page.getByRole('spinbutton').fill('20');
    await expect.poll(() => needs(page)).toBe(`20 人：${handoutsFor(20)} 张纸`);
  });
});

describe('next to the PDF of a handout', () => {
  const handouts: [address: string, words: string][] = [
    ['/zh/lessons/g3-08/', '45 人：45 张纸'],
    ['/zh/lessons/g3-08/letter-paper/', '45 人：45 张纸'],
    ['/en/grades/5/', 'copies for 45: 68 sheets'],
  ];

  test.each(sampleOf(handouts, 1))('%s says without JavaScript what a class of 45 takes', async (address, words) => {
    const page = await open(address, { javaScriptEnabled: false });
    expect(await needs(page)).toBe(words);
  });

  test('a plan and a poster say nothing of a class', async () => {
    const page = await open('/zh/referral/r01/', { javaScriptEnabled: false });
    const said = await page
      .locator('.pdf', { has: page.locator('[data-needs]') })
      .locator('.pdf-name')
      .allTextContents();
    expect(said).toEqual(['我的求助卡', '孩子有事，先找老师']);
  });

  sometimes('a workshop says what its people take, all sheets and each of them', async () => {
    const page = await open('/zh/workshops/w02/', { javaScriptEnabled: false });
    // A card each and five spare, two notes each, a set for three, a list for twenty, the questions and the certificate.
    expect(await page.locator('summary [data-needs]').innerText()).toBe(`30 人：${35 + 60 + 10 + 2 + 30 + 30} 张纸`);
    expect(await page.locator('.pdf [data-needs]').allTextContents()).toEqual(
      [35, 60, 10, 2, 30, 30].map((sheets) => `30 人：${sheets} 张纸`),
    );
  });
});
