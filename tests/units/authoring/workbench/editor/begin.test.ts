import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { addHandout, beginDocument } from '../../../../../src/authoring/workbench/editor/begin.ts';
import type { HandoutRequest } from '../../../../../src/authoring/workbench/editor/protocol.ts';
import { sheetKindNames } from '../../../../../src/curriculum/sheetKind.ts';
import { checkWritten, lesson, readWritten, writeCurriculum } from '../../../../support/curriculum.ts';

let root: string;
const outside = path.resolve('.cache/tests/begin-outside');
const curriculum = () => readWritten(root).curriculum;
const cards: HandoutRequest = {
  slug: 'g3-08',
  name: 'kite-cards',
  for: 'pupil',
  form: 'cards',
  titles: { zh: '风筝卡', en: 'Kite cards' },
};

beforeEach(() => {
  root = writeCurriculum('editor-begin');
  rmSync(outside, { recursive: true, force: true });
  mkdirSync(outside, { recursive: true });
});
afterAll(() => {
  for (const folder of [root, outside]) rmSync(folder, { recursive: true, force: true });
});

describe('a document of the plan is begun', () => {
  test('with its facts, its text and its handouts in both languages', async () => {
    await beginDocument(root, curriculum(), { id: 'G3-09' });
    const document = curriculum().document('G3-09')!;
    expect(Object.keys(document.texts)).toEqual(['zh', 'en']);
    expect(document.folder).toMatch(/^lessons\/grade-3\/09-/);
  });

  test.each([
    ['one that is not in the plan', 'G3-99', 'G3-99 is not in the plan.'],
    ['what is not an id', '../../evil', '../../evil is not in the plan.'],
    ['one that is there', 'G3-08', `G3-08 is there already: ${lesson}. Nothing was changed.`],
  ])('not %s', async (_, id, said) => {
    await expect(beginDocument(root, curriculum(), { id })).rejects.toMatchObject({ wording: { en: said } });
  });

  test('not through a folder that is a link', async () => {
    const known = curriculum();
    rmSync(path.join(root, 'lessons'), { recursive: true });
    symlinkSync(outside, path.join(root, 'lessons'));
    await expect(beginDocument(root, known, { id: 'G3-09' })).rejects.toMatchObject({
      wording: { zh: 'lessons 是链接，什么都没有写。', en: 'lessons is a link. Nothing was written.' },
    });
    expect(readdirSync(outside)).toEqual([]);
  });
});

describe('a handout is added', () => {
  test.each(sheetKindNames)(
    'as %s, to fill in and to read: the check finds only what is to be written, and what the plan says',
    async (form) => {
      for (const reader of ['pupil', 'parent'])
        await addHandout(root, curriculum(), { ...cards, name: `sheet-${reader}`, for: reader, form });
      const { problems } = checkWritten(root);
      const expected = ['text-is-written', 'agrees-with-plan', 'translation-is-remembered'];
      expect(problems.filter(({ id }) => !expected.includes(id)).map(({ id, file, message }) => `${file} ${id} ${message.en}`)).toEqual([]);
    },
  );

  test('with its titles, in the yaml and in both languages', async () => {
    await addHandout(root, curriculum(), cards);
    const { texts, for: reader, pages } = curriculum().document('G3-08')!.handouts.at(-1)!;
    expect([texts.zh!.front.title, texts.en!.front.title, reader, pages]).toEqual(['风筝卡', 'Kite cards', 'pupil', 1]);
    expect(readFileSync(path.join(root, lesson, 'kite-cards.zh.mdx'), 'utf8')).toContain('<Cards columns="2">');
  });

  test.each([
    ['under a name that leads elsewhere', { name: '../evil' }],
    ['under a name in capitals', { name: 'Cards' }],
    ['for a reader that there is not', { for: 'everyone' }],
    ['in a form that there is not', { form: 'film' }],
    ['to a document that there is not', { slug: 'g3-10' }],
    ['in the place of the plan', { name: 'plan' }],
    ['in the place of another', { name: 'letter-paper' }],
  ])('not %s', async (_, change) => {
    const before = readdirSync(root, { recursive: true }).sort();
    await expect(addHandout(root, curriculum(), { ...cards, ...change })).rejects.toHaveProperty('wording');
    expect(readdirSync(root, { recursive: true }).sort()).toEqual(before);
    expect(existsSync(path.join(root, lesson, 'Cards.zh.mdx'))).toBe(false);
  });
});
