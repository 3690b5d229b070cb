import {
  beginText,
  concatTransformationMatrix,
  drawObject,
  endText,
  type PDFDocument,
  PDFHexString,
  type PDFName,
  type PDFPage,
  type PDFRef,
  popGraphicsState,
  pushGraphicsState,
  setFontAndSize,
  setTextMatrix,
  showText,
} from 'pdf-lib';
import { type Bitmap, embedStencil } from './bitmap.ts';
import type { Matrix } from './geometry.ts';
import { HiddenWords } from './hiddenWords.ts';

/** Typographic style of words. Sizes are in points. */
export interface WordStyle {
  size: number;
  /** Available width; words are broken into lines to fit. */
  width: number;
  /** Maximum number of lines; text that does not fit is cut and ends in `…`. */
  lines: number;
  bold?: boolean;
  serif?: boolean;
}

/** Words as a picture. */
export interface WordPicture extends Bitmap {
  /** Size on paper, in points. */
  width: number;
  height: number;
}

/** Draws words as a picture. A browser does so on a canvas with its own fonts, so no Chinese font has to be sent for a few words. */
export type DrawWords = (words: string, style: WordStyle) => WordPicture;

/** Width of every digit in Helvetica, as a fraction of the font size. */
const figureWidth = 0.556;

/** Writes on the pages of a PDF: words as pictures with the same words as invisible text over them, and digits. */
export class Pen {
  readonly #document: PDFDocument;
  readonly #draw: DrawWords;
  readonly #hidden: HiddenWords;
  readonly #figures: PDFRef;
  /** Resource names of fonts, by page. */
  readonly #names = new Map<PDFPage, Map<PDFRef, PDFName>>();

  constructor(document: PDFDocument, draw: DrawWords) {
    const { context } = document;
    this.#document = document;
    this.#draw = draw;
    this.#hidden = new HiddenWords(context);
    this.#figures = context.register(context.obj({ Type: 'Font', Subtype: 'Type1', BaseFont: 'Helvetica', Encoding: 'WinAnsiEncoding' }));
  }

  /** Writes words with their upper left corner at (x, top); returns their height in points. */
  words(page: PDFPage, words: string, x: number, top: number, style: WordStyle): number {
    const picture = this.#draw(words, style);
    const { width, height } = picture;
    const name = page.node.newXObject('Words', embedStencil(this.#document.context, picture));
    // Stretches the text to the width of the picture, so that a search highlights the right area.
    const stretch = width / (Math.max(1, [...words].length) * style.size);
    page.pushOperators(
      pushGraphicsState(),
      concatTransformationMatrix(width, 0, 0, height, x, top - height),
      drawObject(name),
      popGraphicsState(),
      pushGraphicsState(),
      beginText(),
      setTextMatrix(stretch, 0, 0, 1, x, top - height + style.size * 0.4),
      ...this.#hidden.runsOf(words).flatMap(({ font, codes }) => [setFontAndSize(this.#nameOf(font, page), style.size), showText(codes)]),
      endText(),
      popGraphicsState(),
    );
    return height;
  }

  /**
   * Writes Latin letters and digits on a baseline. `x` is their start, middle or end; for middle and end they have to be digits, which
   * are all equally wide. `turn` maps to the page's own coordinates.
   */
  figures(
    page: PDFPage,
    text: string,
    { x, y, size, align = 'begin', turn }: { x: number; y: number; size: number; align?: 'begin' | 'middle' | 'end'; turn?: Matrix },
  ): void {
    const width = text.length * size * figureWidth;
    const from = { begin: x, middle: x - width / 2, end: x - width }[align];
    page.pushOperators(
      pushGraphicsState(),
      ...(turn ? [concatTransformationMatrix(...turn)] : []),
      beginText(),
      setFontAndSize(this.#nameOf(this.#figures, page), size),
      setTextMatrix(1, 0, 0, 1, from, y),
      showText(PDFHexString.of(Array.from(text, (sign) => sign.charCodeAt(0).toString(16).padStart(2, '0')).join(''))),
      endText(),
      popGraphicsState(),
    );
  }

  #nameOf(font: PDFRef, page: PDFPage): PDFName {
    const names = this.#names.get(page) ?? new Map<PDFRef, PDFName>();
    this.#names.set(page, names);
    const name = names.get(font) ?? page.node.newFontDictionary('Own', font);
    names.set(font, name);
    return name;
  }

  /** Writes the fonts of the invisible text. Nothing may be written afterwards. */
  finish(): void {
    this.#hidden.finish();
  }
}
