/** The head of each part. */
export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The namespaces of slides, layouts and masters. */
export const namespaces =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';

/** What XML cannot hold: control characters, which no text of the curriculum has a use for. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be taken out.
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Words as XML. */
export function escaped(words: string): string {
  return words.replace(unwritable, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** Points in the unit of presentations, of which a point has 12,700. */
export function emu(points: number): number {
  return Math.round(points * 12_700);
}
