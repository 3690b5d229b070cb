import path from 'node:path';
import type { Localized } from '../curriculum/locale.ts';

/** Characters that Vite or Astro misread in the path of a file: as the start of a query, a fragment or an escape, as a pattern, or as the end of a string. */
const unusable = /[#?%*"\\\p{Cc}]/u;

/** Describes why the site cannot be built from the path of the project or of the curriculum in `root`; undefined if it can. */
export function projectPathError(root: string, project = '.'): Localized | undefined {
  const unusablePath = [project, root].map((folder) => path.resolve(folder)).find((folder) => unusable.test(nameFor(folder)));
  if (unusablePath === undefined) return undefined;
  const sign = JSON.stringify(unusable.exec(nameFor(unusablePath))![0]);
  return {
    zh: `文件夹的路径里有 ${sign}，做网站的程序不认得：${unusablePath}。把文件夹改个名字，或者移到别处。`,
    en: `The path of a folder contains ${sign}, which the programs that build the site cannot read: ${unusablePath}. Rename the folder, or move it.`,
  };
}

/** On Windows the backslash separates folders. */
function nameFor(folder: string): string {
  return path.sep === '/' ? folder : folder.replaceAll(path.sep, '/');
}
