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
import { PaperFault } from './fault.ts';
import { noteStamped, readNote, type StampPlace } from './stampPlaces.ts';
import { TagWriter } from './tags.ts';

/** What is drawn into a place: a bitmap and where it goes, from the place's lower left corner, in points. */
export interface Ink {
  bitmap: Bitmap;
  x: number;
  y: number;
  width: number;
  height: number;
  /** The same in words, for who listens. */
  words: string;
}

/** Draws what belongs in a place, or nothing. Asked once for each field, label and size, however many pages have it. */
export type DrawPlace = (place: StampPlace) => Ink | undefined;

export interface Stamped {
  /** Pages on which something was drawn. */
  pages: number;
  /** Blanks that were filled, corners not counted. */
  blanks: number;
}

/**
 * Draws a school's own words into the places that the pages carry, in place: tags, bookmarks and links stay. The corner is
 * for the eye alone, like a page's head; a filled blank is tagged as a picture whose words can be heard, after the rest of
 * its page. Works on any document that holds pages of ours, also one that was put together from several; other pages are
 * left alone. Throws a PaperFault when no page has a place (`foreign`) or all that have one are stamped already (`stamped`).
 */
export function stampDocument(document: PDFDocument, draw: DrawPlace): Stamped {
  const pages = document.getPages().map((page) => ({ page, note: readNote(page) }));
  if (!pages.some(({ note }) => note)) throw new PaperFault('foreign');
  if (!pages.some(({ note }) => note && !note.stamped)) throw new PaperFault('stamped');
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
  // All is drawn before anything is changed: what does not fit leaves the document as it was.
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

/** The bytes of a document that was read and changed, as small as the build makes them. */
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

/** What stands at the head of every page is nothing that a reader wants to hear on every page. */
const asHead = PDFOperator.of(PDFOperatorNames.BeginMarkedContentSequence, [
  PDFName.of('Artifact'),
  '<< /Type /Pagination /Subtype /Header >>',
]);
