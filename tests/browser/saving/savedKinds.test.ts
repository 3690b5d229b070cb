import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Locale, locales } from '../../../src/curriculum/locale.ts';
import type { SetSummary } from '../../../src/offline/saving/plan.ts';
import { setId, sets } from '../../../src/offline/saving/sets.ts';
import { pageWeight } from '../../../src/pipeline/verify/read/pageWeight.ts';
import { sections } from '../../../src/site/sections.ts';
import { siteFolder } from '../../support/site.ts';
import { sampleOf, sometimes } from '../../support/thorough.ts';
import { violations } from '../support/axe.ts';
import { newPage, phone } from '../support/browser.ts';
import { htmlFiles } from '../support/files.ts';
import { curriculum } from '../support/plan.ts';
import { complaintsOf, fetched, onDevice, planOf, press, said, save, visit } from '../support/saving.ts';
import { SavingSite } from '../support/savingSite.ts';
import { searchAgain } from '../support/searching.ts';

const site = new SavingSite();
beforeAll(() => site.start());
afterAll(() => site.stop());

const kinds = sets.filter((set) => typeof set === 'string');

/** The pages of a kind that were built, below the site's base. */
function builtPages(locale: Locale, kind: (typeof kinds)[number]): string[] {
  const folder = `${locale}/${sections[kind]}/`;
  return htmlFiles()
    .filter((file) => file.startsWith(folder))
    .map((file) => file.replace(/index\.html$/, ''));
}

async function openOn(address: string): Promise<Page> {
  const page = await newPage({ baseURL: site.url, viewport: phone });
  await visit(page, address);
  return page;
}

async function headingAt(page: Page, address: string): Promise<string> {
  await page.goto(address);
  return page.getByRole('heading', { level: 1 }).innerText();
}

describe('the lists of the build', () => {
  test.each(locales.flatMap((locale) => kinds.map((kind) => [setId(locale, kind), locale, kind] as const)))(
    '%s has every page of the kind that was built, and the PDF of every sheet',
    (id, locale, kind) => {
      const { pages, pdfs } = planOf(id);
      const addresses = new Set(pages.map(([address]) => address));
      expect(builtPages(locale, kind).filter((address) => !addresses.has(address))).toEqual([]);
      for (const address of [`${locale}/`, `${locale}/help/`, `${locale}/search/`, `${locale}/referral/r01/`])
        expect([...addresses]).toContain(address);
      const guides = curriculum.documentsOfKind(kind).map(({ id: name }) => name.toLowerCase());
      expect(guides.length).toBeGreaterThan(0);
      for (const guide of guides)
        expect(pdfs.some(([address]) => address.startsWith(`packs/${locale}/`) && address.includes(guide))).toBe(true);
    },
  );

  test('one list says the sizes of all sets, the grades first', () => {
    const summaries = JSON.parse(readFileSync(path.join(siteFolder, 'offline/grades.json'), 'utf8')) as SetSummary[];
    expect(summaries.map(({ id }) => id)).toEqual(locales.flatMap((locale) => sets.map((set) => setId(locale, set))));
  });

  test.each(kinds)('the page of %s loads what the page of a grade loads, and no more scripts', (kind) => {
    const most = pageWeight(siteFolder, 'zh/grades/3').scriptBytes;
    expect(pageWeight(siteFolder, `zh/${sections[kind]}`).scriptBytes).toBeLessThanOrEqual(most);
  });
});

describe('workshops and referral material saved, and the server gone', () => {
  test('the guide, a handout, the run sheet, the help cards and their PDFs open; search finds them; what is not saved says so', async () => {
    const page = await openOn('/zh/workshops/');
    const complaints = complaintsOf(page.context());
    expect(await said(page, 'unsaved', 'zh-workshops')).toMatch(/^还没有存。网页、图和搜索占 [\d.]+ [KM]B。$/);
    expect(await page.locator('[data-do=save]').innerText()).toMatch(/^全部存下（[\d.]+ [KM]B）$/);
    await save(page, { pdfs: true, id: 'zh-workshops' });
    await visit(page, '/zh/referral/');
    await save(page, { id: 'zh-referral' });
    const workshops = planOf('zh-workshops');
    const files = [...workshops.pages, ...workshops.pdfs, ...planOf('zh-referral').pages].map(([address]) => address);

    await site.stop();
    try {
      expect(await fetched(page, files)).toEqual(files.map((address) => `${address}: 200`));
      expect(await headingAt(page, '/zh/workshops/w02/')).toContain('看、听、联');
      await page.getByRole('link', { name: /^排流程单/ }).click();
      await page.getByRole('checkbox').first().waitFor();
      expect(await page.getByRole('heading', { level: 2, name: '上午：看和听' }).isVisible()).toBe(true);
      expect(await headingAt(page, '/zh/workshops/w02/scenario-cards/')).not.toBe('这一页没有存下来');
      expect(await headingAt(page, '/zh/referral/r01/')).not.toBe('这一页没有存下来');
      await page.goto('/zh/search/');
      expect((await searchAgain(page, 'W02')).addresses[0]).toContain('/zh/workshops/w02/');
      // A grade was not saved.
      expect(await headingAt(page, '/zh/lessons/g3-08/')).toBe('这一页没有存下来');
      await expect.poll(() => page.locator('.saved-links').getByRole('link').allInnerTexts()).toEqual(['工作坊', '求助与转介材料']);
    } finally {
      await site.start();
    }
    expect(complaints).toEqual([]);
  });

  test.each(
    sampleOf(
      [
        ['zh', '这份 PDF 没有存下来', /^现在连不上网站，这台设备上没有存这份 PDF。/],
        ['en', 'This PDF is not saved', /^The site cannot be reached now, and this PDF is not saved on this device\./],
      ] as const,
      1,
    ),
  )('a PDF that was not saved is answered with a sentence about PDFs, in its language (%s)', async (locale, title, sentence) => {
    const page = await openOn(`/${locale}/referral/`);
    await save(page, { id: `${locale}-referral` });
    const pdf = planOf(`${locale}-referral`).pdfs.find(([address]) => address.endsWith('.pdf'))![0];
    await site.stop();
    try {
      expect(await headingAt(page, `/${pdf}`)).toBe(title);
      await expect.poll(() => page.locator('[data-why]').innerText()).toMatch(sentence);
    } finally {
      await site.start();
    }
  });
});

describe('the offline page', () => {
  sometimes('lists the kinds under the grades, saves and removes them, and keeps a saved grade', async () => {
    const page = await openOn('/zh/offline/');
    const shown = page.locator('.save-set:visible');
    expect((await shown.locator('h4').allInnerTexts()).slice(8)).toEqual(['九年级', '工作坊', '课后活动', '一对一材料', '求助与转介材料']);
    await save(page, { id: 'zh-grade-3' });
    await save(page, { id: 'zh-activities' });
    await expect.poll(() => page.locator('.saved-links').getByRole('link').allInnerTexts()).toEqual(['三年级', '课后活动']);
    expect(await violations(page)).toEqual([]);
    for (let times = 0; times < 2; times++) await press(page, 'remove', 'zh-activities');
    await said(page, 'unsaved', 'zh-activities');
    expect(await onDevice(page)).toMatchObject({ whole: [{ id: 'zh-grade-3' }], damaged: [], stray: 0 });
  });

  sometimes('says in the other language what is saved', async () => {
    const page = await openOn('/zh/one-to-one/');
    await save(page, { id: 'zh-one-to-one' });
    await visit(page, '/en/offline/');
    expect(await page.locator('.saved-links').getByRole('link').allInnerTexts()).toEqual(['一对一材料']);
    expect(await page.locator('[data-set=zh-one-to-one] [data-say]').innerText()).toMatch(/^Saved: /);
  });
});
