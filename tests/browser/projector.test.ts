import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PDFDocument } from 'pdf-lib';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { locales } from '../../src/curriculum/locale.ts';
import { sampleOf, sometimes } from '../support/thorough.ts';
import { addressOf, open, phone } from './support/browser.ts';
import { portable } from './support/copies.ts';
import { attribute, elementsOf, htmlFiles } from './support/files.ts';
import { curriculum } from './support/plan.ts';

const lessons = curriculum.documentsOfKind('lesson');
const pages = locales.flatMap((locale) =>
  lessons.map(({ id, slug }) => ({ locale, id, address: `/${locale}/lessons/${slug}/projector/` })),
);
const address = '/zh/lessons/g3-08/projector/';

/** Returns the number of the visible screen. */
async function shown(page: Page): Promise<string> {
  const seen = page.locator('.screen:visible');
  expect(await seen.count()).toBe(1);
  return (await seen.getAttribute('id'))!;
}

interface ScreenProblem {
  screen: string;
  what: string;
}

/** Checks every screen of a deck; returns what is cut off, what had to be shrunk, and what is too small to be legible. */
function problemsOfScreens(page: Page): Promise<ScreenProblem[]> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    const problems: { screen: string; what: string }[] = [];
    const screens = [...document.querySelectorAll<HTMLElement>('.screen')];
    for (const screen of screens) {
      if (screen.hidden) throw new Error(`Screen ${screen.id} did not come.`);
      const name = `${screen.id} ${screen.dataset['kind']}`;
      const box = screen.getBoundingClientRect();
      const share = Number(screen.style.getPropertyValue('--fit'));
      if (share !== 1) problems.push({ screen: name, what: `made smaller: ${share.toFixed(2)}` });
      if (screen.scrollHeight > screen.clientHeight + 1 || screen.scrollWidth > screen.clientWidth + 1)
        problems.push({ screen: name, what: 'has to be scrolled' });
      for (const element of screen.querySelectorAll<HTMLElement>('h2, p, li, li > *, b, img, button, .slate')) {
        const { top, bottom, left, right, width } = element.getBoundingClientRect();
        if (width > 0 && (top < box.top - 1 || bottom > box.bottom + 1 || left < box.left - 1 || right > box.right + 1))
          problems.push({ screen: name, what: `cut off: ${element.textContent}` });
        // Text for the class is at least a twentieth of the height; labels above it are only for the teacher.
        const forTeacher = element.matches('.label, .asks, .clock-hint, .read-on, button, img') || element.textContent === '';
        if (!forTeacher && Number.parseFloat(getComputedStyle(element).fontSize) < innerHeight / 20)
          problems.push({ screen: name, what: `too small: ${element.textContent}` });
      }
      dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown' }));
    }
    return problems;
  });
}

describe('every screen of every lesson is entirely visible and legible from the last row', () => {
  test.each(
    sampleOf(
      [
        [1280, 720],
        [1920, 1080],
        [1024, 768],
      ] as const,
      1,
    ),
  )('at %i × %i', async (width, height) => {
    const page = await open(address, { viewport: { width, height } });
    for (const { address } of pages) {
      await page.goto(address);
      expect(await problemsOfScreens(page), address).toEqual([]);
    }
  });

  sometimes('on a phone nothing is cut off and nothing scrolls', async () => {
    const page = await open(address, { viewport: phone });
    for (const { address } of pages) {
      await page.goto(address);
      const problems = (await problemsOfScreens(page)).filter(({ what }) => !/^(made|too) small/.test(what));
      expect(problems, address).toEqual([]);
    }
  });

  sometimes('with wider fonts than ours a screen is made smaller rather than cut off', async () => {
    const page = await open('/zh/lessons/g5-06/projector/#5');
    const { share, over } = await page.locator('.screen:visible').evaluate((screen: HTMLElement) => {
      screen.style.letterSpacing = '2.5em';
      dispatchEvent(new Event('resize'));
      return { share: Number(screen.style.getPropertyValue('--fit')), over: screen.scrollHeight - screen.clientHeight };
    });
    expect(share).toBeLessThan(1);
    expect(over).toBeLessThanOrEqual(1);
  });
});

describe('turning pages', () => {
  test('with arrows, space, a presenter’s remote, Home and End', async () => {
    const page = await open(address);
    expect(await shown(page)).toBe('1');
    const turns: [key: string, screen: string][] = [
      ['ArrowRight', '2'],
      ['PageDown', '3'],
      [' ', '4'],
      ['ArrowLeft', '3'],
      ['PageUp', '2'],
      ['Shift+ ', '1'],
      ['ArrowLeft', '1'],
      ['End', '18'],
      ['PageDown', '18'],
      ['Home', '1'],
    ];
    for (const [key, screen] of turns) {
      await page.keyboard.press(key);
      expect(await shown(page), key).toBe(screen);
    }
  });

  sometimes('with a click on the right or left third; the middle is for pointing', async () => {
    const page = await open(address);
    await page.mouse.click(1200, 300);
    await page.mouse.click(1200, 300);
    expect(await shown(page)).toBe('3');
    await page.mouse.click(640, 650);
    expect(await shown(page)).toBe('3');
    await page.mouse.click(60, 100);
    expect(await shown(page)).toBe('2');
  });

  sometimes('with a finger', async () => {
    const page = await open(address, { viewport: phone, hasTouch: true });
    const swipe = (from: number, to: number) =>
      page.evaluate(
        ([from, to]) => {
          const touch = (x: number) => new Touch({ identifier: 1, target: document.body, clientX: x, clientY: 300 });
          document.body.dispatchEvent(new TouchEvent('touchstart', { touches: [touch(from!)], bubbles: true }));
          document.body.dispatchEvent(new TouchEvent('touchend', { changedTouches: [touch(to!)], bubbles: true }));
        },
        [from, to],
      );
    await swipe(300, 100);
    expect(await shown(page)).toBe('2');
    await swipe(100, 300);
    expect(await shown(page)).toBe('1');
    await page.touchscreen.tap(340, 200);
    expect(await shown(page)).toBe('2');
  });

  sometimes('with the buttons at the foot, and by a knot of the line to its step', async () => {
    const page = await open(address);
    await page.getByRole('button', { name: '下一屏' }).click();
    expect(await shown(page)).toBe('2');
    await page.getByRole('link', { name: '写信', exact: true }).click();
    expect(await page.locator('.screen:visible h2').innerText()).toBe('写信');
    expect(await page.getByRole('link', { name: '写信', exact: true }).getAttribute('aria-current')).toBe('step');
    // After a click the space bar turns the page and does not press the button again.
    await page.getByRole('button', { name: '上一屏' }).click();
    const before = Number(await shown(page));
    await page.keyboard.press(' ');
    expect(Number(await shown(page))).toBe(before + 1);
  });

  sometimes('a reload stays, and an address may name a screen; a number that does not exist shows the nearest', async () => {
    const page = await open(address);
    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageDown');
    await page.reload();
    expect([await shown(page), new URL(page.url()).hash]).toEqual(['3', '#3']);
    for (const [hash, screen] of Object.entries({ '#7': '7', '#99': '18', '#-4': '1', '#<b>': '1' })) {
      await page.goto(`${address}${hash}`);
      await page.reload();
      expect(await shown(page), hash).toBe(screen);
    }
  });

  sometimes('a screen reader hears which screen it is', async () => {
    const page = await open(address);
    const live = page.getByRole('status');
    expect(await live.textContent()).toBe('第 1 屏，共 18 屏：写给远方的信');
    await page.keyboard.press('PageDown');
    expect(await live.textContent()).toBe('第 2 屏，共 18 屏：猜猜写给谁');
  });
});

sometimes('B blanks the screen, any key or tap brings it back where it was', async () => {
  const page = await open(`${address}#4`);
  const dark = page.locator('.dark');
  await page.keyboard.press('b');
  expect(await dark.isVisible()).toBe(true);
  expect(await page.getByRole('status').textContent()).toBe('黑屏了。按任意键，或者点一下，回来。');
  await page.keyboard.press('PageDown');
  expect([await dark.isVisible(), await shown(page)]).toEqual([false, '4']);
  await page.getByRole('button', { name: '黑屏' }).click();
  expect(await dark.isVisible()).toBe(true);
  await page.mouse.click(1200, 300);
  expect([await dark.isVisible(), await shown(page)]).toEqual([false, '4']);
});

sometimes('F asks for the full screen, Escape goes back to the plan', async () => {
  const page = await open(address);
  await page.keyboard.press('f');
  await page.waitForFunction(() => document.fullscreenElement !== null);
  await page.keyboard.press('f');
  await page.waitForFunction(() => document.fullscreenElement === null);
  await page.keyboard.press('Escape');
  await page.waitForURL('**/zh/lessons/g3-08/');
  await page.getByRole('link', { name: /^投影/ }).click();
  await page.waitForURL(`**${address}`);
  expect(addressOf(page)).toBe(address);
});

sometimes('the clock starts with a tap, continues as a small one, pauses, and after its time shows by how much it is over', async () => {
  const page = await open(address);
  await page.clock.install();
  await page.goto(`${address}#2`);
  await page.reload();
  // Time is frozen and only advanced by the test.
  await page.clock.pauseAt(Date.now() + 3_600_000);
  const clock = page.locator('.clock:visible');
  expect(await clock.getAttribute('aria-label')).toBe('开始计时，5 分钟');
  await clock.click();
  await page.clock.runFor(61_300);
  expect(await clock.locator('.time').textContent()).toBe('3:59');
  expect(await clock.getAttribute('aria-label')).toBe('停一停，3:59');

  await page.keyboard.press(' ');
  const small = page.locator('.small-clock');
  expect([await shown(page), await small.textContent()]).toEqual(['3', '3:59']);
  await small.click();
  await page.clock.runFor(30_000);
  expect(await small.textContent()).toBe('3:59');
  await page.keyboard.press('t');
  await page.clock.runFor(245_000);
  await page.keyboard.press('PageUp');
  expect(await clock.locator('.time').textContent()).toBe('+0:06');
  expect(await page.locator('.clock-hint:visible').textContent()).toBe('多用了');
  const colours = await page
    .locator('.time:visible')
    .evaluate((time) => [getComputedStyle(time).color, getComputedStyle(document.body).color]);
  expect(colours[0]).toBe(colours[1]);

  await page.getByRole('link', { name: '我很好' }).click();
  expect(await page.locator('.time:visible').textContent()).toBe('8′');
});

describe('without JavaScript', () => {
  test('the screens are below each other, and the way back is a link', async () => {
    const page = await open(address, { javaScriptEnabled: false });
    expect(await page.locator('.screen:visible').count()).toBe(18);
    expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(await page.locator('.clock').count());
    await page.getByRole('link', { name: '回教案' }).click();
    await page.waitForURL('**/zh/lessons/g3-08/');
  });

  test.each(sampleOf([true, false], 1))('it prints one screen a page, on its side; with JavaScript: %s', async (javaScriptEnabled) => {
    const page = await open('/en/lessons/g5-06/projector/', { javaScriptEnabled });
    const screens = await page.locator('.screen').count();
    const printed = (await PDFDocument.load(await page.pdf({ preferCSSPageSize: true }))).getPages();
    expect(printed).toHaveLength(screens);
    for (const { width, height } of printed.map((sheet) => sheet.getSize())) expect(width).toBeGreaterThan(height);
  });
});

test('in a copy the scripts are plain enough to run from a stick: they import nothing and wait for nothing', () => {
  const page = path.join(portable, 'zh/lessons/g3-08/projector/index.html');
  const scripts = [...readFileSync(page, 'utf8').matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, src]) => path.resolve(page, '..', src!));
  expect(scripts).toHaveLength(2);
  const texts = scripts.map((script) => readFileSync(script, 'utf8'));
  for (const text of texts) expect(text).not.toMatch(/\bimport\b|\bexport\b|\bawait\b/);
  expect(texts.join('').length).toBeLessThan(8_000);
});

test('search does not know the screens', () => {
  const files = htmlFiles().filter((file) => file.endsWith('/projector/index.html'));
  expect(files.length).toBeGreaterThan(3);
  for (const file of files)
    expect(
      elementsOf(file).some((element) => attribute(element, 'data-pagefind-body') !== undefined),
      file,
    ).toBe(false);
});
