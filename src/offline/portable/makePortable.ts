import { copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locale } from '../../curriculum/locale.ts';
import type { Edition } from '../edition.ts';
import { isForTheWebAlone, isPage, readText } from '../site/builtSite.ts';
import { changeCssUrls } from '../site/css.ts';
import { listedPacks } from '../site/listedPacks.ts';
import { relativeUrl, resolve } from '../site/urls.ts';
import { type Contents, isLeftOut } from './contents.ts';
import { CopyError, refuseBroken } from './copyError.ts';
import { localeOf } from './localeOf.ts';
import { type Needs, noNeeds } from './needs.ts';
import { portablePage } from './page.ts';
import { readme, readmeFile } from './readme.ts';
import { refuseNames } from './refuseNames.ts';
import type { ScriptMaker } from './scripts.ts';
import { searchScripts } from './searchIndex.ts';
import { firstPage, unzippedStyles } from './unzipFirst.ts';

export interface PortableRequest {
  /** Bundles the scripts, and has the built site, which is not changed. */
  scripts: ScriptMaker;
  contents: Contents;
  /** The Pagefind index of exactly these pages. */
  index: string;
  /** The folder to write. It must not exist. */
  out: string;
  /** Returns the name of this copy: 全套. */
  nameOf: (locale: Locale) => string;
  edition: Edition;
}

/**
 * Writes a folder that works by double click, from a sub-folder of any web server and inside a ZIM: its pages have relative addresses and
 * classic scripts only. Throws a CopyError that reports every broken local address; then nothing is left at `out`.
 */
export async function makePortable(request: PortableRequest): Promise<void> {
  if (existsSync(request.out)) throw new CopyError(`${request.out} exists already.`);
  try {
    await writePortable(request);
  } catch (error) {
    rmSync(request.out, { recursive: true, force: true });
    throw error;
  }
}

/** Writes page by page, since thousands of pages would not fit into memory. */
async function writePortable(request: PortableRequest): Promise<void> {
  const { scripts, contents, index, out, nameOf } = request;
  const { site } = scripts;
  const formatOf = new Map(listedPacks(site).map(({ file, format }) => [file, format]));
  const needs = noNeeds();
  const written = new Set<string>();
  const write = (file: string, text: string) => {
    writeFileSync(placeFor(out, file), text);
    written.add(file);
  };
  write(readmeFile, readme(nameOf, request.edition));
  const writePage = (from: string, at = from) =>
    write(at, portablePage({ site, contents, from, at, copyName: nameOf(localeOf(from)), needs }));
  for (const page of contents.pages) writePage(page);
  const home = contents.standIns.get(firstPage);
  if (home !== undefined) writePage(home, firstPage);
  write(unzippedStyles.file, unzippedStyles.text);
  if (contents.files === 'all')
    for (const file of site.files)
      if (!isPage(file) && !isForTheWebAlone(file) && !isLeftOut(contents, formatOf.get(file))) needs.files.add(file);
  for (const file of needs.files) if (file.endsWith('.css')) write(file, portableCss(request, file, needs));
  refuseBroken(needs.broken);
  for (const [file, text] of await scripts.classicScripts(needs.scripts, needs.modules)) write(file, text);
  for (const [file, text] of await searchScripts(index, scripts)) write(file, text);
  refuseNames([...written, ...needs.files]);
  for (const file of needs.files) if (!written.has(file)) copyFileSync(path.join(site.folder, file), placeFor(out, file));
}

/** Returns the path of a file in the copy and creates its folder. */
function placeFor(out: string, file: string): string {
  const place = path.join(out, file);
  mkdirSync(path.dirname(place), { recursive: true });
  return place;
}

/** Returns a style sheet with relative addresses, and adds the pictures that it needs. */
function portableCss({ scripts: { site } }: PortableRequest, from: string, needs: Needs): string {
  return changeCssUrls(readText(site, from), (url) => {
    const target = resolve(site, from, url);
    if (target.kind === 'outside') return url;
    if (target.kind === 'broken') {
      needs.broken.push({ from, url });
      return url;
    }
    needs.files.add(target.file);
    return relativeUrl(from, target.file) + target.rest;
  });
}
