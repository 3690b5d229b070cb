import type { PDFDocument } from 'pdf-lib';
import { type StampPlace, writePlaces } from '../paper/stampPlaces.ts';

/** Written by `place-for` of theme.typ at both ends of a place: lengths as Typst says them, from the page's upper left. */
export interface PlaceMark {
  field: string;
  label: string;
  at: { page: number; x: string; y: string };
  /** In points. */
  height: number;
}

/** Notes on each page the places that Typst has found, two marks a place. */
export function notePlaces(document: PDFDocument, marks: readonly PlaceMark[]): void {
  const pages = document.getPages();
  const places = pages.map((): StampPlace[] => []);
  for (let index = 0; index + 1 < marks.length; index += 2) {
    const [start, end] = [marks[index]!, marks[index + 1]!];
    const page = start.at.page - 1;
    const x = points(start.at.x);
    const y = pages[page]!.getHeight() - points(start.at.y);
    const { field, label, height } = start;
    places[page]!.push({ field, label, x: rounded(x), y: rounded(y), width: rounded(points(end.at.x) - x), height: rounded(height) });
  }
  for (const [index, page] of pages.entries()) writePlaces(page, places[index]!);
}

/** Typst says `12.5pt`. */
function points(length: string): number {
  return Number.parseFloat(length);
}

/** A hundredth of a point is finer than any printer. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
