import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { blockFolders, blocks, blocksFolder } from '../../../src/blocks/vocabulary.ts';

const guides = ['docs/blocks.md', 'docs/zh/blocks.md'].map((file) => ({ file, text: readFileSync(file, 'utf8') }));
const [english, chinese] = guides as [(typeof guides)[number], (typeof guides)[number]];
const everywhere = guides.flatMap((guide) => [...blocks.keys()].map((name) => ({ ...guide, name })));

/** What is written as code in each row of the tables of blocks: blocks, attributes and values, in any order. */
const codeOfRows = (text: string) =>
  text
    .split('\n')
    .filter((line) => line.startsWith('| `<'))
    .map((line) => [...line.matchAll(/`([^`]+)`/g)].map(([, code]) => code!).sort());

/** Pictures of the site, besides those that every document may use. */
const ofTheSite = ['home', 'mark'];

/** The part of a guide below the heading of its pictures. */
const listOfPictures = (text: string) => text.split(/^## /m).find((part) => part.startsWith('Pictures\n') || part.startsWith('图\n'))!;

describe('adding a block is adding a folder', () => {
  test.each(blockFolders)('%s holds a rule, a print face, and a web face named like the block', async (folder) => {
    const files = readdirSync(path.join(blocksFolder, folder));
    const module = (await import(/* @vite-ignore */ path.join(blocksFolder, folder, 'block.ts'))) as { default: { name: string } };
    const { name } = module.default;
    expect(files).toContain('face.typ');
    expect(files.filter((file) => file.endsWith('.astro'))).toEqual([`${name}.astro`]);
    expect(folder).toBe(name.replace(/(?<!^)([A-Z])/g, '-$1').toLowerCase());
  });

  test.each(blockFolders)('%s has its styles in one place: in its face.css, or in its web face if every page is to load them', (folder) => {
    const files = readdirSync(path.join(blocksFolder, folder));
    const webFace = files.find((file) => file.endsWith('.astro'))!;
    const isInFace = readFileSync(path.join(blocksFolder, folder, webFace), 'utf8').includes('<style');
    expect([files.includes('face.css'), isInFace]).not.toEqual([true, true]);
  });

  test.each(everywhere)('$file describes <$name>', ({ text, name }) => {
    expect(text).toMatch(new RegExp(`<${name}\\b`));
  });

  test.each(guides)('$file names no block that does not exist', ({ text }) => {
    const named = [...text.matchAll(/<\/?([A-Z]\w*)/g)].map((match) => match[1]!);
    expect([...new Set(named)].filter((name) => !blocks.has(name))).toEqual([]);
  });

  test('every attribute of a block is in its row', () => {
    const rows = english.text.split('\n').filter((line) => line.startsWith('| `<'));
    const untold = [...blocks].flatMap(([name, { props }]) => {
      const row = rows.find((line) => line.includes(`<${name}`)) ?? '';
      const shape = 'shape' in props ? (props.shape as Record<string, unknown>) : {};
      return Object.keys(shape)
        .filter((key) => !row.includes(`${key}=`) && !row.includes(`\`${key}\``))
        .map((key) => `${name} ${key}`);
    });
    expect(untold).toEqual([]);
  });

  test('the Chinese guide has the same rows, with the same blocks, attributes and values', () => {
    expect(codeOfRows(chinese.text)).toEqual(codeOfRows(english.text));
  });
});

describe.each(guides)('the pictures that $file lists', ({ text }) => {
  test('are those of content/pictures, each once', () => {
    const listed = [...listOfPictures(text).matchAll(/^( *\* .*| {2}.*)$/gm)].flatMap(([line]) =>
      [...line.matchAll(/`([a-z-]+)`/g)].map(([, name]) => name!),
    );
    const there = readdirSync('content/pictures')
      .filter((file) => file.endsWith('.svg'))
      .map((file) => file.slice(0, -'.svg'.length));
    expect(listed.sort()).toEqual(there.filter((name) => !ofTheSite.includes(name)).sort());
  });
});
