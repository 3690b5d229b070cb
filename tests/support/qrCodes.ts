import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { ColorSpace, Document, Matrix } from 'mupdf';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

/** What a camera sees: row by row from the upper left, 0 is black. */
export interface GrayPicture {
  pixels: Uint8Array;
  width: number;
  height: number;
}

/** A QR code as it was read. `left` and `top` are in millimetres from the upper left of the page, `level` that of its error correction. */
export interface ReadCode {
  text: string;
  level: string;
  left: number;
  top: number;
  width: number;
}

const program = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');

/** Reads the QR codes of a picture with ZXing, on which many phones rely too, from the top. */
export async function codesIn({ pixels, width, height }: GrayPicture, dpi = 25.4): Promise<ReadCode[]> {
  prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(readFileSync(program)).buffer } });
  const data = new Uint8ClampedArray(width * height * 4);
  for (const [at, gray] of pixels.entries()) data.set([gray, gray, gray, 255], at * 4);
  const found = await readBarcodes({ data, width, height, colorSpace: 'srgb' } as ImageData, {
    formats: ['QRCode'],
    maxNumberOfSymbols: 20,
  });
  const millimetres = (dots: number) => (dots / dpi) * 25.4;
  return found
    .map(({ text, ecLevel, position: { topLeft, topRight } }): ReadCode => {
      const side = Math.hypot(topRight.x - topLeft.x, topRight.y - topLeft.y);
      return { text, level: ecLevel, left: millimetres(topLeft.x), top: millimetres(topLeft.y), width: millimetres(side) };
    })
    .sort((a, b) => a.top - b.top || a.left - b.left);
}

/** The pages of a PDF as MuPDF draws them at a number of dots per inch. */
function picturesOf(pdf: Uint8Array, dpi: number): GrayPicture[] {
  const document = Document.openDocument(pdf, 'application/pdf');
  return Array.from({ length: document.countPages() }, (_, index) => {
    const drawn = document.loadPage(index).toPixmap(Matrix.scale(dpi / 72, dpi / 72), ColorSpace.DeviceGray, false);
    return { pixels: new Uint8Array(drawn.getPixels()), width: drawn.getWidth(), height: drawn.getHeight() };
  });
}

/** The codes on each page of a PDF, seen at a number of dots per inch. */
export async function codesOnPages(pdf: Uint8Array, dpi: number): Promise<ReadCode[][]> {
  const pages: ReadCode[][] = [];
  for (const picture of picturesOf(pdf, dpi)) pages.push(await codesIn(picture, dpi));
  return pages;
}
