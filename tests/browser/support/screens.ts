import type { Page } from 'playwright-core';

/** From the narrowest phone to a wide screen. */
export const allWidths = Array.from({ length: 65 }, (_, step) => 320 + 20 * step);

/** The widths at which the size of targets is measured: a phone and a desktop. */
const targetWidths = [360, 1280];

/** WCAG 2.5.8, in CSS pixels. */
const smallestTarget = 24;

/** A page with a frame whose width can be changed without reloading. */
const framePage = '<!doctype html><body style="margin:0"><iframe style="border:0;display:block"></iframe>';

export async function openBench(page: Page): Promise<void> {
  await page.route('**/framePage-for-screens', (route) => route.fulfill({ contentType: 'text/html', body: framePage }));
  await page.goto('/framePage-for-screens');
}

export interface Look {
  address: string;
  widths: readonly number[];
  /** A selector that matches when the page is ready. */
  ready?: string;
}

/**
 * Shows a page at each width and returns the problems with their widths: elements that make it wider than the screen, controls that are
 * covered or off screen at their middle, or at every fourth width near their ends, and controls smaller than the minimum target size.
 */
export async function problemsOnScreens(page: Page, { address, widths, ready = 'main, .projector' }: Look): Promise<string[]> {
  await page.locator('iframe').evaluate(
    (frame: HTMLIFrameElement, src) =>
      new Promise<void>((done) => {
        // High enough for all controls, so that no page needs scrolling.
        Object.assign(frame.style, { width: '1600px', height: src.includes('projector') ? '900px' : '60000px' });
        frame.onload = () => done();
        frame.src = src;
      }),
    address,
  );
  await page.frameLocator('iframe').locator(ready).first().waitFor({ state: 'attached' });
  return page.evaluate(measure, { widths: [...widths], targetWidths, smallestTarget });
}

/** Runs in the page with the frame. */
function measure(asked: { widths: number[]; targetWidths: number[]; smallestTarget: number }): string[] {
  const frame = document.querySelector('iframe')!;
  const page = frame.contentDocument!;
  const root = page.documentElement;
  const styleOf = frame.contentWindow!.getComputedStyle;
  const found = new Map<string, number[]>();
  const note = (problem: string, width: number) => {
    const known = found.get(problem) ?? [];
    if (known.at(-1) !== width) found.set(problem, [...known, width]);
  };
  const nameOf = (element: Element) => {
    const words = (element.textContent || element.getAttribute('placeholder') || element.id).trim().replace(/\s+/g, ' ').slice(0, 24);
    return `${element.tagName.toLowerCase()}${[...element.classList].map((name) => `.${name}`).join('')} “${words}”`;
  };
  for (const details of page.querySelectorAll('details')) details.open = true;
  const controls = [...page.querySelectorAll('a[href], button, input, select, textarea, summary, label')].filter(
    (element) => !element.closest('.skip, .for-ears'),
  );
  /** Returns the nearest ancestor that scrolls or clips its content. */
  const clipOf = (element: Element): Element | undefined => {
    for (let box = element.parentElement; box && box !== page.body; box = box.parentElement)
      if (styleOf(box).overflowX !== 'visible') return box;
    return undefined;
  };
  const clips = new Map(controls.map((element) => [element, clipOf(element)]));
  const isIn = (box: DOMRect, x: number, y: number) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
  const isHit = (element: Element, hit: Element) =>
    element.contains(hit) || hit.closest('label')?.control === element || hit.closest('a, button, summary, label')?.contains(element);

  const look = (element: Element, width: number) => {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return;
    const clip = clips.get(element);
    const visible = clip?.getBoundingClientRect();
    for (const box of element.getClientRects()) {
      if (box.width < 1 || box.height < 1) continue;
      const y = box.top + box.height / 2;
      const ends = width % 80 === 0 ? [box.left + 2, box.right - 2] : [];
      for (const x of [box.left + box.width / 2, ...ends]) {
        if (visible && !isIn(visible, x, y)) {
          // Scrollable content can be reached; clipped content cannot.
          if (!/auto|scroll/.test(styleOf(clip!).overflowX)) note(`${nameOf(element)} is cut off`, width);
          continue;
        }
        const hit = page.elementFromPoint(x, y);
        if (!hit) note(`${nameOf(element)} is off the screen`, width);
        else if (!isHit(element, hit)) note(`${nameOf(element)} is covered by ${nameOf(hit)}`, width);
      }
    }
    if (!asked.targetWidths.includes(width) || element.matches('label') || isInRunningText(element)) return;
    const { width: across, height: down } = element.getBoundingClientRect();
    if (Math.min(across, down) < asked.smallestTarget) note(`${nameOf(element)} is ${across.toFixed(1)} × ${down.toFixed(1)}`, width);
  };
  /** WCAG exempts links in a sentence, whose height is that of the line. */
  const isInRunningText = (element: Element) =>
    styleOf(element).display === 'inline' &&
    [...element.parentElement!.childNodes].some((node) => node.nodeType === 3 && /\S/.test(node.textContent!));

  for (const width of asked.widths) {
    frame.style.width = `${width}px`;
    if (root.scrollWidth > width) {
      const beyond = [...page.body.querySelectorAll('*')].map((element) => ({ element, right: element.getBoundingClientRect().right }));
      const widest = beyond.reduce((one, other) => (other.right > one.right ? other : one));
      note(`${nameOf(widest.element)} makes the page wider than the screen`, width);
    }
    for (const element of controls) look(element, width);
  }
  return [...found].map(([problem, at]) => `${problem}: ${at.length > 3 ? `${at[0]} … ${at.at(-1)}` : at.join(', ')} px`);
}
