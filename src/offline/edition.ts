import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { curriculumRoot } from '../curriculum/root.ts';

/** Which state of the curriculum a copy holds: what a teacher reads out when she asks whether hers is still good. */
export interface Edition {
  version: string;
  /** The day it was published, `2026-11-23`. */
  date: string;
}

/**
 * The edition named by the newest heading of the changelog, `## 0.1.0 — 2026-11-23`. Copies must come out the same byte for
 * byte when they are made again, so the clock of the machine has no say. Throws an Error when there is no such heading.
 */
export function readEdition(file = changelogOf(curriculumRoot())): Edition {
  const found = /^## (\d+\.\d+\.\d+) — (\d{4}-\d{2}-\d{2})$/m.exec(readFileSync(file, 'utf8'));
  if (!found) throw new Error(`${path.basename(file)} names no edition. Begin it with a heading such as "## 0.1.0 — 2026-11-23".`);
  return { version: found[1]!, date: found[2]! };
}

/** The changelog of a curriculum; the project's own where it has none. */
export function changelogOf(root: string): string {
  const own = path.join(root, 'CHANGELOG.md');
  return existsSync(own) ? own : path.resolve('CHANGELOG.md');
}
