import { type Locale, saidIn } from '../locale.ts';
import { traits } from './traits.ts';

/** Under what the texts of the edition are given to others. */
export interface Licence {
  /** As in the foot of every sheet: CC BY 4.0. */
  name: string;
  /** Where it can be read. */
  url: string;
  /** What may be done, as a sentence that begins with a small letter; undefined for that of the project, which is in the words of the interface. */
  terms?: string;
}

const usual: Licence = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' };

/** The licence of the texts in a language, or in the first one that stands in for it. */
export function licenceIn(locale: Locale): Licence {
  const { licence } = traits;
  if (licence === undefined) return usual;
  return {
    name: saidIn(licence.name, locale) ?? usual.name,
    url: saidIn(licence.url, locale) ?? usual.url,
    terms: saidIn(licence.terms, locale) ?? '',
  };
}
