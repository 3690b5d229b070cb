import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { sampleOf, sometimes, tried } from '../../support/thorough.ts';
import { newPage } from '../support/browser.ts';
import { brokenLinks, carried, complaintsOf, filesOf, fileUrl, openAll, pageFile } from '../support/copies.ts';
import { attribute, elementsOf, htmlFiles } from '../support/files.ts';
import { curriculum, leavesFor } from '../support/plan.ts';
import { searched, searchFor } from '../support/searching.ts';

const folder = carried('portable-current');
const pages = htmlFiles(folder);

describe('the portable folder, opened from a disk', () => {
  test('has every page of the site but the one for wrong addresses', () => {
    expect(pages).toEqual(htmlFiles().filter((file) => file !== '404.html'));
  });

  test(`pages open without a complaint and without a request that fails (${tried})`, async () => {
    const page = await newPage();
    const complaints = await openAll(
      page.context(),
      sampleOf(pages, 8).map((file) => fileUrl(folder, file)),
    );
    expect(complaints).toEqual([]);
  });

  test('no link, picture, style, script or anchor leads nowhere, and none begins at the root', () => {
    expect(brokenLinks(folder)).toEqual([]);
  });

  test('a PDF on a page is a file of the folder', async () => {
    const page = await newPage();
    await page.goto(fileUrl(folder, pageFile('/zh/lessons/g3-08/')));
    const links = page.locator('a.pdf');
    expect(await links.count()).toBeGreaterThan(1);
    const addresses = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    for (const address of addresses) expect(existsSync(fileURLToPath(address)), address).toBe(true);
  });

  test('its first file says what to do, and all its names are plain', () => {
    const files = filesOf(folder);
    expect(files[0]).toBe('00-READ-ME-FIRST.txt');
    expect(files.filter((file) => !/^[\w./-]+$/.test(file))).toEqual([]);
  });

  test('nothing in it serves the web alone', () => {
    expect(filesOf(folder).filter((file) => /^(copies\/|sw\.js|404)|webmanifest|pf_(meta|index|fragment)$/.test(file))).toEqual([]);
    for (const file of pages) {
      const left = elementsOf(file, folder).filter(
        (element) =>
          attribute(element, 'data-web-copies') !== undefined ||
          attribute(element, 'data-copy') !== undefined ||
          attribute(element, 'type') === 'module' ||
          ['canonical', 'manifest', 'modulepreload'].includes(attribute(element, 'rel') ?? ''),
      );
      expect(
        left.map((element) => element.tagName),
        file,
      ).toEqual([]);
    }
  });

  test('pages say where the folder begins', () => {
    const rootOf = (file: string) => attribute(elementsOf(file, folder).find((element) => element.tagName === 'html')!, 'data-root');
    expect(rootOf('index.html')).toBe('./');
    expect(rootOf('zh/index.html')).toBe('../');
    expect(rootOf('zh/lessons/g3-08/letter-paper/index.html')).toBe('../../../../');
  });

  sometimes('the print budget and the planner compute, and the planner saves its calendar', async () => {
    const page = await newPage();
    const complaints = complaintsOf(page);
    await page.goto(fileUrl(folder, pageFile('/zh/grades/3/')));
    await page.getByLabel('班里人数').fill('50');
    await expect.poll(() => page.locator('.budget [data-part="sentence"]').innerText()).toContain(`50 人的班要 ${leavesFor(50)} 张纸`);
    await page.goto(fileUrl(folder, pageFile('/zh/planner/')));
    await page.locator('[data-slot="16"]').waitFor();
    await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '存成日历文件' }).click()]);
    expect(complaints).toEqual([]);
  });
});

describe('its search', () => {
  test.each(
    sampleOf(
      [
        ['zh', '想家'],
        ['zh', '写给远方的信'],
        ['zh', '吵架 担心'],
        ['zh', 'xiangnian'],
        ['zh', 'xgyfdx'],
        ['zh', '12356'],
        ['zh', 'zzqqxx'],
        ['en', 'weather cards'],
        ['en', 'kite'],
      ] as const,
      2,
    ),
  )('%s, %s: the same pages in the same order as online', async (locale, query) => {
    const online = await searchFor(query, locale);
    const page = await newPage();
    const complaints = complaintsOf(page);
    await page.goto(`${fileUrl(folder, pageFile(`/${locale}/search/`))}?q=${encodeURIComponent(query)}`);
    const found = await searched(page, locale);
    expect({ said: found.said, titles: found.titles, excerpts: found.excerpts, related: found.related }).toEqual({
      said: online.said,
      titles: online.titles,
      excerpts: online.excerpts,
      related: online.related,
    });
    const files = found.addresses.map((address) => fileURLToPath(`file://${address}`));
    expect(files.map((file) => file.slice(folder.length))).toEqual(online.addresses.map((address) => `/${pageFile(address)}`));
    for (const file of files) expect(existsSync(file), file).toBe(true);
    expect(complaints).toEqual([]);
  });

  sometimes('from the field of any page to a page that was found, by keyboard, and back again', async () => {
    const page = await newPage();
    const complaints = complaintsOf(page);
    await page.goto(fileUrl(folder, pageFile('/zh/lessons/g3-08/')));
    await page.getByRole('searchbox').fill('想家');
    await page.keyboard.press('Enter');
    const { titles } = await searched(page);
    expect(decodeURIComponent(page.url())).toContain('/zh/search/index.html?q=想家');
    await page.getByRole('searchbox').fill('写给远方的信');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await searched(page)).titles[0]).toBe('写给远方的信');
    await page.goBack();
    await expect.poll(async () => (await searched(page)).titles).toEqual(titles);
    // Documents that are still being written are found too, and lead to their place in the year.
    const planned = curriculum.plan.filter(({ id }) => !curriculum.document(id)).map(({ title }) => title.zh);
    const written = titles.find((title) => !planned.includes(title))!;
    await page.getByRole('link', { name: written, exact: true }).click();
    await page.getByRole('heading', { level: 1, name: written }).waitFor();
    expect(complaints).toEqual([]);
  });

  sometimes('narrows down as it does online', async () => {
    const online = await searchFor('信', 'zh', { grade: '3', kind: 'handout' });
    const page = await newPage();
    await page.goto(`${fileUrl(folder, pageFile('/zh/search/'))}?${new URLSearchParams({ q: '信', grade: '3', kind: 'handout' })}`);
    expect((await searched(page)).titles).toEqual(online.titles);
  });
});
