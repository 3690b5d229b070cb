/** Replaces a part of a text by spaces. Line ends stay, so that all other places stay the same. */
export function blankOut(text: string, start: number, end: number): string {
  return text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, ' ') + text.slice(end);
}
