import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { filesBelow } from '../../lib/files/filesBelow.ts';

/** The hash of each file below some folders, by the number of the folder and the file's path in it. */
export type Sums = ReadonlyMap<string, string>;

export function sumsOf(folders: readonly string[]): Sums {
  return new Map(
    folders.flatMap((folder, index) =>
      filesBelow(folder).map((file): [string, string] => [
        `${index}/${file}`,
        createHash('sha256')
          .update(readFileSync(path.join(folder, file)))
          .digest('hex'),
      ]),
    ),
  );
}

/** Lists the files that are missing in one of the two or differ, sorted. */
export function differingFiles(one: Sums, other: Sums): string[] {
  const names = new Set([...one.keys(), ...other.keys()]);
  return [...names].filter((name) => one.get(name) !== other.get(name)).sort();
}
