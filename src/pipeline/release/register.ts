import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { changesFileOf, comingFile, type ReleasedSheet, sheetsFileOf, sheetsText } from '../../curriculum/editions.ts';
import { writeAtomically } from '../../lib/files/atomicWrite.ts';
import type { Edition } from '../../offline/edition.ts';

/**
 * Writes the register of an edition, and moves the entries of the coming edition into its own file. The comment at the top of
 * `next.yaml`, which explains how to write entries, is kept. Returns the written files, relative to `root`.
 */
export function register(root: string, edition: Edition, sheets: readonly ReleasedSheet[]): string[] {
  const written = [sheetsFileOf(edition.version)];
  writeAtomically(path.join(root, written[0]!), sheetsText({ ...edition, sheets: [...sheets] }));
  const { head, entries } = splitHead(textOf(root, comingFile));
  if (entries !== '') {
    const own = changesFileOf(edition.version);
    const before = textOf(root, own);
    writeAtomically(path.join(root, own), before === '' ? entries : `${before.trimEnd()}\n${entries}`);
    writeAtomically(path.join(root, comingFile), head);
    written.push(own, comingFile);
  }
  return written;
}

/** Splits a file into the comment at its top and the entries below it. */
function splitHead(text: string): { head: string; entries: string } {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '' && !line.startsWith('#'));
  if (first < 0) return { head: text, entries: '' };
  return { head: first === 0 ? '' : `${lines.slice(0, first).join('\n').trimEnd()}\n`, entries: lines.slice(first).join('\n') };
}

function textOf(root: string, file: string): string {
  const full = path.join(root, file);
  return existsSync(full) ? readFileSync(full, 'utf8') : '';
}
