import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
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
    const top = path.join(root, kinds[kind].folder);
    return existsSync(top) ? foldersBelow(root, kinds[kind].folder, kind) : [];
  });
}

function foldersBelow(root: string, folder: string, kind: Kind): FoundFolder[] {
  const entries = readdirSync(path.join(root, folder), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  const files = entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
  const isDocument = files.includes(kinds[kind].facts) || files.some((name) => name.endsWith('.mdx'));
  const here: FoundFolder[] = isDocument ? [{ kind, folder, files }] : [];
  const below = entries.filter((entry) => entry.isDirectory()).flatMap((entry) => foldersBelow(root, `${folder}/${entry.name}`, kind));
  return [...here, ...below];
}

/** The text of a file relative to the root, or undefined when it is missing or no file. */
export function readText(root: string, file: string): string | undefined {
  const full = path.join(root, file);
  return existsSync(full) && statSync(full).isFile() ? readFileSync(full, 'utf8') : undefined;
}
