import { expect, test } from 'vitest';
import type { ReleasedSheet } from '../../../../src/curriculum/editions.ts';
import type { Change } from '../../../../src/curriculum/schema/editions.ts';
import { unexplainedChanges } from '../../../../src/pipeline/release/unexplainedChanges.ts';

/** Sheets written shortly: `G3-08 plan zh AAA 1.0.0`. */
const sheets = (...lines: string[]): ReleasedSheet[] =>
  lines.map((line) => {
    const [document, sheet, locale, mark, version = '1.0.0'] = line.split(' ') as [string, string, 'zh' | 'en', string, string?];
    return { document, sheet, locale, mark, version };
  });
const both = { zh: '话', en: 'words' };
const changed = (document: string, more: object = {}): Change =>
  ({ document, kind: 'changed', now: both, printed: 'keep', ...more }) as Change;
const was = ['G3-08 plan zh A', 'G3-08 plan en B', 'G3-08 paper zh C', 'R01 card zh D'];

function said(now: string[], changes: Change[] = []): string[] {
  return unexplainedChanges({
    before: { version: '0.2.0', date: '2026-11-25', changes: [], sheets: sheets(...was) },
    now: sheets(...now),
    changes,
    factsFileOf: (id) => (id === 'G3-08' ? 'lessons/grade-3/08/lesson.yaml' : undefined),
  });
}

const file = (id: string) => `content/editions/next/${id}.yaml`;
const raised = ['G3-08 plan zh A2 1.1.0', 'G3-08 plan en B2 1.1.0', 'G3-08 paper zh C2 1.1.0', 'R01 card zh D'];

test('reports nothing if nothing has changed, or if every change has an entry', () => {
  expect(said(was)).toEqual([]);
  expect(said(raised, [changed('G3-08')])).toEqual([]);
  expect(said([...was, 'A02 guide zh E'], [{ document: 'A02', kind: 'new', now: both }])).toEqual([]);
  expect(said(was.slice(0, 3), [{ document: 'R01', kind: 'withdrawn', was: both, now: both, printed: 'destroy' }])).toEqual([]);
  expect(said([...was, 'G3-08 paper en F'], [{ document: 'G3-08', sheets: ['paper'], kind: 'new', now: both }])).toEqual([]);
});

test.each<[what: string, now: string[], changes: Change[], expected: string[]]>([
  [
    'a document that changed without a word',
    raised,
    [],
    [
      `G3-08: plan (zh, en) and paper (zh) are not as in edition 0.2.0, and ${file('G3-08')} does not say why. Add an entry with "document: G3-08" and "kind: changed" or "corrected".`,
    ],
  ],
  [
    'an entry for one of two sheets',
    raised,
    [changed('G3-08', { sheets: ['plan'] })],
    [
      `G3-08: paper (zh) is not as in edition 0.2.0, and ${file('G3-08')} does not say why. Add an entry with "document: G3-08" and "kind: changed" or "corrected".`,
    ],
  ],
  [
    'a version that was not raised',
    ['G3-08 plan zh A2', ...was.slice(1)],
    [changed('G3-08')],
    ['G3-08 has changed and is still version 1.0.0. Raise "version" in lessons/grade-3/08/lesson.yaml.'],
  ],
  [
    'a new document',
    [...was, 'A02 guide zh E'],
    [],
    [`A02: guide (zh) is new, and ${file('A02')} does not say so. Add an entry with "document: A02" and "kind: new".`],
  ],
  [
    'a document that is gone',
    was.slice(0, 3),
    [],
    [`R01: card (zh) is no longer printed, and ${file('R01')} does not say why. Add an entry with "document: R01" and "kind: withdrawn".`],
  ],
  ['an entry for an unchanged document', was, [changed('R01')], [`${file('R01')} mentions R01, which has not changed. Remove the entry.`]],
  [
    'an entry on a sheet that did not change',
    ['G3-08 plan zh A2 1.1.0', 'G3-08 plan en B 1.1.0', 'G3-08 paper zh C 1.1.0', 'R01 card zh D'],
    [changed('G3-08'), changed('G3-08', { sheets: ['paper'] })],
    [`${file('G3-08')} mentions paper of G3-08, which has not changed. Remove the entry.`],
  ],
  [
    'an entry for an unknown document',
    was,
    [changed('G3-09')],
    [`${file('G3-09')} mentions G3-09, which is not a document. Did you mean "G3-08"?`],
  ],
  [
    'an entry on no sheet',
    was,
    [changed('G3-08', { sheets: ['papier'] })],
    [`${file('G3-08')} mentions "papier", which is not a sheet of G3-08. Did you mean "paper"?`],
  ],
  [
    'something called new that is not',
    ['G3-08 plan zh A2 1.1.0', 'G3-08 plan en B 1.1.0', 'G3-08 paper zh C 1.1.0', 'R01 card zh D'],
    [changed('G3-08'), { document: 'G3-08', kind: 'new', now: both }],
    [`${file('G3-08')} says that G3-08 is new, but edition 0.2.0 printed it. Write "kind: changed", or remove the entry.`],
  ],
  [
    'something called withdrawn that is still printed',
    was,
    [{ document: 'R01', kind: 'withdrawn', was: both, now: both, printed: 'destroy' }],
    [`${file('R01')} says that R01 is withdrawn, but it is still printed. Delete what is withdrawn, or write another kind.`],
  ],
  [
    'an entry without English',
    raised,
    [changed('G3-08', { now: { zh: '话' } })],
    [`An entry for G3-08 in ${file('G3-08')} has no text in "en". Write it: teachers read it in every language.`],
  ],
])('%s', (_what, now, changes, expected) => {
  expect(said(now, changes)).toEqual(expected);
});

test('a sheet that was only set again needs no new version', () => {
  expect(said(['G3-08 plan zh A2', ...was.slice(1)], [{ document: 'G3-08', kind: 'same', now: both }])).toEqual([]);
});
