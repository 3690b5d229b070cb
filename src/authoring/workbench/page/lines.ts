/**
 * Moves the line number from the mark before each block to the block, and removes the marks, so that the page looks as it will when
 * published.
 */
export function settleLines(page: ParentNode): void {
  for (const mark of page.querySelectorAll<HTMLElement>('i[data-mark]')) {
    let block = mark.nextElementSibling;
    while (block?.matches('i[data-mark], style, script, link')) block = block.nextElementSibling;
    if (block instanceof HTMLElement) block.dataset['line'] ??= mark.dataset['mark']!;
    mark.remove();
  }
}

/** Returns the element that shows a source line: the last one that begins on or above it; undefined when there is none. */
export function placeOfLine(page: ParentNode, line: number): HTMLElement | undefined {
  let best: HTMLElement | undefined;
  for (const candidate of page.querySelectorAll<HTMLElement>('[data-line]')) {
    const own = Number(candidate.dataset['line']);
    if (own <= line && own >= Number(best?.dataset['line'] ?? 0)) best = candidate;
  }
  return best;
}
