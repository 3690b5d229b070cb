import { accessSync, constants, existsSync, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import type { Localized } from '../curriculum/locale.ts';
import { Refusal } from '../lib/files/refusal.ts';
import { type FolderKind, foreignFilesIn, kindOf } from './folderMarker.ts';

/** Folders of the project that are written by people or installed by npm, and the caches: no output may be written there. */
export const ownFolders = [
  ...[
    'lessons',
    'workshops',
    'examples',
    'lists',
    'content',
    'src',
    'docs',
    'tests',
    'scripts',
    'public',
    'node_modules',
    '.git',
    '.ci',
    '.github',
    '.astro',
    '.vscode',
    'schemas',
  ],
  ...['astro', 'build', 'locks', 'packs', 'pdf', 'read', 'verify', 'vite', 'workbench'].map((cache) => `.cache/${cache}`),
];

/** The same for a curriculum outside the project. */
const writtenFolders = ['lessons', 'workshops', 'content', '.git'];

export interface OutRequest {
  /** As given by the user. */
  folder: string;
  /** The variable or option that names it: `PAPER_KITE_OUT`, `--out`. */
  asked: string;
  /** What will be written. A site and a portable folder replace the folder; PDFs, or one file, are added to it; everything in a `renewed` site is kept. */
  kind: FolderKind | 'file' | 'renewed';
  /** The folder of the curriculum. */
  root: string;
}

/**
 * Returns the output folder of a command with all links resolved. Throws a Refusal, before anything is written, if the command could
 * delete or overwrite anything that is not its own: the project, the curriculum and the folders above them, the target of a link,
 * or a folder with files that no command of the project wrote.
 */
export function outFolder(request: OutRequest): string {
  const { folder, asked, kind } = request;
  if (folder.trim() === '') {
    throw new Refusal({
      zh: `${asked} 是空的。写一个文件夹，或者不写 ${asked}。`,
      en: `${asked} is empty. Name a folder, or leave ${asked} out.`,
    });
  }
  refuseUnexpanded(folder, asked);
  const out = path.resolve(folder);
  refuseLink(out);
  // A broken link does not exist for existsSync, but blocks mkdir.
  for (let above = out; !existsSync(above); above = path.dirname(above)) refuseLink(above);
  const nearest = nearestPlace(out);
  if (!statSync(nearest).isDirectory()) {
    throw new Refusal({
      zh: `${nearest} 是一个文件，那里建不了文件夹。换一个文件夹。`,
      en: `${nearest} is a file, so no folder can be made there. Choose another folder.`,
    });
  }
  const real = path.join(realpathSync.native(nearest), path.relative(nearest, out));
  refuseLongName(out, nearest, kind);
  refusePlace(real, request);
  refuseUnwritable(real, kind);
  if (existsSync(real)) refuseForeignFiles(real, kind);
  return real;
}

/**
 * Throws a Refusal if a folder that will be replaced contains files that no command of the project wrote or that were changed since,
 * except those that are carried over. `shown` is the name of the folder in the message.
 */
export function refuseForeignFiles(
  folder: string,
  kind: OutRequest['kind'],
  { carried = [], shown = folder }: { carried?: readonly string[] | undefined; shown?: string } = {},
): void {
  if (kind === 'renewed') return;
  if (kind === 'packs' || kind === 'file') {
    refuseOtherKind(folder);
    return;
  }
  if (readdirSync(folder).length === 0) return;
  const foreign = foreignFilesIn(folder, kind).filter((file) => !carried.includes(file));
  if (foreign.length === 0) return;
  const names = foreign.slice(0, mostNames).join(', ');
  const more = foreign.length - mostNames;
  throw new Refusal({
    zh: `${shown} 里有不是这个命令写的文件，或者后来有人改过的文件：${names}${more > 0 ? `，还有 ${more} 个` : ''}。整个文件夹会被换掉，所以什么都没有做。把它们移到别处，或者换一个文件夹。`,
    en: `${shown} contains files that this command did not write, or that were changed since: ${names}${more > 0 ? ` and ${more} more` : ''}. The folder would be replaced as a whole, so nothing was done. Move them elsewhere, or choose another folder.`,
  });
}

const mostNames = 5;

/** In quotation marks a shell does not expand `~` and `$HOME`, and a folder with that name would be created. */
function refuseUnexpanded(folder: string, asked: string): void {
  const [first] = folder.split(/[/\\]/);
  if (!/^(?:~.*|\$\{?\w+\}?|%\w+%)$/.test(first!)) return;
  throw new Refusal({
    zh: `${asked} 写的是 ${folder}，${first} 没有换成真正的文件夹：是不是放在引号里了？写出完整的路径。真要一个叫这个名字的文件夹，就写 ./${folder}。`,
    en: `${asked} is ${folder}, in which ${first} was not replaced by a folder: is it in quotation marks? Write the full path, or ./${folder} for a folder that really has this name.`,
  });
}

/** PDFs that are added to a built site or a portable folder would be foreign files there. */
function refuseOtherKind(folder: string): void {
  const kind = kindOf(folder);
  if (kind !== 'site' && kind !== 'portable') return;
  throw new Refusal({
    zh: `${folder} 是做好的网站或离线文件夹，PDF 不放在里面。换一个文件夹。`,
    en: `${folder} is a built site or a portable folder, and PDFs are not put into it. Choose another folder.`,
  });
}

/** Refuses names that are too long for the disk. While a folder is replaced, longer names exist next to it: `dist-portable.new-4242-183749`. */
function refuseLongName(out: string, nearest: string, kind: OutRequest['kind']): void {
  const most = kind === 'packs' || kind === 'file' ? 255 : 200;
  const names = [path.basename(out), ...path.relative(nearest, out).split(path.sep)];
  const name = names.find((name) => Buffer.byteLength(name) > most);
  if (name === undefined) return;
  throw new Refusal({
    zh: `文件夹的名字太长：${name}。最多 ${most} 个字节（一个汉字占 3 个）。换一个短一些的。`,
    en: `The name of a folder is too long: ${name}. At most ${most} bytes are possible (a Chinese character takes 3). Choose a shorter one.`,
  });
}

/** Writing to a link would replace the link itself, or write into the folder of someone else. */
export function refuseLink(out: string, shown = out): void {
  if (!isLink(out)) return;
  throw new Refusal({
    zh: `${shown} 是一个链接，不往里写，也不换掉它。写它指的那个文件夹，或者换一个。`,
    en: `${shown} is a link, which is neither replaced nor followed. Name the folder that it leads to, or choose another one.`,
  });
}

function isLink(place: string): boolean {
  try {
    return lstatSync(place).isSymbolicLink();
  } catch {
    return false;
  }
}

function refusePlace(real: string, { kind, root }: OutRequest): void {
  const another: Localized = { zh: '什么都没有做。换一个文件夹。', en: 'Nothing was done. Choose another folder.' };
  const refuse = (zh: string, en: string) => {
    throw new Refusal({ zh: `${real} ${zh}${another.zh}`, en: `${real} ${en} ${another.en}` });
  };
  const [project, curriculum, home] = [realOf('.'), realOf(root), realOf(homedir())];
  // A single file may be written into the project itself.
  const above = (folder: string) => isBelow(folder, real) && !(kind === 'file');
  if (above(project)) refuse('里有这个项目。', 'contains the project.');
  if (above(curriculum)) refuse('里有课程。', 'contains the curriculum.');
  if (above(home)) refuse('里有您的个人文件夹。', 'contains your home folder.');
  const places = [
    ...ownFolders.map((name) => path.join(project, name)),
    ...writtenFolders.map((name) => path.join(curriculum, name)),
    ...(process.env['PAPER_KITE_LANGUAGES'] ? [process.env['PAPER_KITE_LANGUAGES']] : []),
  ].map(realOf);
  const place = places.find((folder) => isBelow(real, folder));
  if (place) refuse(`在 ${place} 里，那里不放做出来的东西。`, `is in ${place}, where no output may be written.`);
  if (real === path.join(project, '.cache')) refuse('放着缓存。', 'contains the caches.');
  for (let above = path.dirname(real); above !== path.dirname(above); above = path.dirname(above)) {
    const found = existsSync(above) ? kindOf(above) : undefined;
    const isPlaceOfPacks = kind === 'packs' && found === 'site' && real === path.join(above, 'packs');
    if ((found === 'site' && !isPlaceOfPacks) || found === 'portable')
      refuse(`在 ${above} 里，那个文件夹会整个换掉。`, `is in ${above}, which is replaced as a whole.`);
  }
}

/** Throws a Refusal if a folder, which may not exist yet, is not writable. Replacing a folder renames it, for which its parent must be writable too. */
function refuseUnwritable(real: string, kind: OutRequest['kind']): void {
  const nearest = nearestPlace(real);
  const isReplaced = kind === 'site' || kind === 'portable' || kind === 'renewed';
  for (const folder of !isReplaced || nearest !== real ? [nearest] : [nearest, path.dirname(nearest)]) {
    try {
      accessSync(folder, constants.W_OK);
    } catch {
      throw new Refusal({
        zh: `${folder} 里写不进东西。看看有没有权限，或者换一个文件夹。`,
        en: `Nothing can be written into ${folder}. Check its permissions, or choose another folder.`,
      });
    }
  }
  if (isReplaced && nearest === real && statSync(real).dev !== statSync(path.dirname(real)).dev) {
    throw new Refusal({
      zh: `${real} 是挂载点，不能整个换掉。写它里面的一个文件夹。`,
      en: `${real} is where a disk is mounted, so it cannot be replaced as a whole. Name a folder in it.`,
    });
  }
}

function nearestPlace(folder: string): string {
  let nearest = path.resolve(folder);
  while (!existsSync(nearest)) nearest = path.dirname(nearest);
  return nearest;
}

function realOf(folder: string): string {
  const nearest = nearestPlace(folder);
  return path.join(realpathSync.native(nearest), path.relative(nearest, path.resolve(folder)));
}

/** Returns whether a folder is the other folder or is in it. */
function isBelow(folder: string, other: string): boolean {
  const relative = path.relative(other, folder);
  return relative === '' || (!relative.startsWith(`..${path.sep}`) && relative !== '..' && !path.isAbsolute(relative));
}
