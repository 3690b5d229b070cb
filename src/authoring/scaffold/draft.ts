import type { Localized } from '../../curriculum/locale.ts';
import type { NewFile } from './write.ts';

/** What is to be written; nothing of it is there yet. */
export interface Draft {
  /** A folder that does not exist yet, with its files. */
  folder?: { folder: string; files: NewFile[] };
  /** Files beside others, and files to which something is added, in the order in which they are written. */
  files: NewFile[];
  /** What to do now, in sentences. */
  next: Localized[];
}

export type Drafted = Draft | { faults: Localized[] };
