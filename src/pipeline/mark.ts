import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { locales } from '../curriculum/locale.ts';
import { parseUnfinishedName, writeAtomically } from '../lib/files/atomicWrite.ts';
import { isChangedSince } from '../lib/files/isChangedSince.ts';
import { isForTheSystem } from '../offline/copy/folderFiles.ts';
import { copyListFile, sumsFile } from '../offline/copy/list.ts';
import { type ManifestEntry, manifestFile, parseManifest } from '../print/manifest.ts';

/** What a folder is that a command of the project makes. */
export type FolderKind = 'site' | 'portable' | 'packs';

/**
 * The mark of a built site: what made it, and which files the build wrote. By it a build knows a folder that it may replace,
 * and the files in it that are somebody else's. A portable folder is known by the list of its sums and a folder of PDFs by its
 * manifest, which name their files anyway.
 */
export const markFile = 'paper-kite.json';

const madeBy = 'Paper Kite 纸鸢';

interface Mark {
  madeBy: typeof madeBy;
  /** `unfinished` is what is being brought to its place or removed. */
  kind: 'site' | 'unfinished';
  about: string;
  /** Relative to the folder, with `/`; sorted. Of what is unfinished, all that is or will be in it. */
  files: string[];
}

const about =
  'npm run build replaces this folder as a whole, and refuses to while it holds files that are not listed here or were changed.';

/** Marks a finished site with all files that are in it, but for those of somebody else. */
export function writeMark(site: string, strangers: readonly string[] = []): void {
  const others = new Set([markFile, ...strangers]);
  write(site, { madeBy, kind: 'site', about, files: filesBelow(site).filter((file) => !others.has(file)) });
}

/** Marks a folder as one of which nothing is needed any more, or not yet, with what is or will be in it: another file is somebody's. */
export function writeUnfinished(folder: string, files: readonly string[]): void {
  write(folder, { madeBy, kind: 'unfinished', about, files: [...files] });
}

/** What a folder is; undefined when no command of the project made it. Sites up to 0.3.0 have no mark and are known by three files. */
export function kindOf(folder: string): FolderKind | 'unfinished' | undefined {
  const mark = readMark(folder);
  if (mark) return mark.kind;
  if (textOf(folder, copyListFile)?.startsWith('globalThis.paperKiteCopy')) return 'portable';
  if (isSiteWithoutMark(folder)) return 'site';
  if (packsOf(folder)) return 'packs';
  return undefined;
}

/** Whether a folder was made as what it is to be replaced by, or is in the making. */
export function isOurs(folder: string, kind: FolderKind): boolean {
  const found = kindOf(folder);
  return found === kind || found === 'unfinished';
}

/**
 * The files in a folder, relative to it, that are somebody else's: no command of the project wrote them there, or they were changed afterwards. All of
 * them when the folder is not of this kind.
 */
export function strangersIn(folder: string, kind: FolderKind): string[] {
  const isKnown = knownIn(folder, kind);
  const isChanged = changedIn(folder, kind);
  return filesBelow(folder).filter((file) => (!isKnown(file) || isChanged(file)) && !isForTheSystem(file));
}

/** Which files of a finished folder somebody has changed after a command wrote them. */
function changedIn(folder: string, kind: FolderKind): (file: string) => boolean {
  if (kindOf(folder) === 'unfinished') return () => false;
  const lists = new Map<string, [list: string, sha256: string]>();
  for (const line of (textOf(folder, sumsFile) ?? '').split('\n')) lists.set(line.slice(66), [sumsFile, line.slice(0, 64)]);
  if (kind === 'site') {
    // `npm run packs` has a list of its own, which may be newer.
    const list = `packs/${manifestFile}`;
    lists.delete(list);
    for (const { file, sha256 } of entriesOf(path.join(folder, 'packs')) ?? []) lists.set(`packs/${file}`, [list, sha256]);
  }
  return (file) => {
    const [list, sha256] = lists.get(file) ?? [];
    return list !== undefined && isChangedSince(path.join(folder, list), path.join(folder, file), sha256!);
  };
}

/** Which files a command of the project wrote into a folder of this kind. */
function knownIn(folder: string, kind: FolderKind): (file: string) => boolean {
  const known = new Set<string>();
  if (kind === 'portable' && kindOf(folder) === 'portable') {
    for (const line of (textOf(folder, sumsFile) ?? '').split('\n')) known.add(line.slice(66));
    for (const file of [sumsFile, copyListFile]) known.add(file);
  }
  if (kind === 'packs') addPacks(known, folder, '');
  const mark = readMark(folder);
  if (mark?.kind === 'unfinished') for (const file of mark.files) addWithFolders(known, file);
  if (mark && (kind === 'site' || mark.kind === 'unfinished')) for (const file of [...mark.files, markFile, sumsFile]) known.add(file);
  // Written by `npm run packs`, at any time.
  if (kind === 'site') addPacks(known, path.join(folder, 'packs'), 'packs/');
  const wasSite = kind === 'site' && isSiteWithoutMark(folder);
  // PDFs are known by their manifest, if it can be read.
  const hasManifest = known.has(`packs/${manifestFile}`);
  return (file) => {
    const [name] = parseUnfinishedName(file) ?? [file];
    return known.has(name) || (wasSite && withoutMark.test(name) && !(hasManifest && name.startsWith('packs/')));
  };
}

/** The folders above a file of which only some are left too: what is removed goes file by file. */
function addWithFolders(known: Set<string>, file: string): void {
  for (let folder = path.posix.dirname(file); folder !== '.'; folder = path.posix.dirname(folder)) known.add(`${folder}/`);
}

function addPacks(known: Set<string>, folder: string, prefix: string): void {
  const packs = packsOf(folder);
  if (!packs) return;
  known.add(`${prefix}${manifestFile}`);
  for (const file of packs) known.add(`${prefix}${file}`);
}

/** The PDFs that the manifest in a folder names; undefined when there is no manifest of ours. */
function packsOf(folder: string): string[] | undefined {
  return entriesOf(folder)?.map(({ file }) => file);
}

function entriesOf(folder: string): ManifestEntry[] | undefined {
  return parseManifest(textOf(folder, manifestFile) ?? '');
}

/** What the files of a site are called, for one of 0.3.0 and for one whose mark is damaged: anything else is somebody's. */
const withoutMark = new RegExp(
  `^(?:${[
    'index\\.html|404\\.html|SHA256SUMS|favicon\\.svg|sw\\.js|paper-kite\\.json',
    `(?:${locales.join('|')})(?:\\.webmanifest|(?:/[a-z0-9-]+)*/index\\.html)`,
    '_astro/[\\w.@-]+\\.(?:css|js|svg|woff2?)',
    'copies/(?:manifest\\.json|paper-kite-[a-z0-9-]+\\.zip)',
    'icons/[\\w-]+\\.png',
    'offline/[\\w-]+\\.json',
    `packs/(?:manifest\\.json|(?:${locales.join('|')})/(?:documents/)?[a-z0-9-]+\\.pdf)`,
    'pagefind/[\\w.-]+\\.(?:css|js|json|pagefind|pf_meta)|pagefind/\\w+/[\\w-]+\\.pf_\\w+',
    'pictures/(?:[a-z0-9-]+/)*[a-z0-9-]+\\.svg',
    'tools/[\\w.-]+\\.js',
  ].join('|')})$`,
);

function isSiteWithoutMark(folder: string): boolean {
  return (
    readMark(folder) === undefined && ['offline/grades.json', 'sw.js', 'index.html'].every((file) => textOf(folder, file) !== undefined)
  );
}

function readMark(folder: string): Mark | undefined {
  try {
    const mark = JSON.parse(textOf(folder, markFile) ?? '') as Partial<Mark> | null;
    const isMark = mark?.madeBy === madeBy && (mark.kind === 'site' || mark.kind === 'unfinished');
    return isMark && Array.isArray(mark.files) && mark.files.every((file) => typeof file === 'string') ? (mark as Mark) : undefined;
  } catch {
    return undefined;
  }
}

/** Two sites of the same files have the same mark, byte for byte. */
function write(folder: string, mark: Mark): void {
  writeAtomically(path.join(folder, markFile), `${JSON.stringify(mark, null, 1)}\n`);
}

/** The text of a file in a folder; undefined when it is not there or no file. Links are not followed. */
function textOf(folder: string, file: string): string | undefined {
  const place = path.join(folder, file);
  try {
    return lstatSync(place).isFile() ? readFileSync(place, 'utf8') : undefined;
  } catch {
    return undefined;
  }
}

/** All files and links below a folder, and its empty folders with a `/`, relative to it and sorted. Links are not followed. */
export function filesBelow(folder: string, prefix = ''): string[] {
  const entries = readdirSync(path.join(folder, prefix), { withFileTypes: true });
  const found = entries.flatMap((entry) => {
    const name = `${prefix}${entry.name}`;
    if (!entry.isDirectory()) return [name];
    const below = filesBelow(folder, `${name}/`);
    return below.length > 0 ? below : [`${name}/`];
  });
  return found.sort();
}
