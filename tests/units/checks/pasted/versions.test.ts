import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { changed, type Files, lesson, planWith, problemsWith, reported, soundFiles } from '../../../support/curriculum.ts';
import { saysWordForWord } from '../../../support/messages.ts';

const message = 'Two versions of this place are left here: they are not merged.';
const keep = 'Keep the version that you want and delete the lines that begin with <<<<<<<, ======= and >>>>>>>:';

saysWordForWord('two versions', [
  [
    'both versions, whole',
    planWith('<<<<<<< HEAD\n念一句。\n=======\n念两句。\n>>>>>>> g3-08'),
    {
      at: 'plan.zh.mdx:30:1',
      id: 'versions-are-merged',
      message,
      hint: `${keep} lines 30, 32, 34.`,
      zh: ['这里留着两个版本，没有合并。', '两个版本里留下要的那个，再把 <<<<<<<、=======、>>>>>>> 这些行删掉：第 30、32、34 行。'],
    },
  ],
  [
    'the first mark taken away already',
    planWith('念一句，停一停。\n=======\n念一句，停两停。\n>>>>>>> g3-08-greeting'),
    { at: 'plan.zh.mdx:31:1', id: 'versions-are-merged', message, hint: `${keep} lines 31, 33.` },
  ],
  [
    'one mark alone',
    planWith('念一句。\n\n>>>>>>> g3'),
    { at: 'plan.zh.mdx:32:1', id: 'versions-are-merged', message, hint: `${keep} line 32.` },
  ],
]);

const facts = `${lesson}/lesson.yaml`;
const two = (first: string, second: string) => `<<<<<<< HEAD\n${first}=======\n${second}>>>>>>> other\n`;
const found = (files: Files) => reported(problemsWith(files)).map(({ at, id }) => `${at} ${id}`);

describe('two versions are one problem in every file that is read', () => {
  test('in the front matter', () => {
    const plan = changed(`${lesson}/plan.zh.mdx`, ['title: 写给远方的信\n', two('title: 写给远方的信\n', 'title: 信\n')]);
    expect(found(plan)).toEqual(['plan.zh.mdx:2:1 versions-are-merged']);
  });

  test('of a whole text that both have added', () => {
    const plan = soundFiles[`${lesson}/plan.zh.mdx`]!;
    expect(found({ [`${lesson}/plan.zh.mdx`]: two(plan, plan) })).toEqual(['plan.zh.mdx:1:1 versions-are-merged']);
  });

  test('in the facts of a document, with three versions too', () => {
    expect(found(changed(facts, ['minutes: 40\n', two('minutes: 40\n', 'minutes: 45\n')]))).toEqual([
      'lesson.yaml:4:1 versions-are-merged',
    ]);
    const three = '<<<<<<< HEAD\nminutes: 40\n||||||| base\nminutes: 30\n=======\nminutes: 45\n>>>>>>> x\n';
    expect(found(changed(facts, ['minutes: 40\n', three]))).toEqual(['lesson.yaml:4:1 versions-are-merged']);
  });

  test('in a registry', () => {
    const file = 'content/strands.yaml';
    const text = readFileSync(file, 'utf8');
    expect(found({ [file]: two(text, text) })).toEqual([`${file}:1:1 versions-are-merged`]);
  });

  test('in the changes of an edition and its register', () => {
    const next = 'content/editions/next/G3-08.yaml';
    expect(found({ [next]: two('', '- document: G3-08\n') })).toEqual([`${next}:1:1 versions-are-merged`]);
    const sheets = 'content/editions/0.1.0.sheets';
    const register = 'edition 0.1.0 2026-11-01\nG3-08 plan zh 2742742 1.0.0\n';
    expect(found({ [sheets]: two(register, register) })).toEqual([`${sheets}:1:1 versions-are-merged`]);
  });

  test('in a picture', () => {
    const file = 'content/pictures/kite.svg';
    const text = readFileSync(file, 'utf8');
    expect(found({ [file]: two(text, text) })).toEqual([`${file}:1:1 versions-are-merged`]);
  });

  test('with Windows line ends', () => {
    expect(found(planWith(two('甲\n', '乙\n').replaceAll('\n', '\r\n')))).toEqual(['plan.zh.mdx:30:1 versions-are-merged']);
  });

  test('it hides no other problem of the file', () => {
    expect(found(planWith(`${two('甲\n', '乙\n')}\n<Stpe />`))).toEqual([
      'plan.zh.mdx:30:1 versions-are-merged',
      'plan.zh.mdx:36:1 block-is-known',
    ]);
    expect(found(changed(facts, ['minutes: 40\n', two('minutes: 40\n', '')], ['for: pupil', 'for: pupils']))).toEqual([
      'lesson.yaml:4:1 versions-are-merged',
      'lesson.yaml:11:5 facts-are-valid',
    ]);
  });

  test.each(['> > 引用里的引用', '甲 ======= 乙', '========', '<Say>\n\n甲\n\n</Say>'])('other lines are none: %j', (text) => {
    expect(found(planWith(text)).filter((one) => one.includes('versions'))).toEqual([]);
  });
});
