import { PDFDocument, type PDFObject } from 'mupdf';
import type { StampPlace } from '../../../paper/stampPlaces.ts';
import { asName, asText, children, pagesOf } from './objects.ts';

/** How many objects of a PDF name a colour space that is based on a profile. */
export function colourProfilesIn(pdf: Uint8Array): number {
  const document = new PDFDocument(pdf);
  let count = 0;
  const isNamed = (object: PDFObject): boolean => {
    if (asName(object) === 'ICCBased') return true;
    let found = false;
    // What is referred to is an object of its own.
    const look = (value: PDFObject) => {
      if (!found && !value.isIndirect()) found = isNamed(value);
    };
    if (object.isArray() || object.isDictionary()) object.forEach(look);
    return found;
  };
  for (let number = 1; number < document.countObjects(); number++) if (isNamed(document.newIndirect(number).resolve())) count += 1;
  document.destroy();
  return count;
}

/** For each page the places that it keeps for a school's stamp (`src/paper/stampPlaces.ts` writes them). */
export function stampPlacesIn(pdf: Uint8Array): StampPlace[][] {
  const document = new PDFDocument(pdf);
  const places = pagesOf(document).map((page) =>
    children(page.get('PieceInfo', 'PaperKite', 'Private', 'Places')).map((entry): StampPlace => {
      const [x, y, width, height] = [2, 3, 4, 5].map((at) => entry.get(at).asNumber()) as [number, number, number, number];
      return { field: asName(entry.get(0)), label: asText(entry.get(1)), x, y, width, height };
    }),
  );
  document.destroy();
  return places;
}
