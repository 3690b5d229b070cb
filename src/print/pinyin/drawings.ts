import { type PDFDocument, PDFName, type PDFPage, type PDFRef } from 'pdf-lib';
import type { EmbeddedFont } from './font.ts';

/** Drawings of glyphs (form XObjects) that the pages of a document share: to a reader a drawing is no text. */
export class Drawings {
  readonly #document: PDFDocument;
  readonly #made = new Map<EmbeddedFont, Map<number, PDFRef>>();

  constructor(document: PDFDocument) {
    this.#document = document;
  }

  /** What a glyph's drawing is called in the resources of a page, in units of the font; undefined when there is nothing to see. */
  nameOn(page: PDFPage, font: EmbeddedFont, glyph: number): string | undefined {
    const ref = this.#drawing(font, glyph);
    if (!ref) return undefined;
    const name = `Glyph${ref.objectNumber}`;
    page.node.setXObject(PDFName.of(name), ref);
    return name;
  }

  #drawing(font: EmbeddedFont, glyph: number): PDFRef | undefined {
    const path = font.outlines.pathOf(glyph);
    if (path === '') return undefined;
    const own = this.#made.get(font) ?? new Map<number, PDFRef>();
    this.#made.set(font, own);
    const { context } = this.#document;
    const ref =
      own.get(glyph) ??
      context.register(
        context.flateStream(`${path}f`, { Type: 'XObject', Subtype: 'Form', BBox: font.outlines.boxOf(glyph), Resources: {} }),
      );
    own.set(glyph, ref);
    return ref;
  }
}
