import { mkdirSync } from 'node:fs';
import { Refusal } from './refusal.ts';

/** Creates a folder and its parents if they are missing. Throws a Refusal if a file or a broken link is in its place. */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    if (!['EEXIST', 'ENOENT', 'ENOTDIR', 'ELOOP'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    throw new Refusal({
      zh: `${folder} 建不了：那里有一个文件，或者一个不通的链接。把它移走，再来一次。`,
      en: `The folder ${folder} cannot be created: a file or a broken link is in its place. Move it away and try again.`,
    });
  }
}
