import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Kind, kindNames, kinds } from '../kind.ts';

/** A document's folder, found by the yaml of facts in it. Paths are relative to the root, with forward slashes. */
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
  const entries = readdirSync(path.join(root, folder), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  const files = entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
  const isDocument = files.includes(kinds[kind].facts) || files.some((name) => name.endsWith('.mdx'));
  const here: FoundFolder[] = isDocument ? [{ kind, folder, files }] : [];
  const inner = entries.filter((entry) => entry.isDirectory() && isUtf8(entry.name));
  const below = inner.flatMap((entry) => foldersBelow(root, `${folder}/${entry.name}`, kind));
  return [...here, ...below];
}

/**
 * The full path of a file or folder of the curriculum, named relative to the root; undefined when it is not there or is reached through a
 * symbolic link. A link may lead to any file of the machine, so nothing is read through one: see `strays.ts`.
 */
export function ownPlace(root: string, name: string): string | undefined {
  let place = root;
  const parts = name.split('/');
  for (const [index, part] of parts.entries()) {
    place = path.join(place, part);
    const found = lstatSync(place, { throwIfNoEntry: false });
    if (!found || found.isSymbolicLink()) return undefined;
    if (index < parts.length - 1 && !found.isDirectory()) return undefined;
  }
  return place;
}

function isOwnFolder(root: string, folder: string): boolean {
  const place = ownPlace(root, folder);
  return place !== undefined && lstatSync(place).isDirectory();
}

/** Whether a name is UTF-8, as it has to be to be found again: a ZIP from an old Windows holds names in GBK. */
export function isUtf8(name: string): boolean {
  return !name.includes('\uFFFD');
}

/** Whether a name relative to the root leads to an ordinary file without passing a symbolic link. */
export function isOwnFile(root: string, file: string): boolean {
  const place = ownPlace(root, file);
  return place !== undefined && lstatSync(place).isFile();
}

/** The names of the files in a folder of the curriculum, sorted; none when the folder is not there. */
export function filesIn(root: string, folder: string): string[] {
  if (!isOwnFolder(root, folder)) return [];
  return readdirSync(path.join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort();
}

/** The text of a file relative to the root, or undefined when it is missing, no file, or reached through a link. */
export function readText(root: string, file: string): string | undefined {
  const place = ownPlace(root, file);
  return place && lstatSync(place).isFile() ? readFileSync(place, 'utf8') : undefined;
}
