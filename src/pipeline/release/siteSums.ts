import path from 'node:path';
import { writeWhole } from '../../lib/files/whole.ts';
import { sumsFile, sumsText } from '../../offline/copy/list.ts';
import { sumsBelow } from '../../offline/copy/sums.ts';

/** Writes into a built site the sums of all its files, and returns how many there are. The list cannot hold its own sum. */
export function writeSiteSums(site: string): { files: number; pdfs: number; zips: number } {
  const listed = sumsBelow(site).filter(({ path: file }) => file !== sumsFile);
  writeWhole(path.join(site, sumsFile), sumsText(listed));
  const count = (ending: string) => listed.filter(({ path: file }) => file.endsWith(ending)).length;
  return { files: listed.length, pdfs: count('.pdf'), zips: count('.zip') };
}
