import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesBelow } from '../lib/files/filesBelow.ts';

/** What has to be in a policy by its hash: an island, a style sheet or a script that is written into the page. */
const inline = /<astro-island|<style|<script(?![^>]*(?: src=|application\/ld\+json))/;

/** Returns a page whose policy allows the scripts and styles that are written into pages with islands only if it has some itself. */
export function withOwnPolicy(html: string): string {
  if (inline.test(html)) return html;
  return html.replace(/<meta http-equiv="content-security-policy"[^>]*>/, (policy) => policy.replace(/ 'sha256-[^']*'/g, ''));
}

/** Astro lists its nine hashes on every page: half a kilobyte that does not compress, and more than most pages need to allow. */
export function ownPolicies(): AstroIntegration {
  return {
    name: 'paper-kite:own-policies',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const file of filesBelow(folder).filter((name) => name.endsWith('.html'))) {
          const place = path.join(folder, file);
          const html = readFileSync(place, 'utf8');
          const own = withOwnPolicy(html);
          if (own !== html) writeFileSync(place, own);
        }
      },
    },
  };
}
