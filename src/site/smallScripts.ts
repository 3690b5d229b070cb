import type { Plugin } from 'vite';

/**
 * Small modules that scripts of many pages have in common, put into one file: each file of its own costs a request and a hundred bytes. None
 * of them does anything when it is loaded.
 */
const groups = [
  { name: 'common', test: /\/src\/(?:i18n\/(?:say|size)|tools\/(?:shared\/storage|(?:stamp|this-week)\/key))\.ts$|vite\/preload-helper/ },
  { name: 'class', test: /\/src\/(?:paper\/budget|tools\/class-size\/(?:storage|links))\.ts$/ },
  { name: 'choice', test: /\/src\/tools\/print-budget\/(?:storage|choice)\.ts$/ },
  { name: 'links', test: /\/src\/tools\/shared\/(?:linkParts|linkWords|plainWords)\.ts$/ },
  { name: 'paper', test: /\/src\/tools\/(?:stamp\/(?:stamp|storage|ink|fitText)|save-paper\/storage|pack-builder\/keys)\.ts$/ },
  // What is loaded later imports these: a script that exports something cannot become a classic one, for copies.
  {
    name: 'saved',
    test: /\/src\/offline\/saving\/(?:savedStore|readRecord|readSummaries|plan|source|support|savedChanged|savingError|startWorker)\.ts$/,
  },
];

/** The file of a script: the name of its component. Astro adds how it was compiled, which each page would say of each of its scripts. */
function entryFileNames({ name }: { name: string }): string {
  return `_astro/${name.replace(/\.astro.*$/, '').replace(/[^\w-]/g, '_')}.[hash].js`;
}

/**
 * Makes few and small files of the scripts of built pages. Dynamic imports are left as they are: Vite would first fetch what they import,
 * with a helper of a kilobyte on each page, but ours import what their page has already, and all styles are in one file.
 */
export function smallScripts(): Plugin {
  return {
    name: 'paper-kite:small-scripts',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    config: () => {
      const output = { codeSplitting: { groups }, entryFileNames };
      const build = { modulePreload: { resolveDependencies: () => [] }, rolldownOptions: { output } };
      return { environments: { client: { build } } };
    },
    load: { filter: { id: /^\0vite\/preload-helper\.js$/ }, handler: () => 'export const __vitePreload = (load) => load();' },
  };
}
