import { filesOf, markOf, type PlannedFile, type SetPlan } from './plan.ts';

/**
 * A set saved on the device. The record is written when every file is saved and checked: without a record the set does not exist,
 * whatever is in the store. All its files are of one edition.
 */
export interface SetRecord {
  id: string;
  version: string;
  date: string;
  mark: string;
  withPdfs: boolean;
  files: PlannedFile[];
  /** Milliseconds since 1970, by the device's clock: if two sets contain the same address, the later one is served. */
  savedAt: number;
}

/** Returns the record of a plan once it is completely fetched. */
export function recordOf(plan: SetPlan, withPdfs: boolean, savedAt: number): SetRecord {
  const { id, version, date, marks } = plan;
  return { id, version, date, mark: markOf(marks, withPdfs), withPdfs, files: filesOf(plan, withPdfs), savedAt };
}

/** Lists the hashes of the files saved for an address, those of the set saved last first. */
export function hashesFor(address: string, records: readonly SetRecord[]): string[] {
  const byAge = [...records].sort((a, b) => b.savedAt - a.savedAt);
  const found = byAge.flatMap(({ files }) => files.filter(([wanted]) => wanted === address).map(([, hash]) => hash));
  return [...new Set(found)];
}

/** Collects the hashes of all files of the records. */
export function hashesOf(records: readonly SetRecord[]): Set<string> {
  return new Set(records.flatMap(({ files }) => files.map(([, hash]) => hash)));
}

/**
 * Returns the address of a URL as plans spell it: below the base, decoded, without `index.html`. Undefined if the URL is not part of the
 * site.
 */
export function addressOf(url: string, base: string): string | undefined {
  const { href, pathname } = new URL(url);
  if (!href.startsWith(base)) return undefined;
  const address = pathname.slice(new URL(base).pathname.length).replace(/(^|\/)index\.html$/, '$1');
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
