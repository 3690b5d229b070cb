import type { CopyFiles } from './check.ts';
import { copyListFile } from './list.ts';

/** Files that operating systems create in any folder. */
const ofTheSystem = /(^|\/)(thumbs\.db|desktop\.ini|\.ds_store|\._[^/]*|\$recycle\.bin\/.*|system volume information\/.*)$/i;

/** Files that a virus leaves on a USB stick: they run when they are opened. */
const program = /\.(exe|com|scr|pif|bat|cmd|vbs|vbe|wsf|lnk|msi|hta|jar)$|(^|\/)autorun\.inf$/i;

export function isSystemFile(path: string): boolean {
  return ofTheSystem.test(path);
}

export function isProgram(path: string): boolean {
  return program.test(path);
}

/** The location of the copy in a chosen folder; `several` if there is more than one, `none` if nothing looks like a copy. */
export type Place = { at: string } | { several: string[] } | { none: true };

/**
 * Finds the copy: the reader may have chosen its folder or a parent of it. `paths` begin with the name of the chosen folder, as
 * browsers provide them; `at` ends in `/`.
 */
export function placeOf(paths: readonly string[], listed: readonly string[]): Place {
  const places = paths.filter((path) => path.endsWith(`/${copyListFile}`)).map((path) => path.slice(0, -copyListFile.length));
  if (places.length === 1) return { at: places[0]! };
  const picked = paths[0] === undefined ? '' : `${paths[0].split('/')[0]}/`;
  if (places.includes(picked)) return { at: picked };
  if (places.length > 1) return { several: places.map((place) => place.slice(0, -1)).sort() };
  // If the list itself is missing, any other file of the copy identifies its folder.
  const there = new Set(paths);
  return listed.some((path) => there.has(picked + path)) ? { at: picked } : { none: true };
}

/** Reads the files of a copy in a folder that was chosen with `<input type="file" webkitdirectory>`. */
export function folderFiles(picked: readonly File[], at: string): CopyFiles {
  const files = new Map(
    picked
      .filter((file) => file.webkitRelativePath.startsWith(at))
      // macOS may return decomposed Unicode.
      .map((file) => [file.webkitRelativePath.slice(at.length).normalize('NFC'), file] as const),
  );
  return {
    async read(path) {
      const file = files.get(path);
      return file && new Uint8Array(await file.arrayBuffer());
    },
    extra: (listed) => [...files.keys()].filter((path) => !listed.has(path) && path !== copyListFile && !isSystemFile(path)).sort(),
  };
}
