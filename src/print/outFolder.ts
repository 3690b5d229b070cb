import { accessSync, constants, existsSync, statSync } from 'node:fs';
import path from 'node:path';

/** Why nothing can be written into a folder that may not exist yet, as a sentence; undefined when it can. */
export function unwritable(folder: string): string | undefined {
  const nearest = nearestFolder(folder);
  if (!statSync(nearest).isDirectory()) return `${nearest} is a file, so no folder can be made there. Choose another folder.`;
  try {
    accessSync(nearest, constants.W_OK);
    return undefined;
  } catch {
    return `Nothing can be written into ${nearest}. Check its permissions, or choose another folder.`;
  }
}

/** Why a folder that may not exist yet cannot be put in its place by renaming, as a sentence; undefined when it can. */
export function onAnotherDisk(folder: string): string | undefined {
  return statSync(nearestFolder(folder)).dev === statSync('.').dev
    ? undefined
    : `${path.resolve(folder)} lies on another disk than the project, and a site is put in its place by renaming. Build on this disk and copy the folder.`;
}

function nearestFolder(folder: string): string {
  let nearest = path.resolve(folder);
  while (!existsSync(nearest)) nearest = path.dirname(nearest);
  return nearest;
}
