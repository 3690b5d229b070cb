import type { Plugin } from 'vite';
import { traits } from '../curriculum/edition/traits.ts';

/**
 * Gives scripts of pages the traits of the edition that they need, in place of the module that reads them from `edition.yaml`: a browser has
 * no files.
 */
export function editionTraits(): Plugin {
  const { slug, oneName, hasGrades, hasYear, year, kinds, letters, levels } = traits;
  const inBrowser = {
    slug,
    oneName,
    hasGrades,
    hasYear,
    // Terms are named by words of the interface.
    ...(year === undefined ? {} : { year: { ...year, terms: year.terms.map(({ name: _, ...term }) => term) } }),
    kinds,
    letters,
    levels: levels.map(({ id, slug, sessions, young }) => ({ id, slug, sessions, young })),
  };
  return {
    name: 'paper-kite:edition-traits',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    load: {
      filter: { id: /\/src\/curriculum\/edition\/traits\.ts$/ },
      handler: () => `export const traits = ${JSON.stringify(inBrowser)};`,
    },
  };
}
