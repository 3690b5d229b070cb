import { cpSync, existsSync, lstatSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { flushTree } from '../lib/files/atomicWrite.ts';
import { Refusal } from '../lib/files/refusal.ts';
import { hasEnded, processName } from '../lib/files/runningProcess.ts';
import { type FolderKind, filesBelow, isOurs, kindOf, markFile, strangersIn, writeUnfinished } from './mark.ts';
import { refuseLink, refuseStrangers } from './outFolder.ts';

/** A folder that was made elsewhere, and the place that it is to take. */
export interface Placing {
  made: string;
  out: string;
  kind: 'site' | 'portable';
  /** What lies in `out` that no command wrote, and has been carried over into `made`. */
  carried?: readonly string[];
}

/**
 * Puts finished folders in their places. Each is brought next to its place and flushed first, from another disk too, so that
 * nothing is moved away before all can follow. Then each takes two renames: between them there is no `out`, and the next
 * `tidyUp` puts the old one back. What somebody has put into `out` meanwhile, or in its place, is a Refusal, and all is as it was.
 */
export function replace(placings: readonly Placing[]): void {
  const next: Placing[] = [];
  const exchanged: Exchanged[] = [];
  try {
    for (const placing of placings) {
      next.push({ ...placing, made: `${placing.out}.new-${processName()}` });
      bring(placing.made, next.at(-1)!.made);
    }
    for (const { out, kind, carried } of placings) if (existsSync(out)) refuseStrangers(out, kind, { carried });
    for (const placing of next) exchanged.push(exchange(placing));
  } catch (error) {
    for (const one of exchanged.reverse()) undo(one);
    for (const { made } of next) remove(made);
    throw error;
  }
  for (const { aside } of exchanged) if (aside !== undefined) removeOwn(aside);
}

interface Exchanged {
  made: string;
  out: string;
  /** Where the folder is that was there before. */
  aside?: string;
}

function exchange({ made, out, kind, carried }: Placing): Exchanged {
  if (!lstatSync(out, { throwIfNoEntry: false })) {
    move(made, out, out);
    return { made, out };
  }
  const aside = `${out}.old-${processName()}`;
  move(out, aside, out);
  try {
    // Nobody finds it by its name any more: what is in it now is all that will be removed.
    if (!lstatSync(aside).isDirectory()) refuseLink(aside, out);
    refuseStrangers(aside, kind, { carried, shown: out });
    move(made, out, out);
  } catch (error) {
    // Where another has put a folder, the one that was there stays next to it until it is tidied up.
    if (!existsSync(out)) renameSync(aside, out);
    throw error;
  }
  return { made, out, aside };
}

/** Throws a Refusal when another program is exchanging `out` at this moment: one that does not see our locks, of another clone or machine. */
function move(from: string, to: string, out: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!['ENOENT', 'ENOTEMPTY', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    throw new Refusal({
      zh: `${out} 这会儿正被另一个程序换掉，这次没有换。等它做完再来一次，或者换一个文件夹。`,
      en: `${out} is being replaced by another program at this moment, so it was left alone. Start again when that has ended, or choose another folder.`,
    });
  }
}

function undo({ made, out, aside }: Exchanged): void {
  renameSync(out, made);
  if (aside !== undefined) renameSync(aside, out);
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
function removeOwn(folder: string): void {
  writeUnfinished(folder, filesBelow(folder));
  for (const name of readdirSync(folder)) if (name !== markFile) remove(path.join(folder, name));
  remove(folder);
}

/** Whether the name of an entry is one that a build gave to what is to follow `base`, or was there before, and the build has ended. */
function leftOf(base: string, name: string): { name: string; state: string }[] {
  if (!name.startsWith(`${base}.`)) return [];
  const [, state, owner] = /^(new|old)-(\d+(?:-\d+)?)$/.exec(name.slice(base.length + 1)) ?? [];
  return state !== undefined && hasEnded(owner!) ? [{ name, state }] : [];
}

/** Moves a folder, from another disk by copying it, and flushes it. */
function bring(made: string, beside: string): void {
  mkdirSync(path.dirname(beside), { recursive: true });
  if (statSync(made).dev === statSync(path.dirname(beside)).dev) {
    flushTree(made);
    renameSync(made, beside);
    return;
  }
  mkdirSync(beside);
  writeUnfinished(beside, filesBelow(made));
  // The mark of what is copied comes last and takes the place of the other.
  const mark = path.join(made, markFile);
  cpSync(made, beside, { recursive: true, filter: (file) => file !== mark });
  if (existsSync(mark)) cpSync(mark, path.join(beside, markFile));
  else remove(path.join(beside, markFile));
  flushTree(beside);
}

/** A worker of an interrupted build may be writing its last file. */
function remove(place: string): void {
  rmSync(place, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}
