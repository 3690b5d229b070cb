import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Vocabulary } from '../curriculum/vocabulary.ts';
import type { Block } from './block.ts';

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

/** What the reader of MDX needs to know of the blocks. */
export const vocabulary = blocks as unknown as Vocabulary;
