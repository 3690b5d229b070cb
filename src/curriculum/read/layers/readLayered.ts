import { parse } from 'yaml';
import { z } from 'zod';
import type { Problem } from '../../problem.ts';
import { type LayeredList, layeredLists } from '../../schema/layers.ts';
import { type ValidationError, validate } from '../../schema/validate.ts';
import { type Locate, locateIn, type Relations, readYaml } from '../../yaml.ts';
import { hashOf, type ReadCache } from '../readCache.ts';
import { type GeneralList, readGeneralList } from './generalList.ts';
import { type Merged, mergeLayers } from './mergeLayers.ts';

/** A list that was read from its layers. */
export interface ReadLayered<T> {
  value: T | undefined;
  problems: Problem[];
  /** Returns the place of a value by its path in the whole list, in the file of its layer. */
  locate: Locate;
}

/** The file in which a curriculum adds to a list, with its text; undefined text when it adds nothing. */
interface OwnFile {
  file: string;
  text: string | undefined;
}

/** Reads a list that comes with the program and what the curriculum adds to it. */
export function readLayered<T>(
  name: LayeredList,
  { file, text }: OwnFile,
  schema: z.ZodType<T>,
  relations: Relations,
  cache: ReadCache,
): ReadLayered<T> {
  const general = readGeneralList(name, schema, relations, cache);
  if (text === undefined) return general;
  const source = { file, text, linesBefore: 0 };
  const cached = cache.of(file);
  const own = cached.recall(file, hashOf(general.hash, text), () => readOwn(source, name, general, schema, relations));
  cached.close();
  return {
    // While the own file is wrong, what protects children is looked for all the same.
    value: own.value ?? general.value,
    problems: [...general.problems, ...own.problems],
    locate: (...path) => {
      const origin = merged(parse(text), name, general).originOf(path);
      return origin.layer === 'own' ? locateIn(source)(...origin.path) : general.locate(...origin.path);
    },
  };
}

type Source = Parameters<typeof locateIn>[0];

/** Merges and validates the whole; what is wrong is reported where it is written, in the own file. */
function readOwn<T>(
  source: Source,
  name: LayeredList,
  general: GeneralList<T>,
  schema: z.ZodType<T>,
  relations: Relations,
): { value: T | undefined; problems: Problem[] } {
  let value: T | undefined;
  const { problems } = readYaml(source, z.unknown(), 'registry-is-valid', (plain) => {
    const whole = merged(plain, name, general);
    const placed = (path: readonly PropertyKey[]) => {
      const origin = whole.originOf(path);
      return origin.layer === 'own' ? origin.path : [];
    };
    const found = validate(schema, whole.value, undefined, placed);
    value = found.value;
    const related = relations(whole.value).map((error) => ({ ...error, path: [...placed(error.path)] }));
    return [...whole.errors, ...found.errors, ...onceEach([...relations(plain), ...related])];
  });
  return { value: problems.length === 0 ? value : undefined, problems };
}

function merged(own: unknown, name: LayeredList, general: GeneralList<unknown>): Merged {
  return mergeLayers(general.plain(), own, layeredLists[name], general.file);
}

/** The own list alone and the whole may have the same error. */
function onceEach(errors: readonly ValidationError[]): ValidationError[] {
  const keyOf = ({ path, message }: ValidationError) => JSON.stringify([path, message]);
  return errors.filter((error, index) => errors.findIndex((other) => keyOf(other) === keyOf(error)) === index);
}
