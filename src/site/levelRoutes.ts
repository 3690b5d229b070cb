import type { AstroIntegration } from 'astro';
import { traits } from '../curriculum/edition/traits.ts';
import { levelsSegment } from './sections.ts';

/** Gives the pages of levels their addresses where an edition has no grades: `/en/levels/s1/` in place of `/en/grades/1/`. */
export function levelRoutes(): AstroIntegration {
  return {
    name: 'paper-kite:level-routes',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        if (traits.hasGrades) return;
        injectRoute({ pattern: `/[locale]/${levelsSegment}`, entrypoint: './src/pages/[locale]/grades/index.astro', prerender: true });
        injectRoute({
          pattern: `/[locale]/${levelsSegment}/[grade]`,
          entrypoint: './src/pages/[locale]/grades/[grade].astro',
          prerender: true,
        });
      },
    },
  };
}

/** Whether the pages of levels are at this route. */
export function isLevelRoute(pattern: string): boolean {
  return pattern.split('/')[2] === levelsSegment;
}
