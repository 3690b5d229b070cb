import { renderAsync } from '@resvg/resvg-js';
import type { Book } from '../../print/book.ts';
import { grayPng } from '../grayPng.ts';
import { inlineDrawings } from '../inlineDrawings.ts';
import { type TypstTypesetter, typesetterOf } from '../typstPages.ts';
import type { PictureData } from './data.ts';
import { palettePng } from './palettePng.ts';
import { wordsInSvg } from './wordsInSvg.ts';

/** The width of cards and notes in pixels: as wide as a telephone shows. */
const cardWidth = 1080;

/** Dots per inch of sheets: A4 is 1240 pixels wide, which is read on a telephone and can be printed. */
const sheetResolution = 150;

const pointsPerInch = 72;

/** Draws pictures that are sent to others. The same words give the same bytes; no browser and no fonts of the system are needed. */
export class Studio {
  private readonly typesetter: TypstTypesetter;

  /** `root` is the folder of the curriculum, which contains the pictures. */
  constructor(root: string) {
    this.typesetter = typesetterOf(root);
  }

  /** Draws a card or a note in the colours of the project. Its words are in the file too, for those who cannot see it and for `npm run verify`. */
  async picture({ name, title, value, files }: PictureData): Promise<Buffer> {
    const pages = this.typesetter.typeset(
      { main: `src/export/picture/typst/${name}.typ`, lang: value.lang, data: { name, value }, pictures: files },
      `"${title}" cannot be drawn.`,
    );
    const description = wordsInSvg(pages.svg()).join(' ');
    const { width, height, pixels } = await drawn(pages.plainSvg(), cardWidth);
    return palettePng(pixels, width, height, { title, description });
  }

  /** Draws the pages of a sheet as they are printed, in gray. */
  async sheet({ pictures, ...value }: Book): Promise<Buffer[]> {
    const pages = this.typesetter.typeset(
      { main: 'src/print/typst/main.typ', lang: value.lang, data: { name: 'book', value }, pictures },
      `"${value.title}" cannot be drawn.`,
    );
    const svg = pages.plainSvg();
    const points = Number(/\bwidth="([\d.]+)pt"/.exec(svg)![1]);
    const { width, height, pixels } = await drawn(svg, Math.round((points / pointsPerInch) * sheetResolution));
    // The pages are below each other, with nothing in between.
    const edges = Array.from({ length: pages.count + 1 }, (_, index) => Math.round((height * index) / pages.count));
    return edges.slice(1).map((bottom, index) => {
      const top = edges[index]!;
      return grayPng(pixels.subarray(top * width * 4, bottom * width * 4), width, bottom - top, 'less');
    });
  }
}

/** Draws an SVG in a thread of its own. */
async function drawn(svg: string, width: number): Promise<{ width: number; height: number; pixels: Uint8Array }> {
  const image = await renderAsync(inlineDrawings(svg), {
    fitTo: { mode: 'width', value: width },
    background: '#fff',
    font: { loadSystemFonts: false },
  });
  return { width: image.width, height: image.height, pixels: image.pixels };
}
