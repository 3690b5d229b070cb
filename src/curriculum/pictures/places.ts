import type { Problem, Wording } from '../problem.ts';
import { sharedFolder } from './files.ts';

/** The kinds of pictures that people have, of which only the first can be shown. */
const pictureEnding = /\.(?:svgz?|png|jpe?g|gif|webp|avif|bmp|tiff?|heic)$/i;

/** Hidden files that file managers leave behind. */
const leftBehind = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/** How a block names a picture, without the extension: `kite`, `faces/happy`. */
const nameable = /^[a-z0-9]+(?:[-/][a-z0-9]+)*$/;

/** Names that Windows keeps for devices: a copy with such a file cannot be unpacked. */
const reserved = /(?:^|\/)(?:con|prn|aux|nul|com\d|lpt\d)(?:\/|$)/;

/** Whether a file is a picture, or is in a folder for pictures only. */
export function isPictureFile(file: string): boolean {
  if (leftBehind.has(file.split('/').at(-1)!)) return false;
  return isShared(file) || pictureEnding.test(file);
}

/** Reports a wrong place or name of a picture; undefined when a block can show it. */
export function placeProblem(file: string, documentFolders: readonly string[]): Problem | undefined {
  const folder = isShared(file) ? sharedFolder : documentFolders.findLast((candidate) => file.startsWith(`${candidate}/`));
  const [name, quoted] = [file.split('/').at(-1)!, file.slice((folder?.length ?? -1) + 1)];
  if (!/\.svg$/i.test(file))
    return problem(
      file,
      { zh: `${name} 不是能用的图。`, en: `${name} is not a picture that can be used.` },
      {
        zh: '图要用 SVG 画，文件名用 .svg 结尾。别的文件不要放在这里。',
        en: 'Pictures are drawn as SVG, in files that end in .svg. Keep other files elsewhere.',
      },
    );
  if (folder === undefined)
    return problem(
      file,
      { zh: `图 ${name} 放在哪里都用不到的地方。`, en: `The picture ${name} is in a place where nothing can use it.` },
      {
        zh: '放到 content/pictures 里，或者放到用它的材料的文件夹里。',
        en: 'Move it to content/pictures or to the folder of the document that shows it.',
      },
    );
  const stem = quoted.replace(/\.svg$/, '');
  if (!nameable.test(stem))
    return problem(
      file,
      { zh: `块里写不出 ${quoted} 这个图名。`, en: `A block cannot name the picture ${quoted}.` },
      {
        zh: '改名：只用小写字母、数字和连字符，比如 big-kite.svg；文件夹也一样。',
        en: 'Rename it: lower-case letters, digits and single hyphens only, for example big-kite.svg; its folder, too.',
      },
    );
  if (!nameable.test(folder))
    return problem(
      file,
      { zh: `文件夹 ${folder} 的名字写不进网址。`, en: `The name of the folder ${folder} cannot be part of an address.` },
      {
        zh: '图所在的文件夹改名：只用小写字母、数字和连字符。',
        en: 'Rename the folder of this picture: lower-case letters, digits and single hyphens only.',
      },
    );
  if (reserved.test(stem) || (folder === sharedFolder && /^(?:content|lessons|workshops)\//.test(stem)))
    return problem(
      file,
      { zh: `${quoted} 这个名字另有用处。`, en: `The name ${quoted} is taken.` },
      {
        zh: '换一个名字。Windows 不许文件叫 con、prn、aux、nul、com1、lpt1；content/pictures 里的文件夹不能叫 content、lessons、workshops。',
        en: 'Give it another name. Windows allows no file called con, prn, aux, nul, com1 or lpt1, and no folder in content/pictures may be called content, lessons or workshops.',
      },
    );
  return undefined;
}

function isShared(file: string): boolean {
  return file.startsWith(`${sharedFolder}/`);
}

function problem(file: string, message: Wording, hint: Wording): Problem {
  return { id: 'picture-can-be-named', severity: 'error', file, line: 1, column: 1, message, hint };
}
