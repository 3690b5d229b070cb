import { Clocks } from './clocks.ts';
import { listen } from './input.ts';
import type { Action } from './keys.ts';
import { numbered, Screens } from './screens.ts';

// Shows one screen at a time. Without this script they are below each other.
const root = document.documentElement;
const live = document.querySelector('#says')!;
const dark = document.querySelector<HTMLElement>('.dark')!;
const leave = document.querySelector<HTMLAnchorElement>('[data-do=leave]')!;
const clocks = new Clocks(document, document.querySelector<HTMLButtonElement>('.small-clock')!);

const screens = new Screens((screen) => {
  live.textContent = screen.getAttribute('aria-label');
  clocks.show(screen.dataset['step'], screen.dataset['kind'] === 'opening');
});

const does: Record<Action, () => void> = {
  next: () => screens.turn(1),
  previous: () => screens.turn(-1),
  first: () => screens.show(0),
  last: () => screens.show(screens.last),
  clock: () => clocks.toggle(),
  leave: () => location.assign(leave.href),
  blank: () => {
    dark.hidden = false;
    live.textContent = dark.dataset['says']!;
  },
  fullScreen: () => {
    // If the browser refuses, the window stays as it is.
    const asked = document.fullscreenElement ? document.exitFullscreen() : root.requestFullscreen?.();
    asked?.catch(() => undefined);
  },
};

listen({
  act: (action) => does[action](),
  go: (hash) => screens.show(numbered(hash)),
  wake: () => {
    if (dark.hidden) return false;
    dark.hidden = true;
    live.textContent = screens.current.getAttribute('aria-label');
    return true;
  },
});

root.classList.add('one-by-one');
for (const control of document.querySelectorAll<HTMLElement>('.controls [hidden]')) {
  control.hidden = control.dataset['do'] === 'fullScreen' && !document.fullscreenEnabled;
}
screens.show(numbered(location.hash));
addEventListener('resize', () => screens.fit());
// Fonts may load after the first layout.
void document.fonts.ready.then(() => screens.fit());
