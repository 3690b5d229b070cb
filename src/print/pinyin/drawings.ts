import { type PDFDocument, PDFName, type PDFPage, type PDFRef } from 'pdf-lib';
import type { EmbeddedFont } from './font.ts';

/** Drawings of glyphs as form XObjects, shared by the pages of a document. PDF readers do not treat them as text. */
export class Drawings {
  readonly #document: PDFDocument;
  readonly #made = new Map<EmbeddedFont, Map<number, PDFRef>>();

  constructor(document: PDFDocument) {
    this.#document = document;
  }

  /** Returns the resource name of a glyph's drawing on a page, in font units; undefined for a glyph without an outline. */
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
