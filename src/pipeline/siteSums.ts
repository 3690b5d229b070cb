import path from 'node:path';
import { writeAtomically } from '../lib/files/atomicWrite.ts';
import { sumsFile, sumsText } from '../offline/copy/list.ts';
import { sumsBelow } from '../offline/copy/sums.ts';

/**
 * Writes the checksums of all files of a built site except foreign ones. Must be the last step. With this list (which cannot contain
 * itself) anyone can check an edition, and a build knows which files were changed.
 */
export function writeSiteSums(site: string, foreign: readonly string[] = []): void {
  const others = new Set([sumsFile, ...foreign]);
  writeAtomically(path.join(site, sumsFile), sumsText(sumsBelow(site).filter(({ path: file }) => !others.has(file))));
}
