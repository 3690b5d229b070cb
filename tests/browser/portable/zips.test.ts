import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readEdition } from '../../../src/offline/edition.ts';
import type { CopyEntry } from '../../../src/offline/portable/copyEntry.ts';
import { siteFolder } from '../../support/site.ts';
import { sampleOf, sometimes } from '../../support/thorough.ts';
import { unzip, unzipInto } from '../../support/unzip.ts';
import { newPage } from '../support/browser.ts';
import { brokenLinks, bytesOf, complaintsOf, filesOf, fileUrl, openAll, portable } from '../support/copies.ts';
import { htmlFiles } from '../support/files.ts';
import { curriculum } from '../support/plan.ts';
import { searchAgain, searched } from '../support/searching.ts';

const zips = path.join(siteFolder, 'copies');
const manifest = JSON.parse(readFileSync(path.join(zips, 'manifest.json'), 'utf8')) as CopyEntry[];
const { version, date } = readEdition();
const written = [1, 2, 3, 4, 5, 6, 7, 8, 9].filter((grade) => curriculum.lessonsOfGrade(grade as 1).length > 0);

/** Unpacks one of the ZIPs and returns the single folder in it. */
function unpacked(name: string): string {
  const inside = `paper-kite-${name}-${version}`;
  const out = path.resolve('.cache/tests/unzipped');
  rmSync(path.join(out, inside), { recursive: true, force: true });
  expect(unzipInto(path.join(zips, `paper-kite-${name}.zip`), out)).toEqual([inside]);
  return path.join(out, inside);
}

describe('the list of copies', () => {
  test('has everything, and each grade that has lessons in each language, by name', () => {
    const grades = ['en', 'zh'].flatMap((locale) => written.map((grade) => `paper-kite-${locale}-grade-${grade}.zip`));
    const withPages = manifest.filter(({ use }) => use === undefined);
    expect(withPages.map(({ file }) => file)).toEqual([...grades, 'paper-kite-everything.zip'].sort());
    expect(filesOf(zips)).toEqual(['manifest.json', ...manifest.map(({ file }) => file)]);
    expect(manifest.find(({ name }) => name === 'zh-grade-3')).toMatchObject({ file: 'paper-kite-zh-grade-3.zip', locale: 'zh', grade: 3 });
  });

  test('has the files of other formats for each use, of each grade and each language, if there are several', () => {
    const listed = JSON.parse(readFileSync(path.join(siteFolder, 'packs/manifest.json'), 'utf8')) as {
      locale: string;
      grade?: number;
      use?: string;
    }[];
    const counts = new Map<string, number>();
    for (const { locale, grade, use } of listed) {
      if (use === undefined) continue;
      const names = [`${locale}-${use}`, ...(grade === undefined ? [] : [`${locale}-grade-${grade}-${use}`])];
      for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    const several = [...counts].flatMap(([name, count]) => (count > 1 ? [name] : []));
    expect(several).toEqual(expect.arrayContaining(['zh-edit', 'zh-grade-3-teach', 'en-read']));
    expect(manifest.flatMap(({ name, use }) => (use === undefined ? [] : [name])).sort()).toEqual(several.sort());
  });

  test('says of each the true size, checksum and number of files', () => {
    for (const { file, bytes, sha256, files } of manifest) {
      const content = bytesOf(zips, file);
      expect(
        { bytes: content.length, sha256: createHash('sha256').update(content).digest('hex'), files: unzip(content).length },
        file,
      ).toEqual({
        bytes,
        sha256,
        files,
      });
    }
  });
});

describe('a ZIP', () => {
  test('of everything holds the portable folder, byte for byte', () => {
    const entries = unzip(bytesOf(zips, 'paper-kite-everything.zip'));
    const inside = `paper-kite-everything-${version}/`;
    expect(entries.map(({ name }) => name)).toEqual(filesOf(portable).map((file) => inside + file));
    for (const { name, content } of entries) expect(content.equals(bytesOf(portable, name.slice(inside.length))), name).toBe(true);
  });

  test('bears the date of the edition, deflates pages and stores PDFs', () => {
    for (const { name, method, time } of unzip(bytesOf(zips, 'paper-kite-zh-grade-3.zip'))) {
      expect({ name, time, method }).toEqual({ name, time: `${date} 12:00`, method: /\.(pdf|epub|png)$/.test(name) ? 0 : 8 });
    }
  });

  test('is small: a grade with its PDFs at most 3 MB, everything without PDFs at most 6 MB', () => {
    for (const { file, bytes, grade, use } of manifest) if (grade && !use) expect(bytes, file).toBeLessThanOrEqual(3_000_000);
    const everything = bytesOf(zips, 'paper-kite-everything.zip');
    const pdfs = unzip(everything).filter(({ name }) => name.endsWith('.pdf'));
    expect(everything.length - pdfs.reduce((sum, { content }) => sum + content.length, 0)).toBeLessThanOrEqual(6_000_000);
  });
});

describe.each(['zh-grade-3', 'en-grade-1'] as const)('the copy %s, unzipped', (name) => {
  const [locale, , grade] = name.split('-') as ['zh' | 'en', string, string];
  const folder = unpacked(name);
  const pages = htmlFiles(folder);

  test('holds its lessons and handouts, help and safety, and no other lesson and no page of the other language', () => {
    const lessons = curriculum.lessonsOfGrade(Number(grade) as 1);
    for (const lesson of lessons) {
      expect(pages).toContain(`${locale}/lessons/${lesson.slug}/index.html`);
      for (const handout of lesson.handouts) expect(pages).toContain(`${locale}/lessons/${lesson.slug}/${handout.name}/index.html`);
    }
    for (const page of ['help', 'safety', 'how-to-use', 'planner', 'search', `grades/${grade}`, 'referral/r01'])
      expect(pages).toContain(`${locale}/${page}/index.html`);
    const slugs = lessons.map(({ slug }) => `/lessons/${slug}/`);
    expect(pages.filter((page) => page.includes('/lessons/') && !slugs.some((slug) => page.includes(slug)))).toEqual([]);
    expect(pages.filter((page) => !page.startsWith(`${locale}/`))).toEqual(['index.html']);
  });

  test('holds the packs of its grade and the PDF of each of its documents, and no picture that it does not show', () => {
    const files = filesOf(folder);
    for (const kind of ['teacher', 'handouts']) expect(files).toContain(`packs/${locale}/grade-${grade}-${kind}.pdf`);
    for (const lesson of curriculum.lessonsOfGrade(Number(grade) as 1))
      for (const id of [lesson.slug, ...lesson.handouts.map((handout) => `${lesson.slug}-${handout.name}`)])
        expect(files).toContain(`packs/${locale}/documents/${id}.pdf`);
    expect(files.filter((file) => /\/grade-\d/.test(file)).every((file) => file.includes(`/grade-${grade}-`))).toBe(true);
    expect(files.filter((file) => file.startsWith('pictures/')).length).toBeLessThan(30);
  });

  test('every page opens without a complaint; no link leads nowhere', async () => {
    expect(brokenLinks(folder)).toEqual([]);
    const page = await newPage();
    const addresses = sampleOf(pages, 4).map((file) => fileUrl(folder, file));
    expect(await openAll(page.context(), addresses)).toEqual([]);
  });

  test('a double click on its index.html opens the grade', async () => {
    const page = await newPage();
    const complaints = complaintsOf(page);
    await page.goto(fileUrl(folder, 'index.html'));
    const [lesson] = curriculum.lessonsOfGrade(Number(grade) as 1);
    await page.getByRole('link', { name: lesson!.texts[locale]!.front.title, exact: true }).first().click();
    await page.waitForURL(`**/${locale}/lessons/${lesson!.slug}/index.html`);
    expect(complaints).toEqual([]);
  });

  sometimes('its navigation offers nothing that is not there', async () => {
    const page = await newPage();
    await page.goto(fileUrl(folder, `${locale}/grades/${grade}/index.html`));
    const away = page.locator('nav a[href*="elsewhere"], a[hreflang]');
    expect(await away.allInnerTexts()).toEqual([]);
    expect(await page.locator('header nav a').count()).toBe(2);
  });
});

sometimes('search in the copy of a grade finds its pages and no others', async () => {
  const folder = unpacked('zh-grade-3');
  const page = await newPage();
  const complaints = complaintsOf(page);
  await page.goto(`${fileUrl(folder, 'zh/search/index.html')}?q=${encodeURIComponent('信')}`);
  const { titles, addresses } = await searched(page);
  expect(titles).toContain('写给远方的信');
  const held = htmlFiles(folder);
  for (const address of addresses) expect(held).toContain(decodeURI(address).slice(folder.length + 1));
  expect(complaints).toEqual([]);
});

sometimes('each word that its search offers finds something', async () => {
  const folder = unpacked('zh-grade-3');
  const page = await newPage();
  await page.goto(fileUrl(folder, 'zh/search/index.html'));
  const words = await page.getByRole('list', { name: '可以试试：' }).getByRole('link').allInnerTexts();
  expect(words).toContain('电话');
  for (const word of words) expect((await searchAgain(page, word)).titles.length, word).toBeGreaterThan(0);
});

test('a link to a page that the copy does not hold leads to a word about it, with the name of the copy and a way back', async () => {
  const folder = unpacked('zh-grade-3');
  const page = await newPage();
  await page.goto(fileUrl(folder, 'zh/referral/r01/index.html'));
  await page.goto(fileUrl(folder, 'zh/elsewhere/index.html'));
  await page.getByRole('heading', { level: 1, name: '这一页不在这份拷贝里' }).waitFor();
  expect(await page.locator('.lead').innerText()).toBe('您手里的这份是：三年级（中文）');
  await page.getByRole('link', { name: '回到首页' }).click();
  await page.getByRole('heading', { level: 1, name: '三年级的一年' }).waitFor();
});
