import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readManifest } from '../../src/print/buildPacks.ts';
import { readPdf } from '../support/pdf.ts';
import { siteFolder } from '../support/site.ts';
import { type Painted, stencilsOf } from '../support/stamps.ts';
import { sampleOf, sometimes } from '../support/thorough.ts';
import { violations } from './support/axe.ts';
import { open, phone } from './support/browser.ts';
import { awake, inside, make, packFacts } from './support/packs.ts';
import { save } from './support/saved.ts';
import { searched } from './support/searching.ts';

const manifest = readManifest(path.join(siteFolder, 'packs'));
const pdfOf = (id: string, locale = 'zh') =>
  manifest.find((entry) => entry.kind === 'document' && entry.locale === locale && entry.documents[0] === id)!;

const builder = async (address: string, options = {}) => awake(await open(address, options));
const said = (page: Page) => page.locator('.pack-said').innerText();

/** Drags a row by its grip to another row in small steps. */
async function drag(page: Page, id: string, to: string): Promise<void> {
  const grip = page.locator(`[data-item="${id}"] .grip`);
  await grip.scrollIntoViewIfNeeded();
  const from = (await grip.boundingBox())!;
  const place = (await page.locator(`[data-item="${to}"]`).boundingBox())!;
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(place.x + place.width / 2, place.y + place.height / 2, { steps: 8 });
  await page.mouse.up();
}

describe('a teacher puts a pack together', () => {
  test('eight documents from pages, lists and search, put in order, made and read back', async () => {
    const page = await open('/zh/lessons/g3-08/');
    const link = page.getByRole('link', { name: '放进资料包' }).first();
    const put = async () => {
      await link.click();
      await awake(page);
    };
    await put();
    expect(await said(page)).toBe('放进来了：《写给远方的信》');

    await page.goto('/zh/lessons/g3-08/letter-paper/');
    await put();
    await page.goto('/zh/grades/1/');
    await put();
    await page.goto('/zh/workshops/');
    await put();
    await page.goto('/zh/search/');
    await page.getByRole('searchbox').fill('亲情通话角');
    await searched(page);
    await page.getByRole('link', { name: '放进资料包 亲情通话角', exact: true }).click();
    await awake(page);
    expect(await inside(page)).toEqual(['G3-08', 'G3-08/letter-paper', 'G1-03', 'W02', 'A10']);

    // The rest from the builder itself.
    await page.getByLabel('编号或题目里的字').fill('o01');
    await page.getByRole('button', { name: '把《写信包：孩子版》放进来' }).click();
    await page.getByLabel('编号或题目里的字').fill('旁观者选');
    await page.getByRole('button', { name: '把《旁观者选择卡》放进来' }).click();
    await page.getByRole('button', { name: '加上讲义《心情天气卡》，1 页' }).click();
    expect(await inside(page)).toEqual([
      'G3-08',
      'G3-08/letter-paper',
      'G1-03',
      'G1-03/feeling-weather-cards',
      'W02',
      'A10',
      'O01',
      'G5-06/bystander-choice-cards',
    ]);

    await drag(page, 'W02', 'G3-08');
    expect(await said(page)).toMatch(/^《.+》现在是第 1 份，共 8 份$/);
    await page.getByRole('button', { name: '《旁观者选择卡》往前移' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('《旁观者选择卡》往前移');
    const order = [
      'W02',
      'G3-08',
      'G3-08/letter-paper',
      'G1-03',
      'G1-03/feeling-weather-cards',
      'G5-06/bystander-choice-cards',
      'A10',
      'O01',
    ];
    expect(await inside(page)).toEqual(order);
    await page.getByLabel('资料包叫什么').fill('秋天的第一包');

    // Each document begins on the front of a sheet; cover and contents are the first sheet.
    const sizes = order.map((id) => pdfOf(id).pages);
    let next = 3;
    const starts = sizes.map((pages) => {
      const start = next;
      next += pages + (pages % 2);
      return start;
    });
    const pages = starts.at(-1)! + sizes.at(-1)! - 1;
    const sheets = Math.ceil(pages / 2);
    expect(await page.locator('.pack-totals dd').allInnerTexts()).toEqual(
      expect.arrayContaining(['490 分钟', `${pages} 页`, `${sheets} 张纸`]),
    );

    expect(await make(page)).toMatch(
      new RegExp(`^做好了：${pages} 页，${sheets} 张纸，[\\d.]+ MB。打印时选：A4，实际大小，双面，翻长边。$`),
    );
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('存下来');
    const { name, pdf } = await save(page);
    expect(name).toBe('秋天的第一包-pack.pdf');
    expect(await readPdf(pdf)).toMatchObject({ title: '秋天的第一包', language: 'zh-CN' });

    const facts = await packFacts(pdf);
    expect(facts.pages).toBe(pages);
    expect(facts.links).toEqual(starts);
    expect(facts.labels).toEqual(['封面', '目录', ...Array.from({ length: pages - 2 }, (_, at) => String(at + 3))]);
    const titles = order.map((id) => pdfOf(id).title);
    expect(facts.bookmarks).toEqual([
      '封面 → 1',
      '目录 → 2',
      ...order.map((id, at) => {
        const below = id.startsWith('G3-08/') || id.startsWith('G1-03/');
        return `${below ? '  ' : `${id.split('/')[0]} `}${titles[at]} → ${starts[at]}`;
      }),
    ]);
    // The contents are readable although they are drawn, and each document is on the page that they list.
    expect(facts.words[0]).toContain('秋天的第一包');
    for (const [at, id] of order.entries()) {
      expect(facts.words[1]).toContain(titles[at]);
      const own = await packFacts(readFileSync(path.join(siteFolder, 'packs', pdfOf(id).file)));
      for (const [index, words] of own.words.entries())
        expect(facts.words[starts[at]! + index - 1], `${id}, page ${index + 1}`).toBe(`${words}${starts[at]! + index}`);
    }
  });

  sometimes('keyboard users keep the focus after moving, removing and adding', async () => {
    const page = await builder('/zh/pack/?add=G3-08.R01.G1-03');
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    await page.getByRole('button', { name: '《写给远方的信》往后移' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    expect(await inside(page)).toEqual(['R01', 'G1-03', 'G3-08']);
    expect(await focused()).toBe('《写给远方的信》往前移');
    await page.getByRole('button', { name: '加上讲义《一封信》，1 页' }).focus();
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('《一封信》往前移');
    await page.getByRole('button', { name: '拿出《心情像天气》' }).focus();
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('拿出《写给远方的信》');
    await page.getByRole('button', { name: '把《心情像天气》放进来' }).focus();
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('已经在里面：《心情像天气》');
    expect(await inside(page)).toEqual(['R01', 'G3-08', 'G3-08/letter-paper', 'G1-03']);
  });

  sometimes('the link gives someone else the same pack, byte for byte', async () => {
    const page = await builder('/zh/pack/?add=W02.G3-08.G3-08/letter-paper');
    await page.getByLabel('资料包叫什么').fill('给王老师');
    await page.getByRole('button', { name: '《写给远方的信》往前移' }).click();
    await make(page);
    const { pdf } = await save(page);
    const other = await builder(page.url());
    expect(await inside(other)).toEqual(['G3-08', 'W02', 'G3-08/letter-paper']);
    expect(await other.getByLabel('资料包叫什么').inputValue()).toBe('给王老师');
    await make(other);
    expect(Buffer.from(pdf).equals(Buffer.from((await save(other)).pdf))).toBe(true);
  });

  sometimes('what is in it is there after looking elsewhere, in the other language too, until it is emptied', async () => {
    const page = await builder('/zh/pack/?add=G3-08.W02');
    expect(new URL(page.url()).search).toBe('');
    await page.goto('/en/pack/');
    await awake(page);
    expect(await inside(page)).toEqual(['G3-08', 'W02']);
    await page.goBack();
    await awake(page);
    expect(await inside(page)).toEqual(['G3-08', 'W02']);
    await page.getByRole('button', { name: '清空，不留记录' }).click();
    expect(await inside(page)).toEqual([]);
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('paper-kite.pack')))).toEqual([]);
    expect(new URL(page.url()).hash).toBe('');
    await page.getByRole('button', { name: '放回来' }).click();
    expect(await inside(page)).toEqual(['G3-08', 'W02']);
  });

  sometimes('someone else’s link does not replace the reader’s own pack', async () => {
    const page = await builder('/zh/pack/?add=G3-08');
    await page.goto('/zh/');
    await page.goto('/zh/pack/#d=W02.R01');
    await awake(page);
    expect(await inside(page)).toEqual(['W02', 'R01']);
    expect(await page.locator('.pack-notice').innerText()).toContain('这是别人的链接。您自己的资料包还在（1 份）。');
    // Even after changing the pack of the link and leaving the page.
    await page.getByRole('button', { name: /^拿出《看、听、联/ }).click();
    await page.goto('/zh/pack/');
    await awake(page);
    expect(await inside(page)).toEqual(['R01']);
    await page.getByRole('button', { name: '换回我自己的' }).click();
    expect(await inside(page)).toEqual(['G3-08']);
    await page.getByRole('button', { name: '换过来' }).click();
    expect(await inside(page)).toEqual(['R01']);
  });

  sometimes('emptying what a link brought does not cost it either', async () => {
    const page = await builder('/zh/pack/?add=G3-08');
    await page.goto('/zh/');
    await page.goto('/zh/pack/#d=W02.R01');
    await awake(page);
    await page.getByRole('button', { name: '清空，不留记录' }).click();
    await page.getByRole('button', { name: '放回来' }).click();
    expect(await inside(page)).toEqual(['G3-08']);
  });

  sometimes('sheets for the class follow the number of pupils; on one side nothing is left empty', async () => {
    const page = await builder('/zh/pack/?add=G3-08.G3-08/letter-paper&pupils=30');
    const totals = page.locator('.pack-totals dl > div');
    expect(await totals.last().innerText()).toMatch(/^30 人印齐\s+32 张纸$/);
    await page.getByLabel('多少人').fill('31');
    expect(await totals.last().innerText()).toMatch(/33 张纸$/);
    await page.getByLabel('怎么印').selectOption('single');
    expect(await totals.last().innerText()).toMatch(/34 张纸$/);
    expect(await totals.nth(2).innerText()).toMatch(/6 张纸$/);
    await page.getByLabel('多少人').fill('0');
    expect(await page.getByRole('alert').innerText()).toBe('人数要填 1 到 999 的整数。先按 31 人算。');
  });

  sometimes('sheets that each of those who come gets are counted for all of them; posters and the guide once', async () => {
    const page = await builder(
      '/zh/pack/#d=W02.W02/look-listen-link-card.W02/concern-note.W02/scenario-cards.W02/sign-in.R01/pocket-card.R01/classroom-poster',
    );
    const total = page.locator('.pack-totals dl > div').last();
    const guide = Math.ceil(Number(/· (\d+) 页/.exec(await page.locator('[data-item="W02"]').innerText())![1]) / 2);
    expect(await total.innerText()).toMatch(/^45 人印齐/);
    // A card each and five spare, two notes each, a set for three, a list for twenty, four cards on a sheet, a poster.
    expect(Number(/(\d+) 张纸/.exec(await total.innerText())![1])).toBe(guide + 50 + 90 + 15 + 3 + 12 + 1);
  });

  sometimes('with the school’s name and numbers in the corner of each page and in the blanks, unless the tick is taken away', async () => {
    const page = await open('/zh/stamp/');
    await page.locator('[name="school"]').fill('青石镇中心小学');
    await page.locator('[name="class-teacher.name"]').fill('王秀英');
    await page.locator('[name="class-teacher.name"]').blur();
    await page.goto('/zh/pack/#d=G3-08.R01/carer-card');
    await awake(page);
    const tick = page.getByLabel('印上：青石镇中心小学');
    expect(await tick.isChecked()).toBe(true);
    expect(await make(page)).toMatch(/印上了本校的名字，填好 \d+ 个空格。/);
    const { pdf } = await save(page);
    const stencils = await stencilsOf(pdf);
    const [front, own] = [stencils.slice(0, 2), stencils.slice(2)];
    // The cover and the contents have no corner; every page of a document has one, and the card has its blanks.
    const corners = (painted: readonly Painted[]) => painted.filter(({ x, y }) => x > 350 && y > 780).length;
    expect(front.map(corners)).toEqual([0, 0]);
    const { pages } = await packFacts(pdf);
    const written = [...Array(pages).keys()].slice(2).filter((at) => own[at - 2]!.length > 0);
    expect(written.map((at) => corners(own[at - 2]!))).toEqual(written.map(() => 1));
    expect(written.length).toBe(pdfOf('G3-08').pages + pdfOf('R01/carer-card').pages);
    expect(own.at(-1)!.length).toBeGreaterThan(1);

    await tick.uncheck();
    expect(await make(page)).not.toContain('本校');
    expect(
      (await stencilsOf((await save(page)).pdf))
        .slice(2)
        .flat()
        .filter(({ y }) => y > 780),
    ).toEqual([]);
  });

  sometimes('a stamp that was erased in another window is printed no more', async () => {
    const page = await open('/zh/stamp/');
    await page.locator('[name="school"]').fill('青石镇中心小学');
    await page.locator('[name="school"]').blur();
    await page.goto('/zh/pack/#d=G3-08');
    await awake(page);
    const tick = page.getByLabel('印上：青石镇中心小学');
    expect(await tick.isChecked()).toBe(true);
    const other = await page.context().newPage();
    await other.goto('/zh/stamp/');
    await other.locator('[data-part="erase"]').click();
    await tick.waitFor({ state: 'detached' });
    expect(await make(page)).not.toContain('本校');
  });

  sometimes('as a booklet it comes folded, two pages on a side', async () => {
    const page = await builder('/en/pack/?add=G3-08.G3-08/letter-paper');
    await page.getByLabel('Printing').selectOption('booklet');
    const pages = 2 + pdfOf('G3-08', 'en').pages + 1;
    const sheets = Math.ceil(pages / 4);
    expect(await make(page)).toMatch(new RegExp(`^Ready\\. Pages: ${pages}\\. Sheets of paper: ${sheets}\\..* both sides, short edge\\.$`));
    const { name, pdf } = await save(page);
    expect(name).toBe('My-pack-booklet.pdf');
    const sides = (await readPdf(pdf)).pages;
    expect(sides.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual(new Array(sheets * 2).fill([842, 595]));
    // The cover is the right half of the outermost sheet.
    expect(sides[0]!.runs.filter(({ x }) => x > 421).map(({ text }) => text)).toContain('pack');
  });
});

describe('the page', () => {
  test.each(
    sampleOf(
      [
        ['zh', phone],
        ['en', phone],
        ['en', undefined],
      ] as const,
      1,
    ),
  )('%s: axe finds nothing wrong, and nothing is wider than the screen', async (locale, viewport) => {
    const page = await builder(`/${locale}/pack/?add=G3-08.G3-08/letter-paper.W02.R01`, viewport ? { viewport } : {});
    await make(page);
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });

  sometimes('on paper it is the list, without what is only for the screen', async () => {
    const page = await builder('/zh/pack/?add=G3-08.W02');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.pack-row').first().isVisible()).toBe(true);
    for (const part of ['.pack-moves', '.pack-make', '.pack-adding'])
      expect(await page.locator(part).first().isVisible(), part).toBe(false);
  });

  test('without JavaScript it says where packs and PDFs are', async () => {
    const page = await open('/zh/pack/', { javaScriptEnabled: false });
    expect(await page.locator('noscript').innerText()).toBe(
      '组资料包要用到 JavaScript。没有它也行：每个年级的教师包和讲义包在“下载”页上，每一份单独的 PDF 在它自己的页上。 去下载页',
    );
  });
});
