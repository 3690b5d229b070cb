import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BlockNode, Node } from '../curriculum/tree.ts';
import type { Vocabulary } from '../curriculum/vocabulary.ts';
import type { Block, FaceContext } from './block.ts';
import type { ScreenPart, StepOnScreen } from './screen.ts';

/**
 * The folder of the blocks. npm starts every script in the project's root, and so does Astro; a bundled copy of this
 * file has no folder of its own.
 */
export const blocksFolder = path.resolve('src/blocks');

/** The names of the block folders: adding a block is adding a folder. */
export const blockFolders = readdirSync(blocksFolder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

const loaded = await Promise.all(
  blockFolders.map(async (folder) => {
    const file = pathToFileURL(path.join(blocksFolder, folder, 'block.ts')).href;
    const module = (await import(/* @vite-ignore */ file)) as { default: Block<Record<string, unknown>> };
    return module.default;
  }),
);

/** Every block by name. */
export const blocks: ReadonlyMap<string, Block<Record<string, unknown>>> = new Map(loaded.map((block) => [block.name, block]));

/** What the reader of MDX, the checks and the translation need to know of the blocks. */
export const vocabulary: Vocabulary = blocks;

/** The words and data that both faces of a block show. */
export function viewOf({ name, props, children }: BlockNode, context: FaceContext): unknown {
  return blocks.get(name)!.view(props as Record<string, unknown>, context, children);
}

/** The tree that a block holds or quotes. */
export function shownNodes({ name, props, children }: BlockNode, context: FaceContext): readonly Node[] {
  return blocks.get(name)!.quotes?.(props as Record<string, unknown>, context) ?? children;
}

/** What the class sees of a block on the projector. */
export function screenOf(block: BlockNode, step: StepOnScreen, context: FaceContext): ScreenPart[] {
  return blocks.get(block.name)?.screen?.(block as BlockNode<Record<string, unknown>>, step, context) ?? [];
}
