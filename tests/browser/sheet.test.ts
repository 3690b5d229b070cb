import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { vocabulary } from '../../src/blocks/vocabulary.ts';
import { shownMark } from '../../src/curriculum/marks/mark.ts';
import type { Register } from '../../src/curriculum/marks/register.ts';
import { sheetAddress } from '../../src/curriculum/marks/sheetAddress.ts';
import { readCheckedCurriculum } from '../../src/curriculum/read.ts';
import { launch } from '../../src/pipeline/browser/chromium.ts';
import { fixtureRoot } from '../support/fixture.ts';
import { sometimes, thorough } from '../support/thorough.ts';
import { violations } from './support/axe.ts';
import { newPage, open, phone, site } from './support/browser.ts';
import { carried, complaintsOf, fileUrl } from './support/copies.ts';

const { released } = readCheckedCurriculum(fixtureRoot, vocabulary).editions;
const newest = released.at(-1)!;
const published = newest.sheets.find(({ document, sheet, locale }) => `${document} ${sheet} ${locale}` === 'G3-08 letter-paper zh')!;
/** The edition since which the sheet has not changed. */
const since = released.find(({ sheets }) => sheets.some(({ mark }) => mark === published.mark))!;
const plan = newest.sheets.find(({ document, sheet, locale }) => `${document} ${sheet} ${locale}` === 'G3-08 plan zh')!;

/** Two additional editions: one sheet changed, one withdrawn, one with a new layout, one a draft. Marks are real ones. */
const [card, note, guide, story] = newest.sheets
  .filter(({ locale }) => locale === 'en')
  .slice(0, 4)
  .map(({ mark }) => mark) as [string, string, string, string];
const histories: Register = {
  editions: [
    { version: '0.2.0', date: '2026-11-25', changes: [] },
    {
      version: '0.3.0',
      date: '2027-03-01',
      changes: [
        {
          document: 'G3-08',
          sheets: ['letter-paper'],
          kind: 'corrected',
          was: '求助电话少了一位。',
          now: '电话是 12356。',
          printed: 'destroy',
        },
        { document: 'R01', kind: 'withdrawn', was: '卡片上的字太小。', now: '用 R02 的卡片。', printed: 'replace' },
      ],
    },
  ],
  sheets: {
    'G3-08': [
      { sheet: 'plan', locale: 'zh', title: '写给远方的信', marks: [[0, plan.mark]] },
      {
        sheet: 'letter-paper',
        locale: 'zh',
        title: '一封信',
        marks: [
          [0, card, 'a1b2c3d'],
          [1, published.mark],
        ],
      },
    ],
    R01: [
      {
        sheet: 'pocket-card',
        locale: 'zh',
        title: '口袋卡',
        marks: [
          [0, note],
          [1, ''],
        ],
      },
    ],
    W02: [{ sheet: 'guide', locale: 'zh', title: '看、听、接', marks: [[0, guide]], draft: story }],
  },
};

/** Returns the page with this register instead of its own. */
function withHistories(html: string): string {
  const escaped = JSON.stringify(histories).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const changed = html.replace(/data-register=("[^"]*"|'[^']*')/, () => `data-register="${escaped}"`);
  if (changed === html) throw new Error('The page holds no register.');
  return changed;
}

async function openWithHistories(locale = 'zh', options = {}): Promise<Page> {
  const page = await newPage(options);
  await page.route('**/sheet/', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: withHistories(await response.text()) });
  });
  await page.goto(`/${locale}/sheet/`);
  return page;
}

async function ask(page: Page, id: string, mark: string): Promise<{ said: string; more: string; tone: string | null }> {
  await page.locator('#sheet-id').fill(id);
  await page.locator('#sheet-mark').fill(mark);
  await page.locator('#sheet-mark').press('Enter');
  return answerOn(page);
}

async function answerOn(page: Page) {
  return {
    said: await page.getByRole('status').innerText(),
    more: await page.locator('#sheet-more').innerText(),
    tone: await page.locator('#sheet-check').getAttribute('data-tone'),
  };
}

describe('the four answers', () => {
  test('current: what the newest edition prints, typed in small letters and with spaces', async () => {
    const page = await open('/zh/sheet/');
    const { said, more, tone } = await ask(page, ' g3 08', shownMark(published.mark).toLowerCase().replace('-', ' '));
    expect({ said, tone }).toEqual({ said: '是最新的，放心用。', tone: 'good' });
    expect(more).toContain(`从第 ${since.version} 版起就是这样，到第 ${newest.version} 版（${newest.date}）没有改过。`);
    expect(await page.locator('#sheet-id').inputValue()).toBe('G3-08');
    expect(await page.locator('#sheet-mark').inputValue()).toBe(shownMark(published.mark));
    await page.getByRole('link', { name: '打开现在的这一份' }).click();
    await page.waitForURL('**/zh/lessons/g3-08/');
  });

  sometimes('the digits that footers had before there were marks', async () => {
    const { former } = released[0]!.sheets.find(({ mark }) => mark === published.mark)!;
    expect((await ask(await open('/zh/sheet/'), 'G3-08', former!)).said).toBe('是最新的，放心用。');
  });

  test('superseded: by which edition, what was wrong, what is right, what to do', async () => {
    const { said, more, tone } = await ask(await openWithHistories(), 'G3-08', card);
    expect({ said, tone }).toEqual({ said: '改过了。手里这张不要再用。', tone: 'stop' });
    expect(more.split(/\n+/)).toEqual([
      'G3-08 一封信',
      '第 0.3.0 版，2027-03-01',
      '原来：',
      '求助电话少了一位。',
      '现在：',
      '电话是 12356。',
      '印好的不要再用：收回来，撕掉。',
      `新的记号是 ${shownMark(published.mark)}。`,
      '打开现在的这一份',
      '在网站上再查一次：kite.example.org/zh/sheet',
    ]);
  });

  test('withdrawn: why, and what to use instead; in English too', async () => {
    const { said, more, tone } = await ask(await openWithHistories(), 'R01', note);
    expect({ said, tone }).toEqual({ said: '收回了，以后不再印。手里的用完为止。', tone: 'changed' });
    expect(more.split(/\n+/)).toEqual([
      'R01 口袋卡',
      '第 0.3.0 版，2027-03-01',
      '为什么：',
      '卡片上的字太小。',
      '改用：',
      '用 R02 的卡片。',
      '印好的用完为止，下次印新的。',
      '在网站上再查一次：kite.example.org/zh/sheet',
    ]);
    expect((await ask(await openWithHistories('en'), 'R01', note)).said).toBe(
      'It is withdrawn and printed no longer. Use up what you have.',
    );
  });

  test('unknown: perhaps newer than this copy, perhaps misread', async () => {
    const { said, more, tone } = await ask(await openWithHistories(), 'G3-08', '2222222');
    expect({ said, tone }).toEqual({ said: '这里没有这个记号。', tone: 'asking' });
    expect(more.split(/\n+/)).toEqual([
      '这份纸鸢只知道到第 0.3.0 版（2027-03-01）。您的纸也许更新，请到有网的地方，在网站上再查一次；也许抄错了，请再看一眼。',
      '在网站上再查一次：kite.example.org/zh/sheet',
    ]);
  });

  sometimes('a draft is distinguished from published sheets', async () => {
    expect((await ask(await openWithHistories(), 'W02', story)).said).toBe('是草稿，还没有发布。');
  });
});

describe('opened by the code on a sheet', () => {
  /** Opens an address of the site that the sheets of the fixture name, on a telephone; it is answered by the site of the tests. */
  async function scanned(address: string): Promise<Page> {
    const page = await newPage({ viewport: phone });
    await page.route('https://kite.example.org/**', async (route) => {
      const { pathname } = new URL(route.request().url());
      const response = await route.fetch({ url: new URL(pathname, site).href });
      await route.fulfill(pathname.endsWith('/sheet/') ? { response, body: withHistories(await response.text()) } : { response });
    });
    await page.goto(address);
    await page.locator('#sheet-check[data-tone]').waitFor();
    return page;
  }
  const opened = async (id: string, mark: string, locale: 'zh' | 'en' = 'zh') => {
    const page = await scanned(sheetAddress('https://kite.example.org', locale, id, mark));
    return { page, ...(await answerOn(page)) };
  };

  test('the answer is there at once, above everything else, and another sheet can be looked up', async () => {
    const { page, said, more, tone } = await opened('G3-08', published.mark);
    expect({ said, tone }).toEqual({ said: '是最新的，放心用。', tone: 'good' });
    // The site is where one would look it up again.
    expect(more).not.toContain('kite.example.org');
    const { y } = (await page.getByRole('status').boundingBox())!;
    expect(y).toBeLessThan(phone.height / 2);
    expect(await page.locator('.example').isVisible()).toBe(false);
    expect(await page.getByText('查另一张').isVisible()).toBe(true);
    expect((await ask(page, 'R01', note)).said).toBe('收回了，以后不再印。手里的用完为止。');
  });

  test('a sheet that is not to be used any more', async () => {
    expect(await opened('G3-08', card)).toMatchObject({ said: '改过了。手里这张不要再用。', tone: 'stop' });
  });

  test('a sheet that is withdrawn, in English', async () => {
    expect(await opened('R01', note, 'en')).toMatchObject({ said: 'It is withdrawn and printed no longer. Use up what you have.' });
  });

  test('a sheet that the site has never printed: it is not sent to the site that it has just asked', async () => {
    const { said, more, tone } = await opened('G3-08', '2222222');
    expect({ said, tone }).toEqual({ said: '这里没有这个记号。', tone: 'asking' });
    expect(more.split(/\n+/)).toEqual([
      '网站到第 0.3.0 版（2027-03-01）没有登记过这个记号：它可能是发布以前试印的，也可能有人改过。用之前先问问给您的人，或者打开现在的这一份。',
      '打开现在的这一份',
    ]);
  });

  sometimes('a second sheet while the page is open, and axe finds nothing wrong', async () => {
    const { page } = await opened('G3-08', published.mark);
    await page.goto(sheetAddress('https://kite.example.org', 'zh', 'G3-08', card));
    await page.getByRole('status').filter({ hasText: '不要再用' }).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});

test('whom to write to is on the page, and at the foot of every page', async () => {
  const page = await open('/zh/sheet/');
  expect(await page.getByText('有错、有问题，请告诉：示例基金会，kite@example.org').count()).toBe(1);
  const about = await open('/en/about/');
  expect(await about.locator('.site-footer').innerText()).toContain('About this material: The Example Foundation, kite@example.org');
});

describe('what was misread', () => {
  sometimes('O, 0, I and 1 are in no mark; what was meant is offered and one press away', async () => {
    const page = await openWithHistories();
    const misread = `${published.mark.slice(0, -1)}O`;
    const { said, more } = await ask(page, 'G3-O8', misread);
    expect(said).toBe('记号抄错了。');
    expect(more).toContain('记号里没有 O。只有数字 2–9 和字母 C F G H J M P Q R V W X。\n\n是不是这一个？');
    await page.getByRole('button', { name: `G3-08 一封信 · ${shownMark(published.mark)}` }).click();
    expect((await answerOn(page)).said).toBe('是最新的，放心用。');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('sheet-said');
  });

  sometimes('full-width characters and a complete footer are understood', async () => {
    const page = await openWithHistories();
    const wide = [...shownMark(published.mark)].map((sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).join('');
    expect((await ask(page, 'Ｇ３－０８', wide)).said).toBe('是最新的，放心用。');
    const footer = `G3-08 一封信 · 版本 1.0.0 · ${shownMark(published.mark)} · CC BY 4.0 · 还能用吗：/zh/sheet`;
    expect((await ask(page, footer, '')).said).toBe('是最新的，放心用。');
    expect(await page.locator('#sheet-id').inputValue()).toBe('G3-08');
  });

  test.each([
    ['a sign too few', 'G3-08', published.mark.slice(1), '记号抄错了。', '记号一共七位，您抄了 6 位。'],
    [
      'two neighbours exchanged',
      'G3-08',
      published.mark.replace(/(.)(?!\1)(.)/, '$2$1'),
      '记号抄错了。',
      '有一位看错了，或者相邻的两位换了位置。',
    ],
    ['the number of another document', 'W02', published.mark, '这个记号是 G3-08 的。', '再看一眼页脚最前面的编号。'],
    ['a number that there is not', 'W03', published.mark, '没有编号 W03。', '编号在页脚最前面，像 G3-08、W02、A10、O01、R02。'],
    ['no number', '', published.mark, '请抄下编号：它在页脚最前面，像 G3-08、W02。', ''],
    ['no mark', 'G3-08', '', '请抄下记号：七位数字和字母，像 274-HQ4X。', ''],
  ])('%s', async (_what, id, mark, said, more) => {
    const found = await ask(await openWithHistories(), id, mark);
    expect(found.said).toBe(said);
    expect(found.more).toContain(more);
  });
});

sometimes('by keyboard alone, and axe finds nothing wrong with an answer on a telephone', async () => {
  const page = await openWithHistories('zh', { viewport: phone });
  await page.locator('#sheet-id').focus();
  await page.keyboard.type('g3-08');
  await page.keyboard.press('Tab');
  await page.keyboard.type(card);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect((await answerOn(page)).tone).toBe('stop');
  await page.locator('summary').click();
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test('without JavaScript the table holds the mark of every sheet, and the page says how to use it', async () => {
  const page = await open('/en/sheet/', { javaScriptEnabled: false });
  expect(await page.locator('#sheet-form').isVisible()).toBe(false);
  expect(await page.locator('noscript p').innerText()).toContain('the same mark means current');
  await page.locator('summary').click();
  for (const { document, mark } of newest.sheets.filter(({ document: id }) => id === 'G3-08')) {
    expect(await page.locator(`[data-document="${document}"]`).innerText()).toContain(shownMark(mark));
  }
});

sometimes('the downloads and the page on working offline lead there, and it leads to what has changed', async () => {
  for (const from of ['downloads', 'offline']) {
    const page = await open(`/zh/${from}/`);
    await page.getByRole('link', { name: '手里这张还能用吗' }).first().click();
    await page.waitForURL('**/zh/sheet/');
    await page.getByRole('link', { name: '更正与更新' }).click();
    await page.waitForURL('**/zh/changes/');
    expect(await page.locator(`[id="edition-${newest.version}"] h2`).innerText()).toContain(newest.date);
  }
});

describe('from a disk', () => {
  let folder: string;
  let oldest: Browser | undefined;
  beforeAll(async () => {
    folder = carried('sheet-carried');
    const file = path.join(folder, 'zh/sheet/index.html');
    writeFileSync(file, withHistories(readFileSync(file, 'utf8')));
    if (thorough) oldest = await launch({ version: 'oldest' });
  });
  afterAll(async () => {
    await oldest?.close();
    rmSync(path.dirname(folder), { recursive: true, force: true });
  });

  test('it answers after a double click, and its links stay in the folder', async () => {
    const page = await newPage();
    const complaints = complaintsOf(page);
    await page.goto(fileUrl(folder, 'zh/sheet/index.html'));
    expect((await ask(page, 'G3-08', card)).said).toBe('改过了。手里这张不要再用。');
    await page.getByRole('link', { name: '打开现在的这一份' }).click();
    await page.waitForURL(/zh\/lessons\/g3-08\/index\.html$/);
    expect(complaints).toEqual([]);
  });

  test.runIf(thorough)('in Chromium 109, the last for Windows 7', async () => {
    expect(oldest!.version()).toMatch(/^109\./);
    const page = await oldest!.newPage();
    const complaints = complaintsOf(page);
    await page.goto(fileUrl(folder, 'zh/sheet/index.html'));
    expect((await ask(page, 'g3-08', published.mark)).said).toBe('是最新的，放心用。');
    expect((await ask(page, 'R01', note)).said).toBe('收回了，以后不再印。手里的用完为止。');
    expect((await ask(page, 'G3-08', `${published.mark.slice(0, -1)}O`)).said).toBe('记号抄错了。');
    expect(complaints).toEqual([]);
  });
});
