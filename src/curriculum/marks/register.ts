import type { Change, PrintedAdvice } from '../schema/editions.ts';

/** What an edition changed, in the words of one language. */
export interface LocalizedChange {
  document: string;
  sheets?: readonly string[];
  kind: Change['kind'];
  was?: string;
  now: string;
  printed?: PrintedAdvice;
}

export interface LocalizedEdition {
  version: string;
  date: string;
  changes: readonly LocalizedChange[];
}

/** A printed sheet in one language and the marks it has had: `[edition, mark, former]`, oldest first. No mark: no longer printed. */
export interface SheetHistory {
  sheet: string;
  locale: string;
  title: string;
  marks: readonly (readonly [edition: number, mark: string, former?: string])[];
  /** The mark that it has in this build, where no edition has published it. */
  draft?: string | undefined;
}

/** Everything that the page needs to answer; small enough to be embedded in it. */
export interface Register {
  /** Oldest first. */
  editions: readonly LocalizedEdition[];
  sheets: Readonly<Record<string, readonly SheetHistory[]>>;
}

/** Whether a change concerns a sheet. */
export function speaksOf(change: Pick<LocalizedChange, 'document' | 'sheets'>, document: string, sheet: string): boolean {
  return change.document === document && (change.sheets === undefined || change.sheets.includes(sheet));
}
