import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber, type PDFObject, PDFRef, PDFStream } from 'pdf-lib';

const name = PDFName.of;

/** Device colour spaces by number of components. */
const deviceSpaces = new Map([
  [1, name('DeviceGray')],
  [3, name('DeviceRGB')],
  [4, name('DeviceCMYK')],
]);

/**
 * Replaces all ICC-based colour spaces, of pages, pictures and patterns, by device colour spaces with as many components. Typst uses ICC
 * profiles, from which some systems mix black from all four toners; DeviceGray 0 is printed with black toner only.
 */
export function toDeviceColours(document: PDFDocument): void {
  const { context } = document;
  const profiles = new Set<PDFRef>();
  const device = (object: PDFObject | undefined): PDFName | undefined => {
    if (!(object instanceof PDFArray) || object.get(0) !== name('ICCBased')) return undefined;
    const profile = object.lookup(1, PDFStream);
    const ref = object.get(1);
    if (ref instanceof PDFRef) profiles.add(ref);
    const components = profile.dict.lookup(name('N'), PDFNumber).asNumber();
    const space = deviceSpaces.get(components);
    if (!space) throw new Error(`A colour has ${components} components, which no printer knows.`);
    return space;
  };
  const replaceIn = (object: PDFObject): void => {
    const dict = object instanceof PDFStream ? object.dict : object;
    if (dict instanceof PDFDict) {
      for (const [key, value] of dict.entries()) {
        const space = device(value);
        if (space) dict.set(key, space);
        else if (!(value instanceof PDFRef)) replaceIn(value);
      }
    } else if (dict instanceof PDFArray) {
      for (const [index, value] of dict.asArray().entries()) {
        const space = device(value);
        if (space) dict.set(index, space);
        else if (!(value instanceof PDFRef)) replaceIn(value);
      }
    }
  };
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    const space = device(object);
    if (space) context.assign(ref, space);
    else replaceIn(object);
  }
  for (const profile of profiles) context.delete(profile);
}
