import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { sampleOf, sometimes } from '../support/thorough.ts';
import { lookAt, newPage } from './support/browser.ts';
import { kinds, pagesWithoutLanguage } from './support/pages.ts';

/** Windows with "Night sky" or another dark contrast theme. */
const darkContrast = { forcedColors: 'active', colorScheme: 'dark' } as const;

/** English pages set the colours on each element by its language, Chinese ones only once; both have to yield to the system's colours. */
const addresses = [
  ...Object.values(kinds).map((address) => `/en/${address}`),
  ...['', 'lessons/g3-08/', 'workshops/w02/', 'grades/3/'].map((address) => `/zh/${address}`),
  ...pagesWithoutLanguage.map(({ address }) => address),
];

/**
 * Returns all drawings that are not visible: a black picture without a light background, and a shape whose lines and areas have a contrast
 * of less than 3 to what is behind them.
 */
function unseen(): string[] {
  type Colour = number[];
  const colour = (css: string): Colour => (css.match(/[\d.]+/g) ?? []).map(Number);
  const isClear = ([, , , alpha = 1]: Colour) => alpha < 0.5;
  const light = (parts: Colour) => {
    const [red, green, blue] = parts.map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  };
  const contrast = (a: Colour, b: Colour) => {
    const [more, less] = [light(a), light(b)].sort((one, other) => other - one);
    return (more! + 0.05) / (less! + 0.05);
  };
  const black = [0, 0, 0];
  const isShown = (element: Element) => {
    const { width, height } = element.getBoundingClientRect();
    return width + height > 0 && getComputedStyle(element).visibility === 'visible';
  };
  const ground = (element: Element): Colour => {
    for (let at: Element | null = element; at; at = at.parentElement) {
      const own = colour(getComputedStyle(at).backgroundColor);
      if (!isClear(own)) return own;
    }
    return [255, 255, 255];
  };
  const found: string[] = [];
  for (const picture of document.querySelectorAll('img, canvas'))
    if (isShown(picture) && contrast(ground(picture), black) < 7) found.push(picture.outerHTML);
  for (const shape of document.querySelectorAll('svg :is(path, circle, rect)')) {
    if (!isShown(shape)) continue;
    const { stroke, fill } = getComputedStyle(shape);
    const drawn = [stroke, fill].filter((css) => css !== 'none').map(colour);
    if (!drawn.some((one) => !isClear(one) && contrast(one, ground(shape.closest('svg')!)) >= 3)) found.push(shape.outerHTML);
  }
  for (const element of document.querySelectorAll('*'))
    for (const pseudo of [null, '::before', '::after']) {
      const { backgroundImage, backgroundColor, content } = getComputedStyle(element, pseudo);
      if (!backgroundImage.includes('.svg') || content === 'none' || !isShown(element)) continue;
      const own = colour(backgroundColor);
      if (isClear(own) || contrast(own, black) < 7) found.push(`${element.className}${pseudo ?? ''} ${backgroundImage}`);
    }
  return found;
}

const drawings = (page: Page) => page.locator('img, canvas, svg').count();

describe('in a dark contrast theme of the system every drawing is seen', () => {
  test.each(sampleOf(addresses, 6))('%s, on the screen and in print', async (address) => {
    const page = await lookAt(address, darkContrast);
    await page.emulateMedia({ media: 'screen' });
    expect(await page.evaluate('matchMedia("(forced-colors: active)").matches')).toBe(true);
    expect(await drawings(page)).toBeGreaterThan(0);
    expect(await page.evaluate(unseen)).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(unseen)).toEqual([]);
  });

  sometimes('on every screen of a lesson, with the clock running, and knots that are filled differ from those that are not', async () => {
    const page = await newPage(darkContrast);
    await page.goto('/en/lessons/g5-06/projector/');
    for (let screen = 0; screen < 12; screen++) {
      expect(await page.evaluate(unseen), `screen ${screen}`).toEqual([]);
      const start = page.locator('.screen:visible .clock');
      if ((await start.count()) > 0) await start.click();
      await page.keyboard.press('PageDown');
    }
    const filled = 'getComputedStyle(document.querySelector(".places .passed"), "::before").backgroundColor';
    const open = 'getComputedStyle([...document.querySelectorAll(".places a")].at(-1), "::before").backgroundColor';
    expect(await page.evaluate(filled)).not.toBe(await page.evaluate(open));
  });
});
