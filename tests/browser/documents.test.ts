import { describe, expect, test } from 'vitest';
import { grades } from '../../src/curriculum/kind.ts';
import { languageTag, locales } from '../../src/curriculum/locale.ts';
import { lookAt, open } from './support/browser.ts';
import { attribute, elementsOf, htmlFiles, textOf } from './support/files.ts';
import { curriculum } from './support/plan.ts';

describe('what is planned', () => {
  test.each(grades)('grade %i: written lessons are links, planned ones say so and lead nowhere', async (grade) => {
    const page = await lookAt(`/zh/grades/${grade}/`);
    const year = await page
      .locator('main ol > li')
      .evaluateAll((items) =>
        items.map((item) => ({ words: (item as HTMLElement).innerText, links: item.querySelectorAll('a[href]').length })),
      );
    for (const planned of curriculum.yearPlan(grade)) {
      const written = curriculum.document(planned.id);
      const title = written?.texts.zh?.front.title ?? planned.title.zh;
      const [knot, ...others] = year.filter(({ words }) => words.includes(title) && words.includes(planned.objective.zh));
      expect(others, planned.id).toEqual([]);
      // One to the lesson, one to the pack builder.
      expect(knot!.links, planned.id).toBe(written ? 2 : 0);
      expect(knot!.words.includes('还在写'), planned.id).toBe(written === undefined);
    }
  });

  test('next to a lesson, a planned neighbour is named without a link', async () => {
    const page = await open('/en/lessons/g1-03/');
    const neighbours = page.getByRole('navigation', { name: 'The whole year' });
    expect(await neighbours.getByText('being written').count()).toBe(2);
    expect(await neighbours.getByRole('link').allInnerTexts()).toEqual(['The year in Grade 1']);
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

describe('what catalogues read', () => {
  const resourceOf = (file: string): Record<string, unknown> =>
    JSON.parse(textOf(elementsOf(file).find((element) => attribute(element, 'type') === 'application/ld+json')!));

  test('every document says in JSON-LD what it is, in its language', () => {
    const sections = { lesson: 'lessons', workshop: 'workshops', activity: 'activities', 'one-to-one': 'one-to-one', referral: 'referral' };
    for (const locale of locales) {
      for (const document of curriculum.documents) {
        const file = `${locale}/${sections[document.kind]}/${document.slug}/index.html`;
        expect(resourceOf(file), file).toMatchObject({
          '@type': 'LearningResource',
          identifier: document.id,
          name: document.texts[locale]!.front.title,
          inLanguage: languageTag[locale],
          timeRequired: `PT${document.minutes}M`,
          license: 'https://creativecommons.org/licenses/by/4.0/',
        });
      }
    }
  });

  test('every page has a title and a description of its own language, and one heading of the first level', () => {
    const titles = new Map<string, string>();
    for (const file of htmlFiles().filter((name) => name !== '404.html')) {
      const elements = elementsOf(file);
      const title = textOf(elements.find((element) => element.tagName === 'title')!);
      // The same sheet may belong to two documents; all other titles are unique.
      const isSheet = file.split('/').length > 4;
      if (!isSheet) expect(titles.get(title), `${file} has the title of another page: ${title}`).toBeUndefined();
      if (!isSheet) titles.set(title, file);
      const description = elements.find((element) => attribute(element, 'name') === 'description');
      expect(attribute(description!, 'content')?.length, file).toBeGreaterThan(8);
      expect(elements.filter((element) => element.tagName === 'h1').length, file).toBe(1);
    }
  });
});
