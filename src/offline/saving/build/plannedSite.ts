import { createHash } from 'node:crypto';
import { type BuiltSite, readBytes } from '../../site/builtSite.ts';
import { partsOf } from '../../site/references.ts';
import { addressOf } from '../../site/urls.ts';
import { hashLength } from '../hash.ts';
import type { PlannedFile } from '../plan.ts';

/** Finds the files that are needed to save pages of a built site. Caches what it has read, since sets share most of their files. */
export class PlannedSite {
  readonly site: BuiltSite;
  private readonly parts = new Map<string, string[]>();
  private readonly planned = new Map<string, PlannedFile>();

  constructor(site: BuiltSite) {
    this.site = site;
  }

  /** Adds everything that is needed to show the files: styles, scripts and what these refer to. Sorted by address. */
  withParts(files: readonly string[]): string[] {
    const found = new Set(files);
    // The set grows during the loop, so that added files are visited too.
    for (const file of found) for (const part of this.partsOf(file)) found.add(part);
    return [...found].sort((one, other) => (addressOf(one) < addressOf(other) ? -1 : 1));
  }

  /** Returns the address, hash and size of a file. */
  plan(file: string): PlannedFile {
    return remembered(this.planned, file, () => {
      const bytes = readBytes(this.site, file);
      return [addressOf(file), createHash('sha256').update(bytes).digest('hex').slice(0, hashLength), bytes.length];
    });
  }

  private partsOf(file: string): string[] {
    return remembered(this.parts, file, () => partsOf(this.site, file));
  }
}

function remembered<T>(known: Map<string, T>, key: string, find: () => T): T {
  let found = known.get(key);
  if (found === undefined) {
    found = find();
    known.set(key, found);
  }
  return found;
}
