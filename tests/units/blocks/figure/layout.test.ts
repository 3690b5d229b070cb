import { describe, expect, test } from 'vitest';
import type { Room } from '../../../../src/blocks/figure/draw/room.ts';
import type { Entry } from '../../../../src/blocks/figure/entries.ts';
import { type FigureKind, kindNames, kindOf, layoutFigure } from '../../../../src/blocks/figure/layout.ts';
import { wrongs } from '../../../support/drawings.ts';

const usual: Room = {
  width: 180,
  height: undefined,
  em: 4.4,
  leading: 6.2,
  places: undefined,
  form: undefined,
  pictures: [],
  start: '起点',
  finish: '终点',
};

/** Rooms as page, column, phone, projector and sheets of grade 1 give them. */
const rooms: Record<string, Partial<Room>> = {
  'a page': {},
  'a column or a phone': { width: 86 },
  'a whole page': { height: 230 },
  'as low as it can be': { height: 40 },
  'a projector': { width: 200, height: 112, em: 6.2, leading: 8.6 },
  'a sheet of grade 1': { em: 5.6, leading: 10.5 },
};

/** What is written on a figure: short words, sentences, places to write in. */
const written: Record<string, string> = { words: '奶奶', sentences: '说给一个大人听，再一起想办法', blanks: '____' };

/** As many entries as a kind has, or eight, each with one below it where it has them. */
function entriesFor(kind: FigureKind, words: string): Entry[] {
  let slot = 0;
  const { most = 8, depth } = kindOf(kind);
  const entry = (level: number): Entry => ({
    slot: slot++,
    words,
    isBlank: /^_+$/.test(words),
    children: level < Math.min(depth, 3) ? [entry(level + 1)] : [],
  });
  return Array.from({ length: Math.min(most, 8) }, () => entry(1));
}

const all = kindNames.flatMap((kind) => [undefined, ...(kindOf(kind).forms ?? [])].map((form) => ({ kind, form })));

describe.each(all)('$kind $form', ({ kind, form }) => {
  test.each(Object.entries(rooms))('in %s: no place is over another, outside, or crossed by a line', (_, room) => {
    for (const words of Object.values(written)) {
      const drawing = layoutFigure(kind, entriesFor(kind, words), { ...usual, ...room, form });
      expect([words, wrongs(drawing, words === written['blanks'])]).toEqual([words, []]);
    }
  });

  test('every entry has one place, in the order in which it is written', () => {
    const entries = entriesFor(kind, '奶奶');
    const count = (some: readonly Entry[]): number => some.reduce((sum, { children }) => sum + 1 + count(children), 0);
    const slots = layoutFigure(kind, entries, { ...usual, form }).places.map(({ slot }) => slot);
    expect(slots).toEqual(Array.from({ length: count(entries) }, (_, index) => index));
  });

  test('it can be drawn empty and with one entry, and is the same each time', () => {
    for (const entries of [[], entriesFor(kind, '我').slice(0, 1)]) {
      const drawing = layoutFigure(kind, entries, { ...usual, form });
      expect(wrongs(drawing)).toEqual([]);
      expect(layoutFigure(kind, entries, { ...usual, form })).toEqual(drawing);
    }
  });

  test('it is as wide as its room and never higher than wanted where its words need less', () => {
    const entries = entriesFor(kind, '我').slice(0, 2);
    const natural = layoutFigure(kind, entries, { ...usual, form });
    expect(natural.width).toBe(180);
    const high = layoutFigure(kind, entries, { ...usual, form, height: 240 });
    expect(high.height).toBeLessThanOrEqual(Math.max(natural.height, 242));
  });
});

describe('a height that is asked for', () => {
  const asked: [FigureKind, height: number, entries: number][] = [
    ['hand', 100, 6],
    ['windows', 96, 4],
    ['mirror', 90, 2],
    ['puzzle', 100, 4],
    ['bingo', 100, 9],
    ['strip', 110, 4],
    ['body', 120, 6],
    ['web', 100, 5],
    ['day', 110, 6],
  ];

  test.each(asked)('%s of %i mm is as high as that, where its words have room', (kind, height, count) => {
    const drawing = layoutFigure(kind, entriesFor(kind, '____').slice(0, count), { ...usual, height });
    expect(Math.abs(drawing.height - height)).toBeLessThanOrEqual(4);
  });

  test('the places around a body are in the order of its parts, so that no lines to them cross', () => {
    const entries = Array.from({ length: 10 }, (_, slot): Entry => ({ slot, words: '', isBlank: true, children: [] }));
    const places = layoutFigure('body', entries, usual).places.toSorted((a, b) => a.y - b.y);
    const onSide = (isLeft: boolean) => places.filter(({ x }) => x < 90 === isLeft).map(({ slot }) => slot);
    expect({ left: onSide(true), right: onSide(false) }).toEqual({ left: [0, 2, 4, 8, 6], right: [1, 7, 3, 5, 9] });
  });
});
