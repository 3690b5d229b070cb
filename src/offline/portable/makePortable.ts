import { copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Locale, locales, originalLocale } from '../../curriculum/locale.ts';
import type { Edition } from '../edition.ts';
import { changeCssUrls } from '../site/css.ts';
import { isForTheWebAlone, isPage, readText } from '../site/site.ts';
import { relativeUrl, resolve } from '../site/urls.ts';
import type { Contents } from './contents.ts';
import { CopyError, refuseBroken } from './faults.ts';
import { refuseNames } from './names.ts';
import { type Needs, noNeeds } from './needs.ts';
import { portablePage } from './page.ts';
import { readme, readmeFile } from './readme.ts';
import type { ScriptMaker } from './scripts.ts';
import { searchScripts } from './searchIndex.ts';
import { firstPage, unzippedStyles } from './unzipFirst.ts';

export interface PortableRequest {
  /** Makes the scripts, and knows the built site. Nothing in the site is changed. */
  scripts: ScriptMaker;
  contents: Contents;
  /** The Pagefind index of just these pages. */
  index: string;
  /** The folder to be made. It must not be there. */
  out: string;
  /** What a person calls this copy: 全套. */
  nameOf: (locale: Locale) => string;
  edition: Edition;
}

/**
 * Makes a folder that works by double click, from a sub-folder of any web server and inside a ZIM: its pages name each other
 * by relative addresses and run classic scripts alone. Throws a CopyError that names every local address which leads nowhere;
 * then nothing is left at `out`.
 */
export async function makePortable(request: PortableRequest): Promise<void> {
  if (existsSync(request.out)) throw new CopyError(`${request.out} is there already.`);
  try {
    await writePortable(request);
  } catch (error) {
    rmSync(request.out, { recursive: true, force: true });
    throw error;
  }
}

/** Writes page by page: thousands of them would not fit into memory. */
async function writePortable(request: PortableRequest): Promise<void> {
  const { scripts, contents, index, out, nameOf } = request;
  const { site } = scripts;
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
  if (contents.files === 'all') for (const file of site.files) if (!isPage(file) && !isForTheWebAlone(file)) needs.files.add(file);
  for (const file of needs.files) if (file.endsWith('.css')) write(file, portableCss(request, file, needs));
  refuseBroken(needs.broken);
  for (const [file, text] of await scripts.classicScripts(needs.scripts, needs.modules)) write(file, text);
  for (const [file, text] of await searchScripts(index, scripts)) write(file, text);
  refuseNames([...written, ...needs.files]);
  for (const file of needs.files) if (!written.has(file)) copyFileSync(path.join(site.folder, file), placeFor(out, file));
}

/** Where a file of the copy stands; its folder is made. */
function placeFor(out: string, file: string): string {
  const place = path.join(out, file);
  mkdirSync(path.dirname(place), { recursive: true });
  return place;
}

/** A style sheet with relative addresses. Sets grow while they are walked: pictures that it needs are added. */
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

/** The language of a page: the first of its folders, or Chinese where there is none. */
function localeOf(page: string): Locale {
  return locales.find((locale) => page.startsWith(`${locale}/`)) ?? originalLocale;
}
