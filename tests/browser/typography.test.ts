import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { locales } from '../../src/curriculum/locale.ts';
import { launch } from '../../src/pipeline/browser/chromium.ts';
import { sampleOf, thorough } from '../support/thorough.ts';
import { lookAt, site } from './support/browser.ts';
import { pagesOfEachKind } from './support/pages.ts';

interface Expected {
  marks: string;
  /** A character of the language to put around a mark: browsers draw one of two adjacent marks narrower. */
  between: string;
  /** Relative to the font size. */
  least: number;
  most: number;
}

/** Punctuation that is narrow in Latin fonts and as wide as a character in Chinese fonts. */
const expected: Record<(typeof locales)[number], Expected> = {
  en: { marks: '\u2018\u2019\u201C\u201D', between: 'n', least: 0.1, most: 0.6 },
  zh: { marks: '\u201C\u201D', between: '中', least: 0.98, most: 1.02 },
};

/** Returns the marks that a font family of the page draws in another width, with the width and the family. */
function wronglyWide(page: Page, expected: Expected): Promise<string[]> {
  return page.evaluate(({ marks, between, least, most }) => {
    const parts = [...document.querySelectorAll('body, body *')].filter((part) => !part.closest('[lang]:not(html), code, pre, noscript'));
    const families = new Set(parts.map((part) => getComputedStyle(part).fontFamily));
    const probe = document.createElement('span');
    Object.assign(probe.style, { position: 'absolute', whiteSpace: 'pre', fontSize: '100px', fontKerning: 'none' });
    document.body.append(probe);
    const widthOf = (text: string) => {
      probe.textContent = text;
      return probe.getBoundingClientRect().width / 100;
    };
    return [...families].flatMap((family) =>
      [...marks].flatMap((mark) => {
        probe.style.fontFamily = family;
        const width = widthOf(between + mark + between) - widthOf(between + between);
        return width >= least && width <= most ? [] : [`${mark} ${width} ${family}`];
      }),
    );
  }, expected);
}

describe.each(locales)('%s: quotation marks are as wide as the language has them', (locale) => {
  const pages = sampleOf(
    pagesOfEachKind.filter((page) => page.locale === locale),
    5,
  );

  test.each(pages)('$kind', async ({ address }) => {
    expect(await wronglyWide(await lookAt(address), expected[locale])).toEqual([]);
  });

  test.runIf(thorough)('in Chromium 109 too', async () => {
    const browser = await launch({ version: 'oldest' });
    const page = await browser.newPage();
    await page.goto(`${site}/${locale}/lessons/g3-08/`);
    expect(await wronglyWide(page, expected[locale])).toEqual([]);
    await browser.close();
  });
});
