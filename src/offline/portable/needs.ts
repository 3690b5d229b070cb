import type { Broken } from './copyError.ts';

/** The files that the pages of a copy need. */
export interface Needs {
  /** Files that are not pages. */
  files: Set<string>;
  /** Module scripts, each of which becomes a classic script. */
  scripts: Set<string>;
  /** Modules of islands, which are bundled into one classic script. */
  modules: Set<string>;
  broken: Broken[];
}

export function noNeeds(): Needs {
  return { files: new Set(), scripts: new Set(), modules: new Set(), broken: [] };
}
