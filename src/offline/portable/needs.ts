import type { Broken } from './faults.ts';

/** What the pages of a copy turned out to need. */
export interface Needs {
  /** Files that are no pages. */
  files: Set<string>;
  /** Module scripts, each of which becomes a classic script. */
  scripts: Set<string>;
  /** Modules of islands, which come together in one classic script. */
  modules: Set<string>;
  broken: Broken[];
}

export function noNeeds(): Needs {
  return { files: new Set(), scripts: new Set(), modules: new Set(), broken: [] };
}
