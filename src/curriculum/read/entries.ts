import { type Dirent, lstatSync, realpathSync, type Stats } from 'node:fs';
import path from 'node:path';
import { kinds } from '../kind.ts';
import { canBeWritten, entriesIn } from './files.ts';

/** The folders of a curriculum. Every file in them is either read or reported. */
export const curriculumFolders = [...new Set([...Object.values(kinds).map(({ folder }) => folder.split('/')[0]!), 'content'])];

/**
 * Folders next to them that are not part of a curriculum: packages and build output. Folders whose names begin with a dot are skipped too.
 */
const notLookedInto = ['node_modules', 'dist', 'dist-portable'];

/** Skipped in the toolkit's own project, where the curriculum and the code share a folder: fixtures of tests and editions of others. */
const toolkitsOwn = ['tests', 'examples'];

/** An entry of a folder. Its path is relative to the root, with forward slashes. */
export interface Entry {
  file: string;
  kind: 'file' | 'folder' | 'link' | 'other';
}

/** Names that only files which are read have. */
const calledLikeFile = /\.(?:mdx|svg|ya?ml)$/i;

/**
 * Lists all files in the folders of a curriculum, in a stable order. A folder is listed only when it is named like a file or its name
 * cannot be typed; the latter is not entered. Symbolic links are not followed.
 */
export function entriesOf(root: string): Entry[] {
  return curriculumFolders.flatMap((folder) => {
    const found = lstatSync(path.join(root, folder), { throwIfNoEntry: false });
    if (!found) return [];
    return found.isDirectory() ? entriesBelow(root, folder) : [entryOf(folder, found)];
  });
}

/** The same below one folder. Links to folders are listed like other entries. */
function entriesBelow(root: string, folder: string): Entry[] {
  return entriesIn(root, folder).flatMap(({ name, entry }) => {
    const file = `${folder}/${name}`;
    if (!entry.isDirectory() || !canBeWritten(name)) return [entryOf(file, entry)];
    return [...(calledLikeFile.test(file) ? [entryOf(file, entry)] : []), ...entriesBelow(root, file)];
  });
}

/** Lists what is next to the folders of the curriculum, where a text may have been put by mistake: `Lessons`, `activities`. */
export function entriesOutside(root: string): Entry[] {
  const others = new Set([...curriculumFolders, ...notLookedInto, ...(isToolkit(root) ? toolkitsOwn : [])]);
  return entriesIn(root, '.')
    .filter(({ name }) => !name.startsWith('.') && !others.has(name) && canBeWritten(name))
    .flatMap(({ name, entry }) => (entry.isDirectory() ? entriesBelow(root, name) : [entryOf(name, entry)]));
}

/** Commands run in the folder of the toolkit; a curriculum that was received from someone is elsewhere. */
function isToolkit(root: string): boolean {
  return realpathSync(root) === realpathSync('.');
}

function entryOf(file: string, found: Dirent | Stats): Entry {
  if (found.isSymbolicLink()) return { file, kind: 'link' };
  return { file, kind: found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other' };
}
