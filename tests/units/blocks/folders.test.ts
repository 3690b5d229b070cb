import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { blockFolders, blocks, blocksFolder } from '../../../src/blocks/vocabulary.ts';

const guide = readFileSync('docs/blocks.md', 'utf8');

describe('adding a block is adding a folder', () => {
  test.each(blockFolders)('%s holds a rule, a print face, and a web face named like the block', async (folder) => {
    const files = readdirSync(path.join(blocksFolder, folder));
    const module = (await import(/* @vite-ignore */ path.join(blocksFolder, folder, 'block.ts'))) as { default: { name: string } };
    const { name } = module.default;
    expect(files).toContain('face.typ');
    expect(files.filter((file) => file.endsWith('.astro'))).toEqual([`${name}.astro`]);
    expect(folder).toBe(name.replace(/(?<!^)([A-Z])/g, '-$1').toLowerCase());
  });

  test.each([...blocks.keys()])('docs/blocks.md tells writers of <%s>', (name) => {
    expect(guide).toMatch(new RegExp(`<${name}\\b`));
  });

  test('docs/blocks.md names no block that does not exist', () => {
    const named = [...guide.matchAll(/<\/?([A-Z]\w*)/g)].map((match) => match[1]!);
    expect([...new Set(named)].filter((name) => !blocks.has(name))).toEqual([]);
  });
});
