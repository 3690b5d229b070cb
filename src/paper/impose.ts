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
import { type Box, type Matrix, matrixFor } from './geometry.ts';
import { marksOf } from './marks.ts';
import { PaperError } from './paperError.ts';
import type { Flip, Orientation, Plan, Side } from './plan.ts';
import { type PaperSize, usualPaper } from './size.ts';
import { sweep } from './sweep.ts';

/** A PDF that has been read, ready to be planned. */
export interface Pages {
  document: PDFDocument;
  count: number;
  /** Orientation of the first page. */
  orientation: Orientation;
}

/** Reads a PDF. Throws a PaperError when it is damaged, locked or empty. */
export async function readPages(pdf: Uint8Array): Promise<Pages> {
  if (!hasItsEnd(pdf)) throw new PaperError('unreadable');
  const document = await PDFDocument.load(pdf, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest }).catch((error: unknown) => {
    throw new PaperError(error instanceof EncryptedPDFError ? 'locked' : 'unreadable', { cause: error });
  });
  const [first, ...rest] = pagesOf(document);
  if (!first) throw new PaperError('empty');
  const { width, height } = seenBox(first);
  return { document, count: 1 + rest.length, orientation: width > height ? 'landscape' : 'portrait' };
}

/** Checks for the end of the file: a truncated PDF can still be read in part, and pages would be missing silently. */
function hasItsEnd(pdf: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(pdf.subarray(-1024)).includes('%%EOF');
}

function pagesOf(document: PDFDocument): PDFPage[] {
  try {
    return document.getPages();
  } catch (error) {
    throw new PaperError('unreadable', { cause: error });
  }
}

export interface ImposeRequest {
  pages: Pages;
  plan: Plan;
  /** Duplex mode, which some PDF readers preselect in the print dialogue. */
  flip: Flip;
  title: string;
  /** A language tag: `zh-CN`. */
  language: string;
  /** The sheets to draw on; A4 by default. */
  paper?: PaperSize;
  /** Called after each page and awaited, so that the screen can be updated. */
  onProgress?: (done: number, total: number) => void | Promise<void>;
}

/**
 * Draws pages on sheets of paper according to the plan; vectors and text are preserved. The same input gives the same bytes. Tags and
 * bookmarks are lost, so the result is offered in addition to the original PDF and never replaces it.
 */
export async function impose({
  pages: { document: source, orientation },
  plan,
  flip,
  title,
  language,
  paper: { short, long } = usualPaper,
  onProgress,
}: ImposeRequest): Promise<Uint8Array> {
  const made = await PDFDocument.create({ updateMetadata: false });
  made.setTitle(title, { showInWindowTitleBar: true });
  made.setLanguage(language);
  const author = source.getAuthor();
  if (author) made.setAuthor(author);
  const preferences = made.catalog.getOrCreateViewerPreferences();
  preferences.setPrintScaling(PrintScaling.None);
  preferences.setDuplex(duplexFor[flip]);

  const embedded = await embedAll(source, made);
  const size: [number, number] = plan.orientation === 'portrait' ? [short, long] : [long, short];
  let done = 0;
  for (const [index, { front, back }] of plan.sheets.entries()) {
    for (const side of back ? [front, back] : [front]) {
      const paper = made.addPage(size);
      const isCover = side === front && isOutermost(plan, index);
      drawSide(paper, side, plan, embedded, orientation);
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

/** A page to draw: its form and its visible box; undefined for an empty page. */
type Form = { form: PDFEmbeddedPage; box: Box } | undefined;

async function embedAll(source: PDFDocument, made: PDFDocument): Promise<Form[]> {
  const pages = source.getPages();
  const filled = pages.filter(hasContents);
  const boxes = filled.map(seenBox);
  // Links and annotations refer to other pages and would pull the whole source into the result.
  for (const { node } of filled) node.delete(PDFName.of('Annots'));
  const bounds = boxes.map(({ left, bottom, right, top }) => ({ left, bottom, right, top }));
  const forms = await made.embedPages(
    filled,
    bounds,
    // The form keeps the page's own coordinates; its position is set when it is drawn.
    bounds.map(() => [1, 0, 0, 1, 0, 0] as Matrix),
  );
  const byPage = new Map(filled.map((page, at) => [page, { form: forms[at]!, box: boxes[at]! }]));
  return pages.map((page) => byPage.get(page));
}

function hasContents(page: PDFPage): boolean {
  return page.node.Contents() !== undefined;
}

/** Returns the visible part of a page and its rotation. */
export function seenBox(page: PDFPage): Box {
  const { x, y, width, height } = page.getCropBox();
  const turn = (((page.getRotation().angle % 360) + 360) % 360) as Box['turn'];
  const lying = turn === 90 || turn === 270;
  return { left: x, bottom: y, right: x + width, top: y + height, turn, width: lying ? height : width, height: lying ? width : height };
}

/**
 * Draws the pages of a side. A page that lies among upright ones, or the other way round, is turned by a quarter to the left, so that it
 * is as large as they are: the reader turns the booklet to the right, on every page alike.
 */
function drawSide(
  paper: PDFPage,
  { slots, turned }: Side,
  { columns, rows }: Plan,
  pages: readonly Form[],
  orientation: Orientation,
): void {
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
        concatTransformationMatrix(...matrixFor(isOf(orientation, page.box) ? page.box : quarterTurned(page.box), at)),
        drawObject(name),
        popGraphicsState(),
      );
    }
  }
}

function isOf(orientation: Orientation, { width, height }: Box): boolean {
  return width > height === (orientation === 'landscape');
}

function quarterTurned(box: Box): Box {
  return { ...box, turn: ((box.turn + 270) % 360) as Box['turn'], width: box.height, height: box.width };
}

/** Whether a sheet is the first of its gathering, which is the cover of a booklet. */
function isOutermost({ gatherings }: Plan, index: number): boolean {
  let first = 0;
  for (const thickness of gatherings) {
    if (index === first) return true;
    first += thickness;
  }
  return false;
}
