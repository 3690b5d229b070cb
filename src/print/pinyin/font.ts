import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRawStream } from 'pdf-lib';
import { inflated } from './inflated.ts';
import { Outlines } from './outlines.ts';

const name = PDFName.of;

/** A font as embedded by Typst: TrueType outlines, two bytes per glyph (Identity-H). */
export interface EmbeddedFont {
  /** Returns the advance width of a glyph, in thousandths of the font size. */
  widthOf(glyph: number): number;
  outlines: Outlines;
}

/** Reads a font from the resources of a page. Throws an Error when it is of another kind. */
export function embeddedFont(font: PDFDict): EmbeddedFont {
  const descendant = font.lookup(name('DescendantFonts'), PDFArray).lookup(0, PDFDict);
  const file = descendant.lookup(name('FontDescriptor'), PDFDict).lookup(name('FontFile2'));
  const identity = font.get(name('Encoding')) === name('Identity-H') && descendant.get(name('CIDToGIDMap')) === name('Identity');
  if (!(file instanceof PDFRawStream) || !identity)
    throw new Error(`The font ${font.get(name('BaseFont'))} is not embedded as TrueType: its glyphs cannot be drawn as outlines.`);
  const widths = widthsIn(descendant.lookup(name('W'), PDFArray));
  const otherwise = descendant.lookup(name('DW'));
  const usual = otherwise instanceof PDFNumber ? otherwise.asNumber() : 1000;
  return { widthOf: (glyph) => widths.get(glyph) ?? usual, outlines: new Outlines(inflated(file)) };
}

/** Parses the widths of a CID font: `first last width` or `first [width …]` (ISO 32000, 9.7.4.3). */
function widthsIn(list: PDFArray): Map<number, number> {
  const widths = new Map<number, number>();
  for (let at = 0; at < list.size(); ) {
    const first = list.lookup(at, PDFNumber).asNumber();
    const next = list.lookup(at + 1);
    if (next instanceof PDFArray) {
      for (let index = 0; index < next.size(); index++) widths.set(first + index, next.lookup(index, PDFNumber).asNumber());
      at += 2;
    } else {
      const last = list.lookup(at + 1, PDFNumber).asNumber();
      const width = list.lookup(at + 2, PDFNumber).asNumber();
      for (let glyph = first; glyph <= last; glyph++) widths.set(glyph, width);
      at += 3;
    }
  }
  return widths;
}
