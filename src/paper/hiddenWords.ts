import { type PDFContext, PDFHexString, type PDFRef } from 'pdf-lib';

/** Maximum number of characters in one font. */
const inAFont = 255;

/** A run of words in one font. */
export interface HiddenRun {
  font: PDFRef;
  codes: PDFHexString;
}

/**
 * Invisible text over a picture of the same words, as in scanned documents with OCR: it can be searched, copied and read aloud. No
 * Chinese font is small enough to be sent to every browser, so the glyphs are empty Type 3 procedures, which need no font file.
 * Request all words first, then call `finish` once.
 */
export class HiddenWords {
  readonly #context: PDFContext;
  readonly #places = new Map<string, number>();
  readonly #fonts: PDFRef[] = [];

  constructor(context: PDFContext) {
    this.#context = context;
  }

  runsOf(words: string): HiddenRun[] {
    const runs: { font: PDFRef; codes: string }[] = [];
    for (const character of words) {
      const place = this.#placeOf(character);
      const font = this.#fonts[Math.floor(place / inAFont)]!;
      const code = hex((place % inAFont) + 1, 2);
      const last = runs.at(-1);
      if (last?.font === font) last.codes += code;
      else runs.push({ font, codes: code });
    }
    return runs.map(({ font, codes }) => ({ font, codes: PDFHexString.of(codes) }));
  }

  #placeOf(character: string): number {
    let place = this.#places.get(character);
    if (place === undefined) {
      place = this.#places.size;
      this.#places.set(character, place);
      if (place % inAFont === 0) this.#fonts.push(this.#context.nextRef());
    }
    return place;
  }

  /** Writes the fonts with their mapping from codes to Unicode. Every character is as wide as the font size. */
  finish(): void {
    const context = this.#context;
    const characters = [...this.#places.keys()];
    const nothing = context.register(context.flateStream('1000 0 d0'));
    for (const [at, ref] of this.#fonts.entries()) {
      const own = characters.slice(at * inAFont, (at + 1) * inAFont);
      const font = context.obj({
        Type: 'Font',
        Subtype: 'Type3',
        FontBBox: [0, 0, 1000, 1000],
        FontMatrix: [0.001, 0, 0, 0.001, 0, 0],
        CharProcs: { empty: nothing },
        Encoding: { Type: 'Encoding', Differences: [1, ...own.map(() => 'empty')] },
        FirstChar: 1,
        LastChar: own.length,
        Widths: own.map(() => 1000),
        Resources: {},
        ToUnicode: context.register(context.flateStream(meaningsOf(own))),
      });
      context.assign(ref, font);
    }
  }
}

function meaningsOf(characters: readonly string[]): string {
  const lines = characters.map((character, at) => `<${hex(at + 1, 2)}> <${utf16(character)}>`);
  // A section may have at most a hundred lines.
  const sections = Array.from({ length: Math.ceil(lines.length / 100) }, (_, at) => lines.slice(at * 100, (at + 1) * 100));
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def',
    '1 begincodespacerange <00> <FF> endcodespacerange',
    ...sections.map((section) => `${section.length} beginbfchar\n${section.join('\n')}\nendbfchar`),
    'endcmap end end',
  ].join('\n');
}

function hex(number: number, digits: number): string {
  return number.toString(16).toUpperCase().padStart(digits, '0');
}

function utf16(character: string): string {
  return Array.from({ length: character.length }, (_, at) => hex(character.charCodeAt(at), 4)).join('');
}
