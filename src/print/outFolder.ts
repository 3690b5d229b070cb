import { accessSync, constants, existsSync, statSync } from 'node:fs';
import path from 'node:path';

/** Why nothing can be written into a folder that may not exist yet, as a sentence; undefined when it can. */
export function unwritable(folder: string): string | undefined {
  let nearest = path.resolve(folder);
  while (!existsSync(nearest)) nearest = path.dirname(nearest);
  if (!statSync(nearest).isDirectory()) return `${nearest} is a file, so no folder can be made there. Choose another folder.`;
  try {
    accessSync(nearest, constants.W_OK);
    return undefined;
  } catch {
    return `Nothing can be written into ${nearest}. Check its permissions, or choose another folder.`;
  }
}
