import { spawnSync } from 'node:child_process';
import { ColorSpace, Matrix } from 'mupdf';
import { fromPages } from '../../src/pipeline/verify/mupdf/painted.ts';

export { colourProfilesIn } from '../../src/pipeline/verify/mupdf/notes.ts';
export { paintedByMuPdf, textByMuPdf } from '../../src/pipeline/verify/mupdf/painted.ts';

/** Each page as MuPDF draws it, at twice its size in points: a byte a pixel, white is 255. */
export function pixelsByMuPdf(pdf: Uint8Array): Uint8Array[] {
  return fromPages(pdf, (page) => Uint8Array.from(page.toPixmap(Matrix.scale(2, 2), ColorSpace.DeviceGray, false).getPixels()));
}

/** The words as pdftotext (Poppler) reads them; undefined on a machine that does not have it, and says so. */
export function textByPoppler(pdf: Uint8Array, options: readonly string[]): string | undefined {
  const { error, status, stdout } = spawnSync('pdftotext', [...options, '-', '-'], { input: pdf });
  if (error) {
    console.info(`Not tried with Poppler: pdftotext cannot be started (${error.message}).`);
    return undefined;
  }
  if (status !== 0) throw new Error(`pdftotext ended with ${status}.`);
  return stdout.toString('utf8');
}
