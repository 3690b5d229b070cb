import { describe, expect, test } from 'vitest';
import { openPack, fromHash as packFrom, toHash as packHash } from '../../../../src/tools/pack-builder/ui/address.ts';
import { type PlanState, fromHash as planFrom, toHash as planHash } from '../../../../src/tools/planner/address.ts';
import { usualYear } from '../../../../src/tools/planner/schoolYear.ts';
import { recallChoice } from '../../../../src/tools/print-budget/choice.ts';
import { numbered } from '../../../../src/tools/projector/show/screens.ts';
import { fromHash as sheetFrom, toHash as sheetHash, usualChoices } from '../../../../src/tools/run-sheet/address.ts';
import { linkParts } from '../../../../src/tools/shared/linkParts.ts';
import { fixturePlan as workshop } from '../run-sheet/fixturePlan.ts';

/** What happens to a link on its way from one teacher to another. */
const journeys: [name: string, change: (hash: string) => string][] = [
  ['as it was written', (hash) => hash],
  ['a Chinese full stop after it', (hash) => `${hash}。`],
  ['a full stop after it', (hash) => `${hash}.`],
  ['a comma and words after it', (hash) => `${hash}，大家点开看看`],
  ['a bracket around it', (hash) => `${hash}）`],
  ['a bracket and a full stop', (hash) => `${hash}).`],
  ['quotation marks around it', (hash) => `${hash}”。`],
  ['an exclamation mark', (hash) => `${hash}！`],
  ['an ellipsis', (hash) => `${hash}……`],
  ['a space after it', (hash) => `${hash}%20`],
  ['a full stop that the browser encoded', (hash) => `${hash}%E3%80%82`],
  ['what WeChat adds', (hash) => `${hash}?from=singlemessage&isappinstalled=0`],
  ['what WeChat adds to a query', (hash) => `${hash}&from=groupmessage&isappinstalled=0&nsukey=abc%3D`],
  ['what counters add', (hash) => `${hash}&utm_source=wechat&utm_medium=social`],
  ['a counter and a full stop', (hash) => `${hash}?utm_source=x。`],
  ['encoded once more', (hash) => encodeURIComponent(hash)],
  ['encoded twice more', (hash) => encodeURIComponent(encodeURIComponent(hash))],
  ['its values encoded once more', (hash) => hash.replaceAll('%', '%25')],
  ['ampersands as in the source of a page', (hash) => hash.replaceAll('&', '&amp;')],
];

describe.each(journeys)('a link with %s', (_, change) => {
  test('is the same plan', () => {
    const start: PlanState = { grades: [1], year: usualYear('2025-09-01'), moves: new Map(), writtenOnly: false, className: '' };
    const states: PlanState[] = [
      { ...start, grades: [3, 5], year: { ...usualYear('2026-11-25'), weekday: 5 }, moves: new Map([[5, '2026-11-13']]) },
      { ...start, grades: [4], writtenOnly: true },
      { ...start, grades: [4], className: '三（2）班' },
    ];
    for (const state of states.slice(0, 2)) expect(planFrom(`#${change(planHash(state))}`, start)).toEqual(state);
    expect(planFrom(`#${change(planHash(states[2]!))}`, start).className).toMatch(/^三（2）班/);
  });

  test('is the same run sheet', () => {
    const choices = { ...usualChoices(workshop), people: '24', rooms: '2' };
    expect(sheetFrom(`#${change(sheetHash(choices, workshop))}`, workshop)).toEqual(choices);
  });

  test('is the same pack', () => {
    const pack = { ids: ['G3-08', 'G3-08/letter-paper', 'W02'], title: '' };
    expect(packFrom(`#${change(packHash(pack))}`).pack).toEqual(pack);
  });

  test('adds the same documents, and asks for the same number of pupils', () => {
    const opened = openPack({ hash: '', search: `?${change('add=G3-08.W02')}`, isOwn: false, kept: undefined });
    expect(opened.pack.ids).toEqual(['G3-08', 'W02']);
    expect(recallChoice(linkParts(`?${change('sides=1&pupils=48')}`), undefined)).toMatchObject({
      choice: { pupils: 48, bothSides: false },
    });
    expect(recallChoice(linkParts(`?${change('sides=1&pupils=48')}`), undefined).impossible).toBeUndefined();
  });
});

describe('the title of a pack', () => {
  const title = (hash: string) => packFrom(`#d=W02&title=${hash}`).pack.title;

  test.each([
    ['春天（一）', '春天（一）'],
    ['春天 (1)', '春天 (1)'],
    ['春天 (1)).', '春天 (1)'],
    ['春天。', '春天'],
    ['春天?from=timeline&isappinstalled=0', '春天'],
    ['100%', '100'],
    ['A&amp;d=x', 'A'],
  ])('%s', (typed, expected) => expect(title(typed)).toBe(expected));

  test('of a link that was cut within a character keeps what is whole', () => {
    expect(title(encodeURIComponent('春天').slice(0, -3))).toBe('春');
  });
});

test('numbers with more after them are not made of their beginning', () => {
  expect(linkParts('#pupils=4 8').get('pupils')).toBe('4 8');
  expect(recallChoice(linkParts('?pupils=4%208'), undefined).impossible).toBe('4 8');
  expect(recallChoice(linkParts('?pupils=４８'), undefined).choice.pupils).toBe(48);
});

test.each([
  ['#3', 2],
  ['#3。', 2],
  ['#3%E3%80%82', 2],
  ['#3?from=singlemessage', 2],
  ['#3，看这一页', 2],
  ['', 0],
  ['#x', 0],
  ['#3.5', 0],
])('the screen of %s', (hash, index) => expect(numbered(hash)).toBe(index));
