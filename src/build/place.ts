import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

/** Where the next state of a folder is made, beside the folder itself. */
export function besideOf(out: string): string {
  return `${out}.new-${process.pid}`;
}

/** Puts `made` in the place of `out`. Two renames: between them there is no `out`, and the next `tidyUp` puts the old one back. */
export function replace(out: string, made = besideOf(out)): void {
  const old = `${out}.old-${process.pid}`;
  if (existsSync(out)) renameSync(out, old);
  renameSync(made, out);
}

/** Removes what an interrupted build left beside `out`, after putting back a folder that was moved away and not replaced. */
export function tidyUp(out: string): void {
  const folder = path.dirname(out);
  const name = path.basename(out);
  if (!existsSync(folder)) return;
  const left = readdirSync(folder).filter((entry) => entry.startsWith(`${name}.new-`) || entry.startsWith(`${name}.old-`));
  const old = left.find((entry) => entry.startsWith(`${name}.old-`));
  if (old && !existsSync(out)) renameSync(path.join(folder, old), out);
  // A worker of the interrupted build may be writing its last file.
  for (const entry of left) rmSync(path.join(folder, entry), { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}
