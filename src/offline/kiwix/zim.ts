import { spawnSync } from 'node:child_process';
import {
  closeSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { traits } from '../../curriculum/edition/traits.ts';
import { type Locale, languageTag, locales } from '../../curriculum/locale.ts';
import { translator } from '../../i18n/translator.ts';
import { writeAtomically } from '../../lib/files/atomicWrite.ts';
import { iconPng } from '../../site/icons/icons.ts';
import { copyListFile, kiwixScript, sumsFile } from '../copy/list.ts';
import { type Edition, readEdition } from '../edition.ts';

const program = 'zimwriterfs';

/** A ZIM must have an icon of exactly this size. */
const iconName = 'icon-48.png';

export interface ZimRequest {
  /** The portable folder. */
  from: string;
  /** The file to write. An existing ZIM is replaced only when everything succeeded; any other file is never overwritten. */
  out: string;
  /** A folder for temporary files. */
  work: string;
  edition?: Edition;
}

/**
 * Packs the portable folder into one file for Kiwix with `zimwriterfs`, or returns an error message. The file is not byte-identical when
 * it is made again: zimwriterfs writes a random id and the date into it.
 */
export function makeZim({ from, out, work, edition = readEdition() }: ZimRequest): { bytes: number } | { error: string } {
  if (spawnSync(program, ['--version']).error) {
    return { error: `A ZIM is made with ${program}, which is not installed. Install the package zim-tools ("apt install zim-tools").` };
  }
  if (!out.endsWith('.zim') || !mayBeReplaced(out)) {
    return {
      error: `${out} is not a ZIM and would be overwritten, so nothing was done. Name a file that ends in .zim and is not there yet, or one that this command made.`,
    };
  }
  const shown = path.relative('.', from) || '.';
  if (!existsSync(path.join(from, 'index.html')) || !existsSync(path.join(from, copyListFile))) {
    return {
      error: `${shown} is not a portable folder: it has no index.html or no ${copyListFile}. Run "npm run build", or name one with --from.`,
    };
  }
  const folder = path.join(work, 'folder');
  const made = path.join(work, 'made.zim');
  prepare(from, folder);
  const { status, error, stdout, stderr } = spawnSync(program, [...describing(edition), folder, made], { encoding: 'utf8' });
  if (status !== 0 || !existsSync(made)) {
    const said = `${stdout ?? ''}${stderr ?? ''}`.trim();
    return { error: `${program} made no ZIM (${error?.message ?? `it ended with ${status}`}). It said:\n${said || 'nothing'}` };
  }
  writeAtomically(out, readFileSync(made));
  return { bytes: statSync(out).size };
}

/** Returns whether a file may be replaced: it does not exist, or it is a ZIM, which begins with four fixed bytes. */
function mayBeReplaced(file: string): boolean {
  const found = lstatSync(file, { throwIfNoEntry: false });
  if (!found) return true;
  if (!found.isFile()) return false;
  const start = Buffer.alloc(4);
  const opened = openSync(file, 'r');
  readSync(opened, start);
  closeSync(opened);
  return start.equals(Buffer.from('ZIM\x04', 'latin1'));
}

/** Copies the folder without its checksums: Kiwix changes pages when it serves them, so they cannot be compared. */
function prepare(from: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  cpSync(from, folder, { recursive: true });
  rmSync(path.join(folder, sumsFile), { force: true });
  writeFileSync(path.join(folder, copyListFile), kiwixScript);
  writeFileSync(path.join(folder, iconName), iconPng('48'));
}

/**
 * The metadata in Kiwix's list. The full-text index is left out: Kiwix finds little in Chinese, and the pages have their own
 * search.
 */
function describing({ version, date }: Edition): string[] {
  const each = (key: 'copy:zim.title' | 'copy:zim.description') => [...new Set(locales.map((locale) => translator(locale)(key)))];
  return [
    '--welcome=index.html',
    `--illustration=${iconName}`,
    `--language=${locales.map(threeLetters).join(',')}`,
    `--title=${each('copy:zim.title').join(' ')}`,
    `--description=${[...each('copy:zim.description'), `${version}, ${date}`].join(' · ')}`,
    `--creator=${traits.oneName}`,
    `--publisher=${traits.oneName}`,
    `--name=${traits.slug}`,
    `--scraper=${traits.oneName} ${version}`,
    '--withoutFTIndex',
  ];
}

/** The codes of ISO 639-3 that Kiwix wants, of languages that have one of two letters. */
const codes: Readonly<Record<string, string>> = {
  ...{ am: 'amh', ar: 'ara', bn: 'ben', bo: 'bod', de: 'deu', en: 'eng', es: 'spa', fa: 'fas', fr: 'fra', ha: 'hau', hi: 'hin', id: 'ind' },
  ...{ it: 'ita', ja: 'jpn', kk: 'kaz', km: 'khm', ko: 'kor', ku: 'kur', ky: 'kir', lo: 'lao', mn: 'mon', ms: 'msa', my: 'mya', ne: 'nep' },
  ...{ nl: 'nld', pl: 'pol', ps: 'pus', pt: 'por', ro: 'ron', ru: 'rus', so: 'som', sw: 'swa', ta: 'tam', th: 'tha', ti: 'tir', tr: 'tur' },
  ...{ ug: 'uig', uk: 'ukr', ur: 'urd', vi: 'vie', za: 'zha', zh: 'zho' },
};

/** The code of a language in a Kiwix file; `und` is that of a language without one. */
function threeLetters(locale: Locale): string {
  const { language } = new Intl.Locale(languageTag[locale]);
  return codes[language] ?? (language.length === 3 ? language : 'und');
}
