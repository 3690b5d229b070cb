import type { Reason } from './savingError.ts';
import type { Unsupported } from './support.ts';

/** The sentences of the saving panels, from the `saving` namespace; the page contains those of its language. */
export interface SavingWords {
  unsaved: string;
  withPdfs: string;
  save: string;
  saving: string;
  amount: string;
  stopped: string;
  continue: string;
  saved: string;
  savedWithPdfs: string;
  addPdfs: string;
  outdated: string;
  incomplete: string;
  update: string;
  remove: string;
  removeSure: string;
  unreachable: string;
  unreadable: string;
  kept: string;
  stop: string;
  discard: string;
  retry: string;
  failed: Record<Reason, string>;
  unsupported: Record<Unsupported, string>;
}
