import { type Dirent, lstatSync, readdirSync, realpathSync, type Stats } from 'node:fs';
import path from 'node:path';
import { kinds } from '../kind.ts';
import { isUtf8 } from './files.ts';

/** The folders of a curriculum: everything in them is read by somebody or is a problem. */
export const curriculumFolders = [...new Set([...Object.values(kinds).map(({ folder }) => folder.split('/')[0]!), 'content'])];

/** Folders next to them that hold no curriculum: packages and what builds write. Those that begin with a dot are left alone too. */
const notLookedInto = ['node_modules', 'dist', 'dist-portable'];

/** In the toolkit's own project, whose curriculum is in the same folder as its code, the fixtures of its tests hold texts too. */
const toolkitsOwn = ['tests'];

/** Something in a folder that is not a folder itself. */
export interface Entry {
  /** Relative to the root, with forward slashes. */
  file: string;
  isFile: boolean;
  isLink: boolean;
}

/** Everything in the folders of a curriculum, in a stable order. No symbolic link is followed. */
export function entriesOf(root: string): Entry[] {
  return curriculumFolders.flatMap((folder) => {
    const found = lstatSync(path.join(root, folder), { throwIfNoEntry: false });
    if (!found) return [];
    return found.isDirectory() ? entriesBelow(root, folder) : [entryOf(folder, found)];
  });
}

/** Everything below a folder that is not a folder itself, in a stable order. Links to folders are entries like others. */
function entriesBelow(root: string, folder: string): Entry[] {
  return list(path.join(root, folder)).flatMap((entry) => {
    const file = `${folder}/${entry.name}`;
    if (!isUtf8(entry.name)) return [{ file, isFile: false, isLink: false }];
    return entry.isDirectory() ? entriesBelow(root, file) : [entryOf(file, entry)];
  });
}

/** What lies next to the folders of the curriculum, where a text may have been put by mistake: `Lessons`, `activities`. */
export function entriesBeside(root: string): Entry[] {
  const others = new Set([...curriculumFolders, ...notLookedInto, ...(isToolkit(root) ? toolkitsOwn : [])]);
  return list(root)
    .filter(({ name }) => !name.startsWith('.') && !others.has(name) && isUtf8(name))
    .flatMap((entry) => (entry.isDirectory() ? entriesBelow(root, entry.name) : [entryOf(entry.name, entry)]));
}

/** Commands run in the folder of the toolkit; a curriculum that somebody has sent is elsewhere. */
function isToolkit(root: string): boolean {
  return realpathSync(root) === realpathSync('.');
}

function entryOf(file: string, found: Dirent | Stats): Entry {
  return { file, isFile: found.isFile(), isLink: found.isSymbolicLink() };
}

function list(folder: string): Dirent[] {
  return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
}
