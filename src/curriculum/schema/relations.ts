import type { ValidationError } from './validate.ts';
import { nameInYaml } from './valueName.ts';

/** An entry and its path. */
export interface Entry {
  id: string;
  path: PropertyKey[];
}

/** No two entries of a list have the same id. */
export function uniqueIds(value: unknown): ValidationError[] {
  return repeated(entriesOf(value, [], 'id'), 'id');
}

/** No two word lists of a file have the same id. */
export function uniqueIdsOfLists(value: unknown): ValidationError[] {
  return uniqueIdsIn(value, 'lists', 'id');
}

/** No two groups of words have the same id. */
export function uniqueIdsOfGroups(value: unknown): ValidationError[] {
  return uniqueIdsIn(value, 'groups', 'id');
}

/** No two entries of a list in a file have the same value of a key. */
export function uniqueIdsIn(value: unknown, list: string, key: string): ValidationError[] {
  return repeated(entriesOf(fieldOf(value, list), [list], key), key);
}

/** No two handouts of a document have the same name. */
export function uniqueHandouts(value: unknown): ValidationError[] {
  return uniqueIdsIn(value, 'handouts', 'name');
}

export function repeated(entries: readonly Entry[], key: string): ValidationError[] {
  return entries.flatMap(({ id, path }, index) => {
    const first = entries.findIndex((entry) => entry.id === id);
    if (first === index) return [];
    const { zh, en } = nameInYaml(entries[first]!.path);
    return [
      {
        path: [...path, key],
        message: { zh: `"${id}" 已经是${spaced(zh)}的 ${key} 了。`, en: `"${id}" is already the ${key} of ${en}.` },
        hint: { zh: '改掉其中一个，或者把重复的这一条删掉。', en: 'Change one of the two, or delete the duplicate entry.' },
      },
    ];
  });
}

/** Puts a space before words that do not begin with a Chinese character. */
export function spaced(zh: string): string {
  return /^[\x21-\x7e]/.test(zh) ? ` ${zh}` : zh;
}

export function entriesOf(list: unknown, path: PropertyKey[], key: string): Entry[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry, index) => {
    const id = fieldOf(entry, key);
    return typeof id === 'string' || typeof id === 'number' ? [{ id: String(id), path: [...path, index] }] : [];
  });
}

export function fieldOf(value: unknown, key: string): unknown {
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
