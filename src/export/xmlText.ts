/** What XML cannot hold: control characters, which no text of the curriculum has a use for. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be taken out.
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Words as XML, in a text or in an attribute. */
export function escaped(words: string): string {
  return words.replace(unwritable, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
