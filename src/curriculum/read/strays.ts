import path from 'node:path';
import { comingFileOf, comingFolder, documentOfComing, editionsFolder, formerComingFile } from '../editions.ts';
import { exampleLesson, kinds } from '../kind.ts';
import { isLocale, locales, originalLocale } from '../locale.ts';
import { sharedFolder } from '../pictures/files.ts';
import type { Problem } from '../problem.ts';
import { editionConfigPath, wordsFileOf, wordsFolder } from '../schema/yamlFiles.ts';
import { nearest } from '../suggest.ts';
import { curriculumFolders, type Entry, entriesOutside } from './entries.ts';
import { canBeWritten, type FoundFolder, isUtf8 } from './files.ts';
import { isListName } from './lists.ts';
import { listNameFor, meantName } from './meantNames.ts';
import { pagesFolder } from './pages.ts';
import { protocolsFolder } from './protocols.ts';
import { registryFiles, registryFolders } from './registries.ts';
import * as say from './straySentences.ts';
import { documentFolders, type Saying } from './straySentences.ts';

/**
 * A text under any name that a file system or an editor may give it: `plan.zh.MDX`, `plan.zh.mdx.txt`, `#plan.zh.mdx#`, `plan.zh.mdx (1)`,
 * `plan.zh.md`.
 */
const text = new RegExp(`\\.mdx(?![a-z0-9])|\\.(?:${locales.join('|')})\\.md$`, 'i');

/** A YAML file, under the same kinds of names: `hotlines.yml`, `hotlines (1).yaml`, `lesson.yaml.bak`, `hotlines。yaml`. */
const yaml = /[.,。，]ya?ml(?![a-z0-9])/i;

/** The configuration of the edition, under another name: `edition.yml`, `Edition.yaml`, `edition (1).yaml`. */
const likeEditionConfig = /^edition[^/]*[.,。，]ya?ml(?![a-z0-9])[^/]*$/i;

/** A file that is named after a document: in a folder of entries it is one of them, whatever its name ends in. */
const entryName = /^[A-Z]{1,3}\d{1,2}(?:-\d{2})?(?![A-Za-z0-9])/;

/** Files that a browser, Node or a bundler would run or process. */
const code = /\.(?:[cm]?[jt]sx?|astro|vue|svelte|html?|xht(?:ml)?|css|s[ac]ss|less|wasm|json5?)$/i;

/**
 * Reports files in a curriculum that are not read: texts and lists in the wrong place or under a wrong name, programs, and symbolic links,
 * which could lead to any file of the machine and are never followed. `entries` is everything in it; `found` are the folders of documents, whose
 * texts are read or reported already.
 */
export function strays(root: string, entries: readonly Entry[], found: readonly FoundFolder[]): Problem[] {
  const reported = new Set(
    found.flatMap(({ folder, files }) => files.filter((name) => name.endsWith('.mdx')).map((name) => `${folder}/${name}`)),
  );
  const files = new Set(entries.map(({ file }) => file));
  const known: Known = { found, reported, has: (file) => files.has(file) };
  return [...entries.flatMap((entry) => problemIn(entry, known)), ...entriesOutside(root).flatMap(outsideProblem)];
}

/**
 * Next to the folders of a curriculum only texts, links and what may be meant as the configuration of the edition are reported: other files
 * may be there for a reason.
 */
function outsideProblem({ file, kind }: Entry): Problem[] {
  if (kind === 'link') return [problem(file, say.link)];
  if (file !== editionConfigPath && likeEditionConfig.test(file.normalize('NFKC')))
    return [problem(file, say.yaml(file, editionConfigPath))];
  if (!/\.mdx(?![a-z0-9])/i.test(named(file))) return [];
  return [problem(file, kind === 'file' ? say.unread : kind === 'folder' ? say.folder : say.noFile)];
}

interface Known {
  found: readonly FoundFolder[];
  /** Texts that are read or reported already. */
  reported: ReadonlySet<string>;
  has: (file: string) => boolean;
}

function problemIn({ file, kind }: Entry, { found, reported, has }: Known): Problem[] {
  if (kind === 'link') return [problem(file, say.link)];
  if (!isUtf8(file)) return [problem(file, say.otherEncoding(file))];
  if (!canBeWritten(file)) return [problem(file, say.invisible)];
  if (kind !== 'file') return [problem(file, kind === 'folder' ? say.folder : say.noFile)];
  if (folders.includes(file)) return [problem(file, say.noFolder)];
  // Among the pictures, whatever is not a drawing is reported as such: `pictures/places.ts`.
  if (reported.has(file) || file.startsWith(`${sharedFolder}/`)) return [];
  const wanted = meantName(path.posix.basename(file));
  if (wanted !== undefined && isPlaceOf(wanted, file) && !has(`${path.posix.dirname(file)}/${wanted}`))
    return [problem(file, say.renamed(file, wanted))];
  if ([pagesFolder, protocolsFolder].includes(path.posix.dirname(file)) && file.endsWith('.mdx')) return nameProblem(file);
  if (text.test(named(file))) return [problem(file, file.endsWith('.mdx') ? say.unread : say.misnamed(file))];
  if (yaml.test(named(file)) || isLikeEntry(file)) return yamlProblem(file, found);
  return code.test(file) ? [problem(file, say.program(file))] : [];
}

function isLikeEntry(file: string): boolean {
  return registryFolders.includes(path.posix.dirname(file)) && entryName.test(named(file));
}

/** Whether a file of this name is read in the folder of another one. */
function isPlaceOf(wanted: string, file: string): boolean {
  const folder = path.posix.dirname(file);
  if (wanted.endsWith('.yaml')) return folder === 'content' ? registryFiles.includes(`content/${wanted}`) : factsBelow(folder) === wanted;
  return [pagesFolder, protocolsFolder].includes(folder) || factsBelow(folder) !== undefined;
}

/** The name of the yaml of facts of documents in a folder. */
function factsBelow(folder: string): string | undefined {
  return Object.values(kinds).find((kind) => folder.startsWith(`${kind.folder}/`))?.facts;
}

/** Reports a YAML file whose name is not read: in a `hotlines.yml` next to `hotlines.yaml`, a corrected number would have no effect. */
function yamlProblem(file: string, found: readonly FoundFolder[]): Problem[] {
  const folder = path.posix.dirname(file);
  const name = path.posix.basename(file);
  if (folder === editionsFolder) {
    // The former file of news is reported with what to do.
    return file === formerComingFile || /^\d+\.\d+\.\d+\.yaml$/.test(name) ? [] : [problem(file, say.yaml(name, '0.4.0.yaml'))];
  }
  if (folder === comingFolder)
    return documentOfComing(file) ? [] : [problem(file, say.yaml(name, path.posix.basename(comingFileOf(exampleLesson))))];
  if (registryFolders.includes(folder)) {
    if (isListName(name)) return [];
    return [problem(file, name.startsWith('.') ? say.hidden(name, listNameFor(name)) : say.yaml(name, listNameFor(name)))];
  }
  if (folder === wordsFolder)
    return locales.some((locale) => file === wordsFileOf(locale))
      ? []
      : [problem(file, say.yaml(name, path.posix.basename(wordsFileOf(originalLocale))))];
  const list = registryFolders.find((one) => folder.startsWith(`${one}/`));
  if (list) return [problem(file, say.yaml(name, `${list}/${listNameFor(name)}`))];
  const facts = found.find((one) => one.folder === folder);
  if (facts && name === kinds[facts.kind].facts) return [];
  if (folder === 'content' && registryFiles.includes(file)) return [];
  const known = facts
    ? [kinds[facts.kind].facts]
    : registryFiles.includes(`${folder}.yaml`)
      ? [`${path.posix.basename(folder)}.yaml`]
      : registryFiles.map((one) => path.posix.basename(one));
  return [problem(file, say.yaml(name, nearest(name, known) ?? known[0]!))];
}

/** A page or a protocol is read when its name is the last part of an address and says its language. */
function nameProblem(file: string): Problem[] {
  const [, name, locale] = /^([^.]*)\.([^.]*)\.mdx$/.exec(path.posix.basename(file)) ?? [];
  if (name === undefined || !isLocale(locale!)) return [problem(file, say.noLanguage(file))];
  return isPageName(name) ? [] : [problem(file, say.pageName(name))];
}

/** Whether a page of `content/pages` may have this name. */
function isPageName(name: string): boolean {
  return /^[a-z0-9-]+$/.test(name);
}

function problem(file: string, { id, message, hint }: Saying): Problem {
  return { id, severity: 'error', file, line: 1, column: 1, message, hint };
}

/** Normalizes a path: ｐｌａｎ.ｍｄｘ is plan.mdx. */
function named(file: string): string {
  return path.posix.basename(file).normalize('NFKC');
}

/** Paths that are read as folders. */
const folders: readonly string[] = [
  ...curriculumFolders,
  ...documentFolders,
  ...registryFolders,
  pagesFolder,
  protocolsFolder,
  sharedFolder,
  editionsFolder,
  comingFolder,
  wordsFolder,
];
