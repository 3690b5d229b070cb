import { mkdirSync } from 'node:fs';
import { Refusal } from './refusal.ts';

/** Makes a folder and those above it, if they are not there. Throws a Refusal when something stands in its place: a file, or a link that leads nowhere. */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    if (!['EEXIST', 'ENOENT', 'ENOTDIR', 'ELOOP'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    throw new Refusal({
      zh: `${folder} 建不了：那里有一个文件，或者一个不通的链接。把它移走，再来一次。`,
      en: `The folder ${folder} cannot be made: a file is in its place, or a link that leads nowhere. Move it away and start again.`,
    });
  }
}
