import { Duplex, degrees, PDFDocument, PDFHexString, PDFName, PDFNumber, type PDFPage, PrintScaling } from 'pdf-lib';
import type { LineDrawing } from './coverDrawing.ts';
import type { Matrix } from './geometry.ts';
import { readPages, seenBox } from './impose.ts';
import { type Bookmark, setOutline } from './outline.ts';
import { type ContentsLine, type Cover, drawContents, drawCover } from './packFront.ts';
import { type PackForm, type PackPlan, planPack } from './packPlan.ts';
import { PaperError, type ReadErrorReason } from './paperError.ts';
import { type DrawWords, Pen } from './pen.ts';
import { millimetre, type PaperSize, usualPaper } from './size.ts';
import { type DrawPlace, saveDocument, stampDocument } from './stamp.ts';
import { sweep } from './sweep.ts';

/** One document or sheet of a pack. */
export interface PackPart {
  title: string;
  /** `G3-08`, in Latin letters; undefined for a sheet that is listed below its own document. */
  id?: string;
  /** A complete PDF file. */
  pdf: Uint8Array;
}

export interface PackRequest {
  parts: readonly PackPart[];
  form: PackForm;
  /** Returns the words of the cover; called once the numbers of pages and sheets are known. */
  cover: (plan: PackPlan) => Cover;
  /** Names of the front matter in bookmarks, page labels and on the page of contents. */
  words: { cover: string; contents: string };
  title: string;
  /** A language tag: `zh-CN`. */
  language: string;
  draw: DrawWords;
  /** The paper of the cover and the contents; A4 by default. */
  paper?: PaperSize;
  /** The drawing of the cover; the kite by default. */
  drawing?: LineDrawing | undefined;
  /** Draws the school's own words into the places that the parts reserve for them. */
  stamp?: DrawPlace;
  /** Called before each part and awaited, so that the screen can be updated. */
  onProgress?: (done: number, total: number) => void | Promise<void>;
  /** Stops the work: the promise is rejected with the signal's reason. */
  signal?: AbortSignal;
}

/** Lists all parts of a pack that cannot be read, each with its reason. */
export class PackError extends Error {
  override name = 'PackError';
  readonly parts: readonly { part: number; reason: ReadErrorReason }[];

  constructor(parts: readonly { part: number; reason: ReadErrorReason }[]) {
    super(`Parts of the pack cannot be read: ${parts.map(({ part, reason }) => `${part} (${reason})`).join(', ')}.`);
    this.parts = parts;
  }
}

/** A pack that has been made. */
export interface MadePack {
  pdf: Uint8Array;
  plan: PackPlan;
  /** Number of blanks filled, if a stamp was requested and a page has a place for it. */
  blanks?: number;
}

/**
 * Combines several PDFs into one: a cover, a page of contents with links, then the parts with the pack's page numbers, bookmarks and
 * page labels. The same input gives the same bytes. Tags are lost, so the result is offered in addition to the original PDFs.
 * Throws a PackError that names every part that cannot be read, and anything that `stamp` throws.
 */
export async function assemble(request: PackRequest): Promise<MadePack> {
  const { parts, form, cover, words, title, language, draw, stamp, signal, paper = usualPaper } = request;
  const made = await PDFDocument.create({ updateMetadata: false });
  made.setTitle(title, { showInWindowTitleBar: true });
  made.setLanguage(language);
  const preferences = made.catalog.getOrCreateViewerPreferences();
  preferences.setPrintScaling(PrintScaling.None);
  preferences.setDuplex(form === 'single' ? Duplex.Simplex : Duplex.DuplexFlipLongEdge);
  const copied = await copyParts(made, request);
  const plan = planPack(
    copied.map(({ pages }) => pages.length),
    form,
    copied.map(({ edge }) => edge !== undefined),
  );

  const pen = new Pen(made, draw);
  const front = Array.from({ length: 1 + plan.contents }, () => made.addPage([paper.short, paper.long]));
  for (const [at, { pages, edge }] of copied.entries()) {
    while (made.getPageCount() + 1 < plan.starts[at]!) made.addPage([paper.short, paper.long]);
    for (const [index, page] of pages.entries()) {
      // The pack is turned over the long edge: a back that is meant for the short edge is upside down, which is the same on paper.
      if (edge === Duplex.DuplexFlipShortEdge && form !== 'single' && index % 2 === 1)
        page.setRotation(degrees((page.getRotation().angle + 180) % 360));
      made.addPage(page);
      numberPage(page, pen, made.getPageCount());
    }
  }
  drawCover(front[0]!, pen, cover(plan), request.drawing);
  const lines = parts.map(
    ({ title: name, id }, at): ContentsLine => ({
      title: name,
      ...(id === undefined ? {} : { id }),
      number: plan.starts[at]!,
      page: copied[at]!.pages[0]!.ref,
    }),
  );
  drawContents(made, front.slice(1), pen, words.contents, lines);
  pen.finish();
  setOutline(made, [
    { title: words.cover, page: front[0]!.ref },
    ...(front[1] ? [{ title: words.contents, page: front[1].ref }] : []),
    ...bookmarksOf(lines),
  ]);
  setLabels(made, words, plan);
  const blanks = stamp && stamped(made, stamp);
  signal?.throwIfAborted();
  await made.flush();
  sweep(made);
  const pdf = await saveDocument(made);
  signal?.throwIfAborted();
  return { pdf, plan, ...(blanks === undefined ? {} : { blanks }) };
}

/** Returns the number of blanks filled; undefined when no page has a place or all are stamped already, which is not an error in a pack. */
function stamped(made: PDFDocument, draw: DrawPlace): number | undefined {
  try {
    return stampDocument(made, draw).blanks;
  } catch (error) {
    if (error instanceof PaperError) return undefined;
    throw error;
  }
}

/** The pages of a part, and the edge over which it is turned if its pages are the two sides of a sheet. */
interface Copied {
  pages: PDFPage[];
  edge: Duplex | undefined;
}

/** Copies the pages of all parts. Only one part at a time is kept in memory as a document. */
async function copyParts(made: PDFDocument, { parts, onProgress, signal }: PackRequest): Promise<Copied[]> {
  const copied: Copied[] = [];
  const errors: { part: number; reason: ReadErrorReason }[] = [];
  for (const [part, { pdf }] of parts.entries()) {
    await onProgress?.(part, parts.length);
    signal?.throwIfAborted();
    try {
      const { document } = await readPages(pdf);
      const pages = await made.copyPages(document, document.getPageIndices());
      for (const { node } of pages) for (const name of ofTheWhole) node.delete(PDFName.of(name));
      copied.push({ pages, edge: document.catalog.getViewerPreferences()?.getDuplex() });
    } catch (error) {
      if (!(error instanceof PaperError)) throw error;
      // readPages throws no other reasons.
      errors.push({ part, reason: error.reason as ReadErrorReason });
    }
  }
  if (errors.length > 0) throw new PackError(errors);
  await onProgress?.(parts.length, parts.length);
  return copied;
}

/** Page entries that are meaningless outside the original document: tags, and annotations that link to its other pages. */
const ofTheWhole = ['StructParents', 'Tabs', 'Annots', 'B'];

/** Writes the page number of the pack in the middle of the footer; each document has its own number at the right. */
function numberPage(page: PDFPage, pen: Pen, number: number): void {
  const { left, bottom, right, top, width, turn } = seenBox(page);
  const turns: Record<typeof turn, Matrix> = {
    0: [1, 0, 0, 1, left, bottom],
    90: [0, 1, -1, 0, right, bottom],
    180: [-1, 0, 0, -1, right, top],
    270: [0, -1, 1, 0, left, top],
  };
  pen.figures(page, String(number), { x: width / 2, y: 6.5 * millimetre, size: 9, align: 'middle', turn: turns[turn] });
}

/** Nests sheets below the document that they follow. */
function bookmarksOf(lines: readonly ContentsLine[]): Bookmark[] {
  const bookmarks: (Bookmark & { below: Bookmark[] })[] = [];
  for (const { id, title, page } of lines) {
    const bookmark = { title: id === undefined ? title : `${id} ${title}`, page, below: [] };
    const above = bookmarks.at(-1);
    if (id === undefined && above) above.below.push(bookmark);
    else bookmarks.push(bookmark);
  }
  return bookmarks;
}

/** Labels the cover and the contents by name, all further pages by their printed number. */
function setLabels({ context, catalog }: PDFDocument, words: PackRequest['words'], { contents }: PackPlan): void {
  const called = (prefix: string) => context.obj({ P: PDFHexString.fromText(prefix) });
  const labels = [PDFNumber.of(0), called(words.cover)];
  for (let page = 1; page <= contents; page++)
    labels.push(PDFNumber.of(page), called(contents === 1 ? words.contents : `${words.contents} ${page}`));
  labels.push(PDFNumber.of(1 + contents), context.obj({ S: 'D', St: 2 + contents }));
  const nums = context.obj([]);
  for (const entry of labels) nums.push(entry);
  catalog.set(PDFName.of('PageLabels'), context.obj({ Nums: nums }));
}
