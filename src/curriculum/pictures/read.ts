import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '../problem.ts';
import { isOwnFile } from '../read/files.ts';
import { type CachedParts, hashOf, noReadCache } from '../read/readCache.ts';
import { drawingProblems, most, tooLarge } from './drawing.ts';

/** A picture that has been read. One with problems is not shown, printed or copied by anything. */
export interface Picture {
  bytes: Buffer;
  problems: Problem[];
}

/** Hashes of drawings that this process has found sound: check, site and print each ask about the same ones. */
const sound = new Set<string>();

/** Reads a picture below the root and looks at all that is in it; undefined when the curriculum has no such file of its own. */
export function readPicture(root: string, file: string, cached: CachedParts = noReadCache.of(file)): Picture | undefined {
  if (!isOwnFile(root, file)) return undefined;
  const place = path.join(root, file);
  const { size } = statSync(place);
  if (size > most.bytes) return { bytes: Buffer.alloc(0), problems: [tooLarge(file, size)] };
  const bytes = readFileSync(place);
  const hash = hashOf(bytes.toString('latin1'));
  const problems = cached.recall(file, hash, () => (sound.has(hash) ? [] : drawingProblems(file, bytes)));
  if (problems.length === 0) sound.add(hash);
  return { bytes, problems };
}
