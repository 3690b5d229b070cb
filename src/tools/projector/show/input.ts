import { type Action, actionOf } from './keys.ts';
import { turnOfClick, turnOfSwipe } from './touch.ts';

interface Wishes {
  act: (action: Action) => void;
  /** A link to a screen of this page was followed. */
  go: (hash: string) => void;
  /** Shows a blanked screen again; returns true if it was blank, so that the event has no other effect. */
  wake: () => boolean;
}

const modifiers = ['Shift', 'Control', 'Alt', 'Meta'];

/** Listens to keys, remotes, clicks and fingers. */
export function listen({ act, go, wake }: Wishes): void {
  window.addEventListener('keydown', (event) => {
    if (modifiers.includes(event.key)) return;
    const action = actionOf({
      key: event.key,
      shiftKey: event.shiftKey,
      withCommand: event.ctrlKey || event.altKey || event.metaKey,
      onControl: event.target instanceof Element && event.target.closest('button, a') !== null,
    });
    const woken = wake();
    if (woken || action) event.preventDefault();
    if (!woken && action) act(action);
  });

  window.addEventListener('click', (event) => {
    if (wake()) return;
    // Not `closest` of the target: a clock has just changed its text, and on a translated page the element that was clicked is gone with it.
    const clicked = event.composedPath().filter((part) => part instanceof HTMLElement);
    const control = clicked.find((part) => part.matches('button, a'));
    const action = control?.dataset['do'];
    if (action && control instanceof HTMLButtonElement) {
      act(action as Action);
      // Remove the focus after a tap, so that the space bar and the remote turn the page; keyboard users keep it.
      if (event.detail > 0) control.blur();
    }
    if (control instanceof HTMLAnchorElement && control.hash !== '' && control.pathname === location.pathname) {
      event.preventDefault();
      go(control.hash);
    }
    // A click that selects text, or one in the bar, does not turn the page.
    if (control || clicked.some((part) => part.matches('.bar')) || getSelection()?.isCollapsed === false) return;
    const turn = turnOfClick(event.clientX, innerWidth);
    if (turn) act(turn);
  });

  let finger: { x: number; y: number } | undefined;
  window.addEventListener('touchstart', ({ touches }) => {
    finger = touches.length === 1 ? { x: touches[0]!.clientX, y: touches[0]!.clientY } : undefined;
  });
  window.addEventListener('touchend', ({ changedTouches: [end] }) => {
    // On a zoomed page a swipe scrolls.
    const turn = finger && end && visualViewport?.scale === 1 ? turnOfSwipe(end.clientX - finger.x, end.clientY - finger.y) : undefined;
    finger = undefined;
    if (turn && !wake()) act(turn);
  });

  window.addEventListener('hashchange', () => go(location.hash));
}
