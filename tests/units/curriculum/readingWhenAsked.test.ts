import { rmSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { vocabulary } from '../../../src/blocks/vocabulary.ts';
import type { Curriculum } from '../../../src/curriculum/curriculum.ts';
import { readCheckedCurriculum, readCurriculum } from '../../../src/curriculum/read.ts';
import { lesson, planWith, writeCurriculum } from '../../support/curriculum.ts';
import { shortLists } from '../../support/registries.ts';

const sound = writeCurriculum('reading-when-asked', shortLists());
const broken = writeCurriculum('reading-when-asked-broken', { ...shortLists(), ...planWith('<Say>') });
afterAll(() => {
  for (const root of [sound, broken]) rmSync(root, { recursive: true });
});

/** Everything that a curriculum says of its texts, trees too. */
function textsOf(curriculum: Curriculum): unknown {
  return curriculum.documents.map(({ texts, handouts }) => [texts, ...handouts.map((handout) => handout.texts)]);
}

test('a checked curriculum, parsed when asked, is the same as one that is parsed at once', () => {
  expect(textsOf(readCheckedCurriculum(sound, vocabulary))).toEqual(textsOf(readCurriculum(sound, vocabulary).curriculum));
});

test('a tree is made once', () => {
  const plan = readCheckedCurriculum(sound, vocabulary).document('G3-08')!.texts.zh!;
  expect(plan.nodes).toBe(plan.nodes);
});

test('a text that was not checked and that cannot be parsed is empty, and throws nothing', () => {
  expect(readCurriculum(broken, vocabulary).problems.map(({ file }) => file)).toContain(`${lesson}/plan.zh.mdx`);
  expect(readCheckedCurriculum(broken, vocabulary).document('G3-08')!.texts.zh!.nodes).toEqual([]);
});
