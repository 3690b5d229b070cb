import path from 'node:path';
import type { CheckId } from '../catalogue.ts';
import { editionsFolder } from '../editions.ts';
import { kinds } from '../kind.ts';
import { isLocale, locales } from '../locale.ts';
import { sharedFolder } from '../pictures/files.ts';
import type { Problem, Wording } from '../problem.ts';
import { curriculumFolders, type Entry, entriesBeside, entriesOf } from './entries.ts';
import { type FoundFolder, isUtf8 } from './files.ts';
import { pagesFolder } from './pages.ts';

/** A text under any name that a disk or an editor gives it: `plan.zh.MDX`, `plan.zh.mdx.txt`, `#plan.zh.mdx#`, `plan.zh.mdx (1)`, `plan.zh.md`. */
const text = new RegExp(`\\.mdx(?![a-z0-9])|\\.(?:${locales.join('|')})\\.md$`, 'i');

/** What a browser, Node or a bundler would run or act on. */
const code = /\.(?:[cm]?[jt]sx?|astro|vue|svelte|html?|xht(?:ml)?|css|s[ac]ss|less|wasm|json5?)$/i;

/**
 * What lies in a curriculum and nobody reads: texts in the wrong place or under a wrong name, programs, and symbolic links, which
 * could lead to any file of the machine and are never followed. `found` are the folders of documents, whose texts are read or told already.
 */
export function strays(root: string, found: readonly FoundFolder[]): Problem[] {
  const told = new Set(
    found.flatMap(({ folder, files }) => files.filter((name) => name.endsWith('.mdx')).map((name) => `${folder}/${name}`)),
  );
  return [...entriesOf(root).flatMap((entry) => problemIn(entry, told)), ...entriesBeside(root).flatMap(besideProblem)];
}

/** Next to the folders of a curriculum only texts and links are told: whatever else is there belongs to somebody. */
function besideProblem({ file, isLink, isFile }: Entry): Problem[] {
  if (isLink) return [link(file)];
  if (!/\.mdx(?![a-z0-9])/i.test(named(file))) return [];
  return [isFile ? unread(file) : noFile(file)];
}

function problemIn({ file, isFile, isLink }: Entry, told: ReadonlySet<string>): Problem[] {
  if (isLink) return [link(file)];
  if (!isFile) return [isUtf8(file) ? noFile(file) : otherEncoding(file)];
  if (folders.includes(file)) return [noFolder(file)];
  // Among the pictures, whatever is not a drawing is reported as such: `pictures/places.ts`.
  if (told.has(file) || file.startsWith(`${sharedFolder}/`)) return [];
  if (path.posix.dirname(file) === pagesFolder && file.endsWith('.mdx')) return pageProblem(file);
  if (text.test(named(file))) return [file.endsWith('.mdx') ? unread(file) : misnamed(file)];
  return code.test(file) ? [program(file)] : [];
}

/** A page is read when its name is the last part of an address and says its language. */
function pageProblem(file: string): Problem[] {
  const [, name, locale] = /^([^.]*)\.([^.]*)\.mdx$/.exec(path.posix.basename(file)) ?? [];
  if (name === undefined || !isLocale(locale!)) {
    const endings = locales.map((one) => `.${one}.mdx`);
    return [
      problem(
        'file-name-is-known',
        file,
        {
          zh: `从文件名 ${path.posix.basename(file)} 看不出是哪种语言。`,
          en: `The name ${path.posix.basename(file)} does not say its language.`,
        },
        { zh: `文件名用 ${endings.join(' 或 ')} 结尾。`, en: `End it in ${endings.join(' or ')}.` },
      ),
    ];
  }
  if (isPageName(name)) return [];
  return [
    problem(
      'text-is-read',
      file,
      { zh: `网页不能叫 "${name}"。`, en: `A page cannot be called "${name}".` },
      {
        zh: '它是网址的最后一段：只用小写英文字母、数字和 -，比如 how-to-use.zh.mdx。',
        en: 'It is the last part of an address: use lower-case letters, digits and -, as in how-to-use.zh.mdx.',
      },
    ),
  ];
}

/** Whether a page of `content/pages` may have this name. */
function isPageName(name: string): boolean {
  return /^[a-z0-9-]+$/.test(name);
}

function unread(file: string): Problem {
  return problem(
    'text-is-read',
    file,
    { zh: '这个地方的文章没有人读：网站和打印都不会有它。', en: 'Nobody reads a text in this place: neither page nor paper shows it.' },
    {
      zh: `材料放在 ${documentFolders.join('、')} 里的一个文件夹，和它的 yaml 一起；网页放在 ${pagesFolder}。别的就删掉。`,
      en: `A document has a folder in ${documentFolders.join(', ')}, together with its yaml; a page is in ${pagesFolder}. Delete anything else.`,
    },
  );
}

function misnamed(file: string): Problem {
  return problem(
    'text-is-read',
    file,
    {
      zh: `${path.posix.basename(file)} 没有人读：文件名不是用 .mdx 结尾的。`,
      en: `Nobody reads ${path.posix.basename(file)}: its name does not end in .mdx.`,
    },
    {
      zh: '要用就改名，用小写的 .mdx 结尾；编辑器留下的旧稿就删掉。',
      en: 'Rename it so that it ends in .mdx, in lower case, or delete it if an editor has left it there.',
    },
  );
}

function program(file: string): Problem {
  return problem(
    'code-is-absent',
    file,
    {
      zh: `${path.posix.basename(file)} 是程序或者网页文件，材料里不放。`,
      en: `${path.posix.basename(file)} is a program or a page file, which a curriculum does not hold.`,
    },
    {
      zh: '删掉它。文章写成 .mdx，图画成 .svg；想留的笔记存成 .txt。',
      en: 'Delete it. Texts are .mdx files and pictures .svg files; notes that you want to keep can be .txt files.',
    },
  );
}

function link(file: string): Problem {
  return problem(
    'links-are-absent',
    file,
    { zh: '这是一个符号链接（快捷方式），不会照着它去读。', en: 'This is a symbolic link, and links are not followed.' },
    {
      zh: '删掉它；要用它指向的东西，就把那个文件或文件夹本身复制到这里。',
      en: 'Delete it. If you need what it points to, copy that file or folder itself to this place.',
    },
  );
}

function noFolder(file: string): Problem {
  return problem(
    'text-is-read',
    file,
    { zh: '这里应该是一个文件夹，却是一个文件。', en: 'This has to be a folder, but it is a file.' },
    {
      zh: '删掉它，把真正的文件夹放回来；从 Windows 传来的，这里原先可能是一个符号链接。',
      en: 'Delete it and put the folder itself in its place; from Windows, it may have been a symbolic link.',
    },
  );
}

function otherEncoding(file: string): Problem {
  return problem(
    'file-name-is-known',
    file,
    {
      zh: `${path.posix.basename(file)} 这个名字不是 UTF-8，读不进去。`,
      en: `The name ${path.posix.basename(file)} is not UTF-8 and cannot be read.`,
    },
    {
      zh: '重新解压时选 GBK 编码，或者给它改一个名字。',
      en: 'Unpack the archive again with its own encoding, often GBK, or rename it.',
    },
  );
}

function noFile(file: string): Problem {
  return problem(
    'links-are-absent',
    file,
    { zh: '这既不是文件，也不是文件夹。', en: 'This is neither a file nor a folder.' },
    { zh: '删掉它。', en: 'Delete it.' },
  );
}

function problem(id: CheckId, file: string, message: Wording, hint: Wording): Problem {
  return { id, severity: 'error', file, line: 1, column: 1, message, hint };
}

/** The end of a path as a reader sees it: ｐｌａｎ.ｍｄｘ is plan.mdx. */
function named(file: string): string {
  return path.posix.basename(file).normalize('NFKC');
}

const documentFolders = Object.values(kinds).map(({ folder }) => folder);

/** Whatever is read as a folder. */
const folders: readonly string[] = [...curriculumFolders, ...documentFolders, pagesFolder, sharedFolder, editionsFolder];
