import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { vocabulary } from '../../src/blocks/vocabulary.ts';
import { readCurriculum } from '../../src/curriculum/read.ts';
import { buildSite } from '../../src/pipeline/buildSite.ts';
import { KeptPages } from '../../src/pipeline/keptPages.ts';
import { bytesBelow } from '../support/bytesBelow.ts';
import { lesson, soundFiles, writeCurriculum } from '../support/curriculum.ts';
import { thorough } from '../support/thorough.ts';

const second = 'lessons/grade-3/09-another';
const more = Object.fromEntries(
  Object.entries(soundFiles).map(([file, text]) => [file.replace(lesson, second), text.replace('id: G3-08', 'id: G3-09')]),
);
const place = path.resolve('.cache/tests/kept');
const safety = {
  'content/pages/safety.zh.mdx': '---\ntitle: 安全页\nsummary: 先保安全。\n---\n\n先找大人。\n\n<Hotlines show="crisis" />\n',
};
const root = writeCurriculum('kept/curriculum', { ...more, ...safety });
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** What is to be rendered of the curriculum as it is now, with what is kept of it. */
function keptNow() {
  const { curriculum } = readCurriculum(root, vocabulary);
  return { documents: curriculum.documents, kept: new KeptPages({ root, curriculum, packs: [], folder: path.join(place, 'pages') }) };
}

function change(file: string, from: string, to: string): void {
  const text = readFileSync(path.join(root, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(path.join(root, file), text.replace(from, to));
}

/** The documents whose pages would be rendered; pages of the others are written below `restored`. */
function rendered(): string[] {
  const { documents, kept } = keptNow();
  return kept.restore(documents, path.join(place, 'restored')).map(({ id }) => id);
}

/** Keeps pages as if they had been rendered: their names are enough to see what is used again. */
function keepAll(): void {
  const { documents, kept } = keptNow();
  const site = path.join(place, 'site');
  for (const { slug } of documents) {
    for (const locale of ['zh', 'en']) {
      const folder = path.join(site, locale, 'lessons', slug);
      rmSync(folder, { recursive: true, force: true });
      writePage(path.join(folder, 'index.html'), `${locale} ${slug}`);
    }
  }
  kept.keep(documents, site);
}

function writePage(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

describe('pages that were rendered before', () => {
  test('are used again while nothing has changed, byte for byte', () => {
    expect(rendered()).toEqual(['G3-08', 'G3-09']);
    keepAll();
    expect(rendered()).toEqual([]);
    expect(readFileSync(path.join(place, 'restored/en/lessons/g3-09/index.html'), 'utf8')).toBe('en g3-09');
  });

  test.each<[what: string, file: string, from: string, to: string, rendered: string[]]>([
    ['a sentence', `${lesson}/plan.zh.mdx`, '风筝飞得很远', '风筝飞得很高', ['G3-08']],
    ['a sentence of a handout', `${second}/letter-paper.en.mdx`, '\n---\n', '\n---\n\nOne more line.\n', ['G3-09']],
    ['minutes, which lists show', `${lesson}/lesson.yaml`, 'minutes: 40', 'minutes: 41', ['G3-08', 'G3-09']],
    ['a title, to which others link', `${second}/plan.en.mdx`, 'title: A letter', 'title: The letter', ['G3-08', 'G3-09']],
    ['a registry', 'content/hotlines.yaml', 'hotlines:', 'hotlines:\n', []],
    ['a protocol', 'content/protocols/harm.zh.mdx', '\n---\n', '\n---\n\n再说一句。\n', ['G3-08', 'G3-09']],
  ])('after a change of %s, only what may show it is rendered', (_, file, from, to, expected) => {
    keepAll();
    change(file, from, to);
    expect(rendered()).toEqual(expected);
    change(file, to, from);
  });

  test('are rendered again when what is kept of them is damaged', () => {
    keepAll();
    const folder = path.join(place, 'pages');
    for (const name of readdirSync(folder))
      writeFileSync(path.join(folder, name), readFileSync(path.join(folder, name), 'utf8').replace('g3-0', 'g4-0'));
    expect(rendered()).toEqual(['G3-08', 'G3-09']);
  });
});

test.runIf(thorough)('a site made after an edit is the same, byte for byte, as one made from nothing', { timeout: 600_000 }, async () => {
  const site = async (name: string, isKept: boolean) => {
    const { documents, kept } = keptNow();
    const folder = path.join(place, name);
    await buildSite({ root, documents, folder, packs: path.join(place, 'no-packs'), ...(isKept ? { kept } : {}) });
    return bytesBelow(folder);
  };
  rmSync(path.join(place, 'pages'), { recursive: true, force: true });
  await site('first', true);
  expect(rendered()).toEqual([]);
  change(`${lesson}/plan.zh.mdx`, '风筝飞得很远', '风筝飞得很高');
  expect(rendered()).toEqual(['G3-08']);
  expect(await site('again', true)).toEqual(await site('fresh', false));
});
