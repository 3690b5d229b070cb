import path from 'node:path';
import { filesBelow } from '../../src/lib/files/filesBelow.ts';

/** Every file of code at and below a folder of the project, with forward slashes: `src/site/mdx.ts`. */
export function sourceFiles(folder: string): string[] {
  return filesBelow(folder)
    .filter((file) => /\.(?:ts|tsx|astro)$/.test(file))
    .map((file) => path.posix.join(folder, file));
}
