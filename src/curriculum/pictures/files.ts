import { type Dirent, lstatSync, readdirSync, type Stats } from 'node:fs';
import path from 'node:path';
import type { CurriculumDocument } from '../document.ts';

/** The folder of the drawings that every text may show. */
export const sharedFolder = 'content/pictures';

/** The folders of a curriculum in which something is written. */
export const tops = ['content', 'lessons', 'workshops'];

/** Every ordinary file below the folders of the curriculum, relative to the root, in a stable order. No symbolic link is followed. */
export function filesBelow(root: string): string[] {
  return tops.flatMap((top) => {
    const entry = lstatSync(path.join(root, top), { throwIfNoEntry: false });
    return entry ? below(root, top, entry) : [];
  });
}

function below(root: string, file: string, entry: Dirent | Stats): string[] {
  if (!entry.isDirectory()) return entry.isFile() ? [file] : [];
  return readdirSync(path.join(root, file), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((inside) => below(root, `${file}/${inside.name}`, inside));
}

/** The file of a picture relative to the root: the document's own folder comes first. */
export function pictureFile(root: string, name: string, document: CurriculumDocument | undefined): string | undefined {
  const places = [...(document ? [`${document.folder}/${name}.svg`] : []), `${sharedFolder}/${name}.svg`];
  return places.find((place) => isOwnFile(root, place));
}

/** Whether a path below the root leads to an ordinary file without passing a symbolic link, which could lead anywhere. */
export function isOwnFile(root: string, file: string): boolean {
  const parts = file.split('/');
  return parts.every((_, index) => {
    const entry = lstatSync(path.join(root, ...parts.slice(0, index + 1)), { throwIfNoEntry: false });
    return index === parts.length - 1 ? entry?.isFile() : entry?.isDirectory();
  });
}
