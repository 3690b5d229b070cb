import { CopyError } from './copyError.ts';

/**
 * Throws a CopyError for file names that do not survive unpacking: old unpackers damage names that are not ASCII, and Windows does not
 * distinguish upper and lower case.
 */
export function refuseNames(files: readonly string[]): void {
  const odd = files.filter((file) => !/^[\w./~-]+$/.test(file));
  if (odd.length > 0) throw new CopyError(`A copy can only have plain file names (a–z, 0–9, - and _). Rename: ${odd.sort().join(', ')}`);
  const seen = new Map<string, string>();
  for (const file of [...new Set(files)].sort()) {
    const other = seen.get(file.toLowerCase());
    if (other !== undefined) throw new CopyError(`${other} and ${file} are the same name on a disk of Windows. Rename one.`);
    seen.set(file.toLowerCase(), file);
  }
}
