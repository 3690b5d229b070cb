import type { Edition } from '../edition.ts';

/** What a copy must hold, in the form that `sha256sum -c` reads. */
export const sumsFile = 'SHA256SUMS';

/** The same as a classic script: the one form that a page opened by double click can read. */
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
  /** The SHA-256 of the file `SHA256SUMS`, by which a damaged list gives itself away. */
  sums: string;
  /** Sorted by path, without `SHA256SUMS` and `copy-sums.js`. */
  files: ListedFile[];
}

/** What stands in a Kiwix archive instead of a list: Kiwix changes pages on their way and checks its archives itself. */
export type KiwixMark = { kiwix: true };

declare global {
  /** Set by `copy-sums.js`. */
  var paperKiteCopy: CopyList | KiwixMark | undefined;
}

export function sumsText(files: readonly ListedFile[]): string {
  return files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('');
}

/** One file a line, so that two editions can be compared with ordinary tools. */
export function listScript({ edition, sums, files }: CopyList): string {
  const rows = files.map((file) => JSON.stringify(file)).join(',\n');
  return `globalThis.paperKiteCopy = { "edition": ${JSON.stringify(edition)}, "sums": "${sums}", "files": [\n${rows}\n] };\n`;
}

export const kiwixScript = 'globalThis.paperKiteCopy = { "kiwix": true };\n';
