import { rmSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { boardRows, boardText } from '../../../src/authoring/overview/board.ts';
import { formsIn } from '../../../src/authoring/overview/formsIn.ts';
import { adviceFor, registerSections } from '../../../src/authoring/overview/register.ts';
import { sectionsText } from '../../../src/authoring/overview/section.ts';
import { claimOf } from '../../../src/authoring/scaffold/claim.ts';
import { storyNotes } from '../../../src/authoring/scaffold/storyNotes.ts';
import { changed, lesson, problemsWith, readWritten, reported, soundFiles, writeCurriculum } from '../../support/curriculum.ts';

const dog = '{ zh: 狗, en: dog }';
const story = (document: string, more: string) =>
  `- { document: ${document}, ${more}, problem: worry, ending: resolved, adults: [late], closing: said, last: { zh: 完, en: End } }\n`;
const facts = soundFiles[`${lesson}/lesson.yaml`]!;
const root = writeCurriculum(`overview-${process.pid}`, {
  [`${lesson}/lesson.yaml`]: `${facts}form: making\nreviews:\n  - { role: teacher, initials: L.W., date: 2026-11-20, version: 1.0.0 }\n  - { role: clinician, initials: M, date: 2026-11-20, version: 0.9.0 }\n`,
  'lessons/grade-3/09-sheep/lesson.yaml': facts.replace('G3-08', 'G3-09').replace(/handouts:[\s\S]*pages: 1\n/, ''),
  'lessons/grade-3/09-sheep/plan.zh.mdx': changed(
    `${lesson}/plan.zh.mdx`,
    ['风筝飞得很远。', '【待写：故事】'],
    ['<Handout to="letter-paper" />', '【待写：做什么】'],
  )[`${lesson}/plan.zh.mdx`],
  'content/stories/G3-08.yaml': story('G3-08', `names: [{ zh: 一诺, en: Yinuo }], father: { zh: 剃头, en: barber }, animals: [${dog}]`),
  'content/stories/A02.yaml': story('A02', `animals: [${dog}]`) + story('A02', `animals: [${dog}], place: { zh: 渡口, en: a ferry }`),
  'content/claims/G3-09.yaml': 'document: G3-09\nwho: Z.Y.\nsince: 2026-11-01\n',
  'content/claims/G3-10.yaml': 'document: G3-10\nwho: L\nsince: 2026-11-02\n',
  'content/claims/G3-08.yaml': 'document: G3-08\nwho: L\nsince: 2026-10-02\n',
});
afterAll(() => rmSync(root, { recursive: true, force: true }));
const { curriculum } = readWritten(root);
const stories = curriculum.stories!;

describe('the register', () => {
  const text = sectionsText(registerSections(stories, curriculum.documents), 'en');

  test('lists what is in use, where, and what is used up', () => {
    expect(text).toContain("Children's names (each is used once)\n  G3-08  Yinuo 一诺\n");
    expect(text).toContain('Trades (at most 3 stories)\n  barber 剃头  G3-08\n');
    expect(text).toContain('Animals (at most 3 stories)\n  dog 狗  G3-08 A02 A02  used up\n');
    expect(text).toContain('Places\n  A02  a ferry\n');
    expect(text).toContain('Endings\n  left open  0\n  resolved  3  G3-08 A02\n');
    expect(text).toContain('Forms of each grade, in order\n  G3-08 making\n');
    expect(sectionsText(registerSections(stories, curriculum.documents), 'zh')).toContain(
      '动物（最多 3 个故事）\n  狗  G3-08 A02 A02  用满了\n',
    );
  });

  test('says nothing about the next story while there are too few', () => {
    expect(text).not.toContain('The next story');
  });

  test('says what the next one needs before a share is broken', () => {
    const open = { ...stories[0]!, ending: 'open' as const };
    const eight = [1, 2, 3, 4, 5, 6, 7, 8].map((number) => ({
      ...(number > 3 ? stories.find(({ document }) => document === 'G3-08')! : open),
      document: `G3-0${number}`,
    }));
    const [next] = registerSections(eight, []);
    expect(next!.lines.map(({ en }) => en)).toEqual([
      'The next ones must end (3 of 8 stories from grade 3 on are left open; at most 40 %)',
      'In the next ones the hero does something wrong (0 of 8 stories have a hero in the wrong; at least 20 %)',
      "The next ones have a phone, a courier, an e-bike, a flat in town, a step-parent or a parent at home (0 of 8 stories have something of today's life; at least 25 %)",
      'The next ones close in another way (8 of 8 stories close with something said; at most 40 %)',
    ]);
  });
});

test('a new document hears what its story must not have, and which forms are next to it', () => {
  expect(formsIn(root)).toEqual([{ id: 'G3-08', lesson: { grade: 3, sequence: 8, form: 'making' } }]);
  expect(adviceFor('G3-10', stories, formsIn(root))).toEqual([
    { zh: 'form 不用：动手做 (G3-08)', en: 'form is not: making (G3-08)' },
    { zh: '不再用的行当：剃头', en: 'Trades not to use: barber' },
    { zh: '不再用的动物：狗', en: 'Animals not to use: dog' },
  ]);
  // Far away, only what is used up counts.
  expect(adviceFor('G6-01', stories, formsIn(root)).map(({ en }) => en)).toEqual(['Animals not to use: dog']);
  expect(storyNotes('G3-10', stories, root)[0]!.en).toBe(
    'Its story has to be different from all others. Register it in content/stories/G3-10.yaml (docs/stories.md); all that is in use: npm run new -- register',
  );
  expect(storyNotes('G3-10', undefined, root)).toEqual([]);
});

describe('the board', () => {
  const rows = boardRows(curriculum);
  const row = (id: string) => rows.find((one) => one.id === id)!;

  test('derives how far a document is; a claim of what is written no longer counts', () => {
    expect(row('G3-08')).toMatchObject({
      state: 'written',
      left: 0,
      reviewed: ['teacher'],
      reviewedBefore: ['clinician'],
      languages: ['zh', 'en'],
    });
    expect(row('G3-08').claim).toBeUndefined();
    expect(row('G3-09')).toMatchObject({ state: 'begun', left: 2, claim: { who: 'Z.Y.', since: '2026-11-01' }, languages: ['zh'] });
    expect(row('G3-10')).toMatchObject({ state: 'claimed', claim: { who: 'L', since: '2026-11-02' }, languages: [] });
    expect(row('G3-11').state).toBe('planned');
  });

  test('is a line for each document of the plan', () => {
    const lines = boardText(rows, 'en').split('\n');
    expect(lines[0]).toBe(`${rows.length} documents: ${rows.length - 3} planned, 1 claimed, 1 begun, 1 written.`);
    expect(lines).toContainEqual(
      expect.stringMatching(/^G3-08 {2}written {2}.+ {2}\(zh, en; read by teacher; an earlier version read by clinician\)$/),
    );
    expect(lines).toContainEqual(expect.stringMatching(/^G3-09 {2}begun {2}.+ {2}\(Z\.Y\. since 2026-11-01; zh; 2 to write\)$/));
    expect(boardText(rows, 'zh')).toMatch(/^G3-09 {2}开了头 {2}.+ {2}\(Z\.Y\. 从 2026-11-01 起；zh；2 处待写\)$/m);
  });
});

describe('a claim', () => {
  const day = new Date(2026, 10, 29);

  test('is a file of its own, with initials and the day', () => {
    expect(claimOf('G3-11', { who: 'L.W.' }, root, day)).toEqual({
      file: 'content/claims/G3-11.yaml',
      content: 'document: G3-11\nwho: L.W.\nsince: 2026-11-29\n',
    });
    expect(claimOf('G3-11', {}, root, day)).toBeUndefined();
    expect(claimOf('G3-10', { who: 'L' }, root, day)).toBeUndefined();
  });

  test('is refused for a document that someone else is writing, and with a full name', () => {
    expect(claimOf('G3-10', { who: 'L.W.' }, root, day)).toEqual({
      errors: [
        {
          zh: 'G3-10 已经有人在写：content/claims/G3-10.yaml。先问问他。什么都没有动。',
          en: 'Someone else is writing G3-10: see content/claims/G3-10.yaml, and ask first. Nothing was changed.',
        },
      ],
    });
    expect(claimOf('G3-11', { who: '李伟' }, root, day)).toEqual({
      errors: [{ zh: '--who 李伟：只写姓名的拼音首字母，比如 L.W.。', en: '--who 李伟: write initials only, for example L.W.' }],
    });
  });

  test('of a document that no plan has is reported', () => {
    const problems = problemsWith({ 'content/claims/G3-88.yaml': 'document: G3-88\nwho: L\nsince: 2026-11-02\n' });
    expect(reported(problems)).toEqual([
      {
        at: 'content/claims/G3-88.yaml:1:1',
        id: 'reference-resolves',
        message: 'There is no document "G3-88".',
        hint: 'Did you mean "G3-08"?',
      },
    ]);
  });
});
