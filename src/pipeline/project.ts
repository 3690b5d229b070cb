import path from 'node:path';
import type { Localized } from '../curriculum/locale.ts';

/** What Vite and Astro take for something else in the path of a file: the beginning of a query, of a fragment, of a coded sign, a pattern, the end of a string. */
const unusable = /[#?%*"\\\p{Cc}]/u;

/** Why the site cannot be built where the project or the curriculum below `root` lies, as a sentence; undefined when it can. */
export function projectFault(root: string, project = '.'): Localized | undefined {
  const faulty = [project, root].map((folder) => path.resolve(folder)).find((folder) => unusable.test(nameFor(folder)));
  if (faulty === undefined) return undefined;
  const sign = JSON.stringify(unusable.exec(nameFor(faulty))![0]);
  return {
    zh: `文件夹的路径里有 ${sign}，做网站的程序不认得：${faulty}。把文件夹改个名字，或者移到别处。`,
    en: `The path of a folder holds ${sign}, which the programs that build the site cannot read: ${faulty}. Rename the folder, or move it elsewhere.`,
  };
}

/** On Windows a backslash parts folders. */
function nameFor(folder: string): string {
  return path.sep === '/' ? folder : folder.replaceAll(path.sep, '/');
}
