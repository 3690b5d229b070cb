import path from 'node:path';
import { expect, test } from 'vitest';
import { vocabulary } from '../../../src/blocks/vocabulary.ts';
import { readCheckedCurriculum } from '../../../src/curriculum/read.ts';
import { sheetsFor, usualChoice, usualPeople } from '../../../src/paper/budget.ts';
import { classNeeds } from '../../../src/site/printBudget.ts';

const curriculum = readCheckedCurriculum(path.resolve('.'), vocabulary);

/** The sheets of paper of one handout for 45 people, printed on both sides. */
function sheets(id: string, name: string): number {
  const document = curriculum.document(id)!;
  const needs = classNeeds(document, [document.handouts.find((handout) => handout.name === name)!]);
  return needs.length === 0 ? 1 : sheetsFor(needs, usualChoice);
}

test.each<[string, string, number]>([
  ['W02', 'look-listen-link-card', 50],
  ['W02', 'concern-note', 90],
  ['W02', 'scenario-cards', 15],
  ['W02', 'sign-in', 3],
  ['W09', 'reply-workbook', 90],
  ['W09', 'code-of-conduct', 90],
  ['W09', 'nine-letters', 4],
  ['R01', 'pocket-card', 12],
  ['R01', 'classroom-poster', 1],
  ['R02', 'concern-note', 1],
  ['R02', 'thirty-examples', 1],
  ['G3-08', 'letter-paper', 45],
  ['G4-10', 'worry-box', 47],
  ['G5-06', 'bystander-choice-cards', 23],
])('%s %s for 45 people: %i sheets', (id, name, count) => expect(sheets(id, name)).toBe(count));

test('a workshop that is written for fewer is counted for as many as it takes', () => {
  expect([undefined, { min: 12, max: 30 }, { min: 4, max: 300 }, { min: 60, max: 90 }].map((people) => usualPeople(people))).toEqual([
    45, 30, 45, 60,
  ]);
});
