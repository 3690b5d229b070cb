import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { builtInLocales, originalLocale } from '../../locale.ts';
import type { Problem } from '../../problem.ts';
import { generalFileOf, type LayeredList } from '../../schema/layers.ts';
import { type Locate, locateIn, type Relations, readYaml, withoutPlaces } from '../../yaml.ts';
import { hashOf, type ReadCache } from '../readCache.ts';

/** A list that comes with the program. */
export interface GeneralList<T> {
  file: string;
  hash: string;
  value: T | undefined;
  problems: Problem[];
  locate: Locate;
  /** Returns it as plain data, in the languages of the curriculum. */
  plain: () => unknown;
}

/** What was read last of each list: several curricula are read in one process, each with the same lists. */
const last = new Map<LayeredList, { text: string; list: GeneralList<unknown> }>();

/**
 * Reads a list of `lists/`, in the languages of the curriculum. npm and Astro run in the project's root, so the path is relative to it.
 * Throws if the file is missing.
 */
export function readGeneralList<T>(name: LayeredList, schema: z.ZodType<T>, relations: Relations, cache: ReadCache): GeneralList<T> {
  const file = generalFileOf(name);
  const text = readFileSync(path.resolve(file), 'utf8');
  const before = last.get(name);
  if (before?.text === text) return before.list as GeneralList<T>;
  const hash = hashOf(text);
  const source = { file, text, linesBefore: 0 };
  const cached = cache.of(file);
  const { value, problems } = cached.recall(file, hash, () =>
    withoutPlaces(readYaml(source, z.preprocess(inTheLanguages, schema), 'registry-is-valid', relations)),
  );
  cached.close();
  let plain: unknown;
  const list = { file, hash, value, problems, locate: locateIn(source), plain: () => (plain ??= inTheLanguages(parse(text))) };
  last.set(name, { text, list });
  return list;
}

/** The languages in which the lists say everything. */
const writtenIn = ['zh', 'en'];

/**
 * Plain data of a general list without the languages that the curriculum does not have. Where the original is another language, the English
 * words that are said to a writer stand for those that it lacks; phrases it has none, since English ones would find nothing.
 */
function inTheLanguages(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inTheLanguages);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => !writtenIn.includes(key) || (builtInLocales as readonly string[]).includes(key));
  const said = (value as { en?: unknown }).en;
  const original = !writtenIn.includes(originalLocale) && isSaid(value) ? [[originalLocale, said] as const] : [];
  return Object.fromEntries([...kept.map(([key, one]) => [key, inTheLanguages(one)] as const), ...original]);
}

/** Whether a map is a text in each language, of one line. */
function isSaid(value: object): boolean {
  const entries = Object.entries(value);
  return entries.every(([key, text]) => writtenIn.includes(key) && typeof text === 'string' && !text.includes('\n')) && entries.length > 0;
}
