import { blockFolders, blocks } from '../blocks/vocabulary.ts';

/** The Typst module that names every block's print face: made from the folders, so that adding a block is adding a folder. */
export function facesModule(): string {
  const nameOf = new Map([...blocks.keys()].map((name) => [name.replace(/(?<!^)([A-Z])/g, '-$1').toLowerCase(), name]));
  const imports = blockFolders.map((folder) => `#import "../../blocks/${folder}/face.typ": face as ${folder}-face`);
  const entries = blockFolders.map((folder) => `  "${nameOf.get(folder)}": ${folder}-face,`);
  return [...imports, '#let faces = (', ...entries, ')', ''].join('\n');
}
