import { readdirSync } from 'node:fs';
import path from 'node:path';

/** Every file of code at and below a folder of the project, with forward slashes: `src/site/mdx.ts`. */
export function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|tsx|astro)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name).split(path.sep).join('/'))
    .sort();
}
