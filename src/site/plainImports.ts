import type { Plugin } from 'vite';

/**
 * Leaves dynamic imports of built scripts as they are. Vite would first fetch what they import, with a helper of a kilobyte on each page: ours
 * import what their page has already, and all styles are in one file.
 */
export function plainImports(): Plugin {
  return {
    name: 'paper-kite:plain-imports',
    apply: 'build',
    enforce: 'pre',
    // Astro sets this for its client itself, and merges it.
    config: () => ({ environments: { client: { build: { modulePreload: { resolveDependencies: () => [] } } } } }),
    applyToEnvironment: ({ name }) => name === 'client',
    load: { filter: { id: /^\0vite\/preload-helper\.js$/ }, handler: () => 'export const __vitePreload = (load) => load();' },
  };
}
