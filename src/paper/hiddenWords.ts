import { type PDFContext, PDFHexString, type PDFRef, PDFString } from 'pdf-lib';

/**
 * A font without shapes, for words that lie unseen over their own picture, as scanners do it: they can be searched, copied and
 * read out. No Chinese font is small enough to be sent to every browser. Ask `codesFor` for all words, then `embed` once.
 */
export class HiddenWords {
  readonly #codes = new Map<string, number>();

  /** The words as this font writes them. */
  codesFor(words: string): PDFHexString {
    return PDFHexString.of(Array.from(words, (character) => hex(this.#codeOf(character))).join(''));
  }

  #codeOf(character: string): number {
    const code = this.#codes.get(character) ?? this.#codes.size + 1;
    this.#codes.set(character, code);
    return code;
  }

  /** Writes the font under a number: it says what each code means. Every character is as wide as the type is high. */
  embed(context: PDFContext, at: PDFRef): void {
    const name = 'PaperKiteUnseen';
    const descriptor = context.obj({
      Type: 'FontDescriptor',
      FontName: name,
      Flags: 4,
      FontBBox: [0, 0, 1000, 1000],
      ItalicAngle: 0,
      Ascent: 1000,
      Descent: 0,
      CapHeight: 1000,
      StemV: 80,
    });
    const characters = context.obj({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: name,
      CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 },
      FontDescriptor: context.register(descriptor),
      DW: 1000,
    });
    const font = context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: 'Identity-H',
      DescendantFonts: [context.register(characters)],
      ToUnicode: context.register(context.flateStream(this.#meanings())),
    });
    context.assign(at, font);
  }

  #meanings(): string {
    const lines = Array.from(this.#codes, ([character, code]) => `<${hex(code)}> <${utf16(character)}>`);
    // No more than a hundred may stand in one section.
    const sections = Array.from({ length: Math.ceil(lines.length / 100) }, (_, at) => lines.slice(at * 100, (at + 1) * 100));
    return [
      '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def',
      '1 begincodespacerange <0000> <FFFF> endcodespacerange',
      ...sections.map((section) => `${section.length} beginbfchar\n${section.join('\n')}\nendbfchar`),
      'endcmap end end',
    ].join('\n');
  }
}

function hex(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, '0');
}

function utf16(character: string): string {
  return Array.from({ length: character.length }, (_, at) => hex(character.charCodeAt(at))).join('');
}
