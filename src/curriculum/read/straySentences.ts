import path from 'node:path';
import type { CheckId } from '../catalogue.ts';
import { kinds } from '../kind.ts';
import { locales } from '../locale.ts';
import type { Wording } from '../problem.ts';
import { pagesFolder } from './pages.ts';

/** What to report about a file that is not read: the check, the message and the hint. */
export interface Saying {
  id: CheckId;
  message: Wording;
  hint: Wording;
}

const saying =
  (id: CheckId) =>
  (message: Wording, hint: Wording): Saying => ({ id, message, hint });
const notRead = saying('text-is-read');
const unknownName = saying('file-name-is-known');
const notAFile = saying('links-are-absent');

export const documentFolders = Object.values(kinds).map(({ folder }) => folder);

export const unread = notRead(
  {
    zh: '这个地方的文章没有人读：网站和打印都不会有它。',
    en: 'A text in this place is not read: neither page nor paper shows it.',
  },
  {
    zh: `材料放在 ${documentFolders.join('、')} 里的一个文件夹，和它的 yaml 一起；网页放在 ${pagesFolder}。别的就删掉。`,
    en: `A document has a folder in ${documentFolders.join(', ')}, together with its yaml; a page is in ${pagesFolder}. Delete anything else.`,
  },
);

export function misnamed(file: string): Saying {
  const name = path.posix.basename(file);
  return notRead(
    { zh: `${name} 没有人读：文件名不是用 .mdx 结尾的。`, en: `${name} is not read: its name does not end in .mdx.` },
    {
      zh: '要用就改名，用小写的 .mdx 结尾；编辑器留下的旧稿就删掉。',
      en: 'Rename it so that it ends in .mdx, in lower case, or delete it if an editor has left it there.',
    },
  );
}

/** A file that is there under another name than the one that is read. */
export function renamed(file: string, wanted: string): Saying {
  const name = path.posix.basename(file);
  return notRead(
    { zh: `有一个 ${name}，要读的是 ${wanted}，所以没有人读它。`, en: `There is a file ${name}, but what is read is ${wanted}.` },
    {
      zh: `改名为 ${wanted}；不要了，就删掉。看不到文件名的结尾，先在文件夹的“查看”里勾上“文件扩展名”。`,
      en: `Rename it to ${wanted}, or delete it if it is not wanted. If you do not see how its name ends, let your file manager show file name extensions.`,
    },
  );
}

/** @param known The name of a yaml that is read in this folder. */
export function yaml(name: string, known: string): Saying {
  return notRead(
    { zh: `${name} 没有人读：这里没有叫这个名字的 yaml。`, en: `${name} is not read: no yaml of this name belongs here.` },
    {
      zh: `这里读的是 ${known} 这样的名字。要用就改名，或者把里面的内容写进那个文件；不用就删掉。`,
      en: `What is read here has a name such as ${known}. Rename the file, move what it says into that one, or delete it.`,
    },
  );
}

/** A yaml that file managers do not show. */
export function hidden(name: string, known: string): Saying {
  return notRead(
    {
      zh: `${name} 没有人读：名字用点开头的文件是隐藏的。`,
      en: `${name} is not read: a file whose name begins with a dot is hidden.`,
    },
    {
      zh: `要用就改名，比如 ${known}；编辑器或别的系统留下的就删掉。看不到它，先让文件夹显示隐藏的文件。`,
      en: `Rename it, for example to ${known}, or delete it if an editor or another system has left it. If you do not see it, let your file manager show hidden files.`,
    },
  );
}

export function noLanguage(file: string): Saying {
  const name = path.posix.basename(file);
  const endings = locales.map((one) => `.${one}.mdx`);
  return unknownName(
    { zh: `从文件名 ${name} 看不出是哪种语言。`, en: `The name ${name} does not say its language.` },
    { zh: `文件名用 ${endings.join(' 或 ')} 结尾。`, en: `End it in ${endings.join(' or ')}.` },
  );
}

export function pageName(name: string): Saying {
  return notRead(
    { zh: `网页不能叫 "${name}"。`, en: `A page cannot be called "${name}".` },
    {
      zh: '它是网址的最后一段：只用小写英文字母、数字和 -，比如 how-to-use.zh.mdx。',
      en: 'It is the last part of an address: use lower-case letters, digits and -, as in how-to-use.zh.mdx.',
    },
  );
}

export function program(file: string): Saying {
  const name = path.posix.basename(file);
  return {
    id: 'code-is-absent',
    message: {
      zh: `${name} 是程序或者网页文件，材料里不放。`,
      en: `${name} is a program or a page file, which a curriculum does not hold.`,
    },
    hint: {
      zh: '删掉它。文章写成 .mdx，图画成 .svg；想留的笔记存成 .txt。',
      en: 'Delete it. Texts are .mdx files and pictures .svg files; notes that you want to keep can be .txt files.',
    },
  };
}

export const link = notAFile(
  { zh: '这是一个符号链接（快捷方式），不会照着它去读。', en: 'This is a symbolic link, and links are not followed.' },
  {
    zh: '删掉它；要用它指向的东西，就把那个文件或文件夹本身复制到这里。',
    en: 'Delete it. If you need what it points to, copy that file or folder itself to this place.',
  },
);

export const noFolder = notRead(
  { zh: '这里应该是一个文件夹，却是一个文件。', en: 'This has to be a folder, but it is a file.' },
  {
    zh: '删掉它，把真正的文件夹放回来；从 Windows 传来的，这里原先可能是一个符号链接。',
    en: 'Delete it and put the folder itself in its place; from Windows, it may have been a symbolic link.',
  },
);

export const folder = notRead(
  { zh: '这是一个文件夹，名字却像一个文件。', en: 'This is a folder, but it is named like a file.' },
  {
    zh: '给文件夹改个名字，或者删掉它，把文件本身放到这里。',
    en: 'Give the folder another name, or delete it and put the file itself in its place.',
  },
);

export const noFile = notAFile(
  { zh: '这既不是文件，也不是文件夹。', en: 'This is neither a file nor a folder.' },
  { zh: '删掉它。', en: 'Delete it.' },
);

export function otherEncoding(file: string): Saying {
  const name = path.posix.basename(file);
  return unknownName(
    { zh: `${name} 这个名字不是 UTF-8，读不进去。`, en: `The name ${name} is not UTF-8 and cannot be read.` },
    {
      zh: '重新解压时选 GBK 编码，或者给它改一个名字。',
      en: 'Unpack the archive again with its own encoding, often GBK, or rename it.',
    },
  );
}

export const invisible = unknownName(
  {
    zh: '这个名字里有看不见的字符，比如零宽字符、换行、改变文字方向的字符，读不进去。',
    en: 'This file is not read: its name contains an invisible character, such as one without width, a line end, or one that changes the direction of the text.',
  },
  { zh: '给它改名，用看得见的字重打一遍。', en: 'Rename it, typing the name again.' },
);
