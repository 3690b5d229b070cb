import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import { changesFileOf, comingFolder, documentOfComing, type ReleasedSheet, sheetsFileOf, sheetsText } from '../../curriculum/editions.ts';
import { listFiles } from '../../curriculum/read/lists.ts';
import { writeAtomically } from '../../lib/files/atomicWrite.ts';
import type { Edition } from '../../offline/edition.ts';

/**
 * Writes the register of an edition and moves the changes of all documents, which were a file each, into the edition's own file, in the
 * order of ids. Returns the files that were written and deleted, relative to `root`.
 */
export function register(root: string, edition: Edition, sheets: readonly ReleasedSheet[]): { written: string[]; deleted: string[] } {
  const written = [sheetsFileOf(edition.version)];
  writeAtomically(path.join(root, written[0]!), sheetsText({ ...edition, sheets: [...sheets] }));
  const files = listFiles(root, comingFolder).filter(documentOfComing);
  const entries = files.map((file) => entriesIn(textOf(root, file))).join('');
  if (entries !== '') {
    const own = changesFileOf(edition.version);
    const before = textOf(root, own);
    writeAtomically(path.join(root, own), before === '' ? entries : `${before.trimEnd()}\n${entries}`);
    written.push(own);
  }
  for (const file of files) rmSync(path.join(root, file));
  return { written, deleted: files };
}

/** The entries of a file as they are written, without the comments above them. */
function entriesIn(text: string): string {
  const lines = text.split(/\r?\n/);
  const first = lines.findIndex((line) => line.trim() !== '' && !line.startsWith('#'));
  if (first < 0) return '';
  // Only a list without indentation can be put below another one.
  if (!lines[first]!.startsWith('-') || lines[first]!.startsWith('---')) return stringify(parse(text));
  return `${lines.slice(first).join('\n').trimEnd()}\n`;
}

function textOf(root: string, file: string): string {
  const full = path.join(root, file);
  return existsSync(full) ? readFileSync(full, 'utf8') : '';
}
