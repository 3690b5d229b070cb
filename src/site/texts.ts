import type { MDXInstance } from 'astro';

/**
 * Every MDX file of the curriculum, compiled when it is asked for. When a large curriculum is built in slices, slice.ts puts
 * the files of its slice in the place of this module.
 */
export const texts = import.meta.glob<MDXInstance<Record<string, unknown>>>([
  '@curriculum/lessons/**/*.mdx',
  '@curriculum/workshops/**/*.mdx',
  '@curriculum/content/**/*.mdx',
]);
