import { ParseSpeeds, PDFDocument } from 'pdf-lib';
import { toDeviceColours } from './deviceColours.ts';
import { makePinyinReadable } from './pinyin/readable.ts';
import { type Rights, writeRights } from './rights.ts';
import { type Sides, writeSides } from './sides.ts';
import { type PlaceMark, writeStampPlaces } from './stampPlacesFromTypst.ts';

/**
 * Post-processes a PDF: object streams reduce it to well under half its size, colours become device colours, words with pinyin become
 * readable as words, the places for the school's stamp are written to the pages, and it says how its sheets are turned over and under which licence it
 * is. The same input gives the same bytes.
 */
export async function finish(
  pdf: Uint8Array,
  placeMarks: readonly PlaceMark[] = [],
  sides: Sides = { turned: [] },
  rights?: Rights,
): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
  toDeviceColours(document);
  makePinyinReadable(document);
  writeStampPlaces(document, placeMarks);
  writeSides(document, sides);
  if (rights) writeRights(document, rights);
  return document.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false, objectsPerTick: Infinity });
}
