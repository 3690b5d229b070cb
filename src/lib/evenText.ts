/**
 * Returns a text as every system writes it: lines that end in LF, letters with their accents as one character (NFC), no byte order mark.
 * Windows writes CRLF and the mark, and an archive from a Mac has letters and accents apart; none of it is a change for a reader. A lone CR
 * stays, since it is reported.
 */
export function evenText(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
    .normalize('NFC');
}

/** The same for the name of a file or folder. */
export function evenName(name: string): string {
  return name.normalize('NFC');
}
