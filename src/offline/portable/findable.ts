import { packJson, unpackJson } from '../../lib/packedJson.ts';

/** The part of the data of the search page that depends on which pages there are (`tools/search/finder/data.ts`). */
interface Findable {
  entries: { url: string; isAway?: true }[];
}

/** Where an address leads in a copy: a page, and whether it is the one that was meant. Undefined for what is not a page of the site. */
export type LeadsTo = (url: string) => { page: string; held: boolean } | undefined;

/**
 * Returns the data of the search page for a copy: addresses below its folder, and what the copy does not have is marked and leads to the
 * page that says where it is.
 */
export function findableInCopy(packed: string, leadsTo: LeadsTo): string {
  const data = unpackJson(packed) as Findable;
  const entries = data.entries.map((entry) => {
    const target = leadsTo(entry.url);
    if (!target) return entry;
    const address = `/${target.page.replace(/(^|\/)index\.html$/, '$1')}`;
    return target.held ? { ...entry, url: address + (/#.*$/.exec(entry.url)?.[0] ?? '') } : { ...entry, url: address, isAway: true };
  });
  return packJson({ ...data, entries });
}
