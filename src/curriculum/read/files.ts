import { closeSync, type Dirent, lstatSync, openSync, readdirSync, readFileSync, readSync, type Stats } from 'node:fs';
import path from 'node:path';
import { evenName, evenText } from '../../lib/evenText.ts';
import { Refusal } from '../../lib/files/refusal.ts';
import { invisible } from '../invisible.ts';
import { type Kind, kindNames, kinds } from '../kind.ts';

/** A document's folder, found by the yaml of facts in it. Paths are relative to the root, with forward slashes, in NFC (`evenName`). */
export interface FoundFolder {
  kind: Kind;
  folder: string;
  files: string[];
}

/** Finds every document's folder below the root, in a stable order. */
export function findFolders(root: string): FoundFolder[] {
  return kindNames.flatMap((kind) => {
    const { folder } = kinds[kind];
    return isOwnFolder(root, folder) ? foldersBelow(root, folder, kind) : [];
  });
}

function foldersBelow(root: string, folder: string, kind: Kind): FoundFolder[] {
  const readable = entriesIn(root, folder).filter(({ name }) => canBeWritten(name));
  const files = readable.filter(({ entry }) => entry.isFile()).map(({ name }) => name);
  const isDocument = files.includes(kinds[kind].facts) || files.some((name) => name.endsWith('.mdx'));
  const here: FoundFolder[] = isDocument ? [{ kind, folder, files }] : [];
  const inner = readable.filter(({ entry }) => entry.isDirectory());
  const below = inner.flatMap(({ name }) => foldersBelow(root, `${folder}/${name}`, kind));
  return [...here, ...below];
}

/** The entries of a folder that exists, by their names in NFC, sorted by them. */
export function entriesIn(root: string, folder: string): { name: string; entry: Dirent }[] {
  return readdirSync(ownPlace(root, folder) ?? path.join(root, folder), { withFileTypes: true })
    .map((entry) => ({ name: evenName(entry.name), entry }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * Returns the full path of a file or folder named relative to the root; undefined when it does not exist or is reached through a symbolic
 * link. A link may lead to any file of the machine, so nothing is read through one: see `strays.ts`.
 */
export function ownPlace(root: string, name: string): string | undefined {
  return ownEntry(root, name)?.place;
}

/** The same with what is there, which is looked at once. */
function ownEntry(root: string, name: string): { place: string; found: Stats } | undefined {
  let place = root;
  let found: Stats | undefined;
  const parts = name.split('/');
  for (const [index, part] of parts.entries()) {
    place = path.join(place, nameOnDisk(place, part));
    found = lstatSync(place, { throwIfNoEntry: false });
    if (!found || found.isSymbolicLink()) return undefined;
    if (index < parts.length - 1 && !found.isDirectory()) return undefined;
  }
  return found && { place, found };
}

/** A name as it is in a folder. In an archive from a Mac, letters and accents are apart. */
function nameOnDisk(folder: string, name: string): string {
  if (!/[^\0-\x7f]/.test(name) || lstatSync(path.join(folder, name), { throwIfNoEntry: false })) return name;
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()) return name;
  return readdirSync(folder).find((other) => evenName(other) === evenName(name)) ?? name;
}

/**
 * Returns the full path of a file or folder to be written, in the folder that is there. Refuses a place that is reached through a symbolic
 * link: what is behind it belongs to something else, and a name that seems to be free may be taken there.
 */
export function placeToWrite(root: string, file: string): string {
  let place = root;
  const parts = file.split('/');
  for (const [index, part] of parts.entries()) {
    place = path.join(place, nameOnDisk(place, part));
    if (lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink()) throw linkOnTheWay(parts.slice(0, index + 1).join('/'));
  }
  return place;
}

function linkOnTheWay(name: string): Refusal {
  return new Refusal({
    zh: `${name} 是一个符号链接（快捷方式），不会写到它后面去。把那个文件或文件夹本身复制到这里，再来一次。什么都没有写。`,
    en: `${name} is a symbolic link, and nothing is written through one. Copy the file or folder itself to this place and try again. Nothing was written.`,
  });
}

function isOwnFolder(root: string, folder: string): boolean {
  return ownEntry(root, folder)?.found.isDirectory() === true;
}

/** Whether a file name is UTF-8. A ZIP from an old Windows contains names in GBK, which could not be opened again. */
export function isUtf8(name: string): boolean {
  return !name.includes('\uFFFD');
}

/**
 * Whether a name can be read and typed: it is UTF-8 and has no invisible characters. Other names are reported, and such folders are not
 * entered.
 */
export function canBeWritten(name: string): boolean {
  return isUtf8(name) && !invisible.test(name);
}

/** Whether a name relative to the root leads to an ordinary file without passing a symbolic link. */
export function isOwnFile(root: string, file: string): boolean {
  return ownEntry(root, file)?.found.isFile() === true;
}

/** The names of the files in a folder of the curriculum, sorted; none when the folder is not there. */
export function filesIn(root: string, folder: string): string[] {
  if (!isOwnFolder(root, folder)) return [];
  return entriesIn(root, folder)
    .filter(({ name, entry }) => entry.isFile() && canBeWritten(name))
    .map(({ name }) => name);
}

/**
 * At most this much of a file is read: a hundred times the limit for a text, so a truncated file is refused anyway, and little enough to
 * fit in memory.
 */
const mostBytes = 10_000_000;

/** Returns the text of a file relative to the root, the same on every system (`evenText`); undefined when it is missing, is not a file, or is reached through a link. */
export function readText(root: string, file: string): string | undefined {
  const entry = ownEntry(root, file);
  return entry && textAt(entry.place, entry.found);
}

/**
 * Returns a function that reads files of a folder that was found, by their names relative to the root, as `readText` does. The folders on the
 * way are looked at once and not for each file: a thousand documents have ten thousand files.
 */
export function readerIn(root: string, { folder, files }: Pick<FoundFolder, 'folder' | 'files'>): (file: string) => string | undefined {
  const place = ownPlace(root, folder);
  const listed = new Set(files);
  return (file) => {
    const name = file.slice(folder.length + 1);
    if (place === undefined || !listed.has(name)) return undefined;
    return textAt(path.join(place, nameOnDisk(place, name)));
  };
}

/** The text of a file at a full path that leads through no link; undefined when it is not an ordinary file, or no longer there. */
function textAt(place: string, found = lstatSync(place, { throwIfNoEntry: false })): string | undefined {
  if (!found?.isFile()) return undefined;
  return evenText(found.size > mostBytes ? beginningOf(place) : readFileSync(place, 'utf8'));
}

function beginningOf(place: string): string {
  const opened = openSync(place, 'r');
  try {
    const bytes = Buffer.alloc(mostBytes);
    return bytes.toString('utf8', 0, readSync(opened, bytes));
  } finally {
    closeSync(opened);
  }
}
