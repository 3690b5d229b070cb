import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readManifest } from '../../src/print/buildPacks.ts';
import { siteFolder } from '../support/site.ts';
import { open } from './support/browser.ts';

interface Focused {
  name: string;
  outline: number;
  onScreen: boolean;
}

/** Returns the focused element, and whether the focus is visible. */
function focused(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    const element = document.activeElement!;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { top, bottom, left, right } = element.getBoundingClientRect();
    return {
      name: (element.getAttribute('aria-label') ?? element.textContent!.trim()) || element.id || element.tagName,
      outline: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
      onScreen: bottom > 0 && right > 0 && top < innerHeight && left < innerWidth,
    };
  });
}

async function tabTo(page: Page, role: string, most = 80): Promise<void> {
  for (let stop = 0; stop < most; stop++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), role)) return;
  }
  throw new Error(`${role} is not reached within ${most} stops.`);
}

describe('a page by keyboard', () => {
  test.each([
    ['/zh/', '跳到正文'],
    ['/en/lessons/g3-08/', 'Skip to the text'],
  ])('%s: the first stop skips to the text', async (address, name) => {
    const page = await open(address);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toMatchObject({ name, onScreen: true });
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null), 'the next stop is in the text').toBe(true);
  });

  test('the first ten stops of home are different, can be seen, and show that they have the focus', async () => {
    const page = await open('/zh/');
    const stops: Focused[] = [];
    for (let stop = 0; stop < 10; stop++) {
      await page.keyboard.press('Tab');
      stops.push(await focused(page));
    }
    for (const { name, outline, onScreen } of stops) {
      expect(outline, `outline of ${name}`).toBeGreaterThan(0);
      expect(onScreen, `${name} is on the screen`).toBe(true);
    }
    expect(new Set(stops.map(({ name }) => name)).size).toBe(10);
  });
});

describe('how much paper', () => {
  /** The pages of the plans of grade 3. */
  const plans = readManifest(path.join(siteFolder, 'packs'))
    .filter(({ file }) => /^zh\/documents\/g3-\d\d\.pdf$/.test(file))
    .map(({ pages }) => pages);

  test('each lesson of grade 3 has a one-page sheet a pupil: the numbers are right, and follow keys alone', async () => {
    const page = await open('/zh/grades/3/');
    const sentence = page.getByText(/人的班要 \d+ 张纸/);
    await sentence.scrollIntoViewIfNeeded();
    await page.getByRole('spinbutton', { name: '班里人数' }).waitFor();
    expect(await page.getByRole('spinbutton').inputValue()).toBe('45');
    const leaves = plans.reduce((sum, pages) => sum + Math.ceil(pages / 2), 0);
    const sides = plans.reduce((sum, pages) => sum + pages, 0);
    const sentenceFor = (pupils: number, sheets: number, how: string) =>
      `三年级已写好的课，${pupils} 人的班要 ${sheets} 张纸（${how}），约 ${(Math.ceil(sheets / 50) / 10).toFixed(1)} 包。`;
    expect(await sentence.innerText()).toBe(sentenceFor(45, leaves + plans.length * 45, '双面'));

    await tabTo(page, 'input[type=number]');
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('52');
    await expect.poll(() => sentence.innerText()).toBe(sentenceFor(52, leaves + plans.length * 52, '双面'));

    await tabTo(page, 'select', 3);
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => sentence.innerText()).toBe(sentenceFor(52, sides + plans.length * 52, '单面'));
  });

  test('the downloads page asks for the grade; its answer is that of the grade’s own page', async () => {
    const page = await open('/zh/grades/5/');
    const answer = await page.getByText(/人的班要 \d+ 张纸/).innerText();
    await page.goto('/zh/downloads/');
    const sentence = page.getByText(/人的班要 \d+ 张纸/);
    await sentence.scrollIntoViewIfNeeded();
    await page.getByRole('combobox', { name: '年级' }).selectOption({ label: '五年级' });
    await expect.poll(() => sentence.innerText()).toBe(answer);
  });
});
