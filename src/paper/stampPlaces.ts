import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, type PDFPage, PDFString } from 'pdf-lib';

/** A place on a page for the school's own words, from the page's lower left corner, in points. */
export interface StampPlace {
  /** `corner`, or the field of a blank: `principal`, `class-teacher.phone`. */
  field: string;
  /** The label of the blank on the page: 班主任. Empty for the corner. */
  label: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The stamp data of a page: its places, and whether it has been stamped. Undefined on other pages. */
export interface StampNote {
  places: StampPlace[];
  stamped: boolean;
}

// A page-piece dictionary (ISO 32000, 14.5): private data of a program on a page, which readers ignore and `copyPages` keeps.
const pieces = PDFName.of('PieceInfo');
const ours = PDFName.of('PaperKite');
const modified = PDFName.of('LastModified');
const own = PDFName.of('Private');
const done = PDFName.of('Stamped');
const listed = PDFName.of('Places');

/** A date is required; a constant one keeps builds reproducible. */
const noDate = 'D:19700101000000Z';

/** Writes the places to a page; a page without places stays as it is. */
export function writePlaces(page: PDFPage, places: readonly StampPlace[]): void {
  if (places.length === 0) return;
  const { context } = page.doc;
  const note = context.obj({});
  note.set(
    listed,
    context.obj(
      places.map(({ field, label, x, y, width, height }) => [PDFName.of(field), PDFHexString.fromText(label), x, y, width, height]),
    ),
  );
  const piece = context.obj({});
  piece.set(modified, PDFString.of(noDate));
  piece.set(own, note);
  const all = context.obj({});
  all.set(ours, piece);
  page.node.set(pieces, all);
  page.node.set(modified, PDFString.of(noDate));
}

/** Reads the stamp data of a page. Returns undefined if it is missing or malformed. */
export function readNote(page: PDFPage): StampNote | undefined {
  const note = noteOf(page);
  const list = note?.lookup(listed);
  if (!note || !(list instanceof PDFArray)) return undefined;
  const places = list.asArray().flatMap((_, index) => {
    const entry = list.lookup(index);
    if (!(entry instanceof PDFArray) || entry.size() !== 6) return [];
    const [field, label, ...box] = entry.asArray().map((_value, at) => entry.lookup(at));
    if (!(field instanceof PDFName) || !(label instanceof PDFHexString) || !box.every((value) => value instanceof PDFNumber)) return [];
    const [x, y, width, height] = box.map((value) => (value as PDFNumber).asNumber()) as [number, number, number, number];
    return [{ field: field.decodeText(), label: label.decodeText(), x, y, width, height }];
  });
  return { places, stamped: note.has(done) };
}

/** Marks a page as stamped, so that no name is printed over another. */
export function noteStamped(page: PDFPage): void {
  noteOf(page)?.set(done, page.doc.context.obj(true));
}

function noteOf(page: PDFPage): PDFDict | undefined {
  const within = (dict: PDFDict | undefined, key: PDFName) => {
    const value = dict?.lookup(key);
    return value instanceof PDFDict ? value : undefined;
  };
  return within(within(within(page.node, pieces), ours), own);
}
