import path from 'node:path';
import type { Localized } from '../curriculum/locale.ts';
import { writeAtomically } from '../lib/files/atomicWrite.ts';
import type { FinishedPack } from './buildPacks.ts';
import { readProven } from './cache.ts';

/** Where PDFs are that have been typeset and are not published, because something in them does not fit. */
const folder = '.cache/to-look-at';

/** Most are named in the sentence. */
const mostNames = 3;

/**
 * Writes PDFs that have problems on paper next to the caches, so that a writer sees what is too long. Returns the sentence that says where;
 * undefined if there are none.
 */
export function leaveToLookAt(finished: readonly FinishedPack[]): Localized | undefined {
  const written = finished.flatMap(({ entry, file }) => {
    const pdf = readProven(file, entry.sha256);
    if (!pdf) return [];
    const place = path.join(folder, entry.file);
    writeAtomically(path.resolve(place), pdf, { flush: false });
    return [place];
  });
  if (written.length === 0) return undefined;
  const names = written.slice(0, mostNames).join(', ');
  const more = written.length - Math.min(written.length, mostNames);
  return {
    zh: `排出来是什么样，可以看：${names}${more > 0 ? `，还有 ${more} 个` : ''}。改好了才写进文件夹。`,
    en: `What it looks like: ${names}${more > 0 ? ` and ${more} more` : ''}. The folder gets it when it is right.`,
  };
}
