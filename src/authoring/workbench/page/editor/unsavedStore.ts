/** What was written and not saved, with the hash of the file that it was written into. */
export interface UnsavedText {
  text: string;
  hash?: string;
}

/**
 * Keeps unsaved texts in the browser, so that they survive a reload, a closed tab and the end of the server. Without storage, or when it is
 * full, nothing is kept, and the page warns before it is closed.
 */
export class UnsavedStore {
  private readonly prefix: string;

  /** `curriculum` names the folder that is being edited: another one at the same address has its own texts. */
  constructor(curriculum: string) {
    this.prefix = `paper-kite-unsaved:${curriculum}:`;
  }

  read(file: string): UnsavedText | undefined {
    try {
      const kept = localStorage.getItem(this.prefix + file);
      return kept === null ? undefined : (JSON.parse(kept) as UnsavedText);
    } catch {
      return undefined;
    }
  }

  keep(file: string, unsaved: UnsavedText): void {
    try {
      localStorage.setItem(this.prefix + file, JSON.stringify(unsaved));
    } catch {
      // Private windows have no storage.
    }
  }

  forget(file: string): void {
    try {
      localStorage.removeItem(this.prefix + file);
    } catch {
      // As above.
    }
  }
}
