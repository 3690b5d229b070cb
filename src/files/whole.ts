import { copyFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Writes beside and renames: a file is there whole or not at all. */
export function writeWhole(file: string, content: Uint8Array | string): void {
  replaceWith(file, (beside) => writeFileSync(beside, content));
}

export function copyWhole(from: string, to: string): void {
  replaceWith(to, (beside) => copyFileSync(from, beside));
}

function replaceWith(file: string, write: (beside: string) => void): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const beside = `${file}.${process.pid}.new`;
  try {
    write(beside);
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
