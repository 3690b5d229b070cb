import { type Dirent, lstatSync, readdirSync, realpathSync, type Stats } from 'node:fs';
import path from 'node:path';
import { kinds } from '../kind.ts';
import { canBeWritten } from './files.ts';

/** The folders of a curriculum: everything in them is read by somebody or is a problem. */
export const curriculumFolders = [...new Set([...Object.values(kinds).map(({ folder }) => folder.split('/')[0]!), 'content'])];

/** Folders next to them that hold no curriculum: packages and what builds write. Those that begin with a dot are left alone too. */
const notLookedInto = ['node_modules', 'dist', 'dist-portable'];

/** In the toolkit's own project, whose curriculum is in the same folder as its code, the fixtures of its tests hold texts too. */
const toolkitsOwn = ['tests'];

/** Something in a folder: what it is, with the path relative to the root, with forward slashes. */
export interface Entry {
  file: string;
  kind: 'file' | 'folder' | 'link' | 'other';
}

/** What only a file is called that somebody reads. */
const calledLikeFile = /\.(?:mdx|svg|ya?ml)$/i;

/**
 * Everything in the folders of a curriculum but for its folders, in a stable order. Of these only those are listed that are called like a file
 * or whose name cannot be written; the latter are not looked into. No symbolic link is followed.
 */
export function entriesOf(root: string): Entry[] {
  return curriculumFolders.flatMap((folder) => {
    const found = lstatSync(path.join(root, folder), { throwIfNoEntry: false });
    if (!found) return [];
    return found.isDirectory() ? entriesBelow(root, folder) : [entryOf(folder, found)];
  });
}

/** The same below one folder. Links to folders are entries like others. */
function entriesBelow(root: string, folder: string): Entry[] {
  return list(path.join(root, folder)).flatMap((entry) => {
    const file = `${folder}/${entry.name}`;
    if (!entry.isDirectory() || !canBeWritten(entry.name)) return [entryOf(file, entry)];
    return [...(calledLikeFile.test(file) ? [entryOf(file, entry)] : []), ...entriesBelow(root, file)];
  });
}

/** What lies next to the folders of the curriculum, where a text may have been put by mistake: `Lessons`, `activities`. */
export function entriesBeside(root: string): Entry[] {
  const others = new Set([...curriculumFolders, ...notLookedInto, ...(isToolkit(root) ? toolkitsOwn : [])]);
  return list(root)
    .filter(({ name }) => !name.startsWith('.') && !others.has(name) && canBeWritten(name))
    .flatMap((entry) => (entry.isDirectory() ? entriesBelow(root, entry.name) : [entryOf(entry.name, entry)]));
}

/** Commands run in the folder of the toolkit; a curriculum that somebody has sent is elsewhere. */
function isToolkit(root: string): boolean {
  return realpathSync(root) === realpathSync('.');
}

function entryOf(file: string, found: Dirent | Stats): Entry {
  if (found.isSymbolicLink()) return { file, kind: 'link' };
  return { file, kind: found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other' };
}

function list(folder: string): Dirent[] {
  return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
}
