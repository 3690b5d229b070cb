import { type PointerEvent as ReactPointerEvent, useRef, useState } from 'react';

/** Distance to the upper or lower edge of the window at which the page scrolls, and the distance per step, in CSS pixels. */
const edge = 72;
const scrollStep = 12;

/** Returns the place, marked with `data-place`, at a point of the window. */
function placeAt(x: number, y: number): string | undefined {
  const element = document
    .elementsFromPoint(x, y)
    .find((candidate) => candidate instanceof HTMLElement && candidate.closest('[data-place]'));
  return (element?.closest('[data-place]') as HTMLElement | null)?.dataset['place'];
}

/**
 * Drags entries by a grip to places marked with `data-place`, with mouse, pen or finger. The entry stays in place while the target is
 * highlighted. Escape cancels. Libraries for this inject style sheets, which the content security policy forbids; for keyboard users
 * there are buttons next to the grip.
 */
export function useDragToPlace<Id>(onDrop: (id: Id, place: string) => void) {
  const [dragged, setDragged] = useState<Id>();
  const [place, setPlace] = useState<string>();
  const scrolling = useRef(0);

  function begin(id: Id, event: ReactPointerEvent<HTMLElement>) {
    if (event.button !== 0) return;
    event.preventDefault();
    const grip = event.currentTarget;
    const { pointerId } = event;
    const point = { x: event.clientX, y: event.clientY };
    let over: string | undefined;
    const look = () => {
      over = placeAt(point.x, point.y);
      setPlace(over);
    };
    const scroll = () => {
      const by = point.y < edge ? -scrollStep : point.y > innerHeight - edge ? scrollStep : 0;
      if (by !== 0) {
        scrollBy(0, by);
        look();
      }
      scrolling.current = requestAnimationFrame(scroll);
    };
    const move = (moved: PointerEvent) => {
      point.x = moved.clientX;
      point.y = moved.clientY;
      look();
    };
    const end = (dropped: boolean) => {
      cancelAnimationFrame(scrolling.current);
      grip.removeEventListener('pointermove', move);
      grip.removeEventListener('pointerup', drop);
      grip.removeEventListener('pointercancel', cancel);
      removeEventListener('keydown', giveUp);
      setDragged(undefined);
      setPlace(undefined);
      if (dropped && over !== undefined) onDrop(id, over);
    };
    const drop = () => end(true);
    const cancel = () => end(false);
    const giveUp = (pressed: KeyboardEvent) => {
      if (pressed.key === 'Escape') end(false);
    };
    grip.setPointerCapture(pointerId);
    grip.addEventListener('pointermove', move);
    grip.addEventListener('pointerup', drop);
    grip.addEventListener('pointercancel', cancel);
    addEventListener('keydown', giveUp);
    setDragged(id);
    scrolling.current = requestAnimationFrame(scroll);
  }

  return { dragged, place, begin };
}
