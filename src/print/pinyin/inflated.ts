import { inflateSync } from 'node:zlib';
import { decodePDFRawStream, PDFName, type PDFRawStream } from 'pdf-lib';

/** The bytes of a stream. pdf-lib inflates in JavaScript; zlib is many times as fast. */
export function inflated(stream: PDFRawStream): Uint8Array {
  const flate = stream.dict.get(PDFName.of('Filter')) === PDFName.of('FlateDecode') && !stream.dict.has(PDFName.of('DecodeParms'));
  return flate ? inflateSync(stream.contents) : decodePDFRawStream(stream).decode();
}
