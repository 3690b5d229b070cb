import { PDFDict, type PDFDocument, PDFName, PDFNumber, type PDFPage, PDFRawStream } from 'pdf-lib';
import { operationsOf } from './contentStream.ts';
import { type CopiedWords, copiedWords } from './copies.ts';
import { Drawings } from './drawings.ts';
import { type EmbeddedFont, embeddedFont } from './font.ts';
import { inflated } from './inflated.ts';
import { type Line, linesOf, type Piece } from './lines.ts';
import { type Shown, type Source, segmentsOf } from './segments.ts';
import { Spans } from './spans.ts';

const name = PDFName.of;

/** Matches what `ruby` in render.typ writes to a content stream: a page artifact that is not empty. */
const mayHavePinyin = /\/Type\s*\/Page\s*>>\s*BDC\s+(?!EMC)/;

/**
 * Makes words with pinyin readable as words for every program that reads the PDF. Syllables and the characters below them are drawn as
 * outlines, so that the syllables are not part of the text; the characters are added over their outlines as invisible text, each as wide
 * as its space in the line, so that readers find no gaps between them. A line has one piece of marked content per element.
 */
export function makePinyinReadable(document: PDFDocument): void {
  const fonts = new Map<PDFDict, EmbeddedFont>();
  const drawings = new Drawings(document);
  let spans: Spans | undefined;
  for (const [index, page] of document.getPages().entries()) {
    const ref = page.node.get(name('Contents'));
    const stream = page.node.Contents();
    if (!(stream instanceof PDFRawStream)) continue;
    const content = Buffer.from(inflated(stream));
    if (!mayHavePinyin.test(content.toString('latin1'))) continue;
    spans ??= new Spans(document);
    try {
      const rewritten = new PageWriter(page, content, fonts, spans, drawings).rewritten();
      document.context.assign(ref as Parameters<typeof document.context.assign>[0], document.context.flateStream(rewritten));
    } catch (error) {
      throw new Error(`The pinyin of page ${index + 1} cannot be made readable. ${error instanceof Error ? error.message : error}`, {
        cause: error,
      });
    }
  }
}

class PageWriter {
  readonly #page: PDFPage;
  readonly #content: Buffer;
  readonly #spans: Spans;
  readonly #drawings: Drawings;
  readonly #lines: Line[];
  readonly #copies: CopiedWords[];

  constructor(page: PDFPage, content: Buffer, fonts: Map<PDFDict, EmbeddedFont>, spans: Spans, drawings: Drawings) {
    this.#page = page;
    this.#content = content;
    this.#spans = spans;
    this.#drawings = drawings;
    const resources = page.node.Resources()!.lookup(name('Font'), PDFDict);
    const fontOf = (resource: string) => {
      const font = resources.lookup(name(resource), PDFDict);
      const known = fonts.get(font) ?? embeddedFont(font);
      fonts.set(font, known);
      return known;
    };
    const operations = operationsOf(content, page.doc.context);
    this.#lines = linesOf(segmentsOf(operations, fontOf));
    // Without pinyin an artifact of several words, such as a ruler, is not a copy.
    this.#copies = this.#lines.length > 0 ? copiedWords(operations, fontOf) : [];
  }

  rewritten(): string {
    let written = '';
    let at = 0;
    // What is read once is only drawn in further copies of the sheet.
    const changes = [
      ...this.#lines.map((line) => ({ source: line.source, to: () => this.#line(line) })),
      ...this.#copies.map(({ source, shown }) => ({ source, to: () => this.#outlines(shown) })),
    ].sort((a, b) => a.source.start - b.source.start);
    for (const { source, to } of changes) {
      written += this.#source({ start: at, end: source.start }) + to();
      at = source.end;
    }
    return written + this.#source({ start: at, end: this.#content.length });
  }

  #line({ pieces, drawn }: Line): string {
    const syllables = pieces.flatMap(({ syllable }) => syllable ?? []).map((shown) => this.#outlines(shown));
    return `/Artifact BMC\n${[...syllables, ...this.#sources(drawn)].join('')}EMC\n${this.#words(pieces)}`;
  }

  /** Writes the words of a line as marked content, one piece per element. */
  #words(pieces: readonly Piece[]): string {
    for (const [index, piece] of pieces.slice(1).entries()) this.#spans.merge(this.#elementOf(pieces[index]!), this.#elementOf(piece));
    let written = '';
    let open: Piece | undefined;
    let text: UnseenText | undefined;
    for (const [index, piece] of pieces.entries()) {
      const [before, after] = [pieces[index - 1], pieces[index + 1]];
      const [left, right] = [before ? edge(before, piece) : piece.left, after ? edge(piece, after) : piece.right];
      if (open && this.#belongTogether(open, piece)) {
        if (piece.segment !== before!.segment) this.#spans.forget(this.#page, markOf(piece));
      } else {
        written += `${text?.end() ?? ''}${open ? 'EMC\n' : ''}/${piece.segment.tag} ${piece.segment.properties} BDC\n`;
        [open, text] = [piece, undefined];
      }
      written += this.#sources(piece.lines).join('');
      for (const [at, shown] of piece.words.entries()) {
        written += this.#outlines(shown);
        if (!text?.continues(shown)) {
          written += text?.end() ?? '';
          text = new UnseenText(shown, at === 0 ? left : shown.left);
        }
        text.add(shown, piece.words[at + 1]?.left ?? right);
      }
    }
    return `${written}${text?.end() ?? ''}EMC`;
  }

  #elementOf(piece: Piece) {
    return this.#spans.elementOf(this.#page, markOf(piece));
  }

  #belongTogether(a: Piece, b: Piece): boolean {
    return this.#elementOf(a) === this.#elementOf(b) && a.segment.tag === b.segment.tag && describedBy(a) === describedBy(b);
  }

  #outlines({ isUpsideDown, font, size, baseline, glyphs, colour }: Shown): string {
    const scale = size / font.outlines.unitsPerEm;
    let written = `q\n${this.#sources(colour).join('')}${turning(isUpsideDown)}`;
    let x: number | undefined;
    for (const { glyph, x: to } of glyphs) {
      const drawing = this.#drawings.nameOn(this.#page, font, glyph);
      if (!drawing) continue;
      const place = x === undefined ? [scale, 0, 0, scale, to, baseline] : [1, 0, 0, 1, (to - x) / scale, 0];
      written += `${place.map(short).join(' ')} cm\n/${drawing} Do\n`;
      x = to;
    }
    return `${written}Q\n`;
  }

  #sources(sources: readonly Source[]): string[] {
    return sources.map((source) => `${this.#source(source)}\n`);
  }

  #source({ start, end }: Source): string {
    return this.#content.toString('latin1', start, end);
  }
}

/** Invisible text over the outlines of its characters, which can be searched, copied and read aloud (text rendering mode 3). */
class UnseenText {
  readonly #shown: Shown;
  #written: string;
  #pen: number;

  constructor(shown: Shown, left: number) {
    const { isUpsideDown, fontName, size, baseline } = shown;
    this.#shown = shown;
    this.#written = `q\n${turning(isUpsideDown)}BT\n3 Tr\n/${fontName} ${short(size)} Tf\n1 0 0 1 ${short(left)} ${short(baseline)} Tm\n`;
    this.#pen = left;
  }

  continues({ fontName, size }: Shown): boolean {
    return fontName === this.#shown.fontName && size === this.#shown.size;
  }

  /** Adds glyphs, each stretched to the beginning of the next one, the last one to `right`. */
  add({ glyphs, font, size }: Shown, right: number): void {
    for (const [index, { glyph }] of glyphs.entries()) {
      const width = (font.widthOf(glyph) / 1000) * size;
      const space = (glyphs[index + 1]?.x ?? right) - this.#pen;
      // The pen includes rounding, so errors do not add up.
      const percent = width > 0 && space > 0 ? Math.round((10_000 * space) / width) / 100 : 100;
      this.#written += `${percent} Tz\n<${glyph.toString(16).padStart(4, '0')}> Tj\n`;
      this.#pen += (width * percent) / 100;
    }
  }

  end(): string {
    return `${this.#written}ET\nQ\n`;
  }
}

/** Returns what turns the page by 180° around its origin. */
function turning(isUpsideDown: boolean): string {
  return isUpsideDown ? '-1 0 0 -1 0 0 cm\n' : '';
}

/** Returns the boundary between two neighbours. */
function edge(before: Piece, after: Piece): number {
  return (before.right + after.left) / 2;
}

function markOf({ segment }: Piece): number {
  return segment.properties!.lookup(name('MCID'), PDFNumber).asNumber();
}

/** Returns the properties of a segment except its number. */
function describedBy({ segment }: Piece): string {
  return String(segment.properties!.entries().filter(([key]) => key !== name('MCID')));
}

/** Formats a number with at most four decimals, which is finer than visible. */
function short(value: number): string {
  return String(Math.round(value * 10_000) / 10_000);
}
