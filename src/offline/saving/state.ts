import { bytesOf, filesOf, markOf, missingFrom, type SetPlan, type SetSummary } from './plan.ts';
import type { SetRecord } from './record.ts';
import type { Reason } from './savingError.ts';

/** The state shown by the panel of a set. Sizes are in bytes. */
export type PanelState =
  | { kind: 'unsaved'; pages: number; pdfs: number }
  | { kind: 'unreachable' }
  | { kind: 'unreadable' }
  | { kind: 'saving'; done: number; total: number }
  | { kind: 'stopped'; done: number; total: number; keptOld: boolean }
  | { kind: 'saved'; record: SetRecord; bytes: number; morePdfs: number }
  | { kind: 'outdated'; record: SetRecord; bytes: number; changed: number; isIncomplete: boolean }
  | { kind: 'failed'; reason: Reason; detail: string; keptOld: boolean; canDiscard: boolean };

/** Everything known about a set. */
export interface Known {
  record: SetRecord | undefined;
  /** There is a record, but it cannot be read. */
  isUnreadable: boolean;
  begun: SetRecord | undefined;
  /** The hashes of the files on the device. */
  present: ReadonlySet<string>;
  /** The summary from the site; undefined if it does not respond. */
  summary: SetSummary | undefined;
  /** The plan from the site, needed if the saved set differs from it. */
  plan: SetPlan | undefined;
}

export function stateOf({ record, isUnreadable, begun, present, summary, plan }: Known): PanelState {
  if (begun) {
    const total = bytesOf(begun.files);
    return { kind: 'stopped', done: total - bytesOf(missingFrom(begun.files, present)), total, keptOld: record !== undefined };
  }
  if (isUnreadable) return { kind: 'unreadable' };
  if (!record) return summary ? { kind: 'unsaved', pages: summary.pages, pdfs: summary.pdfs } : { kind: 'unreachable' };
  const bytes = bytesOf(record.files);
  const lost = bytesOf(missingFrom(record.files, present));
  if (lost > 0) return { kind: 'outdated', record, bytes, changed: lost, isIncomplete: true };
  if (isOutdated(record, summary)) {
    const changed = plan ? bytesOf(missingFrom(filesOf(plan, record.withPdfs), present)) : 0;
    return { kind: 'outdated', record, bytes, changed, isIncomplete: false };
  }
  return { kind: 'saved', record, bytes, morePdfs: record.withPdfs ? 0 : (summary?.pdfs ?? 0) };
}

/** Returns whether the site has another list than the saved one. */
export function isOutdated(record: SetRecord, summary: SetSummary | undefined): boolean {
  return summary !== undefined && markOf(summary.marks, record.withPdfs) !== record.mark;
}
