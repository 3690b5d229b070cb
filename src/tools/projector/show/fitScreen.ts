/** Smallest scale of a screen; below that it scrolls. */
const least = 0.4;

/**
 * Shrinks a screen until everything is visible. With usual fonts on a projector this is not needed, but a machine may have wider fonts
 * and a window any shape.
 */
export function fitScreen(screen: HTMLElement): void {
  for (let share = 1; share >= least; share -= 0.05) {
    screen.style.setProperty('--fit', String(share));
    if (screen.scrollHeight <= screen.clientHeight + 1 && screen.scrollWidth <= screen.clientWidth + 1) return;
  }
}
