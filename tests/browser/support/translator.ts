import type { Page } from 'playwright-core';
import { newPage } from './browser.ts';

/** How the translator of a browser works: on the page as it is when one asks for it, or on all that appears later too. */
export type Translator = 'once' | 'all the time';

/** Stands before each text that was translated. */
const sign = '译';

/**
 * Opens a page and translates it as Chrome and Edge do: each text node is taken out of the page and two nested `<font>` stand in its place.
 * `settled` waits until the page can be used. Errors in scripts of the page are collected in `errors`.
 */
export async function openTranslated(
  address: string,
  translator: Translator,
  settled: (page: Page) => Promise<unknown>,
  page?: Page,
): Promise<{ page: Page; errors: string[] }> {
  const opened = page ?? (await newPage());
  const errors: string[] = [];
  opened.on('pageerror', (error) => errors.push(String(error)));
  await opened.goto(address);
  await settled(opened);
  await opened.evaluate(translate, { sign, always: translator === 'all the time' });
  return { page: opened, errors };
}

/** Returns a text as it was before it was translated. */
export function untranslated(text: string): string {
  return text.replaceAll(sign, '').trim();
}

/** Runs in the page. */
function translate({ sign: mark, always }: { sign: string; always: boolean }): void {
  const skipped = 'script, style, noscript, textarea, [translate=no], font.translated';
  const wrap = (text: Text): void => {
    if (text.data === '' || !text.parentElement || text.parentElement.closest(skipped)) return;
    const outer = document.createElement('font');
    const inner = document.createElement('font');
    outer.className = 'translated';
    inner.textContent = text.data.trim() === '' ? text.data : mark + text.data;
    outer.append(inner);
    text.replaceWith(outer);
  };
  const wrapAll = (root: Node): void => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    if (root instanceof Text) texts.push(root);
    for (const text of texts) wrap(text);
  };
  wrapAll(document.body);
  if (!always) return;
  new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) for (const node of type === 'characterData' ? [target] : addedNodes) wrapAll(node);
  }).observe(document.body, { childList: true, characterData: true, subtree: true });
}
