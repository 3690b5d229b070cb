import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A file to be written, relative to the root, with forward slashes. */
export interface NewFile {
  file: string;
  content: string;
}

/**
 * Writes all files of a new folder at once: into a temporary folder that no one reads, which is then renamed. Even if the process is
 * killed, the folder is complete or does not exist. The folder must not exist yet.
 */
export function writeFolder(root: string, folder: string, files: readonly NewFile[]): void {
  const temporary = mkdtempSync(path.join(root, '.new-'));
  try {
    // A temporary folder is for its owner alone; one inside it is as readable as any other.
    const complete = path.join(temporary, 'complete');
    mkdirSync(complete);
    for (const { file, content } of files) {
      const place = path.join(complete, path.posix.relative(folder, file));
      mkdirSync(path.dirname(place), { recursive: true });
      writeFileSync(place, content);
    }
    mkdirSync(path.dirname(path.join(root, folder)), { recursive: true });
    renameSync(complete, path.join(root, folder));
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}
