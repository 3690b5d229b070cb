import path from 'node:path';
import { expect, test } from 'vitest';
import { handoutFor } from '../../../src/blocks/handoutFor.ts';
import { vocabulary } from '../../../src/blocks/vocabulary.ts';
import { readCheckedCurriculum } from '../../../src/curriculum/read.ts';
import { translator } from '../../../src/i18n/translator.ts';

const curriculum = readCheckedCurriculum(path.resolve('.'), vocabulary);
const words = (id: string, name: string) => {
  const document = curriculum.document(id)!;
  const handout = document.handouts.find((one) => one.name === name)!;
  return (['zh', 'en'] as const).map((locale) => handoutFor(document, handout, translator(locale)));
};

test('who gets it, unless the guide gives everyone another number', () => {
  expect(words('W02', 'look-listen-link-card')).toEqual(['每位学员一份', 'one per participant']);
  expect(words('W02', 'concern-note')).toEqual(['每人 2 份', '2 each']);
  expect(words('W02', 'scenario-cards')).toEqual(['每 3 人 1 份', '1 for every 3 people']);
  expect(words('W02', 'sign-in')).toEqual(['带领者用', 'for the facilitator']);
  expect(words('G5-06', 'bystander-choice-cards')).toEqual(['两人一张', 'one per pair']);
});
