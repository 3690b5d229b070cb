import { PDFDocument, StandardFonts } from 'pdf-lib';
import { openPdf } from './pdf.ts';

/** A page as it is found on a side of a sheet: its number, where its mark is, and which way up it is. */
export interface Found {
  page: number;
  /** Of the mark in the page's upper left corner, in points from the lower left of the side. */
  x: number;
  y: number;
  /** Height of the type: 24 on the page itself. */
  size: number;
  /** +1 when the words run to the right, -1 when they are upside down. */
  along: number;
}

/** Where the mark of a page is, from its upper left corner. */
export const markAt = { x: 50, y: 80 };

/** A PDF of empty pages but for their number, in the upper left corner. */
export async function numbered(count: number, [width, height]: [number, number] = [595.276, 841.89]): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (let number = 1; number <= count; number++) {
    document.addPage([width, height]).drawText(String(number), { x: markAt.x, y: height - markAt.y, size: 24, font });
  }
  return document.save();
}

/** A side of a sheet; `upright` when all words on it are. Sizes in points. */
export interface Printed {
  width: number;
  height: number;
  found: Found[];
  upright: boolean;
}

/** What pdf.js, a tool that is not ours, finds on every side, and how large the sides are. */
export async function sidesOf(pdf: Uint8Array): Promise<Printed[]> {
  const document = await openPdf(pdf);
  const sides: Printed[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const [, , width, height] = page.view as [number, number, number, number];
    const items = (await page.getTextContent()).items as { str: string; transform: number[] }[];
    const found = items
      .filter(({ str }) => /^\d+$/.test(str))
      .map(({ str, transform: [a, b, , , x, y] }) => ({ page: Number(str), x: x!, y: y!, size: Math.hypot(a!, b!), along: Math.sign(a!) }));
    const upright = items.filter(({ str }) => str.trim() !== '').every(({ transform: [a] }) => a! > 0);
    sides.push({ width, height, found, upright });
  }
  await document.loadingTask.destroy();
  return sides;
}
