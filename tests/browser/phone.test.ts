import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { lookAt, open, phone } from './support/browser.ts';
import { pagesWithoutLanguage, sampledPages } from './support/pages.ts';
import { searchFor } from './support/searching.ts';

const smallestTarget = 24;
const smallestText = 14;

interface PhoneProblems {
  sideways: number;
  smallTargets: string[];
  smallTexts: string[];
}

/** Returns what is too small, too wide or too close together on a phone. */
function problems(page: Page): Promise<PhoneProblems> {
  return page.evaluate(
    ({ target, text }) => {
      const visible = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
      const forEars = (element: Element) => getComputedStyle(element).clipPath !== 'none' || element.closest('.for-ears') !== null;
      const targets = [...document.querySelectorAll('nav a, header a, footer a, a[href$=".pdf"], button, summary, select, input')];
      const smallTargets = targets
        .filter((element) => visible(element) && !element.closest('.skip'))
        .filter((element) => {
          const { width, height } = element.getBoundingClientRect();
          return width < target || height < target;
        })
        .map((element) => {
          const { width, height } = element.getBoundingClientRect();
          return `${element.textContent!.trim() || element.id} ${Math.round(width)}×${Math.round(height)}`;
        });
      const smallTexts = new Set<string>();
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const parent = walker.currentNode.parentElement!;
        const words = walker.currentNode.textContent!.trim();
        // Pinyin above a character may be as small as in print.
        if (words === '' || parent.closest('rt, script, style, noscript') || !visible(parent) || forEars(parent)) continue;
        const size = Number.parseFloat(getComputedStyle(parent).fontSize);
        if (size < text) smallTexts.add(`${words.slice(0, 20)}: ${size.toFixed(1)} px`);
      }
      return { sideways: document.documentElement.scrollWidth - innerWidth, smallTargets, smallTexts: [...smallTexts] };
    },
    { target: smallestTarget, text: smallestText },
  );
}

const nothing: PhoneProblems = { sideways: 0, smallTargets: [], smallTexts: [] };

describe('at 360 px nothing scrolls sideways, links can be hit and text can be read', () => {
  test.each(sampledPages)('$kind, $locale', async ({ address }) => {
    expect(await problems(await lookAt(address, { viewport: phone }))).toEqual(nothing);
  });

  test.each(pagesWithoutLanguage)('$kind', async ({ address }) => {
    expect(await problems(await lookAt(address, { viewport: phone }))).toEqual(nothing);
  });

  // The column next to the text of a wide screen is narrower than a phone.
  test.each([
    [phone.width, 'lessons/g3-08'],
    [1280, 'lessons/g3-08'],
    [1280, 'workshops/w02'],
    [1280, 'lessons/g3-08/letter-paper'],
  ])('at %i px the size of a file is in one line with the last word of its name: %s in English', async (width, address) => {
    const page = await lookAt(`/en/${address}/`, { viewport: { ...phone, width } });
    await page.evaluate(() => {
      for (const folded of document.querySelectorAll('details')) folded.open = true;
    });
    const broken = await page.evaluate(() => {
      const links = [...document.querySelectorAll('.formats a')];
      const lines = (link: Element) => {
        const [name, size] = [link.firstElementChild!.firstChild!, link.lastChild!] as [Text, Text];
        const range = document.createRange();
        range.setStart(name, name.data.lastIndexOf(' ') + 1);
        range.setEnd(size, size.length);
        return new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom))).size;
      };
      return { links: links.length, broken: links.filter((link) => lines(link) !== 1).map((link) => link.textContent) };
    });
    expect(broken.links).toBeGreaterThan(0);
    expect(broken.broken).toEqual([]);
  });

  test('search with results', async () => {
    const { page } = await searchFor('想念');
    await page.setViewportSize(phone);
    expect(await problems(page)).toEqual(nothing);
  });
});

test('on a phone the choice of a grade and the search are seen without scrolling', async () => {
  const page = await open('/zh/', { viewport: phone });
  for (const grade of [1, 5, 9]) {
    const { y, height } = (await page.getByRole('link', { name: `${grade} 年级`, exact: true }).boundingBox())!;
    expect(y + height, `grade ${grade}`).toBeLessThanOrEqual(phone.height);
  }
});
