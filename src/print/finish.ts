import { ParseSpeeds, PDFDocument } from 'pdf-lib';
import { toDeviceColours } from './deviceColours.ts';
import { makePinyinReadable } from './pinyin/readable.ts';
import { type PlaceMark, writeStampPlaces } from './stampPlacesFromTypst.ts';

/**
 * Post-processes a PDF: object streams reduce it to well under half its size, colours become device colours, words with pinyin become
 * readable as words, and the places for the school's stamp are written to the pages. The same input gives the same bytes.
 */
export async function finish(pdf: Uint8Array, placeMarks: readonly PlaceMark[] = []): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
  toDeviceColours(document);
  makePinyinReadable(document);
  writeStampPlaces(document, placeMarks);
  return document.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false, objectsPerTick: Infinity });
}
