import { plainWords } from '../shared/plainWords.ts';
import { mostNames } from './names/limit.ts';
import type { Names } from './names/names.ts';

/** Personal data, which stays on this device. */
export interface Personal {
  /** Names of the leaders of steps, by the step's id. */
  leads: Record<string, string>;
  /** Names for certificates, as typed. */
  names: string;
  /** The names that were found in it, if they were corrected by hand. */
  list?: string[];
}

/** How the keys of personal data begin in localStorage; the workshop follows. */
export const personalKey = 'paper-kite:run-sheet:';

export const nothingPersonal: Personal = { leads: {}, names: '' };

/** Maximum length of the list of names that is saved. */
export const longestText = 200_000;

/** Validates saved personal data, whatever is in the browser's storage. */
export function personalFrom(remembered: unknown): Personal {
  const { leads, names, list } = (remembered ?? {}) as Partial<Personal>;
  const known = typeof leads === 'object' && leads !== null ? Object.entries(leads) : [];
  return {
    leads: Object.fromEntries(known.filter(([, name]) => typeof name === 'string').map(([id, name]) => [id, plainWords(name, 40)])),
    names: typeof names === 'string' ? names.slice(0, longestText) : '',
    ...(Array.isArray(list) ? { list: list.filter((name) => typeof name === 'string').slice(0, mostNames) } : {}),
  };
}

/** Returns the names to print: those that were corrected by hand, otherwise those that were found. */
export function namesToPrint({ list }: Personal, { names }: Names): string[] {
  return (list ?? names).map((name) => plainWords(name, 40)).filter((name) => name !== '');
}
