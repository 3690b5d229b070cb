import { filesOf, type GradePlan, markOf, type PlannedFile } from './plan.ts';

/**
 * A grade as it is on the device. The record is written when every file is there and checked: a grade without a record does
 * not exist, whatever lies in the store. All its files are of one edition.
 */
export interface GradeRecord {
  id: string;
  version: string;
  date: string;
  mark: string;
  withPdfs: boolean;
  files: PlannedFile[];
  /** Milliseconds since 1970, by the device's clock: where two grades hold the same address, the later one answers. */
  savedAt: number;
}

/** What the record will be when the whole plan has been fetched. */
export function recordOf(plan: GradePlan, withPdfs: boolean, savedAt: number): GradeRecord {
  const { id, version, date, marks } = plan;
  return { id, version, date, mark: markOf(marks, withPdfs), withPdfs, files: filesOf(plan, withPdfs), savedAt };
}

/** The hashes under which the bytes of an address may lie, those of the grade saved last first. */
export function hashesFor(address: string, records: readonly GradeRecord[]): string[] {
  const byAge = [...records].sort((a, b) => b.savedAt - a.savedAt);
  const found = byAge.flatMap(({ files }) => files.filter(([wanted]) => wanted === address).map(([, hash]) => hash));
  return [...new Set(found)];
}

/** Every hash that some record needs. */
export function hashesOf(records: readonly GradeRecord[]): Set<string> {
  return new Set(records.flatMap(({ files }) => files.map(([, hash]) => hash)));
}

/**
 * The address of a URL of the site as plans spell it: below the base, decoded, without `index.html`. Undefined when the URL
 * is not the site's.
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
