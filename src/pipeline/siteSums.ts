import path from 'node:path';
import { writeAtomically } from '../lib/files/atomicWrite.ts';
import { sumsFile, sumsText } from '../offline/copy/list.ts';
import { sumsBelow } from '../offline/copy/sums.ts';

/**
 * Writes into a built site the sums of all its files, but for those of somebody else, last of all. The list cannot hold its own sum. By it anyone can check an
 * edition, and a build knows what somebody has changed.
 */
export function writeSiteSums(site: string, strangers: readonly string[] = []): void {
  const others = new Set([sumsFile, ...strangers]);
  writeAtomically(path.join(site, sumsFile), sumsText(sumsBelow(site).filter(({ path: file }) => !others.has(file))));
}
