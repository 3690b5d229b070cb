import { type ColorSpace, Device, Matrix, PDFDocument, type PDFPage } from 'mupdf';

/** What MuPDF finds painted in a PDF. */
export interface Painted {
  /** `DeviceGray 0`; of pictures made of pixels their colour space alone. */
  colours: string[];
  /** How many areas are filled. */
  areas: number;
}

export function paintedByMuPdf(pdf: Uint8Array): Painted {
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
  fromPages(pdf, (page) => page.run(device, Matrix.identity));
  device.close();
  device.destroy();
  return { colours: [...colours], areas };
}

/** The words of each page as MuPDF reads them, in the order in which they are drawn. */
export function textByMuPdf(pdf: Uint8Array): string[] {
  return fromPages(pdf, (page) => {
    const text = page.toStructuredText('');
    const words = text.asText();
    text.destroy();
    return words;
  });
}

/** What is read from each page of a PDF. MuPDF keeps objects until they are destroyed. */
export function fromPages<T>(pdf: Uint8Array, read: (page: PDFPage) => T): T[] {
  const document = new PDFDocument(pdf);
  try {
    return Array.from({ length: document.countPages() }, (_, index) => {
      const page = document.loadPage(index);
      const result = read(page);
      page.destroy();
      return result;
    });
  } finally {
    document.destroy();
  }
}
