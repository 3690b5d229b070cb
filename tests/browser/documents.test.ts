import { describe, expect, test } from 'vitest';
import { grades } from '../../src/curriculum/kind.ts';
import { sampleOf } from '../support/thorough.ts';
import { lookAt, open } from './support/browser.ts';
import { curriculum } from './support/plan.ts';

describe('what is planned', () => {
  test.each(sampleOf(grades, 3, (grade) => String(curriculum.lessonsOfGrade(grade).length > 0)))(
    'grade %i: written lessons are links, planned ones say so and lead nowhere',
    async (grade) => {
      const page = await lookAt(`/zh/grades/${grade}/`);
      const year = await page
        .locator('.thread li:not(.folded)')
        .evaluateAll((items) => items.map((item) => ({ words: item.textContent, links: item.querySelectorAll('a[href]').length })));
      for (const planned of curriculum.yearPlan(grade)) {
        const written = curriculum.document(planned.id);
        const title = written?.texts.zh?.front.title ?? planned.title.zh;
        const [knot, ...others] = year.filter(({ words }) => words.includes(title) && words.includes(planned.objective.zh));
        expect(others, planned.id).toEqual([]);
        // One to the lesson, one to the pack builder.
        expect(knot!.links, planned.id).toBe(written ? 2 : 0);
        expect(knot!.words.includes('还在写'), planned.id).toBe(written === undefined);
      }
    },
  );

  test('next to a lesson, a planned neighbour is named without a link', async () => {
    const page = await open('/en/lessons/g1-03/');
    const neighbours = page.getByRole('navigation', { name: 'The whole year' });
    expect(await neighbours.getByText('being written').count()).toBe(2);
    expect(await neighbours.getByRole('link').allInnerTexts()).toEqual([
      'The year in Grade 1',
      'Something in this lesson did not work? Write to those who made it',
    ]);
  });
});

describe('an address that is not there', () => {
  test('is answered in both languages, with a way to search and a way home', async () => {
    const page = await open('/zh/lessons/g3-99/');
    expect(await page.getByRole('heading', { name: '这一页飞走了' }).isVisible()).toBe(true);
    expect(await page.getByRole('heading', { name: 'This page has flown away' }).isVisible()).toBe(true);
    expect(await page.locator('section[lang=en]').getByRole('searchbox').isVisible()).toBe(true);
    await page.getByRole('link', { name: '回到首页' }).click();
    await page.waitForURL('**/zh/');
    await page.goBack();
    await page.getByRole('link', { name: 'Back to the first page' }).click();
    await page.waitForURL('**/en/');
  });
});
