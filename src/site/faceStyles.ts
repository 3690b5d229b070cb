import type { Plugin } from 'vite';
import { foldersStyledApart } from '../blocks/styledApart.ts';

/** The style sheet itself. With `?url` it is a module that holds its address. */
const ownId = /\/src\/site\/styles\/sheets\.css(?!\?url\b)/;

/** Puts the `face.css` of every block that has one into `styles/sheets.css`: a block that is added is in no list. */
export function faceStyles(): Plugin {
  return {
    name: 'paper-kite:face-styles',
    enforce: 'pre',
    transform: { filter: { id: ownId }, handler: (css) => withFaceStyles(css) },
  };
}

/** Returns a style sheet of `src/site/styles` with the imports of all `face.css` in front, in alphabetical order of the blocks. */
export function withFaceStyles(css: string): string {
  return `${foldersStyledApart.map((folder) => `@import "../../blocks/${folder}/face.css";\n`).join('')}${css}`;
}
