import { type Document, isMap, isScalar, type Scalar } from 'yaml';
import type { Replacement } from './fix.ts';
import type { ValidationError } from './schema/validate.ts';
import type { Position } from './tree.ts';

/** Replaces a mistyped key or value of a piece of YAML, where it is certain what was meant. `at` gives the place of an offset in the file. */
export function yamlFix(
  document: Document,
  text: string,
  { path, instead }: ValidationError,
  at: (offset: number) => Position,
): Replacement[] | undefined {
  if (!instead) return undefined;
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const name = path.at(-1);
  const pair = isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(name)) : undefined;
  if (instead.key !== undefined) {
    const isThere = isMap(parent) && parent.items.some(({ key }) => isScalar(key) && key.value === instead.key);
    return isThere ? undefined : replaced(pair?.key, text, () => instead.key, at);
  }
  return replaced(pair ? pair.value : document.getIn(path, true), text, instead.value, at);
}

function replaced(
  node: unknown,
  text: string,
  meant: (written: string) => string | undefined,
  at: (offset: number) => Position,
): Replacement[] | undefined {
  const range = isScalar(node) ? (node as Scalar).range : undefined;
  if (!range) return undefined;
  const written = text.slice(range[0], range[1]);
  const instead = meant(written);
  if (instead === undefined) return undefined;
  const { line, column } = at(range[0]);
  return [{ line, column, written, text: instead }];
}
