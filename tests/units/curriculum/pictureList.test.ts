import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findPictures } from '../../../src/curriculum/pictures/find.ts';
import { withPictureList } from '../../../src/curriculum/pictures/pictureList.ts';
import { type SuppliedPicture, suppliedPictures } from '../../../src/curriculum/pictures/supply.ts';
import { noReadCache } from '../../../src/curriculum/read/readCache.ts';
import { readRegistries } from '../../../src/curriculum/read/registries.ts';

const { pictures: entries } = readRegistries('.', noReadCache).registries;
const pictures = suppliedPictures('.', entries);
const found = (query: string) => findPictures(query, pictures).map(({ name }) => name);

describe('the list of pictures for writers', () => {
  test('is up to date in both languages (update it with: npx vitest run tests/units/curriculum/pictureList.test.ts -u)', async () => {
    for (const [page, locale] of [['docs/blocks.md', 'en'] as const, ['docs/zh/blocks.md', 'zh'] as const]) {
      await expect(withPictureList(readFileSync(page, 'utf8'), pictures, locale)).toMatchFileSnapshot(`../../../${page}`);
    }
  });

  test('has all drawings by what they show, those that nobody has described at the end', () => {
    const few: SuppliedPicture[] = [
      { name: 'new-one', file: 'content/pictures/new-one.svg', words: { zh: [], en: [] } },
      ...pictures.filter(({ name }) => ['sun', 'rain', 'slippers'].includes(name)),
    ];
    const page = 'Before.\n<!-- pictures -->\nold\n<!-- /pictures -->\nAfter.\n';
    expect(withPictureList(page, few, 'en')).toBe(
      'Before.\n<!-- pictures -->\n\n* Weather: `rain` rain, `sun` the sun\n* Things: `slippers` slippers\n* Others: `new-one`\n\n<!-- /pictures -->\nAfter.\n',
    );
    expect(withPictureList(page, few, 'zh')).toContain('* 天气：`rain` 下雨、`sun` 太阳\n* 东西：`slippers` 拖鞋\n* 别的：`new-one`\n');
  });

  test('a page without the marks is not written', () => {
    expect(() => withPictureList('# Page\n', pictures, 'en')).toThrow('The page has no <!-- pictures --> … <!-- /pictures -->.');
  });
});

describe('a search for pictures', () => {
  test('knows every drawing that texts may show, with its file and what it shows, and none that belongs to a block', () => {
    expect(pictures.find(({ name }) => name === 'slippers')).toEqual({
      name: 'slippers',
      file: 'content/pictures/slippers.svg',
      kind: 'thing',
      title: { zh: '拖鞋', en: 'slippers' },
      words: { zh: ['鞋', '鞋子', '家'], en: ['shoes', 'home'] },
    });
    expect(pictures.length).toBeGreaterThan(110);
    expect(pictures.filter(({ name }) => name.includes('/'))).toEqual([]);
  });

  test.each([
    ['鞋', 'slippers'],
    ['shoe', 'slippers'],
    ['Slippers', 'slippers'],
    ['愤怒', 'volcano'],
    ['报警', 'police-car'],
    ['wheelchair', 'wheelchair-child'],
    ['帽子', 'hat-straw'],
    ['中秋', 'mooncake'],
    ['过马路', 'school-gate'],
    ['奶奶的拖鞋', 'slippers'],
  ])('"%s" finds %s', (query, name) => expect(found(query)).toContain(name));

  test('has the picture of that name first, and asks for each of several words', () => {
    expect(found('clock')[0]).toBe('clock');
    expect(found('kite')[0]).toBe('kite');
    expect(found('视频 外婆')).toEqual(['grandma-video-call']);
  });

  test('finds nothing where there is nothing', () => {
    expect(found('')).toEqual([]);
    expect(found('submarine')).toEqual([]);
    expect(found('视频 submarine')).toEqual([]);
  });
});
