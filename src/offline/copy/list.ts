import type { Edition } from '../edition.ts';

/** Lists what a copy must contain, in the format of `sha256sum -c`. */
export const sumsFile = 'SHA256SUMS';

/** The same list as a classic script, the only format that a page opened by double click can read. */
export const copyListFile = 'copy-sums.js';

export interface ListedFile {
  /** Relative to the folder of the copy, with `/`. */
  path: string;
  /** 64 hexadecimal digits. */
  sha256: string;
  bytes: number;
}

export interface CopyList {
  edition: Edition;
  /** The SHA-256 of the file `SHA256SUMS`, which shows whether the list is damaged. */
  sums: string;
  /** Sorted by path, without `SHA256SUMS` and `copy-sums.js`. */
  files: ListedFile[];
}

/** Replaces the list in a Kiwix archive: Kiwix changes pages when it serves them, and checks its archives itself. */
export type KiwixMark = { kiwix: true };

declare global {
  /** Set by `copy-sums.js`. */
  var paperKiteCopy: CopyList | KiwixMark | undefined;
}

export function sumsText(files: readonly ListedFile[]): string {
  return files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('');
}

/** Writes one file per line, so that two editions can be compared with a diff tool. */
export function listScript({ edition, sums, files }: CopyList): string {
  const rows = files.map((file) => JSON.stringify(file)).join(',\n');
  return `globalThis.paperKiteCopy = { "edition": ${JSON.stringify(edition)}, "sums": "${sums}", "files": [\n${rows}\n] };\n`;
}

export const kiwixScript = 'globalThis.paperKiteCopy = { "kiwix": true };\n';
