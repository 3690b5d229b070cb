import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** Maps React's modules to those of Preact. */
const inPreact = new Map([
  ['react', 'preact/compat'],
  ['react/jsx-runtime', 'preact/jsx-runtime'],
  // Imported instead when NODE_ENV is set to something else than production.
  ['react/jsx-dev-runtime', 'preact/jsx-dev-runtime'],
  ['react-dom', 'preact/compat'],
  ['react-dom/client', fileURLToPath(new URL('./islandRenderer.ts', import.meta.url))],
]);

/**
 * Replaces React by Preact in the islands of built pages: 8 KB on a phone instead of 66. Pages are still rendered by React, and the dev
 * server uses it too, with its messages and fast refresh. See docs/decisions/islands.md.
 */
export function preactIslands(): Plugin {
  return {
    name: 'paper-kite:preact-islands',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    resolveId: {
      filter: { id: /^react(?:-dom)?(?:\/|$)/ },
      handler(id, importer) {
        const module = inPreact.get(id);
        if (module === undefined)
          throw new Error(`An island imports ${id}, for which src/site/preactIslands.ts names no module of Preact.`);
        return this.resolve(module, importer);
      },
    },
  };
}
