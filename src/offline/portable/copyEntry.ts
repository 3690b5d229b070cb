import type { Grade } from '../../curriculum/kind.ts';
import type { Locale } from '../../curriculum/locale.ts';

/** A ZIP as the download page and the manifest show it. */
export interface CopyEntry {
  /** Relative to the folder of ZIPs: `paper-kite-zh-grade-3.zip`. */
  file: string;
  /** The name used in pages (`data-copy`): `zh-grade-3`. */
  name: string;
  locale?: Locale;
  grade?: Grade;
  /** Of a ZIP of files without pages: what they are for, `edit`. */
  use?: string;
  bytes: number;
  sha256: string;
  /** The number of files in it. */
  files: number;
}
