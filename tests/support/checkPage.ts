import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type CheckId, pageOfCheck } from '../../src/curriculum/catalogue.ts';
import type { Locale } from '../../src/curriculum/locale.ts';
import { editionConfigPath } from '../../src/curriculum/schema/yamlFiles.ts';
import { type Files, lesson, soundFile } from './curriculum.ts';

/** A page about a check: what it says at its head, and its examples as files of the small sound curriculum. */
export interface CheckPage {
  title: string;
  meaning: string;
  severity: string;
  refused: Files | undefined;
  good: Files | undefined;
  /** The contents of fences, word for word. */
  fenced: string[];
}

const headings = { zh: ['这样不行', '这样行'], en: ['Refused', 'Good'] } as const;

export function readCheckPage(id: CheckId, locale: Locale): CheckPage {
  const text = readFileSync(path.resolve(pageOfCheck(id, locale)), 'utf8');
  const [refused, good] = headings[locale];
  const [title = '', meaning = '', severity = ''] = text.split('\n\n');
  const fenced = [...text.matchAll(/^```[\s\S]*?^```$/gm)].map(([fence]) => fence);
  return { title, meaning, severity, refused: examplesBelow(text, refused), good: examplesBelow(text, good), fenced };
}

/** The fenced `diff` blocks below a heading, applied; undefined when there is no such heading. */
function examplesBelow(text: string, heading: string): Files | undefined {
  const part = text.split(/^## /m).find((candidate) => candidate.startsWith(`${heading}\n`));
  if (part === undefined) return undefined;
  const files: Record<string, string | undefined> = {};
  for (const [, name, deleted, lines] of part.matchAll(/^```diff (\S+)( deleted)?\n([\s\S]*?)^```$/gm)) {
    const file = name!.includes('/') || name === editionConfigPath ? name! : `${lesson}/${name}`;
    files[file] = deleted ? undefined : apply(file, file in files ? files[file] : soundFile(file), lines!.trimEnd().split('\n'));
  }
  if (Object.keys(files).length === 0) throw new Error(`Under "${heading}" there is no example.`);
  return files;
}

/** Replaces each run of `-` lines by the `+` lines below it; `+` lines alone go to the end of the file, or make a new one. */
function apply(file: string, before: string | undefined, lines: readonly string[]): string {
  let text = before;
  let index = 0;
  const take = (sign: string) => {
    const taken: string[] = [];
    for (; lines[index]?.startsWith(sign); index++) taken.push(`${lines[index]!.slice(1)}\n`);
    return taken.join('');
  };
  while (index < lines.length) {
    const start = index;
    const from = take('-');
    const to = take('+');
    if (index === start) throw new Error(`A line of the example for ${file} begins with neither - nor +: ${lines[index]}`);
    if (from === '') text = text === undefined ? to : `${text}${file.endsWith('.mdx') ? '\n' : ''}${to}`;
    else if (text?.includes(from)) text = text.replace(from, () => to);
    else throw new Error(`${file} does not hold these lines:\n${from}`);
  }
  return text!;
}
