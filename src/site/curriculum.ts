import { source } from './source.ts';

/** The curriculum of the site and its folder. */
export const { root, curriculum } = source();
