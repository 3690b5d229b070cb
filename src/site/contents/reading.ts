/**
 * Returns the index of the place that is being read: the last one whose top has come into the upper half of the window; -1 above the first.
 * `tops`: distances of the places from the top of the window in px, in their order; `height`: of the window.
 */
export function placeRead(tops: readonly number[], height: number): number {
  return tops.findLastIndex((top) => top < height / 2);
}

/** Returns the index of the next step; undefined before the first step, where the contents are near, and in the last one. */
export function nextStep(tops: readonly number[], height: number): number | undefined {
  const at = placeRead(tops, height);
  return at < 0 || at + 1 >= tops.length ? undefined : at + 1;
}
