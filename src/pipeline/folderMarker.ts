import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { traits } from '../curriculum/edition/traits.ts';
import { locales } from '../curriculum/locale.ts';
import { parseUnfinishedName, writeAtomically } from '../lib/files/atomicWrite.ts';
import { isChangedSince } from '../lib/files/isChangedSince.ts';
import { isSystemFile } from '../offline/copy/folderFiles.ts';
import { copyListFile, sumsFile } from '../offline/copy/list.ts';
import { type ListedFile, manifestFile, parseListed } from '../print/manifest.ts';

/** The kinds of folders that commands of the project write. */
export type FolderKind = 'site' | 'portable' | 'packs';

/**
 * The marker of a built site, with a list of the files that the build wrote. With it a build recognizes a folder that it may replace,
 * and foreign files in it. A portable folder is recognized by its list of checksums, a folder of PDFs by its manifest: both list
 * their files anyway.
 */
export const markerFile = 'paper-kite.json';

const madeBy = 'Paper Kite 纸鸢';

interface Marker {
  madeBy: typeof madeBy;
  /** `unfinished` is a folder that is being moved or removed. */
  kind: 'site' | 'unfinished';
  about: string;
  /** Relative to the folder, with `/`; sorted. For an unfinished folder, all files that are or will be in it. */
  files: string[];
}

const about =
  'npm run build replaces this folder as a whole, and refuses to while it holds files that are not listed here or were changed.';

/** Marks a finished site and lists all its files except foreign ones. */
export function writeMarker(site: string, foreign: readonly string[] = []): void {
  const others = new Set([markerFile, ...foreign]);
  write(site, { madeBy, kind: 'site', about, files: filesBelow(site).filter((file) => !others.has(file)) });
}

/** Marks a folder that is not complete yet, or is being removed, and lists the files that are or will be in it; any other file is foreign. */
export function writeUnfinishedMarker(folder: string, files: readonly string[]): void {
  write(folder, { madeBy, kind: 'unfinished', about, files: [...files] });
}

/** Returns the kind of a folder; undefined if no command of the project wrote it. Sites up to 0.3.0 have no marker and are recognized by three files. */
export function kindOf(folder: string): FolderKind | 'unfinished' | undefined {
  const marker = readMarker(folder);
  if (marker) return marker.kind;
  if (textOf(folder, copyListFile)?.startsWith('globalThis.paperKiteCopy')) return 'portable';
  if (isSiteWithoutMarker(folder)) return 'site';
  if (packsOf(folder)) return 'packs';
  return undefined;
}

/** Returns whether a folder is of this kind or unfinished, so that it may be replaced. */
export function isOurs(folder: string, kind: FolderKind): boolean {
  const found = kindOf(folder);
  return found === kind || found === 'unfinished';
}

/**
 * Lists the foreign files in a folder, relative to it: those that no command of the project wrote, or that were changed since. If the
 * folder is not of this kind, all files are foreign.
 */
export function foreignFilesIn(folder: string, kind: FolderKind): string[] {
  const isKnown = knownIn(folder, kind);
  const isChanged = changedIn(folder, kind);
  return filesBelow(folder).filter((file) => (!isKnown(file) || isChanged(file)) && !isSystemFile(file));
}

/** Returns a test for files of a finished folder that were changed after a command wrote them. */
function changedIn(folder: string, kind: FolderKind): (file: string) => boolean {
  if (kindOf(folder) === 'unfinished') return () => false;
  const lists = new Map<string, [list: string, sha256: string]>();
  for (const line of (textOf(folder, sumsFile) ?? '').split('\n')) lists.set(line.slice(66), [sumsFile, line.slice(0, 64)]);
  if (kind === 'site') {
    // `npm run packs` writes its own list, which may be newer.
    const list = `packs/${manifestFile}`;
    lists.delete(list);
    for (const { file, sha256 } of entriesOf(path.join(folder, 'packs')) ?? []) lists.set(`packs/${file}`, [list, sha256]);
  }
  return (file) => {
    const [list, sha256] = lists.get(file) ?? [];
    return list !== undefined && isChangedSince(path.join(folder, list), path.join(folder, file), sha256!);
  };
}

/** Returns a test for files that a command of the project wrote into a folder of this kind. */
function knownIn(folder: string, kind: FolderKind): (file: string) => boolean {
  const known = new Set<string>();
  if (kind === 'portable' && kindOf(folder) === 'portable') {
    for (const line of (textOf(folder, sumsFile) ?? '').split('\n')) known.add(line.slice(66));
    for (const file of [sumsFile, copyListFile]) known.add(file);
  }
  if (kind === 'packs') addPacks(known, folder, '');
  const marker = readMarker(folder);
  if (marker?.kind === 'unfinished') for (const file of marker.files) addWithFolders(known, file);
  if (marker && (kind === 'site' || marker.kind === 'unfinished'))
    for (const file of [...marker.files, markerFile, sumsFile]) known.add(file);
  // `npm run packs` may have written these at any time.
  if (kind === 'site') addPacks(known, path.join(folder, 'packs'), 'packs/');
  const wasSite = kind === 'site' && isSiteWithoutMarker(folder);
  // PDFs are listed in their manifest, if it can be read.
  const hasManifest = known.has(`packs/${manifestFile}`);
  return (file) => {
    const [name] = parseUnfinishedName(file) ?? [file];
    return known.has(name) || (wasSite && withoutMark.test(name) && !(hasManifest && name.startsWith('packs/')));
  };
}

/** Adds a file and its parent folders, which may be left empty when a removal is interrupted. */
function addWithFolders(known: Set<string>, file: string): void {
  for (let folder = path.posix.dirname(file); folder !== '.'; folder = path.posix.dirname(folder)) known.add(`${folder}/`);
}

function addPacks(known: Set<string>, folder: string, prefix: string): void {
  const packs = packsOf(folder);
  if (!packs) return;
  known.add(`${prefix}${manifestFile}`);
  for (const file of packs) known.add(`${prefix}${file}`);
}

/** Lists the files in the manifest of a folder; undefined if it has no valid manifest. */
function packsOf(folder: string): string[] | undefined {
  return entriesOf(folder)?.map(({ file }) => file);
}

function entriesOf(folder: string): ListedFile[] | undefined {
  return parseListed(textOf(folder, manifestFile) ?? '');
}

/** Matches the files of a site of 0.3.0, or of one whose marker is damaged; any other file is foreign. */
const withoutMark = new RegExp(
  `^(?:${[
    'index\\.html|404\\.html|SHA256SUMS|favicon\\.svg|sw\\.js|paper-kite\\.json',
    `(?:${locales.join('|')})(?:\\.webmanifest|(?:/[a-z0-9-]+)*/index\\.html)`,
    '_astro/[\\w.@-]+\\.(?:css|js|svg|woff2?)',
    `copies/(?:manifest\\.json|(?:paper-kite|${traits.slug})-[a-z0-9-]+\\.zip)`,
    'icons/[\\w-]+\\.png',
    'offline/[\\w-]+\\.json',
    `packs/(?:manifest\\.json|(?:${locales.join('|')})/(?:documents/)?[a-z0-9-]+\\.(?:pdf|docx|pptx))`,
    'pagefind/[\\w.-]+\\.(?:css|js|json|pagefind|pf_meta)|pagefind/\\w+/[\\w-]+\\.pf_\\w+',
    'pictures/(?:[a-z0-9-]+/)*[a-z0-9-]+\\.svg',
    'tools/[\\w.-]+\\.js',
  ].join('|')})$`,
);

function isSiteWithoutMarker(folder: string): boolean {
  return (
    readMarker(folder) === undefined && ['offline/grades.json', 'sw.js', 'index.html'].every((file) => textOf(folder, file) !== undefined)
  );
}

function readMarker(folder: string): Marker | undefined {
  try {
    const marker = JSON.parse(textOf(folder, markerFile) ?? '') as Partial<Marker> | null;
    const isMarker = marker?.madeBy === madeBy && (marker.kind === 'site' || marker.kind === 'unfinished');
    return isMarker && Array.isArray(marker.files) && marker.files.every((file) => typeof file === 'string')
      ? (marker as Marker)
      : undefined;
  } catch {
    return undefined;
  }
}

/** Sites with the same files get byte-identical markers. */
function write(folder: string, marker: Marker): void {
  writeAtomically(path.join(folder, markerFile), `${JSON.stringify(marker, null, 1)}\n`);
}

/** Reads a text file in a folder; undefined if it is missing or not a regular file. Links are not followed. */
function textOf(folder: string, file: string): string | undefined {
  const place = path.join(folder, file);
  try {
    return lstatSync(place).isFile() ? readFileSync(place, 'utf8') : undefined;
  } catch {
    return undefined;
  }
}

/** Lists all files and links below a folder, and empty folders with a final `/`, relative to it and sorted. Links are not followed. */
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
