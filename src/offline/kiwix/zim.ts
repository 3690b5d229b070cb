import { spawnSync } from 'node:child_process';
import {
  closeSync,
  copyFileSync,
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
import { locales } from '../../curriculum/locale.ts';
import { translator } from '../../i18n/translator.ts';
import { writeAtomically } from '../../lib/files/atomicWrite.ts';
import { copyListFile, kiwixScript, sumsFile } from '../copy/list.ts';
import { type Edition, readEdition } from '../edition.ts';

const program = 'zimwriterfs';

/** The kite of public/favicon.svg: a ZIM must have a picture of just this size. */
const icon = path.resolve('src/offline/kiwix/kite-48.png');
const iconName = 'kite-48.png';

export interface ZimRequest {
  /** The portable folder. */
  from: string;
  /** The file to make. A ZIM that is there is replaced when everything succeeded, and not before; any other file is left alone. */
  out: string;
  /** A folder for what is needed on the way. */
  work: string;
  edition?: Edition;
}

/**
 * Packs the portable folder into one file for Kiwix, with `zimwriterfs`. What is in the way is a sentence: `fault`. The file
 * is not the same byte for byte when it is made again: zimwriterfs gives each a number of its own and the day's date.
 */
export function makeZim({ from, out, work, edition = readEdition() }: ZimRequest): { bytes: number } | { fault: string } {
  if (spawnSync(program, ['--version']).error) {
    return { fault: `A ZIM is made by ${program}, which is not on this machine: install the package zim-tools ("apt install zim-tools").` };
  }
  if (!out.endsWith('.zim') || !mayBeReplaced(out)) {
    return {
      fault: `${out} is not a ZIM and would be overwritten, so nothing was done. Name a file that ends in .zim and is not there yet, or one that this command made.`,
    };
  }
  const shown = path.relative('.', from) || '.';
  if (!existsSync(path.join(from, 'index.html')) || !existsSync(path.join(from, copyListFile))) {
    return {
      fault: `${shown} is no portable folder: it has no index.html or no ${copyListFile}. Run "npm run build", or name one with --from.`,
    };
  }
  const folder = path.join(work, 'folder');
  const made = path.join(work, 'made.zim');
  prepare(from, folder);
  const { status, error, stdout, stderr } = spawnSync(program, [...describing(edition), folder, made], { encoding: 'utf8' });
  if (status !== 0 || !existsSync(made)) {
    const said = `${stdout ?? ''}${stderr ?? ''}`.trim();
    return { fault: `${program} made no ZIM (${error?.message ?? `it ended with ${status}`}). It said:\n${said || 'nothing'}` };
  }
  writeAtomically(out, readFileSync(made));
  return { bytes: statSync(out).size };
}

/** Whether nothing is lost when a file is replaced: it is not there, or a ZIM, which begins with four bytes of its own. */
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

/** Kiwix puts things of its own into pages on their way, so there is nothing to compare file by file. */
function prepare(from: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  cpSync(from, folder, { recursive: true });
  rmSync(path.join(folder, sumsFile), { force: true });
  writeFileSync(path.join(folder, copyListFile), kiwixScript);
  copyFileSync(icon, path.join(folder, iconName));
}

/**
 * What a reader sees in Kiwix's list. The full-text index is left out: Kiwix finds little in Chinese, and the pages bring
 * their own search.
 */
function describing({ version, date }: Edition): string[] {
  const each = (key: 'copy:zim.title' | 'copy:zim.description') => locales.map((locale) => translator(locale)(key));
  return [
    '--welcome=index.html',
    `--illustration=${iconName}`,
    '--language=zho,eng',
    `--title=${each('copy:zim.title').join(' ')}`,
    `--description=${[...each('copy:zim.description'), `${version}, ${date}`].join(' · ')}`,
    '--creator=Paper Kite',
    '--publisher=Paper Kite',
    '--name=paper-kite',
    `--scraper=Paper Kite ${version}`,
    '--withoutFTIndex',
  ];
}
