import { ParseSpeeds, PDFDocument } from 'pdf-lib';
import { toDeviceColours } from './deviceColours.ts';
import { makePinyinReadable } from './pinyin/readable.ts';
import { type Sides, writeSides } from './sides.ts';
import { type PlaceMark, writeStampPlaces } from './stampPlacesFromTypst.ts';

/**
 * Post-processes a PDF: object streams reduce it to well under half its size, colours become device colours, words with pinyin become
 * readable as words, the places for the school's stamp are written to the pages, and it says how its sheets are turned over. The same input gives the same bytes.
 */
export async function finish(pdf: Uint8Array, placeMarks: readonly PlaceMark[] = [], sides: Sides = { turned: [] }): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
  toDeviceColours(document);
  makePinyinReadable(document);
  writeStampPlaces(document, placeMarks);
  writeSides(document, sides);
  return document.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false, objectsPerTick: Infinity });
}
