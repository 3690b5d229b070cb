import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { blockWords } from '../../../../../src/authoring/workbench/editor/blockWords.ts';
import { keyWords } from '../../../../../src/authoring/workbench/editor/keyWords.ts';
import { namesFor } from '../../../../../src/authoring/workbench/editor/names.ts';
import { vocabulary } from '../../../../../src/blocks/vocabulary.ts';
import { kindNames } from '../../../../../src/curriculum/kind.ts';
import { lesson, readWritten, writeCurriculum } from '../../../../support/curriculum.ts';

describe.each(['zh', 'en'] as const)('the blocks that are completed, in %s', (locale) => {
  const blocks = blockWords(vocabulary, locale);
  const attribute = (block: string, name: string) => blocks.find((one) => one.name === block)?.attributes.find((one) => one.name === name);

  test('are all blocks, each with what it is for', () => {
    expect(blocks.map(({ name }) => name).sort()).toEqual([...vocabulary.keys()].sort());
    expect(blocks.filter(({ about }) => about.length < 3 || about === '同上')).toEqual([]);
    expect(blocks[0]!.name).toBe('Step');
  });

  test('have their attributes with choices, and the lists that names are from', () => {
    expect(attribute('Step', 'kind')).toMatchObject({ required: true, several: false });
    expect(attribute('Step', 'kind')!.choices!.map(({ name }) => name)).toContain('role-play');
    expect(attribute('Faces', 'show')).toMatchObject({ required: true, several: true });
    expect(attribute('Step', 'priority')).toMatchObject({ required: false });
    expect([
      attribute('Phone', 'of')!.from,
      attribute('Hotlines', 'show')!.from,
      attribute('Protocol', 'of')!.from,
      attribute('Picture', 'name')!.from,
      attribute('Step', 'picture')!.from,
      attribute('Handout', 'to')!.from,
      attribute('Step', 'title')!.from,
    ]).toEqual(['number', 'hotline', 'protocol', 'picture', 'picture', 'handout', undefined]);
  });
});

describe('the keys that are completed', () => {
  test.each(kindNames)('of %s: those of its JSON Schema, explained', (kind) => {
    const { facts, main, handout } = keyWords(kind, 'zh');
    expect(facts.filter(({ required }) => required).map(({ name }) => name)).toContain('sensitivity');
    expect(facts.find(({ name }) => name === 'sensitivity')!.choices).toEqual(['ordinary', 'careful', 'safeguarding']);
    expect(facts.find(({ name }) => name === 'handouts')!.keys!.map(({ name }) => name)).toEqual([
      'name',
      'for',
      'pages',
      'landscape',
      'perPage',
      'duplex',
    ]);
    expect(facts.filter(({ about }) => about === '').map(({ name }) => name)).toEqual([]);
    expect(main.map(({ name }) => name)).toContain('outcomes');
    expect(handout.map(({ name }) => name)).toEqual(['title', 'purpose']);
  });
});

describe('the names that are completed', () => {
  let root: string;
  let names: ReturnType<typeof namesFor>;
  beforeAll(() => {
    root = writeCurriculum('editor-names');
    const { curriculum } = readWritten(root);
    names = namesFor(root, curriculum, { id: 'G3-08', folder: lesson }, 'zh');
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  const about = (list: string, name: string) => names[list]!.find((entry) => entry.name === name)?.about;

  test('are those of the registries, of the document and of the pictures, each with what it is', () => {
    expect(about('number', '110')).toBe('110 报警');
    expect(about('number', 'principal')).toBeUndefined();
    expect(about('hotline', 'crisis')).toContain('110、120');
    expect(about('hotline', 'principal')).toBe('校长');
    expect(about('handout', 'letter-paper')).toBe('信纸');
    expect(about('picture', 'kite')).toBe('风筝');
    expect(about('strand', 'S6')).toBe('家人与牵挂');
    expect(names['picture']!.filter(({ name }) => /\//.test(name) || ['home', 'mark'].includes(name))).toEqual([]);
    for (const list of ['protocol', 'sources', 'training', 'guideline', 'health', 'casel', 'needs', 'blank'])
      expect(names[list]!.length, list).toBeGreaterThan(list === 'training' ? -1 : 0);
  });

  test('and a picture without words is one that no one has described', () => {
    expect(names['picture']!.filter((entry) => entry.about === '').map(({ name }) => name)).toEqual([]);
  });
});
