import { plainWords } from '../shared/plainWords.ts';

/** Personal data, which stays on this device. */
export interface Personal {
  /** Names of the leaders of steps, by the step's id. */
  leads: Record<string, string>;
  /** Names for certificates, as typed. */
  names: string;
}

export const nothingPersonal: Personal = { leads: {}, names: '' };

/** Maximum length of the list of names that is saved. */
export const longestText = 200_000;

/** Validates saved personal data, whatever is in the browser's storage. */
export function personalFrom(remembered: unknown): Personal {
  const { leads, names } = (remembered ?? {}) as Partial<Personal>;
  const known = typeof leads === 'object' && leads !== null ? Object.entries(leads) : [];
  return {
    leads: Object.fromEntries(known.filter(([, name]) => typeof name === 'string').map(([id, name]) => [id, plainWords(name, 40)])),
    names: typeof names === 'string' ? names.slice(0, longestText) : '',
  };
}
