import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { writeWhole } from '../../files/whole.ts';
import { sumsFile, sumsText } from '../../offline/copy/list.ts';

/** Writes into a built site the sums of all that people download from it: its ZIPs and its PDFs. Returns how many of each. */
export function writeUploadSums(site: string): { zips: number; pdfs: number } {
  const files = ['copies', 'packs'].flatMap((folder) =>
    readdirSync(path.join(site, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(zip|pdf)$/.test(file))
      .map((file) => `${folder}/${file.split(path.sep).join('/')}`),
  );
  const listed = files.sort().map((file) => {
    const content = readFileSync(path.join(site, file));
    return { path: file, sha256: createHash('sha256').update(content).digest('hex'), bytes: content.length };
  });
  writeWhole(path.join(site, sumsFile), sumsText(listed));
  const zips = files.filter((file) => file.endsWith('.zip')).length;
  return { zips, pdfs: files.length - zips };
}
