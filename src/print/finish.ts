import { ParseSpeeds, PDFDocument } from 'pdf-lib';
import { toDeviceColours } from './deviceColours.ts';
import { makePinyinReadable } from './pinyin/readable.ts';
import { notePlaces, type PlaceMark } from './placesForStamp.ts';

/**
 * Rewrites a PDF with object streams: the same pages, tags, bookmarks and labels in well under half the bytes. Black becomes the
 * printer's own, words with pinyin are made to be read as words, and the pages note where a school may stamp its own. Bytes in,
 * bytes out, the same for the same input: no dates are touched.
 */
export async function finish(pdf: Uint8Array, placeMarks: readonly PlaceMark[] = []): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
  toDeviceColours(document);
  makePinyinReadable(document);
  notePlaces(document, placeMarks);
  return document.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false, objectsPerTick: Infinity });
}
