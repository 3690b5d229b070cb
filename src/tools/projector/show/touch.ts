/** Minimum horizontal distance of a swipe, in CSS pixels. */
const leastTravel = 45;

/** Returns the turn for a click: the left and right thirds turn the page; the middle is for pointing. */
export function turnOfClick(x: number, width: number): 'next' | 'previous' | undefined {
  if (x < width / 3) return 'previous';
  return x > (width * 2) / 3 ? 'next' : undefined;
}

/** Returns the turn for a swipe: to the left is next, as in a book. Undefined for a short or vertical swipe. */
export function turnOfSwipe(right: number, down: number): 'next' | 'previous' | undefined {
  if (Math.abs(right) < leastTravel || Math.abs(right) < 2 * Math.abs(down)) return undefined;
  return right < 0 ? 'next' : 'previous';
}
