/** Gives each block the line that the mark before it says, and takes the marks away: the page looks as it will. */
export function settleLines(page: ParentNode): void {
  for (const mark of page.querySelectorAll<HTMLElement>('i[data-mark]')) {
    let block = mark.nextElementSibling;
    while (block?.matches('i[data-mark], style, script, link')) block = block.nextElementSibling;
    if (block instanceof HTMLElement) block.dataset['line'] ??= mark.dataset['mark']!;
    mark.remove();
  }
}

/** Where a line of the source is shown: the last thing that begins on it or above it; undefined above all of them. */
export function placeOfLine(page: ParentNode, line: number): HTMLElement | undefined {
  let best: HTMLElement | undefined;
  for (const candidate of page.querySelectorAll<HTMLElement>('[data-line]')) {
    const own = Number(candidate.dataset['line']);
    if (own <= line && own >= Number(best?.dataset['line'] ?? 0)) best = candidate;
  }
  return best;
}
