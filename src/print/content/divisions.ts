import { createRequire } from 'node:module';
import type { Locale } from '../../curriculum/locale.ts';
import { once } from '../../lib/whenAsked.ts';

/** Where each long word of a text may be divided: the word → the same with soft hyphens. */
export type Divisions = Record<string, string>;

/** The patterns of Liang's algorithm for each language that has some here. */
const patterns: Partial<Record<string, () => (word: string) => string>> = { en: once(() => withPatterns('hyphen/patterns/en-gb.js')) };

/** No shorter word is wider than a column that holds words at all. */
const longWord = /\p{L}{6,}/gu;

/**
 * Collects where the long words in a plain value may be divided, should a column be too narrow for one. Typst divides words itself only
 * in whole paragraphs, and would divide those that fit too. A language without patterns has none: `fit.typ` finds syllables by itself.
 */
export function divisionsIn(value: unknown, locale: Locale): Divisions {
  const divide = patterns[locale]?.();
  const found: Divisions = {};
  if (divide) collect(value, divide, found);
  return found;
}

function collect(value: unknown, divide: (word: string) => string, found: Divisions): void {
  if (typeof value === 'string') {
    for (const [word] of value.matchAll(longWord)) {
      const divided = divide(word);
      if (divided !== word) found[word] = divided;
    }
  } else if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) collect(inner, divide, found);
}

/** The patterns are read when a text has need of them: most commands print nothing. */
function withPatterns(file: string): (word: string) => string {
  const require = createRequire(import.meta.url);
  const hyphenator = require('hyphen') as (patterns: unknown) => (word: string) => string;
  return hyphenator(require(file));
}
