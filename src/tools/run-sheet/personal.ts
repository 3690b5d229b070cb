import { plainWords } from '../shared/plainWords.ts';

/** What is personal: it stays on this device. */
export interface Personal {
  /** Who leads which step, by the step's id. */
  leads: Record<string, string>;
  /** The names for certificates, as they were typed. */
  names: string;
}

export const nothingPersonal: Personal = { leads: {}, names: '' };

/** A pasted list may be long; what is longer is not kept. */
export const longestText = 200_000;

/** What was remembered of a person's own words, whatever stands in the browser's memory. */
export function personalFrom(remembered: unknown): Personal {
  const { leads, names } = (remembered ?? {}) as Partial<Personal>;
  const known = typeof leads === 'object' && leads !== null ? Object.entries(leads) : [];
  return {
    leads: Object.fromEntries(known.filter(([, name]) => typeof name === 'string').map(([id, name]) => [id, plainWords(name, 40)])),
    names: typeof names === 'string' ? names.slice(0, longestText) : '',
  };
}
