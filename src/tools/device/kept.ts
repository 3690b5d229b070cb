import type { Words } from '../../i18n/words.ts';

/** The name of something that is kept on a device: the key of its words in `device.things`. */
export type Thing = keyof Words['device']['things'];

/** What a tool keeps in localStorage. Each tool declares it in its `kept.ts`, and `registry.ts` lists all. */
export interface Kept {
  thing: Thing;
  /** Its keys. One that ends in a colon is the beginning of keys, such as one for each workshop. */
  keys: readonly string[];
  /** Returns what the tool itself would keep of a text, whatever that holds; undefined if it can use nothing of it. */
  accept: (text: string) => string | undefined;
  /** Says in words that need no translation what is in it: names of classes, a number. `rest` is what follows the beginning of its key. */
  inShort?: (text: string, rest: string) => string;
  /** Names of people are in it: it is carried to another device only if that is asked for. */
  namesPeople?: true;
  /** It is of no use on another device, and stays out of the file. */
  staysHere?: true;
}

/** Reads a text as JSON, takes what is valid of it, and writes that again. */
export function acceptJson<Value>(read: (saved: unknown) => Value | undefined): Kept['accept'] {
  return (text) => {
    try {
      const value = read(JSON.parse(text));
      return value === undefined ? undefined : JSON.stringify(value);
    } catch {
      return undefined;
    }
  };
}
