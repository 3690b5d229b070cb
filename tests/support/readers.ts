import { spawnSync } from 'node:child_process';
import { type ColorSpace, ColorSpace as ColorSpaces, Device, Matrix, PDFDocument } from 'mupdf';
import { PDFDocument as Document, PDFStream } from 'pdf-lib';

/** The words of each page as MuPDF reads them, in the order in which they are drawn. */
export function textByMuPdf(pdf: Uint8Array): string[] {
  return pagesOf(pdf).map((page) => page.toStructuredText('').asText());
}

/** Each page as MuPDF draws it, at twice its size in points: a byte a pixel, white is 255. */
export function pixelsByMuPdf(pdf: Uint8Array): Uint8Array[] {
  return pagesOf(pdf).map((page) => Uint8Array.from(page.toPixmap(Matrix.scale(2, 2), ColorSpaces.DeviceGray, false).getPixels()));
}

/**
 * The colours in which something is painted, `DeviceGray 0`, pictures made of pixels by their colour space alone; and how many
 * areas are filled.
 */
export function paintedByMuPdf(pdf: Uint8Array): { colours: string[]; areas: number } {
  const colours = new Set<string>();
  let areas = 0;
  const painted = (space: ColorSpace, colour: readonly number[], alpha: number) =>
    void colours.add(`${space.getName()} ${colour.join(' ')}${alpha === 1 ? '' : ` alpha ${alpha}`}`);
  const device = new Device({
    fillPath: (_path, _evenOdd, _place, space, colour, alpha) => {
      areas += 1;
      painted(space, colour, alpha);
    },
    strokePath: (_path, _stroke, _place, space, colour, alpha) => painted(space, colour, alpha),
    fillText: (_text, _place, space, colour, alpha) => painted(space, colour, alpha),
    strokeText: (_text, _stroke, _place, space, colour, alpha) => painted(space, colour, alpha),
    fillImageMask: (_image, _place, space, colour, alpha) => painted(space, colour, alpha),
    fillImage: (image, _place, alpha) => painted(image.getColorSpace()!, [], alpha),
    fillShade: () => void colours.add('shade'),
  });
  for (const page of pagesOf(pdf)) page.run(device, Matrix.identity);
  return { colours: [...colours], areas };
}

function pagesOf(pdf: Uint8Array) {
  const document = new PDFDocument(pdf);
  return Array.from({ length: document.countPages() }, (_, page) => document.loadPage(page));
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

/** How many objects of a PDF name a colour space that is based on a profile. */
export async function colourProfilesIn(pdf: Uint8Array): Promise<number> {
  const { context } = await Document.load(pdf, { updateMetadata: false });
  return context
    .enumerateIndirectObjects()
    .filter(([, object]) => String(object instanceof PDFStream ? object.dict : object).includes('/ICCBased')).length;
}
