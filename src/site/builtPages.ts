import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesBelow } from '../lib/files/filesBelow.ts';
import { shortPage } from '../lib/html/short.ts';
import { withoutIslandIds } from './islandIds.ts';
import { withPreloads } from './modulePreloads.ts';
import { withOwnPolicy } from './pagePolicy.ts';

/** Changes each page when all are built. Shortening comes last: what is before it looks for tags that are left out then. */
export function builtPages(): AstroIntegration {
  return {
    name: 'paper-kite:built-pages',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const script = (file: string) => readFileSync(path.join(folder, '_astro', file), 'utf8');
        for (const file of filesBelow(folder).filter((name) => name.endsWith('.html'))) {
          const place = path.join(folder, file);
          const html = readFileSync(place, 'utf8');
          writeFileSync(place, shortPage(withPreloads(withOwnPolicy(withoutIslandIds(html)), script)));
        }
      },
    },
  };
}
