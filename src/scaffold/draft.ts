import type { NewFile } from './write.ts';

/** What is to be written; nothing of it is there yet. */
export interface Draft {
  /** A folder that does not exist yet, with its files. */
  folder?: { folder: string; files: NewFile[] };
  /** Files beside others, and files to which something is added, in the order in which they are written. */
  files: NewFile[];
  /** What to do now, in sentences. */
  next: string[];
}

export type Drafted = Draft | { faults: string[] };
