/** No screen gets smaller than this share of its size; then it scrolls, as on a watch nobody teaches from. */
const least = 0.4;

/**
 * Makes a screen's type smaller until everything is seen. The sizes are chosen so that this is not needed on a projector with
 * the fonts we know; a machine may have wider ones, a window any form.
 */
export function fitScreen(screen: HTMLElement): void {
  for (let share = 1; share >= least; share -= 0.05) {
    screen.style.setProperty('--fit', String(share));
    if (screen.scrollHeight <= screen.clientHeight + 1 && screen.scrollWidth <= screen.clientWidth + 1) return;
  }
}
