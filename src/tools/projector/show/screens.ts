import { fitScreen } from './fit.ts';

/** `#3` is the third screen, counted from 0 here; what is no number is the first. */
export function numbered(hash: string): number {
  const number = Number(hash.slice(1));
  return Number.isInteger(number) ? number - 1 : 0;
}

/** The screens of the page, of which one is seen; the line with its kite; the address, which remembers the number. */
export class Screens {
  private readonly screens = [...document.querySelectorAll<HTMLElement>('.screen')];
  private readonly knots = [...document.querySelectorAll<HTMLAnchorElement>('.places a')];
  private readonly kite = document.querySelector('.line-kite')!;
  private readonly onShow: (screen: HTMLElement) => void;
  private index = -1;

  /** `onShow` is told whenever another screen is seen. */
  constructor(onShow: (screen: HTMLElement) => void) {
    this.onShow = onShow;
  }

  get current(): HTMLElement {
    return this.screens[this.index]!;
  }

  get last(): number {
    return this.screens.length - 1;
  }

  /** Shows a screen by its number, counted from 0; the nearest when there is none of that number. */
  show(index: number): void {
    const next = Math.min(Math.max(index, 0), this.last);
    if (next === this.index) return;
    this.index = next;
    const focusIsLost = document.activeElement?.closest('.screen') != null;
    for (const screen of this.screens) screen.hidden = screen !== this.current;
    if (focusIsLost) this.current.focus();
    this.fit();
    this.markPlace();
    remember(next === 0 ? location.pathname : `#${next + 1}`);
    this.onShow(this.current);
  }

  /** Turns one screen on or back. */
  turn(by: 1 | -1): void {
    this.show(this.index + by);
  }

  fit(): void {
    fitScreen(this.current);
  }

  /** The kite flies above the knot of the step that is shown. */
  private markPlace(): void {
    const here = this.knots.filter((knot) => numbered(knot.hash) <= this.index).length - 1;
    for (const [place, knot] of this.knots.entries()) {
      knot.classList.toggle('passed', place < here);
      if (place === here) knot.setAttribute('aria-current', 'step');
      else knot.removeAttribute('aria-current');
    }
    this.knots[here]!.append(this.kite);
  }
}

function remember(address: string): void {
  try {
    history.replaceState(null, '', address);
  } catch {
    // A browser may refuse this for a file on a stick: then a reload begins at the cover.
  }
}
