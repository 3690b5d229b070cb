import { statSync } from 'node:fs';
import path from 'node:path';

/**
 * What was read before, for whoever reads a curriculum again and again: a folder whose files are as they were is not read
 * a second time. It is told by sizes and times of change, as build tools do.
 */
export class ReadingMemory {
  private readonly kept = new Map<string, { stamp: string; read: unknown }>();

  /** What `read` gave for these files (relative to `root`), as long as none of them has changed. */
  recall<T>(root: string, name: string, files: readonly string[], read: () => T): T {
    const stamp = files.map((file) => stampOf(path.join(root, file))).join('|');
    const known = this.kept.get(name);
    if (known?.stamp === stamp) return known.read as T;
    const fresh = read();
    this.kept.set(name, { stamp, read: fresh });
    return fresh;
  }
}

function stampOf(file: string): string {
  const found = statSync(file, { throwIfNoEntry: false });
  return found ? `${file}:${found.size}:${found.mtimeMs}:${found.ino}` : `${file}:-`;
}
