import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { exportsNamed } from '../../export/formats.ts';
import { bookletFile, foldable } from '../../print/booklets.ts';
import { isPdf, type ListedFile, sheetsOf } from '../../print/manifest.ts';
import type { Expected } from './expected.ts';
import { type BuiltProblem, type FileProblem, programIsWrong } from './problem.ts';

/**
 * The list of PDFs names exactly those that are there and asked for, each with its size and sum; `files` are those below `packs/`, `own` those that may
 * be next to no PDF.
 */
export function manifestProblems(
  folder: string,
  manifest: readonly ListedFile[],
  files: readonly string[],
  { expected, own = [] }: { expected: readonly Expected[]; own?: readonly string[] },
): BuiltProblem[] {
  const found: BuiltProblem[] = [];
  const say = (file: string, zh: string, en: string) => found.push({ file: `packs/${file}`, message: { zh, en }, hint: buildAgain });
  const there = new Set(files);
  const listed = new Set(manifest.map(({ file }) => file));
  const booklets = expected.filter(({ kind }) => foldable.includes(kind)).map(({ file }) => bookletFile(file));
  const wanted = new Set([...expected.map(({ file }) => file), ...booklets]);
  // Other formats are made by choice; each stands next to its PDF.
  const sheets = new Set(expected.flatMap(({ file, sheet }) => (sheet ? [file] : [])));
  const isOther = (file: string) => own.includes(file) || exportsNamed(file).some(({ pdf }) => sheets.has(pdf));
  for (const file of wanted) if (!listed.has(file)) say(file, '这个 PDF 没有做出来。', 'This PDF was not made.');
  for (const file of listed) if (!wanted.has(file) && !isOther(file)) say(file, '课程里没有这个 PDF。', 'The curriculum has no such PDF.');
  for (const file of there) if (!listed.has(file)) say(file, 'packs/manifest.json 里没有它。', 'It is not in packs/manifest.json.');
  for (const entry of manifest) {
    const { file, bytes, sha256 } = entry;
    if (!there.has(file)) {
      say(file, 'packs/manifest.json 里有它，文件却不在。', 'packs/manifest.json lists it, and it is not there.');
      continue;
    }
    const content = readFileSync(path.join(folder, file));
    if (content.length !== bytes || createHash('sha256').update(content).digest('hex') !== sha256)
      say(file, '大小或者校验码和 packs/manifest.json 里的不一样。', 'Its size or sum is not as packs/manifest.json says.');
    if (isPdf(entry) && entry.sheets !== sheetsOf(entry.pages))
      found.push({
        file: `packs/${file}`,
        message: {
          zh: `${entry.pages} 页却写成 ${entry.sheets} 张纸。`,
          en: `Its ${entry.pages} pages are said to take ${entry.sheets} sheets.`,
        },
        hint: programIsWrong,
      });
  }
  return found;
}

/** The list says how many pages a PDF has; `listed` is undefined where none is listed. */
export function countProblems(pages: number, listed: number | undefined): FileProblem[] {
  if (listed === undefined || pages === listed) return [];
  return [
    {
      message: {
        zh: `有 ${pages} 页，packs/manifest.json 里写的是 ${listed} 页。`,
        en: `It has ${pages} ${pages === 1 ? 'page' : 'pages'}; packs/manifest.json says ${listed}.`,
      },
      hint: buildAgain,
    },
  ];
}

const buildAgain = {
  zh: '重新运行 "npm run build"；还是这样，就开一个 issue。',
  en: 'Run "npm run build" again; if it stays, open an issue.',
};
