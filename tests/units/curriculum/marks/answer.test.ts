import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Editions, ReleasedSheet } from '../../../../src/curriculum/editions.ts';
import { type Answer, answer } from '../../../../src/curriculum/marks/answer.ts';
import { registerOf } from '../../../../src/curriculum/marks/history.ts';
import { markFrom, shownMark } from '../../../../src/curriculum/marks/mark.ts';
import { readTyped } from '../../../../src/curriculum/marks/typedFooter.ts';
import type { Change } from '../../../../src/curriculum/schema/editions.ts';

const mark = (name: string) => markFrom(createHash('sha256').update(name).digest('hex'));
const sheet = (document: string, name: string, of: string, former?: string): ReleasedSheet => ({
  document,
  sheet: name,
  locale: 'zh',
  mark: mark(of),
  version: '1.0.0',
  ...(former ? { former } : {}),
});
const words = (zh: string) => ({ zh, en: `${zh} in English` });
const edition = (version: string, sheets: ReleasedSheet[], changes: Change[] = []) => ({ version, date: '2026-11-25', sheets, changes });

const editions: Editions = {
  released: [
    edition('0.2.0', [sheet('G3-08', 'plan', 'plan', 'a1b2c3d'), sheet('G3-08', 'letter-paper', 'paper'), sheet('R01', 'card', 'card')]),
    edition(
      '0.3.0',
      [
        sheet('G3-08', 'plan', 'plan 2'),
        sheet('G3-08', 'letter-paper', 'paper 2'),
        sheet('R01', 'card', 'card 2'),
        sheet('A02', 'guide', 'guide'),
      ],
      [
        { document: 'G3-08', sheets: ['plan'], kind: 'changed', now: words('故事短了。'), printed: 'keep' },
        { document: 'G3-08', sheets: ['letter-paper'], kind: 'same', now: words('线画得更黑。') },
        { document: 'R01', kind: 'corrected', was: words('电话写错了。'), now: words('电话是对的。'), printed: 'destroy' },
        { document: 'A02', kind: 'new', now: words('十个故事。') },
      ],
    ),
    edition(
      '0.4.0',
      [sheet('G3-08', 'plan', 'plan 3'), sheet('G3-08', 'letter-paper', 'paper 2'), sheet('A02', 'guide', 'guide')],
      [
        {
          document: 'G3-08',
          sheets: ['plan'],
          kind: 'corrected',
          was: words('分钟加错了。'),
          now: words('四十分钟。'),
          printed: 'replace',
        },
        { document: 'R01', kind: 'withdrawn', was: words('卡片不用了。'), now: words('用 R02。'), printed: 'destroy' },
      ],
    ),
  ],
  coming: [],
  isWhole: true,
};
const drafts = [{ document: 'A02', sheet: 'guide', locale: 'zh' as const, mark: mark('draft') }];
const register = registerOf(editions, drafts, ({ sheet: name }) => name, 'zh');
const ask = (id: string, typed: string) => answer(register, readTyped(id, typed));
const shown = (of: string) => shownMark(mark(of));
/** An answer without what it carries along for the page. */
const short = (found: Answer) => ({
  state: found.state,
  ...('by' in found ? { by: found.by.version, printed: found.printed, changes: found.changes.map(({ change }) => change.now) } : {}),
  ...('since' in found ? { since: found.since.version } : {}),
});

describe('what is said of a sheet', () => {
  test('current, with the edition that brought it', () => {
    expect(short(ask('G3-08', shown('plan 3')))).toEqual({ state: 'current', since: '0.4.0' });
    expect(short(ask('A02', shown('guide')))).toEqual({ state: 'current', since: '0.3.0' });
  });

  test('superseded, with everything that has changed since, newest first, and the gravest advice of all', () => {
    expect(short(ask('G3-08', shown('plan 2')))).toEqual({ state: 'superseded', by: '0.4.0', printed: 'replace', changes: ['四十分钟。'] });
    expect(short(ask('G3-08', shown('plan')))).toEqual({
      state: 'superseded',
      by: '0.4.0',
      printed: 'replace',
      changes: ['四十分钟。', '故事短了。'],
    });
  });

  test('withdrawn, with the reason', () => {
    expect(short(ask('R01', shown('card 2')))).toEqual({ state: 'withdrawn', by: '0.4.0', printed: 'destroy', changes: ['用 R02。'] });
    expect(short(ask('R01', shown('card')))).toMatchObject({ state: 'withdrawn', changes: ['用 R02。', '电话是对的。'] });
  });

  test('a sheet that was only typeset again is as good as a new one', () => {
    expect(short(ask('G3-08', shown('paper')))).toEqual({ state: 'current', since: '0.2.0' });
  });

  test('the digits of footers from before there were marks are known', () => {
    expect(short(ask('G3-08', 'a1b2c3d'))).toMatchObject({ state: 'superseded', by: '0.4.0' });
    expect(ask('G3-08', 'a1b2c3e')).toMatchObject({ state: 'unknown' });
  });

  test('a draft is distinguished from a published sheet', () => {
    expect(ask('A02', shown('draft'))).toMatchObject({ state: 'draft', sheet: { sheet: 'guide' } });
  });

  test('a mark of another document leads there', () => {
    expect(ask('G3-08', shown('guide'))).toMatchObject({ state: 'elsewhere', id: 'A02' });
  });
});

describe('what cannot be found', () => {
  test('a sign that no mark has is named, and the mark that was meant is offered', () => {
    const real = mark('plan 3');
    const misread = `${real.slice(0, -1)}O`;
    const found = ask('G3-08', misread);
    expect(found).toMatchObject({ state: 'misread', strange: ['O'], length: 0 });
    expect('near' in found && found.near.map((near) => (typeof near === 'string' ? near : near.mark))).toEqual([real]);
  });

  test('two signs exchanged, one missing, one too many', () => {
    const real = mark('plan 3');
    for (const typo of [real.slice(0, 2) + real[3] + real[2] + real.slice(4), real.slice(1), `${real}3`]) {
      expect(ask('G3-08', typo), typo).toMatchObject({ state: 'misread', near: [{ mark: real }] });
    }
    expect(ask('G3-08', real.slice(2))).toMatchObject({ state: 'misread', length: -2 });
  });

  test('a sound mark that this copy does not know may be newer', () => {
    expect(ask('G3-08', shown('of a later edition'))).toMatchObject({ state: 'unknown', near: [] });
  });

  test('a document that is not there, with those that look like it', () => {
    expect(ask('G3-09', shown('plan'))).toEqual({ state: 'no-document', id: 'G3-09', near: ['G3-08'] });
    expect(ask('', shown('plan'))).toMatchObject({ state: 'no-document', id: '' });
  });

  test('empty fields', () => {
    expect(ask('', ' ')).toEqual({ state: 'nothing-typed', missing: 'id' });
    expect(ask('G3-08', '')).toEqual({ state: 'nothing-typed', missing: 'mark' });
  });
});

describe('reading what was typed', () => {
  test.each([
    ['g3-08', '274-hq4x'],
    [' G3 08 ', '2 7 4 h q 4 x'],
    ['Ｇ３－０８', '２７４－ＨＱ４Ｘ'],
    ['G3—8', '274–HQ4X'],
    ['G308', '274hq4x'],
    ['G3-O8', '274HQ4X'],
    ['G3-08 写给远方的信', '274HQ4X'],
    ['G3-08 写给远方的信 · 版本 1.0.0 · 274-HQ4X · CC BY 4.0 · 还能用吗：/zh/sheet', ''],
    ['G3-08 写给远方的信 • 版本 1.0.0 • 274-HQ4X • CC BY 4.0', ''],
    ['', 'G3-08 A letter far away · Version 1.0.0 draft · 274-hq4x · CC BY 4.0'],
  ])('%j and %j', (id, typed) => {
    expect(readTyped(id, typed)).toEqual({ id: 'G3-08', mark: '274HQ4X', strange: [] });
  });

  test.each([
    ['w02', 'W02'],
    ['R1', 'R01'],
    ['0-01', 'O01'],
    ['o1 ', 'O01'],
    ['A1O', 'A10'],
    ['letter', ''],
  ])('the id %j', (typed, id) => {
    expect(readTyped(typed, '').id).toBe(id);
  });
});

test('the page carries little: 190 documents with three sheets in two languages, five editions, a tenth changed each time', () => {
  const count = 190 * 3;
  const released = Array.from({ length: 5 }, (_, number) =>
    edition(
      `0.${number}.0`,
      Array.from({ length: count }, (_unused, index): ReleasedSheet[] =>
        (['zh', 'en'] as const).map((locale) => ({
          ...sheet(
            `G${1 + (index % 9)}-${String(Math.floor(index / 27) + 1).padStart(2, '0')}`,
            `sheet-${index % 3}`,
            `${index} ${index % 10 < number ? number : 0}`,
          ),
          locale,
        })),
      ).flat(),
    ),
  );
  const page = registerOf({ released, coming: [], isWhole: true }, [], ({ sheet: name }) => `会按四部分写一封信 ${name}`, 'zh');
  expect(JSON.stringify(page).length).toBeLessThan(200_000);
});
