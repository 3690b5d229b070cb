import { describe, expect, test } from 'vitest';
import { mentionsIn } from '../../../src/checks/references/mentions.ts';
import { scopesOf } from '../../../src/checks/references/scopes.ts';
import { carriesStandIn } from '../../../src/checks/references/standIn.ts';

const titles = new Map([
  ['大事小事分一分', 'G3-02'],
  ['我的五指求助队', 'G2-02'],
  ['Big Matters, Small Matters', 'G3-02'],
]);
const named = (words: string, language: 'zh' | 'en', grade?: number) =>
  mentionsIn(words, { language, grade }, (title) => titles.get(title)).map(
    ({ words: written, of }) => `${written} ${'id' in of ? of.id : of.lesson}`,
  );

describe('what names a document', () => {
  test.each<[string, 'zh' | 'en', number | undefined, string[]]>([
    ['照 R03 做，再看 W03、W04。', 'zh', undefined, ['R03 R03', 'W03 W03', 'W04 W04']],
    ['G3–08 和 g5-02 都用它。', 'zh', undefined, ['G3–08 G3-08', 'g5-02 G5-02']],
    ['第二课的求助话还记得吗？', 'zh', 1, ['第二课 G1-02']],
    ['第 12 课和第十一课。', 'zh', 4, ['第 12 课 G4-12', '第十一课 G4-11']],
    ['第二、第三课说过。', 'zh', 4, ['第二、第三课 G4-02', '第二、第三课 G4-03']],
    ['三年级第 2 课', 'zh', 7, ['三年级第 2 课 G3-02']],
    ['求助排在第二课。', 'zh', undefined, ['第二课 2']],
    ['《大事小事分一分》里说过。', 'zh', 3, ['大事小事分一分 G3-02']],
    ['上过“我的五指求助队”的孩子', 'zh', undefined, ['我的五指求助队 G2-02']],
    ['In Lesson 3 we said so; lesson two too.', 'en', 4, ['Lesson 3 G4-03', 'lesson two G4-02']],
    ['Lessons 2 and 3 of Grade 5', 'en', undefined, ['Lessons 2 and 3 of Grade 5 G5-02', 'Lessons 2 and 3 of Grade 5 G5-03']],
    ['In “Big Matters, Small Matters” we said', 'en', undefined, ['Big Matters, Small Matters G3-02']],
  ])('%s', (words, language, grade, expected) => expect(named(words, language, grade)).toEqual(expected));

  test.each<[string, 'zh' | 'en', number | undefined]>([
    ['第二节课就跟人踢毽子去了。', 'zh', undefined],
    ['第二课时再写。', 'zh', 3],
    ['语文第三课的生字', 'zh', 3],
    ['G1–3 年级用拇指，A4 纸，3–9 年级', 'zh', undefined],
    ['Asleep on the desk in lesson 1, Monday to Wednesday', 'en', undefined],
    ['by the second lesson; A 10-minute talk; A4 paper', 'en', undefined],
    ['"big matters, small matters", says Gran', 'en', undefined],
  ])('nothing in: %s', (words, language, grade) => expect(named(words, language, grade)).toEqual([]));
});

test('a sentence keeps its brackets, and the bracket that follows it', () => {
  expect(
    scopesOf('照 R03 做（还没有写：先陪着他。请校长来）。再看 R04。（还没有写：先记下来。）完。', 'zh').map(({ words }) => words),
  ).toEqual(['照 R03 做（还没有写：先陪着他。请校长来）。', '再看 R04。（还没有写：先记下来。）', '完。']);
  expect(scopesOf('Read “R03.” (Not written yet: until then stay.) Go on, 1.5 m (or so', 'en').map(({ words }) => words)).toEqual([
    'Read “R03.” (Not written yet: until then stay.)',
    ' Go on, 1.5 m (or so',
  ]);
});

describe('what to do until then', () => {
  test.each<[string, 'zh' | 'en', isLesson: boolean]>([
    ['照 R03 做（还没有写：先陪着他，请校长来）', 'zh', false],
    ['W03 没有写好以前，校长带着把指南练一次', 'zh', false],
    ['follow R03 (not written yet: until then stay with the child)', 'en', false],
    ['Until W03 is written, the head teacher goes through it with you', 'en', false],
    ['学过《写信》的可以照四部分写；没学过的，回答卡上的小问题', 'zh', true],
    ['上过《五指》的孩子，可以从手掌上挑三个', 'zh', true],
    ['Children who have done it can choose three from their hand', 'en', true],
  ])('is said: %s', (words, language, isLesson) => expect(carriesStandIn(words, language, isLesson)).toBe(true));

  test.each<[string, 'zh' | 'en', isLesson: boolean]>([
    ['照 R03 做（还没有写）', 'zh', false],
    ['照 R03 做（还没有写：等着）', 'zh', false],
    ['没参加过 W03、W04 两个工作坊，先不上', 'zh', false],
    ['第二课说过，大事要告诉大人', 'zh', true],
    ['follow R03 (not written yet)', 'en', false],
    ['Do not teach it until you have been to W03', 'en', false],
    ['In Lesson 2 we said that grown-ups must know', 'en', true],
  ])('is not said: %s', (words, language, isLesson) => expect(carriesStandIn(words, language, isLesson)).toBe(false));
});
