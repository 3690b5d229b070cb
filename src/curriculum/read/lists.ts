import { z } from 'zod';
import type { Problem } from '../problem.ts';
import { spaced } from '../schema/relations.ts';
import type { ValidationError } from '../schema/validate.ts';
import { type Locate, locateIn, type Relations, readYaml, withoutPlaces } from '../yaml.ts';
import { filesIn, readText } from './files.ts';
import { type CachedParts, hashOf } from './readCache.ts';

/** A list that was read from one file or from several. */
export interface ReadList<Entry> {
  /** The entries of all files, in the order of the files; undefined when one of them cannot be read. */
  value: Entry[] | undefined;
  problems: Problem[];
  /** Returns the place of a value by its path, whose first part is the index in the whole list. */
  locate: Locate;
  /** Returns the file of an entry by its index; unlike its place, it is known without parsing the file again. */
  fileOf: (index: number) => string;
}

/** A file of a list: it holds several entries, or one. */
interface Part<Entry> {
  file: string;
  entries: Entry[] | undefined;
  problems: Problem[];
  /** Returns the place of an entry, or of a value in it, by the index in this file. */
  locate: (index: number, ...path: PropertyKey[]) => ReturnType<Locate>;
}

/** The files of a folder that hold entries of a list, with their paths; their order is that of the entries. */
export function listFiles(root: string, folder: string): string[] {
  return filesIn(root, folder)
    .filter(isListName)
    .map((name) => `${folder}/${name}`);
}

/** Whether a file of this name is read: not one that file managers hide or that an editor has left, such as `.x.yaml`, `#x.yaml` and `~$x.yaml`. */
export function isListName(name: string): boolean {
  return /^[^.#~\s].*\.yaml$/su.test(name);
}

/**
 * Reads a list from its files, each a list of entries or a single entry, so that two people who add one do not change the same file. No two
 * entries of different files have the same id.
 */
export function readList<Entry>(
  root: string,
  files: readonly string[],
  schema: z.ZodType<Entry[]>,
  relations: Relations,
  cached: CachedParts,
): ReadList<Entry> {
  const parts = files.map((file) => readPart(root, file, schema, relations, cached));
  const isWhole = parts.every(({ entries }) => entries !== undefined);
  const starts: number[] = [];
  const partOf = (index: number) =>
    Math.max(
      0,
      starts.findLastIndex((start) => start <= index),
    );
  let count = 0;
  for (const { entries = [] } of parts) {
    starts.push(count);
    count += entries.length;
  }
  return {
    value: isWhole ? parts.flatMap(({ entries }) => entries!) : undefined,
    problems: [...parts.flatMap(({ problems }) => problems), ...twiceInFiles(parts)],
    locate: (index, ...path) => {
      const part = partOf(Number(index));
      return parts[part]!.locate(Number(index) - starts[part]!, ...path);
    },
    fileOf: (index) => parts[partOf(index)]!.file,
  };
}

function readPart<Entry>(root: string, file: string, schema: z.ZodType<Entry[]>, relations: Relations, cached: CachedParts): Part<Entry> {
  const source = { file, text: readText(root, file) ?? '', linesBefore: 0 };
  const locate = locateIn(source);
  const entry = isOneEntry(source.text) && schema instanceof z.ZodArray ? (schema.element as z.ZodType<Entry>) : undefined;
  const { value, problems } = cached.recall(file, hashOf(source.text), () =>
    entry
      ? withoutPlaces(readYaml<Entry | Entry[]>(source, entry, 'registry-is-valid', (value) => inOne(relations([value]))))
      : withoutPlaces(readYaml<Entry | Entry[]>(source, schema, 'registry-is-valid', relations)),
  );
  const entries = value === undefined ? undefined : entry ? [value as Entry] : (value as Entry[]);
  return { file, entries, problems, locate: entry ? (_index, ...path) => locate(...path) : locate };
}

/** The errors of a list of one entry, as errors of that entry. */
function inOne(errors: readonly ValidationError[]): ValidationError[] {
  return errors.map((error) => ({ ...error, path: error.path.slice(1) }));
}

/** Whether a file begins with a key and not with a hyphen or a bracket. A file without an entry is a list, of which that is said. */
function isOneEntry(text: string): boolean {
  const first = text.split(/\r?\n/).find((line) => !/^\s*(?:#|---|$)/.test(line));
  return first !== undefined && !/^\s*(?:-(?:\s|$)|\[)/.test(first);
}

/** Reports an id that two files have, at the later of the two. Within a file the relations of its schema report it. */
function twiceInFiles<Entry>(parts: readonly Part<Entry>[]): Problem[] {
  const problems: Problem[] = [];
  const seen = new Map<string, { part: Part<Entry>; index: number }>();
  for (const part of parts) {
    for (const [index, entry] of (part.entries ?? []).entries()) {
      const id = (entry as { id?: unknown }).id;
      if (typeof id !== 'string') continue;
      const first = seen.get(id);
      if (!first) seen.set(id, { part, index });
      else if (first.part !== part) {
        const { file, line } = first.part.locate(first.index, 'id');
        problems.push({
          id: 'registry-is-valid',
          severity: 'error',
          ...part.locate(index, 'id'),
          message: {
            zh: `"${id}" 已经是${spaced(`${file} 第 ${line} 行`)}那一条的 id 了。`,
            en: `"${id}" is already the id of the entry in ${file}, line ${line}.`,
          },
          hint: { zh: '改掉其中一个，或者把重复的这一条删掉。', en: 'Change one of the two, or delete the duplicate entry.' },
        });
      }
    }
  }
  return problems;
}
