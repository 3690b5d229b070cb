import { fitScreen } from './fitScreen.ts';

/** Parses a hash: `#3` is the third screen, whose index is 2, also with words or an addition after the link. Returns 0 if it is not a number. */
export function numbered(hash: string): number {
  const digits = /^#(-?\d+)(?![\w.])/.exec(hash)?.[1];
  return digits === undefined ? 0 : Number(digits) - 1;
}

/** The screens of the page, of which one is visible, the line with its kite, and the number of the screen in the address. */
export class Screens {
  private readonly screens = [...document.querySelectorAll<HTMLElement>('.screen')];
  private readonly knots = [...document.querySelectorAll<HTMLAnchorElement>('.places a')];
  private readonly kite = document.querySelector('.line-kite')!;
  private readonly onShow: (screen: HTMLElement) => void;
  private index = -1;

  /** `onShow` is called whenever another screen is shown. */
  constructor(onShow: (screen: HTMLElement) => void) {
    this.onShow = onShow;
  }

  get current(): HTMLElement {
    return this.screens[this.index]!;
  }

  get last(): number {
    return this.screens.length - 1;
  }

  /** Shows a screen by its index; the nearest if there is none with that index. */
  show(index: number): void {
    const next = Math.min(Math.max(index, 0), this.last);
    if (next === this.index) return;
    this.index = next;
    const focusIsLost = document.activeElement?.closest('.screen') != null;
    for (const screen of this.screens) screen.hidden = screen !== this.current;
    if (focusIsLost) this.current.focus();
    this.fit();
    this.markPlace();
    setAddress(next === 0 ? location.pathname : `#${next + 1}`);
    this.onShow(this.current);
  }

  /** Goes to the next or the previous screen. */
  turn(by: 1 | -1): void {
    this.show(this.index + by);
  }

  fit(): void {
    fitScreen(this.current);
  }

  /** Moves the kite to the knot of the current step. */
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

function setAddress(address: string): void {
  try {
    history.replaceState(null, '', address);
  } catch {
    // Browsers may refuse this on file://: then a reload begins at the cover.
  }
}
