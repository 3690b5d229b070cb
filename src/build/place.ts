import { cpSync, existsSync, lstatSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { isRunning, processName } from '../files/running.ts';
import { flushTree } from '../files/whole.ts';
import { type FolderKind, isOurs, kindOf, markFile, strangersIn, writeUnfinished } from './mark.ts';

/** A folder that was made elsewhere, and the place that it is to take. */
export interface Placing {
  made: string;
  out: string;
}

/**
 * Puts finished folders in their places. Each is brought next to its place and flushed first, from another disk too, so that
 * nothing is moved away before all can follow. Then each takes two renames: between them there is no `out`, and the next
 * `tidyUp` puts the old one back.
 */
export function replace(placings: readonly Placing[]): void {
  const next = placings.map(({ made, out }) => ({ out, beside: bringNextTo(made, out) }));
  const old = next.map(({ out, beside }) => {
    const aside = `${out}.old-${processName()}`;
    const wasThere = existsSync(out);
    if (wasThere) renameSync(out, aside);
    renameSync(beside, out);
    return wasThere ? [aside] : [];
  });
  for (const folder of old.flat()) removeOwn(folder);
}

/**
 * Removes what an interrupted build left next to `out`, after putting back a folder that was moved away and not replaced. Only
 * folders that carry our mark and the name of a process that has ended are touched, and only when nothing was added to them.
 */
export function tidyUp(out: string, kind: FolderKind): void {
  const folder = path.dirname(out);
  if (!existsSync(folder)) return;
  for (const { name, state } of readdirSync(folder).flatMap((name) => leftOf(path.basename(out), name))) {
    const left = path.join(folder, name);
    if (!lstatSync(left).isDirectory() || !isOurs(left, kind) || strangersIn(left, kind).length > 0) continue;
    if (state === 'old' && !existsSync(out) && kindOf(left) === kind) renameSync(left, out);
    else removeOwn(left);
  }
}

/** A folder of our own goes; should this be interrupted, what is left of it still carries our mark. */
export function removeOwn(folder: string): void {
  writeUnfinished(folder);
  for (const name of readdirSync(folder)) if (name !== markFile) remove(path.join(folder, name));
  remove(folder);
}

/** Whether the name of an entry is one that a build gave to what is to follow `base`, or was there before, and the build has ended. */
function leftOf(base: string, name: string): { name: string; state: string }[] {
  if (!name.startsWith(`${base}.`)) return [];
  const [, state, owner] = /^(new|old)-(\d+(?:-\d+)?)$/.exec(name.slice(base.length + 1)) ?? [];
  return state !== undefined && !isRunning(owner!) ? [{ name, state }] : [];
}

function bringNextTo(made: string, out: string): string {
  const beside = `${out}.new-${processName()}`;
  mkdirSync(path.dirname(out), { recursive: true });
  if (statSync(made).dev === statSync(path.dirname(out)).dev) {
    flushTree(made);
    renameSync(made, beside);
    return beside;
  }
  mkdirSync(beside);
  writeUnfinished(beside);
  // The mark of what is copied comes last and takes the place of the other.
  cpSync(made, beside, { recursive: true, filter: (file) => file !== path.join(made, markFile) });
  if (existsSync(path.join(made, markFile))) cpSync(path.join(made, markFile), path.join(beside, markFile));
  else remove(path.join(beside, markFile));
  flushTree(beside);
  return beside;
}

/** A worker of an interrupted build may be writing its last file. */
function remove(place: string): void {
  rmSync(place, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}
