// A module of its own: one that is imported both at once and later would carry more on each page.
export { linkParts } from '../shared/linkParts.ts';
