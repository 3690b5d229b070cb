import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { sampleOf, sometimes } from '../support/thorough.ts';
import { newPage, open } from './support/browser.ts';
import { handoutsFor, leavesFor } from './support/plan.ts';

const lesson = '/zh/lessons/g3-08/';
const runSheet = '/zh/workshops/w02/run-sheet/';
const pack = '/zh/pack/#d=G3-08.G3-08/letter-paper';

/** Opens another page in the same browser, with the same saved data. */
async function openNextTo(page: Page, address: string): Promise<Page> {
  const other = await page.context().newPage();
  await other.goto(address);
  return other;
}

const needs = (page: Page) => page.locator('[data-needs]').first().innerText();
const notes = (page: Page) => page.getByRole('row').filter({ hasText: '关注记录' }).getByRole('cell').first().innerText();
const total = (page: Page) => page.locator('.pack-totals dl > div').last().innerText();

test('a number typed on one page is the number of all pages that are open', async () => {
  const onLesson = await open(lesson);
  const onGrade = await openNextTo(onLesson, '/zh/grades/3/');
  const onPack = await openNextTo(onLesson, pack);
  const onRunSheet = await openNextTo(onLesson, runSheet);
  await onRunSheet.getByRole('checkbox').first().waitFor();
  await onPack.locator('.pack-totals').waitFor();
  const onPlanner = await openNextTo(onLesson, '/zh/planner/?g=3');
  await onPlanner.locator('.planner-paper').waitFor();
  const all = async (people: number) => {
    await expect.poll(() => needs(onLesson)).toBe(`${people} 人：${people} 张纸`);
    await expect.poll(() => needs(onGrade)).toBe(`${people} 人：${handoutsFor(people)} 张纸`);
    await expect.poll(() => total(onPack)).toMatch(new RegExp(`^${people} 人印齐`));
    await expect.poll(() => notes(onRunSheet)).toBe(String(2 * people));
    await expect
      .poll(() => onPlanner.locator('.planner-paper [role]').innerText())
      .toContain(`${people} 人的班一共要 ${leavesFor(people)} 张纸`);
  };

  await onLesson.getByLabel('班里人数').fill('48');
  await all(48);
  await onPack.getByLabel('多少人').fill('31');
  await all(31);
  await onRunSheet.getByLabel('来多少人').fill('24');
  await all(24);
  await onGrade.getByRole('spinbutton').fill('39');
  await all(39);
  await onPlanner.getByLabel('班里人数').fill('52');
  await all(52);
  expect(await onLesson.getByLabel('班里人数').inputValue()).toBe('52');
  expect(new URL(onRunSheet.url()).hash).toBe('#people=52');

  const later = await openNextTo(onLesson, `${lesson}letter-paper/`);
  await expect.poll(() => needs(later)).toBe('52 人：52 张纸');
  await onGrade.evaluate(() => localStorage.clear());
  await later.reload();
  expect(await needs(later)).toBe('45 人：45 张纸');
});

sometimes('the number of a link is that of its page; reloading takes the number that was typed since', async () => {
  const page = await open('/zh/pack/?pupils=30#d=G3-08.G3-08/letter-paper');
  await page.locator('.pack-totals').waitFor();
  expect(await total(page)).toMatch(/^30 人印齐/);
  expect(await page.evaluate(() => localStorage.getItem('paper-kite.pupils'))).toBeNull();
  await page.getByLabel('多少人').fill('31');
  const other = await openNextTo(page, lesson);
  await expect.poll(() => needs(other)).toBe('31 人：31 张纸');
  await other.getByLabel('班里人数').fill('20');
  await expect.poll(() => total(page)).toMatch(/^20 人印齐/);
  expect(new URL(page.url()).search).toBe('?pupils=20');
});

test('a number that no class has is answered on a lesson’s page, and not counted', async () => {
  const page = await open(lesson);
  await page.getByLabel('班里人数').fill('0');
  expect(await page.getByText('人数要填 1 到 999 的整数。下面先按 45 人算。').isVisible()).toBe(true);
  expect(await needs(page)).toBe('45 人：45 张纸');
});

const allPages: [address: string, label: string, counted: string, people: string][] = [
  [lesson, '班里人数', '20 人：20 张纸', '20'],
  ['/zh/grades/3/', '班里人数', `20 人：${handoutsFor(20)} 张纸`, '20'],
  [pack, '多少人', '20 人印齐', '20'],
  ['/zh/planner/?g=3', '班里人数', '20 人的班一共要', '20'],
  [runSheet, '来多少人', '按 20 人算', '20'],
];

test.each(sampleOf(allPages, 2))(
  '%s: where storage is refused, its own number works, and it says so',
  async (address, label, counted, people) => {
    const page = await newPage();
    await page.addInitScript(() =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      }),
    );
    await page.goto(address);
    await page.getByLabel(label).fill(people);
    expect(await page.getByText('这台设备不让存人数：只有这一页按 20 人算。').isVisible()).toBe(true);
    expect(await page.getByText(counted).first().isVisible()).toBe(true);
  },
);
