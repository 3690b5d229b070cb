import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { locales } from '../curriculum/locale.ts';
import { translator } from '../i18n/translator.ts';
import { copyListFile, kiwixScript, sumsFile } from './copy/list.ts';
import { type Edition, readEdition } from './edition.ts';

const program = 'zimwriterfs';

/** The kite of public/favicon.svg: a ZIM must have a picture of just this size. */
const icon = path.resolve('src/assets/kite-48.png');
const iconName = 'kite-48.png';

export interface ZimRequest {
  /** The portable folder. */
  from: string;
  /** The file to make. It is replaced when everything succeeded, and not before. */
  out: string;
  edition?: Edition;
}

/**
 * Packs the portable folder into one file for Kiwix, with `zimwriterfs`. What is in the way is a sentence: `fault`. The file
 * is not the same byte for byte when it is made again: zimwriterfs gives each a number of its own and the day's date.
 */
export function makeZim({ from, out, edition = readEdition() }: ZimRequest): { bytes: number } | { fault: string } {
  if (spawnSync(program, ['--version']).error) {
    return { fault: `A ZIM is made by ${program}, which is not on this machine: install the package zim-tools ("apt install zim-tools").` };
  }
  const shown = path.relative('.', from) || '.';
  if (!existsSync(path.join(from, 'index.html')) || !existsSync(path.join(from, copyListFile))) {
    return {
      fault: `${shown} is no portable folder: it has no index.html or no ${copyListFile}. Run "npm run build", or name one with --from.`,
    };
  }
  tidyUp(out);
  const beside = `${out}.new-${process.pid}`;
  try {
    const folder = path.join(beside, 'folder');
    const made = path.join(beside, 'made.zim');
    prepare(from, folder);
    const { status, error, stdout, stderr } = spawnSync(program, [...describing(edition), folder, made], { encoding: 'utf8' });
    if (status !== 0 || !existsSync(made)) {
      const said = `${stdout ?? ''}${stderr ?? ''}`.trim();
      return { fault: `${program} made no ZIM (${error?.message ?? `it ended with ${status}`}). It said:\n${said || 'nothing'}` };
    }
    renameSync(made, out);
    return { bytes: statSync(out).size };
  } finally {
    tidyUp(out);
  }
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

/** Removes what an interrupted run left beside the file. */
function tidyUp(out: string): void {
  const folder = path.dirname(out);
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder)) {
    if (entry.startsWith(`${path.basename(out)}.new-`)) rmSync(path.join(folder, entry), { recursive: true, force: true });
  }
}
