import {
  concatTransformationMatrix,
  drawObject,
  endMarkedContent,
  type PDFDocument,
  PDFName,
  PDFOperator,
  PDFOperatorNames,
  type PDFPage,
  type PDFRef,
  popGraphicsState,
  pushGraphicsState,
  setFillingGrayscaleColor,
} from 'pdf-lib';
import { type Bitmap, embedStencil } from './bitmap.ts';
import { PaperError } from './paperError.ts';
import { noteStamped, readNote, type StampPlace } from './stampPlaces.ts';
import { TagWriter } from './tags.ts';

/** A bitmap to draw into a place, with its position from the place's lower left corner, in points. */
export interface Ink {
  bitmap: Bitmap;
  x: number;
  y: number;
  width: number;
  height: number;
  /** The same in words, for screen readers. */
  words: string;
}

/** Draws the content of a place; undefined if there is none. Called once for each combination of field, label and size. */
export type DrawPlace = (place: StampPlace) => Ink | undefined;

export interface Stamped {
  /** Number of pages on which something was drawn. */
  pages: number;
  /** Number of blanks filled, without corners. */
  blanks: number;
}

/**
 * Draws the school's own words into the places that pages reserve for them. Modifies the document; tags, bookmarks and links are kept.
 * The corner is an artifact, like a page header; a filled blank is tagged as a figure with its words as alternative text, after
 * the rest of its page. Works on any document with pages of this project, also on a combined one; other pages are left alone.
 * Throws a PaperError when no page has a place (`foreign`) or all that have one are stamped already (`stamped`).
 */
export function stampDocument(document: PDFDocument, draw: DrawPlace): Stamped {
  const pages = document.getPages().map((page) => ({ page, note: readNote(page) }));
  if (!pages.some(({ note }) => note)) throw new PaperError('foreign');
  if (!pages.some(({ note }) => note && !note.stamped)) throw new PaperError('stamped');
  const tags = new TagWriter(document);
  const drawn = new Map<string, { ink: Ink; image: PDFRef } | undefined>();
  const inkFor = (place: StampPlace) => {
    const key = `${place.field} ${place.width.toFixed(1)} ${place.height.toFixed(1)} ${place.label}`;
    if (!drawn.has(key)) {
      const ink = draw(place);
      drawn.set(key, ink && { ink, image: embedStencil(document.context, ink.bitmap) });
    }
    return drawn.get(key);
  };
  // Draw everything before changing anything: if something does not fit, the document stays as it was.
  const work = pages
    .filter(({ note }) => note && !note.stamped)
    .map(({ page, note }) => ({
      page,
      filled: note!.places.flatMap((place) => ({ place, made: inkFor(place) })).filter(({ made }) => made),
    }));
  const done: Stamped = { pages: 0, blanks: 0 };
  for (const { page, filled } of work) {
    if (filled.length === 0) continue;
    for (const { place, made } of filled) print(page, place, made!.ink, made!.image, tags);
    noteStamped(page);
    done.pages += 1;
    done.blanks += filled.filter(({ place }) => !isCorner(place)).length;
  }
  return done;
}

/** Serializes a modified document as compactly as the build does. */
export function saveDocument(document: PDFDocument): Promise<Uint8Array> {
  return document.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false, objectsPerTick: 200 });
}

function isCorner({ field }: StampPlace): boolean {
  return field === 'corner';
}

function print(page: PDFPage, place: StampPlace, ink: Ink, image: PDFRef, tags: TagWriter): void {
  const box = { x: place.x + ink.x, y: place.y + ink.y, width: ink.width, height: ink.height };
  const name = page.node.newXObject('Stamp', image);
  page.pushOperators(
    isCorner(place) ? asHead : tags.figure(page, ink.words, box),
    pushGraphicsState(),
    setFillingGrayscaleColor(0),
    concatTransformationMatrix(box.width, 0, 0, box.height, box.x, box.y),
    drawObject(name),
    popGraphicsState(),
    endMarkedContent(),
  );
}

/** Begins an artifact of type header: no one wants to hear it on every page. */
const asHead = PDFOperator.of(PDFOperatorNames.BeginMarkedContentSequence, [
  PDFName.of('Artifact'),
  '<< /Type /Pagination /Subtype /Header >>',
]);
