import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PDFDocument } from 'pdf-lib';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { textByMuPdf } from '../support/readers.ts';
import { siteFolder } from '../support/site.ts';
import { sometimes } from '../support/thorough.ts';
import { violations } from './support/axe.ts';
import { newPage, phone } from './support/browser.ts';
import { fileUrl, portable } from './support/copies.ts';
import { attribute, elementsOf } from './support/files.ts';
import { curriculum } from './support/plan.ts';
import { addClass, deviceFile, monday, openOn, saved, withClass } from './support/weeks.ts';

const classesOn = (page: Page) => page.evaluate(() => localStorage.getItem('paper-kite.classes'));
const said = (page: Page) => page.locator('.week-said').innerText();

describe('a teacher’s week', () => {
  test('she says which class she has, and sees the lesson of these days, what to print, and what to say before', async () => {
    const page = await openOn('/zh/this-week/');
    await page.locator('.week form').first().waitFor();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await addClass(page, '五年级', '五（1）班', 48);
    const next = page.locator('.week-next');
    expect(await next.getByRole('heading', { level: 2 }).innerText()).toBe('这两个星期：第 6 课');
    expect(await next.getByRole('link', { name: '不做旁观者' }).getAttribute('href')).toMatch(/\/zh\/lessons\/g5-06\/$/);
    expect(await next.getByRole('heading', { level: 3 }).allInnerTexts()).toEqual([
      '上课前一天告诉全班',
      expect.stringMatching(/^印 \d+ 张纸（48 人，双面，连教案）$/),
    ]);
    expect(await next.locator('.week-sheets li').first().innerText()).toMatch(/^教案\s+1 份$/);
    expect(await next.locator('.week-sheets li').count()).toBe(curriculum.document('G5-06')!.handouts.length + 1);
    expect(requests).toEqual([]);
  });

  test('a lesson is recorded with its day and a line that names no child; the next one follows', async () => {
    const page = await withClass('五年级', '五（1）班', 48);
    await page.locator('.week-next').getByRole('button', { name: '上过了' }).click();
    const form = page.locator('.week-record');
    expect(await form.getByLabel('哪天上的').inputValue()).toBe('2026-11-30');
    expect(await form.innerText()).toContain('备注会印给校长看。不写孩子的名字，也不写能认出是哪个孩子的事。');
    await form.getByLabel('哪天上的').fill('2026-11-26');
    await form.getByLabel('一行备注').fill('发卡用了太久');
    await form.getByRole('button', { name: '记下' }).click();
    expect(await said(page)).toBe('记下了：《不做旁观者》，11月26日星期四。');
    expect(await page.locator('.week-next h2').innerText()).toBe('这个年级写好的课，这一学年都上过了。');
    await page.reload();
    const row = page.locator('.week-progress tbody tr');
    expect(await row.locator('td').allInnerTexts()).toEqual(['6', '11月26日星期四', '发卡用了太久', '改']);

    await row.getByRole('button').click();
    await page.getByRole('button', { name: '没有上，去掉' }).click();
    expect(await page.locator('.week-progress [role=status]').innerText()).toBe('去掉了：《不做旁观者》');
    expect(await page.locator('.week-next h2').innerText()).toBe('这两个星期：第 6 课');
  });

  test('the home page then begins with her week, and records a lesson with one tap', async () => {
    const page = await withClass('五年级', '五（1）班', 48);
    await page.goto('/zh/');
    const card = page.locator('.home-week');
    await card.waitFor();
    expect(await card.innerText()).toMatch(
      /^这一周\s+五（1）班\s+这两个星期：第 6 课 · 11 月第 4 周到 12 月第 1 周\s+不做旁观者\s+印 \d+ 张纸（48 人，双面，连教案）\s+上课前一天告诉全班/,
    );
    expect(await violations(page)).toEqual([]);
    await card.getByRole('button', { name: '上过了' }).click();
    expect(await card.getByRole('status').innerText()).toBe('记下了：《不做旁观者》，11月30日星期一。');
    expect(await card.innerText()).toContain('这个年级写好的课，这一学年都上过了。');
    await card.getByRole('link').last().click();
    await page.waitForURL('**/zh/this-week/');
    expect(await page.locator('.week-progress tbody td').nth(1).innerText()).toBe('11月30日星期一');
  });

  test('who has no class here sees the home page as it is, with a link to this', async () => {
    const page = await openOn('/zh/');
    await page.locator('[data-next-lesson]').first().waitFor();
    expect(await page.locator('.home-week').isVisible()).toBe(false);
    expect(await page.getByRole('link', { name: '记住我带的班' }).getAttribute('href')).toBe('/zh/this-week/');
  });

  test('the number of pupils is that of the class that is shown, on every page', async () => {
    const page = await withClass('五年级', '五（1）班', 48);
    await page.getByRole('button', { name: '再加一个班' }).click();
    await addClass(page, '三年级', '三（2）班', 36);
    await page.goto('/zh/lessons/g3-08/');
    const field = page.locator('[data-class-size] input');
    await expect.poll(() => field.inputValue()).toBe('36');
    await field.fill('37');
    await page.goto('/zh/this-week/');
    expect(await page.locator('.week-part h3').innerText()).toContain('37 人');
    await page.getByRole('button', { name: '五（1）班' }).click();
    expect(await page.locator('.week-part h3').last().innerText()).toContain('48 人');
    expect(await page.evaluate(() => localStorage.getItem('paper-kite.pupils'))).toBe('48');
    await page.getByRole('button', { name: '三（2）班' }).click();
    expect(await page.locator('.week-part h3').innerText()).toContain('37 人');
  });

  sometimes('a class is changed, and removed only after a second tap', async () => {
    const page = await withClass('五年级', '五（1）班', 48);
    await page.getByRole('button', { name: '改这个班' }).click();
    await page.getByLabel('班里人数').fill('0');
    expect(await page.locator('.week-form [role=status]').first().innerText()).toBe('人数要填 1 到 999 的整数。');
    await page.getByLabel('班里人数').fill('50');
    await page.getByLabel('班（可不填').fill('五（2）班');
    await page.getByRole('button', { name: '改好了' }).click();
    expect(await page.locator('.week-tabs').innerText()).toBe('五（2）班');
    await page.getByRole('button', { name: '去掉这个班' }).click();
    expect(await page.locator('.week-sure').innerText()).toContain('去掉五（2）班，连同它上过的课和备注？去掉了找不回来。');
    await page.getByRole('button', { name: '是，去掉' }).click();
    await page.getByRole('heading', { name: '您带哪个班？' }).waitFor();
    expect(await classesOn(page)).toBeNull();
  });

  test('with a plan of the year, the days are those of her school', async () => {
    const page = await withClass('五年级', '五（1）班', 48);
    await page.getByRole('link', { name: '照学校的日子排一年的课' }).click();
    await page.locator('[data-slot="16"]').waitFor();
    expect(await page.getByLabel('哪个班').inputValue()).toBe('五（1）班');
    const day = await page.locator('li:has([data-slot="6"])').getAttribute('data-place');
    await page.getByRole('button', { name: '用在“这一周”' }).click();
    expect(await page.locator('.planner-actions [role=status]').innerText()).toMatch(/^记下了：/);
    await page.goto('/zh/this-week/');
    const { days } = JSON.parse((await classesOn(page))!).classes[0];
    expect(days).toHaveLength(16);
    expect(days[5]).toMatchObject({ slot: 6, day });
    const [, month, date] = day!.split('-').map(Number);
    expect(await page.locator('.week-when').innerText()).toBe(`${month}月${date}日星期三`);
    expect(await page.getByRole('link', { name: '改日子' }).getAttribute('href')).toContain('/zh/planner/#g=5&');
  });
});

describe('the progress of a term, for the head teacher', () => {
  /** The page as it will be when all lessons of grade 5 are written: the fixture has one. */
  async function withWholeYear(page: Page): Promise<void> {
    const html = readFileSync(path.join(siteFolder, 'zh/this-week/index.html'), 'utf8');
    const island = elementsOf('zh/this-week/index.html').find(({ tagName }) => tagName === 'astro-island')!;
    const props = JSON.parse(attribute(island, 'props')!);
    const { lessons } = props.grades[1][4][1];
    const { written } = lessons[1][5][1];
    for (const [, lesson] of lessons[1]) lesson.written = written;
    const whole = JSON.stringify(props).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    await page.route('**/zh/this-week/', (route) =>
      route.fulfill({ contentType: 'text/html', body: html.replace(/ props=(?:"[^"]*"|'[^']*')/, () => ` props="${whole}"`) }),
    );
  }

  test('is one page, also with a long note for every lesson', async () => {
    const page = await newPage();
    await withWholeYear(page);
    await page.clock.setFixedTime(monday);
    await page.goto('/zh/stamp/');
    const taught = Array.from({ length: 8 }, (_, at) => ({ lesson: `G5-0${at + 1}`, day: `2026-11-${at + 10}`, note: '备'.repeat(100) }));
    await page.evaluate(
      ([classes, stamp]) => {
        localStorage.setItem('paper-kite.classes', classes!);
        localStorage.setItem('paper-kite:stamp', stamp!);
      },
      [
        JSON.stringify({ shown: 'c1', classes: [{ id: 'c1', grade: 5, name: '五（1）班', taught }] }),
        JSON.stringify({ school: '青石镇中心小学', people: {} }),
      ],
    );
    await page.goto('/zh/this-week/');
    await page.locator('.week-report').waitFor();
    expect(await page.locator('.week-progress tbody tr').count()).toBe(8);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const pages = (await PDFDocument.load(pdf)).getPages();
    expect(pages.map((sheet) => [Math.round(sheet.getWidth()), Math.round(sheet.getHeight())])).toEqual([[595, 842]]);
    const words = textByMuPdf(pdf).join(' ').replace(/\s/g, '');
    expect(words).toMatch(/^青石镇中心小学心理健康课进度五（1）班五年级2026—2027学年上学期/);
    expect(words).toContain('写好的8课，上了8课，一共320分钟。');
    expect(words).toMatch(/任课老师校长日期$/);
  });

  test('is a table that spreadsheets open', async () => {
    const page = await withClass('五年级', '五（1）班', 48);
    await page.locator('.week-next').getByRole('button', { name: '上过了' }).click();
    await page.getByLabel('一行备注').fill('=慢一点');
    await page.getByRole('button', { name: '记下' }).click();
    const { name, text } = await saved(page, () => page.getByRole('button', { name: '存成表格（CSV）' }).click());
    expect(name).toBe('五（1）班 心理课进度 2026-2027 上学期.csv');
    expect(text).toBe(
      '\ufeff学校,班级,年级,学年,学期,课次,编号,课,计划时间,哪天上的,分钟,备注\r\n' +
        ",五（1）班,五年级,2026-2027,上学期,6,G5-06,不做旁观者,11 月第 4 周到 12 月第 1 周,2026-11-30,40,'=慢一点\r\n",
    );
  });
});

describe('what is kept on the device, as one file', () => {
  const file = (page: Page) => saved(page, () => page.getByRole('button', { name: '存成一个文件' }).click());
  const status = (page: Page) => page.locator('.device > [role=status]').innerText();
  const kept = (page: Page) => page.evaluate(() => ({ ...localStorage }));

  test('is saved here and put in on another device, after it is shown what becomes of each thing', async () => {
    const page = await withClass('五年级', '五（1）班', 48);
    await page.locator('.device').waitFor();
    expect(await page.locator('.device [data-part=things] li').allInnerTexts()).toEqual([
      '班、上过的课和备注\n五（1）班 (0)',
      '班里人数\n48',
    ]);
    const { name, text } = await file(page);
    expect(name).toBe('paper-kite-2026-11-30.json');
    expect(JSON.parse(text).kept).toEqual(await kept(page));

    const other = await withClass('三年级', '三（2）班', 36);
    await other.setInputFiles('.device input[type=file]', deviceFile(text, name));
    const preview = other.locator('[data-part=preview]');
    await preview.waitFor();
    expect(await preview.locator('li').allInnerTexts()).toEqual([
      '班、上过的课和备注\n这里现在：三（2）班 (0)\n文件里：五（1）班 (0)\n换掉这里的',
      '班里人数\n这里现在：36\n文件里：48\n换掉这里的',
    ]);
    expect(await violations(other)).toEqual([]);
    expect(await classesOn(other)).toContain('三（2）班');
    await preview.getByRole('button', { name: '放进来' }).click();
    expect(await status(other)).toBe('放进来了。');
    expect(await kept(other)).toEqual(await kept(page));
    expect(await other.locator('.week-tabs').innerText()).toBe('五（1）班');
  });

  test('a damaged file and another file are refused in a sentence, and nothing changes', async () => {
    const page = await withClass('五年级', '五（1）班', 48);
    await page.locator('.device').waitFor();
    const { text } = await file(page);
    const before = await kept(page);
    for (const [content, sentence] of [
      [text.slice(0, -30), '没有放进来：文件坏了，或者有人改过。请从存它的那台机器上再存一次。'],
      [text.replace('48', '49'), '没有放进来：文件坏了，或者有人改过。请从存它的那台机器上再存一次。'],
      [text.replace('"version": 1', '"version": 2'), '没有放进来：这个文件是更新的一版纸鸢存的。先换上新的一版，再放。'],
      ['%PDF-1.7', '没有放进来：这个文件不是“这台机器上存的”。要找的文件叫 paper-kite-日期.json。'],
    ] as const) {
      await page.setInputFiles('.device input[type=file]', deviceFile(content));
      await expect.poll(() => status(page)).toBe(sentence);
      expect(await page.locator('[data-part=preview]').isVisible()).toBe(false);
    }
    expect(await kept(page)).toEqual(before);
  });

  test('one button erases all of it, after it was asked once more', async () => {
    const page = await withClass('五年级', '五（1）班', 48);
    await page.locator('.device').waitFor();
    await page.evaluate(() => localStorage.setItem('another-page-of-this-host', 'x'));
    await page.getByRole('button', { name: '全部擦掉', exact: true }).click();
    expect(await classesOn(page)).not.toBeNull();
    await page.getByRole('button', { name: '是，全部擦掉' }).click();
    expect(await status(page)).toBe('擦掉了。存在手机里看的课还在。');
    expect(await kept(page)).toEqual({ 'another-page-of-this-host': 'x' });
    await page.getByRole('heading', { name: '您带哪个班？' }).waitFor();
  });
});

describe('what did not work in a lesson', () => {
  test('becomes a text with the number, version and mark of the document, and nothing of the school', async () => {
    const page = await withClass('五年级', '五（1）班', 48);
    await page.goto('/zh/lessons/g3-08/');
    await page.getByRole('link', { name: '这一课哪里不好用？写给编的人' }).click();
    const form = page.locator('.week-feedback');
    await form.waitFor();
    expect(await form.getByLabel('哪一课').inputValue()).toBe('G3-08');
    await form.getByRole('textbox', { name: '哪里不好用' }).fill('信纸的格子太小。');
    await form.getByLabel('实际用了几分钟').fill('50');
    const { version, minutes } = curriculum.document('G3-08')!;
    const text = await form.getByLabel('要发的话').inputValue();
    expect(text).toMatch(
      new RegExp(
        `^用过一课的话（纸鸢）\nG3-08《写给远方的信》，版本 ${version}，记号 [2-9CFGHJMPQRVWX]{7}\n三年级，48 人\n哪里不好用：信纸的格子太小。\n实际用了几分钟：50 分钟（教案写的是 ${minutes} 分钟）$`,
      ),
    );
    expect(text).not.toContain('五（1）班');
    expect(await form.innerText()).toContain(`发给：${curriculum.config.contact!.zh}`);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await form.getByRole('button', { name: '复制' }).click();
    expect(await form.getByRole('status').innerText()).toBe('复制好了，粘贴到微信或者邮件里发。');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
  });

  sometimes('is handed to the apps of the device where the browser can', async () => {
    const page = await newPage();
    await page.addInitScript(() => {
      Object.assign(navigator, { share: (data: { text: string }) => Promise.resolve(Object.assign(window, { shared: data.text })) });
    });
    await page.goto('/zh/this-week/');
    await page.getByRole('textbox', { name: '孩子哪里没听懂' }).fill('“旁观者”这个词。');
    await page.getByRole('button', { name: '分享……' }).click();
    expect(await page.evaluate(() => (window as unknown as { shared: string }).shared)).toContain('孩子哪里没听懂：“旁观者”这个词。');
  });
});

test('on a phone nothing is wider than the screen, and axe finds nothing wrong with a week that is filled in', async () => {
  const page = await withClass('五年级', '五（1）班', 48, { viewport: phone });
  await page.locator('.week-next').getByRole('button', { name: '上过了' }).click();
  await page.locator('.week-progress').getByRole('button', { name: '上过了' }).click();
  await page.getByRole('textbox', { name: '哪里不好用' }).fill('x');
  await page.getByRole('button', { name: '去掉这个班' }).click();
  await page.getByRole('button', { name: '全部擦掉', exact: true }).click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);
  expect(await violations(page)).toEqual([]);
});

test('from a disk, without a network: it remembers, leads to the lesson, and saves its file', async () => {
  const page = await newPage();
  await page.clock.setFixedTime(monday);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(fileUrl(portable, 'zh/this-week/index.html'));
  await addClass(page, '五年级', '五（1）班', 48);
  await page.locator('.device').waitFor();
  expect((await saved(page, () => page.getByRole('button', { name: '存成一个文件' }).click())).text).toContain('五（1）班');
  expect(await page.getByRole('link', { name: '照学校的日子排一年的课' }).getAttribute('href')).toMatch(
    /^file:.*\/zh\/planner\/index\.html#g=5/,
  );
  await page.goto(fileUrl(portable, 'zh/index.html'));
  await page.locator('.home-week').getByRole('link', { name: '不做旁观者' }).click();
  await page.waitForURL(/^file:.*\/zh\/lessons\/g5-06\/index\.html$/);
  expect(errors).toEqual([]);
});

test('without JavaScript the page leads to the grades', async () => {
  const page = await openOn('/zh/this-week/', { javaScriptEnabled: false });
  const instead = page.locator('main noscript');
  expect(await instead.innerText()).toContain('“这一周”要用到 JavaScript。');
  expect(await instead.getByRole('link').count()).toBe(9);
});
