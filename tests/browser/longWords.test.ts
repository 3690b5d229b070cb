import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { lookAt, phone } from './support/browser.ts';

/** Sheets and a plan with every block whose words are next to each other: cards, grids, lists to sign, fields, banks of words, faces, scales. */
const pages = [
  'lessons/g3-08/',
  'lessons/g3-08/letter-paper/',
  'lessons/g1-03/feeling-weather-cards/',
  'workshops/w02/sign-in/',
  'workshops/w02/pre-post/',
  'activities/a10/booking-sheet/',
  'activities/a10/call-card/',
  'lessons/g5-06/how-i-am/',
  'lessons/g5-06/bystander-choice-cards/',
  'referral/r01/pocket-card/',
];

/** Puts a word of sixty letters in the place of the words of a text; returns how far the page then scrolls sideways, and because of what. */
function withLongWords(page: Page, word: string): Promise<{ sideways: number; wide: string[] }> {
  return page.evaluate((word) => {
    const texts = [...document.querySelectorAll('main .text, main .sheet, main h1')];
    for (const text of texts) {
      const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
      const nodes: Node[] = [];
      while (walker.nextNode()) if (walker.currentNode.textContent!.trim() !== '') nodes.push(walker.currentNode);
      for (const node of nodes) if (!node.parentElement!.closest('.phone, .line, .knot, rt, script, style')) node.textContent = word;
    }
    const edge = document.documentElement.clientWidth;
    const scrolls = (element: Element) => element.closest('.scroll, .sign-in, .table, .pre-post') !== null;
    const wide = [...document.querySelectorAll('main *')].filter(
      (element) => !scrolls(element) && element.getBoundingClientRect().right > edge + 0.5,
    );
    return {
      sideways: document.documentElement.scrollWidth - edge,
      wide: wide.map(({ tagName, className }) => `${tagName}.${className}`).slice(0, 5),
    };
  }, word);
}

test.each(pages)('at 360 px a word of sixty letters does not make the page scroll sideways: %s', async (address) => {
  const page = await lookAt(`/zh/${address}`, { viewport: phone });
  expect(await page.locator('main .text, main .sheet').count()).toBeGreaterThan(0);
  expect(await withLongWords(page, 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen')).toEqual({ sideways: 0, wide: [] });
});

test('numbers of a list of a hundred are inside their container', async () => {
  const page = await lookAt('/zh/lessons/g3-08/', { viewport: phone });
  const room = await page.evaluate(() => {
    const list = document.createElement('ol');
    list.innerHTML = '<li>一</li>'.repeat(100);
    document.querySelector('main .text')!.append(list);
    const probe = document.createElement('span');
    probe.textContent = '100. ';
    probe.style.whiteSpace = 'pre';
    list.lastElementChild!.append(probe);
    return Number.parseFloat(getComputedStyle(list).paddingLeft) - probe.getBoundingClientRect().width;
  });
  expect(room).toBeGreaterThanOrEqual(0);
});
