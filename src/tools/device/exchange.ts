import { keptOf, type Texts } from './deviceFile.ts';
import type { Kept, Thing } from './kept.ts';

/** How keys of this site begin: also those of other editions, which no tool here declares. */
const ours = /^paper-kite[.:]/;

/** What becomes of a thing in a file when it is put on the device. */
export interface Change {
  thing: Thing;
  state: 'added' | 'replaced' | 'same';
  /** What is there now and what the file has, in short; undefined for what cannot be said in short. */
  here?: string;
  file?: string;
}

/** Returns all texts of this site that are kept on the device. Throws when the browser refuses access. */
export function keptOn(store: Storage): Map<string, string> {
  const keys = Array.from({ length: store.length }, (_, at) => store.key(at)!).filter((key) => ours.test(key));
  return new Map(keys.map((key) => [key, store.getItem(key)!]));
}

/** Says what is kept, in the order of the registry. */
export function thingsIn(texts: Texts, registry: readonly Kept[]): { thing: Thing; inShort: string }[] {
  return inOrder(texts, registry).map(({ kept, key, text }) => ({ thing: kept.thing, inShort: shortOf(kept, key, text, registry) ?? '' }));
}

/** Says what would change if the texts of a file were put on the device. */
export function changesOf(file: Texts, here: Texts, registry: readonly Kept[]): Change[] {
  return inOrder(file, registry).map(({ kept, key, text }): Change => {
    const now = here.get(key);
    const before = now === undefined ? undefined : (kept.accept(now) ?? now);
    return {
      thing: kept.thing,
      state: before === undefined ? 'added' : before === text ? 'same' : 'replaced',
      ...optional('here', before === undefined ? undefined : shortOf(kept, key, before, registry)),
      ...optional('file', shortOf(kept, key, text, registry)),
    };
  });
}

/** Puts texts on the device: all of them, or none if the browser refuses one. Returns whether they are there. */
export function putAll(texts: Texts, store: Storage): boolean {
  const before = [...texts.keys()].map((key) => [key, store.getItem(key)] as const);
  try {
    for (const [key, text] of texts) store.setItem(key, text);
    return true;
  } catch {
    // First what takes room away, then what needs it: what was there before fits again.
    for (const [key] of before) store.removeItem(key);
    for (const [key, text] of before) if (text !== null) store.setItem(key, text);
    return false;
  }
}

/** Erases everything that this site keeps in localStorage. */
export function eraseAll(store: Storage): void {
  for (const key of keptOn(store).keys()) store.removeItem(key);
}

function inOrder(texts: Texts, registry: readonly Kept[]): { kept: Kept; key: string; text: string }[] {
  const found = [...texts].flatMap(([key, text]) => {
    const kept = keptOf(key, registry)?.kept;
    return kept ? [{ kept, key, text }] : [];
  });
  return found.sort((a, b) => registry.indexOf(a.kept) - registry.indexOf(b.kept) || (a.key < b.key ? -1 : 1));
}

function shortOf(kept: Kept, key: string, text: string, registry: readonly Kept[]): string | undefined {
  if (!kept.staysHere && kept.accept(text) === undefined) return undefined;
  return kept.inShort?.(text, keptOf(key, registry)!.rest);
}

function optional<Name extends string>(name: Name, value: string | undefined): { [Key in Name]?: string } {
  return value === undefined ? {} : ({ [name]: value } as { [Key in Name]?: string });
}
