import { createHash } from 'node:crypto';
import { partsOf } from '../../site/references.ts';
import { type BuiltSite, readBytes } from '../../site/site.ts';
import { addressOf } from '../../site/urls.ts';
import { hashLength } from '../hash.ts';
import type { PlannedFile } from '../plan.ts';

/** A built site, asked for what saving its pages takes. Remembers what it has read: grades share most of their files. */
export class PlannedSite {
  readonly site: BuiltSite;
  private readonly parts = new Map<string, string[]>();
  private readonly planned = new Map<string, PlannedFile>();

  constructor(site: BuiltSite) {
    this.site = site;
  }

  /** Files with everything that is needed to show them: styles, scripts and what these name in turn. Sorted by address. */
  withParts(files: readonly string[]): string[] {
    const found = new Set(files);
    // A set that grows while it is walked: what is added is looked at too.
    for (const file of found) for (const part of this.partsOf(file)) found.add(part);
    return [...found].sort((one, other) => (addressOf(one) < addressOf(other) ? -1 : 1));
  }

  /** A file by its address, with the hash and the number of its bytes. */
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
