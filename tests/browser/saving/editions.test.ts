import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readEdition } from '../../../src/offline/edition.ts';
import { siteFolder } from '../../support/site.ts';
import { sometimes } from '../../support/thorough.ts';
import { complaintsOf, onDevice, openGrade, planOf, press, said, save, visit } from '../support/saving.ts';
import { nextEdition, SavingSite } from '../support/savingSite.ts';

const { version, date } = readEdition();

const site = new SavingSite();
const lesson = 'zh/lessons/g3-08/index.html';
const mark = '<p id="second-edition">第二版</p>';
let second: string;

beforeAll(async () => {
  await site.start();
  second = await nextEdition('editions', {
    edition: { version: '9.9.9', date: '2030-01-01' },
    files: {
      [lesson]: (html) => html.replace('</main>', `${mark}</main>`),
      'zh/help/index.html': (html) => html.replace('</main>', `${mark}</main>`),
    },
  });
});
beforeEach(() => site.serve(siteFolder));
afterAll(() => site.end());

/** Returns the files of the grade that were fetched for saving. */
function fetchedFiles(): string[] {
  const addresses = new Set(planOf('zh-grade-3').pages.map(([address]) => address));
  return site.asked.filter((address) => addresses.has(address));
}

describe('a grade that was saved, when the site has another edition', () => {
  test('is said to be old and goes on answering; the update fetches only what changed', async () => {
    const page = await openGrade(site);
    await save(page);
    site.serve(second);
    await visit(page, '/zh/grades/3/');
    expect(await said(page, 'outdated')).toMatch(
      new RegExp(`^网站上改过了。更新只下改过的 \\d+ KB；不更新，存着的第 ${version} 版（${date}）照样能用。$`),
    );
    await site.stop();
    await page.goto('/zh/lessons/g3-08/');
    expect(await page.locator('#second-edition').count()).toBe(0);
    await site.start();

    await visit(page, '/zh/grades/3/');
    await said(page, 'outdated');
    site.forget();
    await press(page, 'save');
    expect(await said(page, 'saved')).toContain('9.9.9 版（2030-01-01）');
    expect(fetchedFiles().sort()).toEqual(['zh/help/', 'zh/lessons/g3-08/']);
    expect(await onDevice(page)).toMatchObject({ whole: [{ version: '9.9.9' }], begun: [], damaged: [], stray: 0 });
    await site.stop();
    await page.goto('/zh/lessons/g3-08/');
    expect(await page.locator('#second-edition').count()).toBe(1);
    await site.start();
  });

  sometimes('that is up to date is not fetched again, and PDFs can be added without the rest', async () => {
    const page = await openGrade(site);
    await save(page);
    site.forget();
    await press(page, 'addPdfs');
    await page.getByText(/连 PDF 占 [\d.]+ [KM]B/).waitFor();
    expect(fetchedFiles()).toEqual([]);
    const wanted = planOf('zh-grade-3').pdfs.map(([address]) => address);
    expect(site.asked.filter((address) => wanted.includes(address)).sort()).toEqual(wanted);
  });
});

describe('an edition that changes while a grade is being saved', () => {
  sometimes('ends with the new one, all files of it', async () => {
    const page = await openGrade(site);
    // Wait for the files that every visitor has, so that only those of the grade are counted.
    await page.evaluate(() => navigator.serviceWorker.ready);
    let files = 0;
    site.meddle = async (address) => {
      if (!address.startsWith('offline/')) files += 1;
      if (files === 12) site.serve(second);
      return false;
    };
    await press(page, 'save');
    expect(await said(page, 'saved')).toContain('9.9.9 版');
    site.meddle = undefined;
    const { marks, pages } = planOf('zh-grade-3', second);
    const addresses = new Set(pages.map(([address]) => address)).size;
    expect(await onDevice(page)).toEqual({
      whole: [{ id: 'zh-grade-3', mark: marks.pages, files: addresses, version: '9.9.9' }],
      begun: [],
      damaged: [],
      stray: 0,
      files: new Set(pages.map(([, hash]) => hash)).size,
    });
  });
});

describe('the service worker of a new edition', () => {
  sometimes('waits; the page says so, does not reload by itself, and loads the new edition when the teacher wants it', async () => {
    const page = await openGrade(site);
    const complaints = complaintsOf(page.context());
    await page.evaluate(() => navigator.serviceWorker.ready);
    await visit(page, '/zh/grades/3/');
    const notice = page.locator('[data-edition]');
    expect(await notice.isVisible(), 'no news when nothing is new').toBe(false);
    site.serve(second);
    await visit(page, '/zh/grades/3/');
    await notice.waitFor();
    expect(await notice.innerText()).toMatch(/^网站换了新的一版。\s*现在换上$/);
    let loads = 0;
    page.on('load', () => (loads += 1));
    await page.waitForTimeout(700);
    expect(loads, 'nothing is reloaded under the reader’s hands').toBe(0);
    await notice.getByRole('button').click();
    await page.waitForEvent('load');
    await page.locator('[data-saving][data-ready]').waitFor();
    expect(await notice.isVisible()).toBe(false);
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting)).toBe(null);
    await site.stop();
    await page.goto('/zh/help/');
    expect(await page.locator('#second-edition').count(), 'the shell is of the new edition').toBe(1);
    await site.start();
    expect(complaints).toEqual([]);
  });
});
