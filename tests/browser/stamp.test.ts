import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { sometimes } from '../support/thorough.ts';
import { violations } from './support/axe.ts';
import { newPage, open, phone } from './support/browser.ts';
import { arrange } from './support/saved.ts';
import { ours, said, stampPage, type } from './support/stamping.ts';

const tooLong = (page: Page) => page.locator('[data-part=too-long] li').allInnerTexts();
const saved = (page: Page) => page.evaluate(() => localStorage.getItem('paper-kite:stamp'));

describe('a school types its name and numbers once', () => {
  test('sees what will be printed, finds it again later, and nothing is sent', async () => {
    const page = await newPage();
    const requests: string[] = [];
    await page.goto(stampPage);
    expect(await page.locator('[data-part=nothing]').innerText()).toBe('还没有填。');
    page.on('request', (request) => requests.push(request.url()));
    await type(page, ours);
    expect(await said(page)).toBe('存在这台机器上了。');
    expect(await page.getByRole('img').evaluateAll((all) => all.map((picture) => picture.getAttribute('aria-label')))).toEqual([
      '青石镇中心小学 三（2）班 王秀英 0791-8765 4321 转 8001',
      '刘建国',
      '王秀英 0791-8765 4321 转 8001',
      '138 0000 0000',
    ]);
    expect(requests).toEqual([]);
    await page.goto('/en/stamp/');
    expect(await page.locator('[name="principal.name"]').inputValue()).toBe('刘建国');
    expect(await violations(page)).toEqual([]);
  });

  sometimes('chooses the contact in the corner', async () => {
    const page = await open(stampPage);
    await type(page, ours);
    const corner = page.locator('[data-preview=corner] canvas');
    await page.getByLabel('右上角印谁').selectOption({ label: '校长' });
    expect(await corner.getAttribute('aria-label')).toBe('青石镇中心小学 三（2）班 刘建国');
    await page.getByLabel('右上角印谁').selectOption({ label: '谁也不印' });
    expect(await corner.getAttribute('aria-label')).toBe('青石镇中心小学 三（2）班');
    await page.reload();
    expect(await page.getByLabel('右上角印谁').inputValue()).toBe('');
  });

  test('erases all of it with one button', async () => {
    const page = await open(stampPage);
    await type(page, ours);
    expect(await saved(page)).toContain('青石镇中心小学');
    await page.getByRole('button', { name: '全部擦掉' }).click();
    expect(await said(page)).toBe('擦掉了。这台机器上不再有本校的名字和电话。');
    expect(await saved(page)).toBeNull();
    expect(await page.locator('[data-kind]').evaluateAll((all) => all.map((input) => (input as HTMLInputElement).value).join(''))).toBe('');
    expect(await page.getByRole('checkbox').isVisible()).toBe(false);
    expect(await arrange(page)).toBe('还没有填本校的名字和电话，没有东西可印。');
  });

  sometimes('prints even if the browser does not save anything, and reports that', async () => {
    const page = await newPage();
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    });
    await page.goto(stampPage);
    await type(page, ours);
    expect(await said(page)).toBe('浏览器不让存东西。这一次照样能印，关掉以后要重填。');
    expect(await arrange(page)).toContain('印上了本校的名字');
  });

  sometimes('on a phone, by thumb: nothing is wider than the screen', async () => {
    const page = await open(stampPage, { viewport: phone });
    await type(page, ours);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);
  });

  test('without JavaScript the page says to use a pen', async () => {
    const page = await open(stampPage, { javaScriptEnabled: false });
    expect(await page.locator('main noscript').first().innerText()).toBe('这一页要用到 JavaScript。没有它，就用笔填空格，再去复印。');
  });
});

describe('what a person types by mistake or in malice', () => {
  test('invisible characters are removed, and that is reported', async () => {
    const page = await open(stampPage);
    await type(page, [['principal.name', '刘\u202E建国\u200B']]);
    expect(await said(page)).toBe('“校长：名字”里有看不见的符号，去掉了。存在这台机器上了。');
    expect(await page.locator('[name="principal.name"]').inputValue()).toBe('刘建国');
  });

  sometimes('too long words are reported with the number of characters, before printing; without them they fit', async () => {
    const page = await open(stampPage);
    const school = '一二三四五六七八九十'.repeat(4);
    await type(page, [
      ['school', school],
      ['className', '三（2）班　（含学前班和一年级）'],
      ['class-teacher.name', '欧阳慕容司马上官诸葛'],
      ['class-teacher.phone', ''],
    ]);
    const [corner, teacher] = await tooLong(page);
    expect(teacher).toBeUndefined();
    const excess = Number(/^“每一页的右上角”写不下，多了 (\d+) 个字。$/.exec(corner!)![1]);
    expect(await arrange(page)).toBe(`“学校、班级和右上角的人”这一格写不下，多了 ${excess} 个字。改短了再印。`);
    await type(page, [['school', school.slice(0, -excess)]]);
    expect(await tooLong(page)).toEqual([]);
    expect(await arrange(page)).toContain('印上了本校的名字');
  });

  sometimes('a name and a number that are too long for one blank', async () => {
    const page = await open('/en/stamp/');
    await type(page, [
      ['night.name', '欧阳慕容司马上官'],
      ['night.phone', '0791-8765 4321 转 8001 转 8002'],
    ]);
    expect(await tooLong(page)).toEqual([expect.stringMatching(/^“At night” does not fit. Characters too many: \d+\.$/)]);
  });

  test('a script in a name is a name', async () => {
    const page = await open(stampPage);
    const dialogues: string[] = [];
    page.on('dialog', (dialogue) => dialogues.push(dialogue.message()));
    const hostile = '<img src=x onerror=alert(1)>';
    await type(page, [['school', hostile]]);
    await page.reload();
    expect(await page.locator('[data-part=stamp-words]').innerText()).toBe(`印上：${hostile}`);
    await page.evaluate(() => localStorage.setItem('paper-kite:stamp', '{"school":{"x":1},"people":[null]}'));
    await page.reload();
    expect(await page.locator('[name=school]').inputValue()).toBe('');
    expect(dialogues).toEqual([]);
  });
});
