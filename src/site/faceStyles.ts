import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { blockFolders, blocksFolder } from '../blocks/vocabulary.ts';

/** Puts the `face.css` of every block that has one into `styles/sheets.css`: a block that is added is in no list. */
export function faceStyles(): Plugin {
  return {
    name: 'paper-kite:face-styles',
    enforce: 'pre',
    transform: { filter: { id: /\/src\/site\/styles\/sheets\.css(?:\?|$)/ }, handler: (css) => withFaceStyles(css) },
  };
}

/** Returns a style sheet of `src/site/styles` with the imports of all `face.css` in front, in alphabetical order of the blocks. */
export function withFaceStyles(css: string): string {
  const own = blockFolders.filter((folder) => existsSync(path.join(blocksFolder, folder, 'face.css')));
  return `${own.map((folder) => `@import "../../blocks/${folder}/face.css";\n`).join('')}${css}`;
}
