import type { PDFDocument, PDFObject } from 'mupdf';

export const languageTag = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

export function pagesOf(pdf: PDFDocument): PDFObject[] {
  return Array.from({ length: pdf.countPages() }, (_, index) => pdf.findPage(index));
}

/** The entries of an array; of anything else itself; nothing of null. */
export function children(object: PDFObject): PDFObject[] {
  if (object.isNull()) return [];
  if (!object.isArray()) return [object];
  return Array.from({ length: object.length }, (_, index) => object.get(index));
}

export function asName(object: PDFObject): string {
  return object.isName() ? object.asName() : '';
}

export function asText(object: PDFObject): string {
  return object.isString() ? object.asString() : '';
}
