import { source } from './source.ts';

/** The curriculum that the site shows, and its folder. */
export const { root, curriculum } = source();
