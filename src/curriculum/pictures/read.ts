import { readFileSync, statSync } from 'node:fs';
import type { Problem } from '../problem.ts';
import { ownPlace } from '../read/files.ts';
import { type CachedParts, hashOf, noReadCache } from '../read/readCache.ts';
import { takeOutVersions } from '../versions.ts';
import { drawingProblems, most, tooLarge } from './drawing.ts';
import { lineDrawingProblems } from './line/lineDrawing.ts';

/** A picture that has been read. One with problems is never shown, printed or copied. */
export interface Picture {
  bytes: Buffer;
  problems: Problem[];
}

/** Hashes of drawings that passed in this process, because check, site and print each ask about the same ones. */
const sound = new Set<string>();

/** Reads and checks a picture below the root; undefined when the curriculum has no such file. */
export function readPicture(root: string, file: string, cached: CachedParts = noReadCache.of(file)): Picture | undefined {
  const place = ownPlace(root, file);
  const found = place === undefined ? undefined : statSync(place);
  if (!place || !found?.isFile()) return undefined;
  const { size } = found;
  if (size > most.bytes) return { bytes: Buffer.alloc(0), problems: [tooLarge(file, size)] };
  const bytes = readFileSync(place);
  const hash = hashOf(bytes.toString('latin1'));
  const problems = cached.recall(file, hash, () => (sound.has(hash) ? [] : problemsOf(file, bytes)));
  if (problems.length === 0) sound.add(hash);
  return { bytes, problems };
}

/**
 * Two versions that were not merged are one problem, whatever the first of them contains. How a picture is drawn is asked only when nothing
 * in it is refused.
 */
function problemsOf(file: string, bytes: Buffer): Problem[] {
  const { text, problems } = takeOutVersions(file, bytes.toString('utf8'));
  if (problems.length > 0) return [...problems, ...drawingProblems(file, Buffer.from(text))];
  const refused = drawingProblems(file, bytes);
  return refused.length > 0 ? refused : lineDrawingProblems(file, text);
}
