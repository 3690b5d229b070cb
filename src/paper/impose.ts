import {
  concatTransformationMatrix,
  Duplex,
  drawObject,
  EncryptedPDFError,
  ParseSpeeds,
  PDFDocument,
  type PDFEmbeddedPage,
  PDFName,
  type PDFPage,
  PrintScaling,
  popGraphicsState,
  pushGraphicsState,
} from 'pdf-lib';
import { PaperFault } from './fault.ts';
import { marksOf } from './marks.ts';
import { type Box, type Matrix, matrixFor } from './place.ts';
import type { Flip, Orientation, Plan, Side } from './plan.ts';
import { a4 } from './size.ts';
import { sweep } from './sweep.ts';

/** A PDF that has been read and waits for a plan. */
export interface Pages {
  document: PDFDocument;
  count: number;
  /** How the first page stands. */
  orientation: Orientation;
}

/** Reads a PDF. Throws a PaperFault when it is damaged, locked or empty. */
export async function readPages(pdf: Uint8Array): Promise<Pages> {
  if (!hasItsEnd(pdf)) throw new PaperFault('unreadable');
  const document = await PDFDocument.load(pdf, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest }).catch((error: unknown) => {
    throw new PaperFault(error instanceof EncryptedPDFError ? 'locked' : 'unreadable', { cause: error });
  });
  const [first, ...rest] = pagesOf(document);
  if (!first) throw new PaperFault('empty');
  const { width, height } = seenBox(first);
  return { document, count: 1 + rest.length, orientation: width > height ? 'landscape' : 'portrait' };
}

/** A PDF that has lost its end can still be read in part, and pages would be missing without a word. */
function hasItsEnd(pdf: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(pdf.subarray(-1024)).includes('%%EOF');
}

function pagesOf(document: PDFDocument): PDFPage[] {
  try {
    return document.getPages();
  } catch (error) {
    throw new PaperFault('unreadable', { cause: error });
  }
}

export interface ImposeRequest {
  pages: Pages;
  plan: Plan;
  /** For the printer's dialogue, which some readers fill in by themselves. */
  flip: Flip;
  title: string;
  /** A language tag: `zh-CN`. */
  language: string;
  /** Told after each page that has been placed; it may wait, so that a screen can be drawn. */
  onProgress?: (done: number, total: number) => void | Promise<void>;
}

/**
 * Draws pages on sheets of A4 as the plan says: vectors and words stay what they are. The same input gives the same bytes.
 * Tags and bookmarks do not survive this, so what comes out stands beside the PDF it was made from, never in its place.
 */
export async function impose({ pages: { document: source }, plan, flip, title, language, onProgress }: ImposeRequest): Promise<Uint8Array> {
  const made = await PDFDocument.create({ updateMetadata: false });
  made.setTitle(title, { showInWindowTitleBar: true });
  made.setLanguage(language);
  const author = source.getAuthor();
  if (author) made.setAuthor(author);
  const preferences = made.catalog.getOrCreateViewerPreferences();
  preferences.setPrintScaling(PrintScaling.None);
  preferences.setDuplex(duplexFor[flip]);

  const embedded = await embedAll(source, made);
  const size: [number, number] = plan.orientation === 'portrait' ? [a4.short, a4.long] : [a4.long, a4.short];
  let done = 0;
  for (const [index, { front, back }] of plan.sheets.entries()) {
    for (const side of back ? [front, back] : [front]) {
      const paper = made.addPage(size);
      const isCover = side === front && isOutermost(plan, index);
      drawSide(paper, side, plan, embedded);
      paper.pushOperators(...marksOf(plan, ...size, isCover));
    }
    done += 1;
    await onProgress?.(done, plan.sheets.length);
  }
  await made.flush();
  sweep(made);
  return made.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false, objectsPerTick: Infinity });
}

const duplexFor: Record<Flip, Duplex> = {
  'long-edge': Duplex.DuplexFlipLongEdge,
  'short-edge': Duplex.DuplexFlipShortEdge,
  none: Duplex.Simplex,
};

/** A page as it can be drawn: its form, and its box as the eye sees it. An empty page is undefined: there is nothing to draw. */
type Form = { form: PDFEmbeddedPage; box: Box } | undefined;

async function embedAll(source: PDFDocument, made: PDFDocument): Promise<Form[]> {
  const pages = source.getPages();
  const filled = pages.filter(hasContents);
  const boxes = filled.map(seenBox);
  // Links and notes of the source would drag all of it along.
  for (const { node } of filled) node.delete(PDFName.of('Annots'));
  const bounds = boxes.map(({ left, bottom, right, top }) => ({ left, bottom, right, top }));
  const forms = await made.embedPages(
    filled,
    bounds,
    // The form keeps the page's own co-ordinates; where it goes is said when it is drawn.
    bounds.map(() => [1, 0, 0, 1, 0, 0] as Matrix),
  );
  const byPage = new Map(filled.map((page, at) => [page, { form: forms[at]!, box: boxes[at]! }]));
  return pages.map((page) => byPage.get(page));
}

function hasContents(page: PDFPage): boolean {
  return page.node.Contents() !== undefined;
}

/** The part of a page that is seen, and by how much it is turned for the eye. */
export function seenBox(page: PDFPage): Box {
  const { x, y, width, height } = page.getCropBox();
  const turn = (((page.getRotation().angle % 360) + 360) % 360) as Box['turn'];
  const lying = turn === 90 || turn === 270;
  return { left: x, bottom: y, right: x + width, top: y + height, turn, width: lying ? height : width, height: lying ? width : height };
}

function drawSide(paper: PDFPage, { slots, turned }: Side, { columns, rows }: Plan, pages: readonly Form[]): void {
  const { width, height } = paper.getSize();
  if (turned) paper.pushOperators(concatTransformationMatrix(-1, 0, 0, -1, width, height));
  const cell = { width: width / columns, height: height / rows };
  for (const [row, inRow] of slots.entries()) {
    for (const [column, number] of inRow.entries()) {
      const page = number === undefined ? undefined : pages[number - 1];
      if (!page) continue;
      const at = { ...cell, x: column * cell.width, y: height - (row + 1) * cell.height };
      const name = paper.node.newXObject('Page', page.form.ref);
      paper.pushOperators(
        pushGraphicsState(),
        concatTransformationMatrix(...matrixFor(page.box, at)),
        drawObject(name),
        popGraphicsState(),
      );
    }
  }
}

/** The first sheet of each gathering is the cover of its booklet. */
function isOutermost({ gatherings }: Plan, index: number): boolean {
  let first = 0;
  for (const thickness of gatherings) {
    if (index === first) return true;
    first += thickness;
  }
  return false;
}
