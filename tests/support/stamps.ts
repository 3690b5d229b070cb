import { PDFDocument } from 'pdf-lib';
import { readNote, type StampPlace } from '../../src/paper/stampPlaces.ts';
import { OPS } from '../../src/pipeline/verify/read/pdfjs.ts';
import { openPdf } from './pdf.ts';

/** A stencil that is painted black on a page: where it ends up for the eye, in points from the lower left of the page. */
export interface Painted {
  x: number;
  y: number;
  width: number;
  height: number;
}

type Matrix = [number, number, number, number, number, number];

const times = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
];

/** The places of each page of a PDF where a school may stamp its own words, as the stamp reads them. */
export async function placesIn(pdf: Uint8Array): Promise<StampPlace[][]> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  return document.getPages().map((page) => readNote(page)?.places ?? []);
}

/** The stencils on every page of a PDF, found by pdf.js, a tool that is not ours. */
export async function stencilsOf(pdf: string | Uint8Array): Promise<Painted[][]> {
  const document = await openPdf(pdf);
  const pages: Painted[][] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { fnArray, argsArray } = await (await document.getPage(number)).getOperatorList();
    const found: Painted[] = [];
    const kept: Matrix[] = [];
    let now: Matrix = [1, 0, 0, 1, 0, 0];
    for (const [index, code] of fnArray.entries()) {
      const args = argsArray[index] as unknown[];
      if (code === OPS.save) kept.push(now);
      else if (code === OPS.restore || code === OPS.paintFormXObjectEnd) now = kept.pop() ?? now;
      else if (code === OPS.transform) now = times(now, [...(args as number[])] as Matrix);
      else if (code === OPS.paintFormXObjectBegin) {
        kept.push(now);
        if (args[0]) now = times(now, [...(args[0] as number[])] as Matrix);
      } else if (code === OPS.paintImageMaskXObject) {
        const [a, b, c, d, e, f] = now;
        const [xs, ys] = [
          [e, e + a, e + c, e + a + c],
          [f, f + b, f + d, f + b + d],
        ];
        const [x, y] = [Math.min(...xs), Math.min(...ys)];
        found.push({ x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y });
      } else if (code === OPS.paintImageMaskXObjectGroup || code === OPS.paintImageMaskXObjectRepeat) {
        throw new Error('Stencils in a group are not read here.');
      }
    }
    pages.push(found);
  }
  await document.loadingTask.destroy();
  return pages;
}
