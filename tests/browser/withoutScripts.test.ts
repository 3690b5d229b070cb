import type { BrowserContextOptions } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { grades } from '../../src/curriculum/kind.ts';
import { open } from './support/browser.ts';
import { curriculum } from './support/plan.ts';

const withoutScripts: BrowserContextOptions = { javaScriptEnabled: false };

describe('without JavaScript', () => {
  test('home offers nine grades, four ways to help and the search form', async () => {
    const page = await open('/zh/', withoutScripts);
    for (let grade = 1; grade <= 9; grade++) {
      expect(await page.getByRole('link', { name: `${grade} 年级`, exact: true }).isVisible(), `grade ${grade}`).toBe(true);
    }
    for (const way of ['放学以后的活动', '一对一', '课和工作坊', '咨询、法律援助、转介']) {
      expect(await page.getByRole('main').getByRole('link', { name: way, exact: true }).isVisible(), way).toBe(true);
    }
    expect(await page.getByRole('searchbox').first().isVisible()).toBe(true);
  });

  test('a grade has its sixteen lessons, its packs and the paper for a class of 45', async () => {
    const page = await open('/zh/grades/3/', withoutScripts);
    const titles = curriculum.yearPlan(3).map(({ title }) => title.zh);
    expect(titles).toHaveLength(16);
    // Those that are not written yet are folded.
    const year = await page.getByRole('main').textContent();
    for (const title of titles) expect(year).toContain(title);
    expect(await page.getByRole('link', { name: /教师包/ }).isVisible()).toBe(true);
    expect(await page.getByRole('link', { name: /讲义包/ }).isVisible()).toBe(true);
    expect(await page.getByText(/45 人的班要 \d+ 张纸/).isVisible()).toBe(true);
  });

  test('a lesson has its steps, the words to say, its story, its downloads and its neighbours', async () => {
    const page = await open('/zh/lessons/g3-08/', withoutScripts);
    expect(await page.getByRole('heading', { level: 2 }).count()).toBeGreaterThan(5);
    expect(await page.getByRole('article').locator('blockquote').first().isVisible()).toBe(true);
    expect((await page.getByRole('article').innerText()).length).toBeGreaterThan(2000);
    expect(await page.getByRole('link', { name: /^印这一份/ }).isVisible()).toBe(true);
    expect(await page.getByRole('navigation', { name: '全年安排' }).isVisible()).toBe(true);
  });

  test('a handout is the sheet itself and its PDF', async () => {
    const page = await open('/zh/lessons/g3-08/letter-paper/', withoutScripts);
    expect(await page.getByRole('article').getByText('我的心情').first().isVisible()).toBe(true);
    expect(await page.getByRole('link', { name: /^印这张讲义/ }).isVisible()).toBe(true);
  });

  test('downloads lists two packs for each grade with lessons, with pages and size', async () => {
    const page = await open('/zh/downloads/', withoutScripts);
    const packs = await page
      .getByRole('main')
      .getByRole('link', { name: /教师包|讲义包/ })
      .allInnerTexts();
    expect(packs).toHaveLength(2 * grades.filter((grade) => curriculum.lessonsOfGrade(grade).length > 0).length);
    for (const pack of packs) expect(pack).toMatch(/\d+ 页.*\d+ 张纸.*\d+ KB/s);
  });

  test('search says what to do instead', async () => {
    const page = await open('/zh/search/', withoutScripts);
    expect(await page.locator('noscript p.notice').isVisible()).toBe(true);
  });
});
