import { Clocks } from './clocks.ts';
import { fitScreen } from './fit.ts';
import { type Action, actionOf } from './keys.ts';
import { turnOfClick, turnOfSwipe } from './touch.ts';

// One screen at a time. Without this script they stand one below the other.
const root = document.documentElement;
const screens = [...document.querySelectorAll<HTMLElement>('.screen')];
const knots = [...document.querySelectorAll<HTMLAnchorElement>('.places a')];
const kite = document.querySelector('.line-kite')!;
const live = document.querySelector('#says')!;
const dark = document.querySelector<HTMLElement>('.dark')!;
const leave = document.querySelector<HTMLAnchorElement>('[data-do=leave]')!;
const clocks = new Clocks(document, document.querySelector<HTMLButtonElement>('.small-clock')!);
let current = -1;

/** `#3` is the third screen, counted from 0 here; what is no number is the first. */
function numbered(hash: string): number {
  const number = Number(hash.slice(1));
  return Number.isInteger(number) ? number - 1 : 0;
}

function show(index: number): void {
  const next = Math.min(Math.max(index, 0), screens.length - 1);
  if (next === current) return;
  current = next;
  const screen = screens[next]!;
  const focusIsLost = document.activeElement?.closest('.screen') != null;
  for (const other of screens) other.hidden = other !== screen;
  if (focusIsLost) screen.focus();
  fitScreen(screen);
  live.textContent = screen.getAttribute('aria-label');
  clocks.show(screen.dataset['step'], screen.dataset['kind'] === 'opening');
  markPlace(next);
  remember(next === 0 ? location.pathname : `#${next + 1}`);
}

/** The kite flies above the knot of the step that is shown. */
function markPlace(index: number): void {
  const starts = knots.map((knot) => Number(knot.hash.slice(1)) - 1);
  const here = starts.filter((start) => start <= index).length - 1;
  for (const [place, knot] of knots.entries()) {
    knot.classList.toggle('passed', place < here);
    if (place === here) knot.setAttribute('aria-current', 'step');
    else knot.removeAttribute('aria-current');
  }
  knots[here]!.append(kite);
}

function remember(address: string): void {
  try {
    history.replaceState(null, '', address);
  } catch {
    // A browser may refuse this for a file on a stick: then a reload begins at the cover.
  }
}

const does: Record<Action, () => void> = {
  next: () => show(current + 1),
  previous: () => show(current - 1),
  first: () => show(0),
  last: () => show(screens.length - 1),
  clock: () => clocks.toggle(),
  blank: () => darken(true),
  leave: () => location.assign(leave.href),
  fullScreen: () => {
    // Refused where a page may not: then the window stays as it is.
    const asked = document.fullscreenElement ? document.exitFullscreen() : root.requestFullscreen?.();
    asked?.catch(() => undefined);
  },
};

function darken(on: boolean): void {
  dark.hidden = !on;
  live.textContent = on ? dark.dataset['says']! : screens[current]!.getAttribute('aria-label');
}

addEventListener('keydown', (event) => {
  if (!dark.hidden) {
    if (['Shift', 'Control', 'Alt', 'Meta'].includes(event.key)) return;
    event.preventDefault();
    darken(false);
    return;
  }
  const action = actionOf({
    key: event.key,
    shiftKey: event.shiftKey,
    withCommand: event.ctrlKey || event.altKey || event.metaKey,
    onControl: event.target instanceof Element && event.target.closest('button, a') !== null,
  });
  if (!action) return;
  event.preventDefault();
  does[action]();
});

addEventListener('click', (event) => {
  if (!dark.hidden) {
    darken(false);
    return;
  }
  const target = event.target as Element;
  const control = target.closest<HTMLElement>('button, a');
  const named = control?.dataset['do'];
  if (named && named !== 'leave') {
    does[named as Action]();
    if (event.detail > 0) control!.blur();
  }
  if (control instanceof HTMLAnchorElement && control.hash !== '' && control.pathname === location.pathname) {
    event.preventDefault();
    show(numbered(control.hash));
  }
  // A click that marks words, or one in the bar, turns no page.
  if (control || target.closest('.bar') || getSelection()?.isCollapsed === false) return;
  const turn = turnOfClick(event.clientX, innerWidth);
  if (turn) does[turn]();
});

let finger: { x: number; y: number } | undefined;
addEventListener('touchstart', ({ touches }) => {
  finger = touches.length === 1 ? { x: touches[0]!.clientX, y: touches[0]!.clientY } : undefined;
});
addEventListener('touchend', ({ changedTouches: [end] }) => {
  // Two fingers enlarge the page; they turn nothing.
  const turn = finger && end && visualViewport?.scale === 1 ? turnOfSwipe(end.clientX - finger.x, end.clientY - finger.y) : undefined;
  finger = undefined;
  if (turn && dark.hidden) does[turn]();
});

addEventListener('hashchange', () => show(numbered(location.hash)));
addEventListener('resize', () => fitScreen(screens[current]!));

root.classList.add('one-by-one');
for (const control of document.querySelectorAll<HTMLElement>('.controls [hidden]')) {
  control.hidden = control.dataset['do'] === 'fullScreen' && !document.fullscreenEnabled;
}
show(numbered(location.hash));
// Wider fonts may come after the first look.
void document.fonts.ready.then(() => fitScreen(screens[current]!));
