/** How far a finger has to travel sideways, in CSS pixels, before it turns the page. */
const leastTravel = 45;

/** A click in the left or right third turns the page; the middle is for pointing. */
export function turnOfClick(x: number, width: number): 'next' | 'previous' | undefined {
  if (x < width / 3) return 'previous';
  return x > (width * 2) / 3 ? 'next' : undefined;
}

/** A swipe to the left goes on, as in a book. Undefined for a swipe that is short or runs up or down. */
export function turnOfSwipe(right: number, down: number): 'next' | 'previous' | undefined {
  if (Math.abs(right) < leastTravel || Math.abs(right) < 2 * Math.abs(down)) return undefined;
  return right < 0 ? 'next' : 'previous';
}
