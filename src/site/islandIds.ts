import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesBelow } from '../lib/files/filesBelow.ts';

/**
 * Removes the attribute `uid` from the islands of built pages. It is a hash of the component's path on this machine, so a build in another
 * folder would give different pages, ZIPs and lists. Only the dev server needs it.
 */
export function withoutIslandIds(): AstroIntegration {
  return {
    name: 'paper-kite:without-island-ids',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const file of filesBelow(folder).filter((name) => name.endsWith('.html'))) {
          const place = path.join(folder, file);
          const html = readFileSync(place, 'utf8');
          const stable = html.replace(/(<astro-island) uid="[^"]*"/g, '$1');
          if (stable !== html) writeFileSync(place, stable);
        }
      },
    },
  };
}
