import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { curriculumRoot } from '../curriculum/root.ts';

/** The edition of the curriculum in a copy. A teacher names it when she asks whether hers is up to date. */
export interface Edition {
  version: string;
  /** The day it was published, `2026-11-23`. */
  date: string;
}

/**
 * Reads the edition from the newest heading of the changelog, `## 0.1.0 — 2026-11-23`. Copies must be byte-identical when
 * they are made again, so the clock of the machine is not used. Throws an Error if there is no such heading.
 */
export function readEdition(file = changelogOf(curriculumRoot())): Edition {
  const found = /^## (\d+\.\d+\.\d+) — (\d{4}-\d{2}-\d{2})$/m.exec(readFileSync(file, 'utf8'));
  if (!found) throw new Error(`${path.basename(file)} names no edition. Begin it with a heading such as "## 0.1.0 — 2026-11-23".`);
  return { version: found[1]!, date: found[2]! };
}

/** Returns the path of the changelog of a curriculum, or of the project's own if it has none. */
export function changelogOf(root: string): string {
  const own = path.join(root, 'CHANGELOG.md');
  return existsSync(own) ? own : path.resolve('CHANGELOG.md');
}
