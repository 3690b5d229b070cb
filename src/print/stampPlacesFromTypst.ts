import type { PDFDocument } from 'pdf-lib';
import { type StampPlace, writePlaces } from '../paper/stampPlaces.ts';

/** Written by `place-for` in theme.typ: the upper left or lower right corner of a place, in Typst lengths from the page's upper left. */
export interface PlaceMark {
  field: string;
  label: string;
  at: { page: number; x: string; y: string };
}

/**
 * Writes the places that Typst found to their pages; each place has two marks. Throws an Error when two successive marks do not belong
 * to the same place: a phone number would be printed on another blank.
 */
export function writeStampPlaces(document: PDFDocument, marks: readonly PlaceMark[]): void {
  const pages = document.getPages();
  const places = pages.map((): StampPlace[] => []);
  if (marks.length % 2 === 1) throw new Error('A place for the stamp has no end.');
  for (let index = 0; index < marks.length; index += 2) {
    const [{ field, label, at: upperLeft }, end] = [marks[index]!, marks[index + 1]!];
    const { at: lowerRight } = end;
    if (end.field !== field || end.label !== label || lowerRight.page !== upperLeft.page) {
      throw new Error(`The place of "${label}" (${field}) on page ${upperLeft.page} has no end.`);
    }
    const page = upperLeft.page - 1;
    const [left, right, top, bottom] = [upperLeft.x, lowerRight.x, upperLeft.y, lowerRight.y].map(points) as [
      number,
      number,
      number,
      number,
    ];
    const y = pages[page]!.getHeight() - bottom;
    places[page]!.push({ field, label, x: rounded(left), y: rounded(y), width: rounded(right - left), height: rounded(bottom - top) });
  }
  for (const [index, page] of pages.entries()) writePlaces(page, places[index]!);
}

/** Parses a Typst length such as `12.5pt`. */
function points(length: string): number {
  return Number.parseFloat(length);
}

/** Rounds to a hundredth of a point, which is finer than any printer. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
