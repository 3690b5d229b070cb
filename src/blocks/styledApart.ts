import { existsSync } from 'node:fs';
import path from 'node:path';
import { blocksIn, type Node } from '../curriculum/tree.ts';
import type { FaceContext } from './block.ts';
import { blockFolders, blocks, blocksFolder, shownNodes } from './vocabulary.ts';

/**
 * The folders of the blocks whose styles are in a `face.css` of their own, in alphabetical order: pages load these only if they show such a block.
 * The styles of the others are in their `.astro` file, and so in the style sheet of all pages.
 */
export const foldersStyledApart: readonly string[] = blockFolders.filter((folder) =>
  existsSync(path.join(blocksFolder, folder, 'face.css')),
);

/** The names of these blocks. All blocks are in the order of their folders. */
const styledApart: ReadonlySet<string> = new Set([...blocks.keys()].filter((_, at) => foldersStyledApart.includes(blockFolders[at]!)));

/** Whether such a block is anywhere in a tree, or in what its blocks quote. */
export function showsStyledApart(nodes: readonly Node[], context: FaceContext): boolean {
  return blocksIn(nodes).some((block) => {
    if (styledApart.has(block.name)) return true;
    const shown = shownNodes(block, context);
    return shown !== block.children && showsStyledApart(shown, context);
  });
}
