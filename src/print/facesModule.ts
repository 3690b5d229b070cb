import { blockFolders, blocks } from '../blocks/vocabulary.ts';

/**
 * Generates the Typst module that lists the print faces of all blocks from their folders, so that adding a block needs no other change.
 * It has the function of each face, the gap around the block and whether adjacent blocks join (`theme.typ`).
 */
export function facesModule(): string {
  const nameOf = new Map([...blocks.keys()].map((name) => [name.replace(/(?<!^)([A-Z])/g, '-$1').toLowerCase(), name]));
  const imports = blockFolders.map((folder) => `#import "../../blocks/${folder}/face.typ" as ${folder}-module`);
  const entries = blockFolders.map((folder) => {
    const name = nameOf.get(folder)!;
    return `  "${name}": entry(${folder}-module, ${blocks.get(name)?.inSentence === true}),`;
  });
  const entry = [
    '#let entry(module, in-sentence) = {',
    '  let own = dictionary(module)',
    '  let joins = own.at("joins", default: false)',
    '  (face: own.face, gap: own.at("gap", default: theme.gap), joins: joins, in-sentence: in-sentence)',
    '}',
  ];
  return ['#import "../../blocks/theme.typ"', ...imports, ...entry, '#let faces = (', ...entries, ')', ''].join('\n');
}
