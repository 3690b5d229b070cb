import { CopyError } from './faults.ts';

/**
 * Throws a CopyError for file names that do not survive the journey: an old unpacker spoils what is not ASCII, and a disk of
 * Windows tells no capitals from small letters.
 */
export function refuseNames(files: readonly string[]): void {
  const odd = files.filter((file) => !/^[\w./~-]+$/.test(file));
  if (odd.length > 0) throw new CopyError(`A copy has plain file names only (a–z, 0–9, - and _). Rename: ${odd.sort().join(', ')}`);
  const seen = new Map<string, string>();
  for (const file of [...new Set(files)].sort()) {
    const other = seen.get(file.toLowerCase());
    if (other !== undefined) throw new CopyError(`${other} and ${file} are the same name on a disk of Windows. Rename one.`);
    seen.set(file.toLowerCase(), file);
  }
}
