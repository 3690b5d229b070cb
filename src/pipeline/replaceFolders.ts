import { cpSync, existsSync, lstatSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { flushTree } from '../lib/files/atomicWrite.ts';
import { Refusal } from '../lib/files/refusal.ts';
import { hasEnded, processName } from '../lib/files/runningProcess.ts';
import { type FolderKind, filesBelow, foreignFilesIn, isOurs, kindOf, markerFile, writeUnfinishedMarker } from './folderMarker.ts';
import { refuseForeignFiles, refuseLink } from './outFolder.ts';

/** A new folder and the path that it will be moved to. */
export interface Replacement {
  made: string;
  out: string;
  kind: 'site' | 'portable';
  /** Files in `out` that no command wrote and that were copied into `made`. */
  carried?: readonly string[];
}

/**
 * Replaces folders by new ones. All new folders are moved next to their targets and flushed first, if necessary from another disk, so
 * that no old folder is moved away before every new one is ready. Then each takes two renames; if the process is interrupted between
 * them, `out` is missing, and the next `cleanUpLeftovers` restores the old folder. Throws a Refusal if foreign files were added to `out`
 * in the meantime; then nothing is changed.
 */
export function replaceFolders(replacements: readonly Replacement[]): void {
  const next: Replacement[] = [];
  const replaced: Replaced[] = [];
  try {
    for (const replacement of replacements) {
      next.push({ ...replacement, made: `${replacement.out}.new-${processName()}` });
      moveAndFlush(replacement.made, next.at(-1)!.made);
    }
    for (const { out, kind, carried } of replacements) if (existsSync(out)) refuseForeignFiles(out, kind, { carried });
    for (const replacement of next) replaced.push(swap(replacement));
  } catch (error) {
    for (const one of replaced.reverse()) undo(one);
    for (const { made } of next) remove(made);
    throw error;
  }
  for (const { aside } of replaced) if (aside !== undefined) removeOwn(aside);
}

interface Replaced {
  made: string;
  out: string;
  /** The path of the old folder. */
  aside?: string;
}

function swap({ made, out, kind, carried }: Replacement): Replaced {
  if (!lstatSync(out, { throwIfNoEntry: false })) {
    move(made, out, out);
    return { made, out };
  }
  const aside = `${out}.old-${processName()}`;
  move(out, aside, out);
  try {
    // No one can reach it by its old name any more, so nothing can be added before it is removed.
    if (!lstatSync(aside).isDirectory()) refuseLink(aside, out);
    refuseForeignFiles(aside, kind, { carried, shown: out });
    move(made, out, out);
  } catch (error) {
    // If another folder is in its place by now, the old one stays next to it until the next clean-up.
    if (!existsSync(out)) renameSync(aside, out);
    throw error;
  }
  return { made, out, aside };
}

/** Throws a Refusal if another program is rereplacement `out` at the same time: one of another clone or machine, which does not see our locks. */
function move(from: string, to: string, out: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!['ENOENT', 'ENOTEMPTY', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    throw new Refusal({
      zh: `${out} 这会儿正被另一个程序换掉，这次没有换。等它做完再来一次，或者换一个文件夹。`,
      en: `${out} is being replaced by another program at this moment, so it was left unchanged. Try again when that has ended, or choose another folder.`,
    });
  }
}

function undo({ made, out, aside }: Replaced): void {
  renameSync(out, made);
  if (aside !== undefined) renameSync(aside, out);
}

/**
 * Removes what an interrupted build left next to `out`, after restoring an old folder that was not replaced. Only folders with our
 * marker and the name of an ended process are touched, and only if they contain no foreign files.
 */
export function cleanUpLeftovers(out: string, kind: FolderKind): void {
  const folder = path.dirname(out);
  if (!existsSync(folder)) return;
  for (const { name, state } of readdirSync(folder).flatMap((name) => parseLeftover(path.basename(out), name))) {
    const left = path.join(folder, name);
    if (!lstatSync(left).isDirectory() || !isOurs(left, kind) || foreignFilesIn(left, kind).length > 0) continue;
    if (state === 'old' && !existsSync(out) && kindOf(left) === kind) renameSync(left, out);
    else removeOwn(left);
  }
}

/** Removes one of our folders. If this is interrupted, the rest of it still has our marker. */
function removeOwn(folder: string): void {
  writeUnfinishedMarker(folder, filesBelow(folder));
  for (const name of readdirSync(folder)) if (name !== markerFile) remove(path.join(folder, name));
  remove(folder);
}

/** Parses the temporary name that an ended build gave to the new or the old folder of `base`. */
function parseLeftover(base: string, name: string): { name: string; state: string }[] {
  if (!name.startsWith(`${base}.`)) return [];
  const [, state, owner] = /^(new|old)-(\d+(?:-\d+)?)$/.exec(name.slice(base.length + 1)) ?? [];
  return state !== undefined && hasEnded(owner!) ? [{ name, state }] : [];
}

/** Moves a folder and flushes it. From another disk it is copied. */
function moveAndFlush(made: string, target: string): void {
  mkdirSync(path.dirname(target), { recursive: true });
  if (statSync(made).dev === statSync(path.dirname(target)).dev) {
    flushTree(made);
    renameSync(made, target);
    return;
  }
  mkdirSync(target);
  writeUnfinishedMarker(target, filesBelow(made));
  // Its own marker is copied last and replaces the unfinished one.
  const mark = path.join(made, markerFile);
  cpSync(made, target, { recursive: true, filter: (file) => file !== mark });
  if (existsSync(mark)) cpSync(mark, path.join(target, markerFile));
  else remove(path.join(target, markerFile));
  flushTree(target);
}

/** Retries, since a worker of an interrupted build may still be writing its last file. */
function remove(place: string): void {
  rmSync(place, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}
