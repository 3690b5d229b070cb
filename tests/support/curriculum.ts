import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { vocabulary } from '../../src/blocks/vocabulary.ts';
import { type CheckOptions, type CheckResult, checkCurriculum } from '../../src/checks/check.ts';
import type { Locale } from '../../src/curriculum/locale.ts';
import { localizeProblem, type Problem } from '../../src/curriculum/problem.ts';
import { readCurriculum } from '../../src/curriculum/read.ts';
import { filesBelow } from '../../src/lib/files/filesBelow.ts';
import { memoryReadCache } from '../../src/pipeline/bench/mutation/memoryReadCache.ts';
import { writeProtocols } from './protocols.ts';
import { isOfTheSmall, registries } from './registries.ts';
import { lesson, soundFiles } from './soundFiles.ts';
import { remember, type Which } from './translations.ts';

export { lesson, soundFiles };

/** The pages that the foot of every page leads to; without them a build ends with addresses that lead nowhere. */
export const pageFiles: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync('content/pages').map((file) => [`content/pages/${file}`, readFileSync(path.join('content/pages', file), 'utf8')]),
);

/** A small safety page: a curriculum that has pages has this one. */
export const safetyPage: Readonly<Record<string, string>> = {
  'content/pages/safety.zh.mdx': '---\ntitle: 安全\nsummary: 出了事怎么办。\n---\n\n<Hotlines show="crisis local" />\n',
};

const withMore = (file: string, more: string) => `${soundFiles[`${lesson}/${file}`]}\n${more}\n`;

/** The first line of what `planWith` appends. */
export const firstLine = { plan: 30 };

/** The Chinese plan with something more at its end, from line 30 on. */
export function planWith(more: string): Record<string, string> {
  return { [`${lesson}/plan.zh.mdx`]: withMore('plan.zh.mdx', more) };
}

/** Both plans with something more at their end: numbers are the same in every language. */
export function plansWith(more: string): Record<string, string> {
  return { ...planWith(more), [`${lesson}/plan.en.mdx`]: withMore('plan.en.mdx', more) };
}

/** The Chinese handout with something more at its end, from line 8 on. */
export function sheetWith(more: string): Record<string, string> {
  return { [`${lesson}/letter-paper.zh.mdx`]: withMore('letter-paper.zh.mdx', more) };
}

/** A valid file with some of its words replaced. A word that is not there is an error in the test. */
export function changed(file: string, ...changes: [from: string, to: string][]): Record<string, string> {
  let text = soundFiles[file]!;
  for (const [from, to] of changes) {
    if (!text.includes(from)) throw new Error(`${file} does not contain ${JSON.stringify(from)}`);
    text = text.replace(from, () => to);
  }
  return { [file]: text };
}

/** A file of the small curriculum as it is without changes, or undefined when it has none. */
export function soundFile(file: string): string | undefined {
  return soundFiles[file] ?? registries.get(file.replace(/^content\//, ''));
}

/** The plan of lessons with something else in the entry of G3-08. */
export function inThePlan(from: string | RegExp, to: string): Record<string, string> {
  const plan = 'content/scope-and-sequence.yaml';
  const [before, entry] = soundFile(plan)!.split(/(?=- id: G3-08\n)/) as [string, string];
  const changedEntry = entry.replace(from, to);
  if (changedEntry === entry) throw new Error(`The plan of G3-08 does not contain ${from}`);
  return { [plan]: before + changedEntry };
}

/**
 * Writes a small sound curriculum into `.cache/tests/<name>` (inside the project: MDX looks for node_modules above it),
 * with some files added, replaced or, where `undefined`, taken away. Its translations are up to date as they are written unless
 * the files bring a memory of their own. Returns its folder.
 */
export function writeCurriculum(name: string, files: Readonly<Record<string, string | undefined>> = {}): string {
  const root = path.resolve('.cache/tests', name);
  rmSync(root, { recursive: true, force: true });
  mkdirSync(path.join(root, 'content'), { recursive: true });
  for (const registry of registries.keys()) {
    writeFileSync(path.join(root, 'content', registry), registries.get(registry)!);
  }
  cpSync(path.resolve('content/pictures'), path.join(root, 'content/pictures'), { recursive: true, filter: isOfTheSmall });
  writeProtocols(root);
  for (const [file, text] of Object.entries({ ...soundFiles, ...files })) {
    const place = path.join(root, file);
    if (text === undefined) {
      rmSync(place, { force: true });
      continue;
    }
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, text);
  }
  rememberWritten(root, { wanted: (file) => !(file in files) });
  return root;
}

/** What the translations of the sound lesson remember: with it, a change of an original shows. */
export function soundMemory(files: Files = {}): Record<string, string> {
  const root = writeCurriculum(`memory-${process.pid}`, files);
  const file = `${lesson}/translation.en.txt`;
  const text = readFileSync(path.join(root, file), 'utf8');
  rmSync(root, { recursive: true, force: true });
  return { [file]: text };
}

export type Files = Readonly<Record<string, string | undefined>>;

/** The day on which the small curriculum is checked: its hotlines are the project's own and grow old with the calendar. */
export const testDay = '2026-12-01';

/** Most of the small curriculum is the same in every test. */
const cache = memoryReadCache();

/** Checks a curriculum that a test has written; what other tests of the worker have read of the same words is not read again. */
export function checkWritten(root: string, options: CheckOptions = {}): CheckResult {
  return checkCurriculum(root, { today: testDay, cache, ...options });
}

/** Reads a curriculum that a test has written, like `checkWritten`. */
export function readWritten(root: string): ReturnType<typeof readCurriculum> {
  return readCurriculum(root, vocabulary, cache);
}

/** Says that the translations of a curriculum that a test has written are up to date, like `checkWritten`. */
export function rememberWritten(root: string, which: Which = {}): void {
  remember(root, cache, which);
}

/** The small curriculum that is changed for each check and put back, and its translation memories. */
let standing: { root: string; memories: readonly string[] } | undefined;

/** The problems of the small curriculum with some files changed, in the order in which they are reported. */
export function problemsWith(files: Files, circumstances: { today?: string; release?: boolean } = {}): Problem[] {
  return checkedWith(files, circumstances).problems;
}

/** The advice on the small curriculum with some files changed. */
export function adviceWith(files: Files): Problem[] {
  return checkedWith(files).advice;
}

/** What a check of the small curriculum with some files changed returns. */
export function checkedWith(files: Files, circumstances: { today?: string; release?: boolean } = {}): CheckResult {
  const { root, memories } = standing ?? newStanding();
  const isTranslated = Object.keys(files).some((file) => !/^content\/([^/]+\.yaml$|pictures\/)/.test(file));
  const undo = [changeFiles(root, files)];
  try {
    // A memory of other words would be another problem.
    if (isTranslated) undo.push(remembering(root, memories, files));
    return checkWritten(root, circumstances);
  } catch (error) {
    standing = undefined;
    throw error;
  } finally {
    for (const step of undo.reverse()) step();
  }
}

function newStanding(): { root: string; memories: readonly string[] } {
  const root = writeCurriculum(`problems-${process.pid}`);
  standing = { root, memories: filesBelow(root).filter(isMemory) };
  return standing;
}

const isMemory = (file: string) => /(^|\/)translation\.[\w-]+\.txt$/.test(file);

/** Writes files below `root`, or removes those that are `undefined`; returns what puts everything back. */
function changeFiles(root: string, files: Files): () => void {
  const before = Object.keys(files).map((file) => {
    const place = path.join(root, file);
    return { place, text: existsSync(place) ? readFileSync(place) : undefined };
  });
  for (const [file, text] of Object.entries(files)) {
    const place = path.join(root, file);
    if (text === undefined) remove(place);
    else {
      mkdirSync(path.dirname(place), { recursive: true });
      writeFileSync(place, text);
    }
  }
  return () => {
    for (const { place, text } of before) {
      if (text !== undefined) writeFileSync(place, text);
      else removeWithEmptyFolders(place, root);
    }
  };
}

/** `rmSync` takes ten times as long. */
function remove(place: string): void {
  if (existsSync(place)) unlinkSync(place);
}

function removeWithEmptyFolders(place: string, root: string): void {
  remove(place);
  for (let folder = path.dirname(place); folder !== root && readdirSync(folder).length === 0; folder = path.dirname(folder))
    rmdirSync(folder);
}

/**
 * Says that the translations in the folders of changed files are up to date as they are, but for memories that are among these files; returns what
 * puts the others back.
 */
function remembering(root: string, memories: readonly string[], files: Files): () => void {
  const folders = new Set(Object.keys(files).map((file) => path.posix.dirname(file)));
  const restore = changeFiles(
    root,
    Object.fromEntries(
      memories.filter((file) => !(file in files) && folders.has(path.posix.dirname(file))).map((file) => [file, undefined]),
    ),
  );
  const written: string[] = [];
  rememberWritten(root, { in: folders, wanted: (file) => !(file in files) && written.push(file) > 0 });
  return () => {
    for (const file of written.filter((name) => !memories.includes(name))) removeWithEmptyFolders(path.join(root, file), root);
    restore();
  };
}

/** A problem as a table of expectations writes it. */
export interface Reported {
  /** File, line and column. Files of the fixture's lesson are named without their folder. */
  at: string;
  id: string;
  message: string;
  hint: string;
}

/** What is reported in English, or in Chinese. */
export function reported(problems: readonly Problem[], locale: Locale = 'en'): Reported[] {
  return problems
    .map((problem) => localizeProblem(locale, problem))
    .map(({ file, line, column, id, message, hint }) => ({ at: `${file.replace(`${lesson}/`, '')}:${line}:${column}`, id, message, hint }));
}
