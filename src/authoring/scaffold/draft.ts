import type { Localized } from '../../curriculum/locale.ts';
import type { NewFile } from './write.ts';

/** Files to be written; none of them exists yet. */
export interface Draft {
  /** A folder that does not exist yet, with its files. */
  folder?: { folder: string; files: NewFile[] };
  /** New files in existing folders, and files to which something is added, in the order in which they are written. */
  files: NewFile[];
  /** The next steps, in sentences. */
  next: Localized[];
}

export type Drafted = Draft | { errors: Localized[] };
