import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { withSheet } from '../../../../src/authoring/scaffold/withSheet.ts';

const cards = { name: 'cards', title: { zh: '卡片', en: 'Cards: two, and more' }, kind: 'cards', for: 'pupil' } as const;
const entry = '{ name: cards, title: { zh: 卡片, en: "Cards: two, and more" }, kind: cards, for: pupil }';
const first = '{ name: a, title: { zh: 一, en: One }, kind: form, for: pupil }';

test.each([
  [
    'below the last sheet of its document, and of no other',
    `# the plan\n- id: G3-08\n  sheets:\n    - ${first} # old\n    # a note\n- id: G3-09\n  sheets:\n    - ${first}\n`,
    `# the plan\n- id: G3-08\n  sheets:\n    - ${first} # old\n    - ${entry}\n    # a note\n- id: G3-09\n  sheets:\n    - ${first}\n`,
  ],
  ['in the place of no sheets', '- id: G3-08\n  sheets: []\n', `- id: G3-08\n  sheets: [${entry}]\n`],
  ['in a list on one line', `- id: G3-08\n  sheets: [${first}]\n`, `- id: G3-08\n  sheets: [${first}, ${entry}]\n`],
  [
    'with the line ends of Windows',
    `- id: G3-08\r\n  sheets:\r\n  - ${first}\r\n`,
    `- id: G3-08\r\n  sheets:\r\n  - ${first}\r\n  - ${entry}\r\n`,
  ],
  [
    'at the end of a file without a line end',
    `- id: G3-08\n  sheets:\n  - ${first}`,
    `- id: G3-08\n  sheets:\n  - ${first}\n  - ${entry}\n`,
  ],
])('a sheet is put into the plan %s', (_, before, after) => {
  expect(withSheet(before, 'G3-08', cards)).toBe(after);
  expect(parse(after)[0].sheets.at(-1)).toEqual(cards);
});

test.each([
  ['of another document', '- id: G3-09\n  sheets: []\n'],
  ['without a list of sheets', '- id: G3-08\n'],
  ['that cannot be read', '- id: G3-08\n  sheets: [\n'],
])('a plan %s is left alone', (_, plan) => {
  expect(withSheet(plan, 'G3-08', cards)).toBeUndefined();
});
