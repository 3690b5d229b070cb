import { describe, expect, test } from 'vitest';
import { impose, readPages } from '../../../src/paper/impose.ts';
import { type CutChoice, type Flip, planCut } from '../../../src/paper/plan.ts';
import { papers } from '../../../src/paper/size.ts';
import { numbered, sidesOf } from '../../support/sheets.ts';

const upright: [number, number] = [595.276, 841.89];
const lying: [number, number] = [841.89, 595.276];

interface Piece {
  front: number | undefined;
  back: number | undefined;
}

async function cutUp(
  count: number,
  choice: Omit<CutChoice, 'pages'>,
  size = upright,
): Promise<{ pieces: Piece[]; sheet: number[]; wrong: string[] }> {
  const pages = await readPages(await numbered(count, size));
  const plan = planCut(pages.count, { ...choice, pages: pages.orientation });
  const sides = await sidesOf(await impose({ pages, plan, flip: choice.flip, title: 'Cards', language: 'en' }));
  const wrong: string[] = [];
  const { width, height } = sides[0]!;
  // The left edge is the short edge of a landscape sheet and the long edge of a portrait one.
  const likeABook = choice.flip === (width > height ? 'short-edge' : 'long-edge');
  const step = choice.flip === 'none' ? 1 : 2;
  const pieces: Piece[] = [];
  for (let at = 0; at < sides.length; at += step) {
    const front = grid(sides[at]!.found, false);
    const back = step === 2 ? grid(sides[at + 1]!.found, true) : new Map<string, number>();
    for (const place of new Set([...front.keys(), ...back.keys()])) pieces.push({ front: front.get(place), back: back.get(place) });
  }
  return { pieces, sheet: [Math.round(width), Math.round(height)], wrong };

  /** The pages of a side by their position on the table, the same for front and back; none may cross a cut. */
  function grid(found: (typeof sides)[number]['found'], onBack: boolean): Map<string, number> {
    const places = new Map<string, number>();
    for (const { page, x, y, along } of found) {
      const seenX = onBack && likeABook ? width - x : x;
      const seenY = onBack && !likeABook ? height - y : y;
      const isUp = onBack && !likeABook ? along === -1 : along === 1;
      if (!isUp) wrong.push(`page ${page} is upside down`);
      const place = `${Math.floor((seenX / width) * plan.columns)},${Math.floor((1 - seenY / height) * plan.rows)}`;
      if (places.has(place)) wrong.push(`two pages at ${place}`);
      places.set(place, page);
    }
    return places;
  }
}

describe('two on a sheet', () => {
  test('one page for a class: the same page twice, on a lying sheet', async () => {
    expect(await cutUp(1, { perSide: 2, fill: 'same', flip: 'none' })).toEqual({
      pieces: [
        { front: 1, back: undefined },
        { front: 1, back: undefined },
      ],
      sheet: [842, 595],
      wrong: [],
    });
  });

  test('pages that lie themselves go one above the other on an upright sheet', async () => {
    const { sheet, pieces, wrong } = await cutUp(2, { perSide: 2, fill: 'next', flip: 'none' }, lying);
    expect({ sheet, pieces, wrong }).toEqual({
      sheet: [595, 842],
      pieces: [
        { front: 1, back: undefined },
        { front: 2, back: undefined },
      ],
      wrong: [],
    });
  });
});

const flips = ['long-edge', 'short-edge', 'none'] as const satisfies Flip[];
const shapes = [
  ['upright', upright],
  ['lying', lying],
] as const;
const rows = flips.flatMap((flip) =>
  ([2, 4] as const).flatMap((perSide) =>
    shapes.flatMap(([shape, size]) => [1, 2, 3, 5, 8, 9].map((count) => ({ flip, perSide, shape, size, count }))),
  ),
);

describe('after cutting, every piece has its pages', () => {
  test.each(rows)(
    '$count $shape pages, $perSide on a side, turned over: $flip; each page for a class',
    async ({ flip, perSide, size, count }) => {
      const { pieces, wrong } = await cutUp(count, { perSide, fill: 'same', flip }, size);
      expect(wrong).toEqual([]);
      expect(countsOf(pieces)).toEqual(new Map(leavesOf(count, flip).map((leaf) => [JSON.stringify(leaf), perSide])));
    },
  );

  test.each(rows)(
    '$count $shape pages, $perSide on a side, turned over: $flip; one after the other',
    async ({ flip, perSide, size, count }) => {
      const { pieces, wrong } = await cutUp(count, { perSide, fill: 'next', flip }, size);
      expect(wrong).toEqual([]);
      expect(pieces.toSorted((a, b) => a.front! - b.front!)).toEqual(leavesOf(count, flip));
    },
  );
});

/** The expected leaves: pages 1 and 2 on one leaf, 3 and 4 on the next; or each page alone. */
function leavesOf(count: number, flip: Flip): Piece[] {
  const step = flip === 'none' ? 1 : 2;
  return Array.from({ length: Math.ceil(count / step) }, (_, at) => {
    const front = at * step + 1;
    return { front, back: step === 2 && front < count ? front + 1 : undefined };
  });
}

function countsOf(pieces: readonly Piece[]): Map<string, number> {
  const counted = new Map<string, number>();
  for (const piece of pieces) counted.set(JSON.stringify(piece), (counted.get(JSON.stringify(piece)) ?? 0) + 1);
  return counted;
}

test('on another paper the sheets have its size, and nothing crosses a cut', async () => {
  const pages = await readPages(await numbered(2, [612, 792]));
  const plan = planCut(pages.count, { perSide: 2, fill: 'next', flip: 'none', pages: pages.orientation });
  const [side] = await sidesOf(await impose({ pages, plan, flip: 'none', title: 'Cards', language: 'en', paper: papers.letter }));
  expect([side!.width, side!.height]).toEqual([792, 612]);
  expect(side!.found.map(({ page, x }) => [page, x < 396])).toEqual([
    [1, true],
    [2, false],
  ]);
});
