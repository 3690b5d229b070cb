import { beforeAll, describe, expect, test } from 'vitest';
import { impose, readPages } from '../../../src/paper/impose.ts';
import { mostSheetsInAFold, planBooklet } from '../../../src/paper/plan.ts';
import { type Found, markAt, numbered, sidesOf } from '../../support/sheets.ts';
import { sampleOf } from '../../support/thorough.ts';

type Duplex = 'long-edge' | 'short-edge';
const half = Math.SQRT1_2;

async function booklet(pages: number, flip: Duplex): Promise<Uint8Array> {
  const source = await readPages(await numbered(pages));
  return impose({ pages: source, plan: planBooklet(pages, flip), flip, title: 'Booklet', language: 'en' });
}

/** A side of a printed sheet in coordinates of the front, as if seen through the paper. */
function throughThePaper(found: Found, width: number, height: number, flip: Duplex): Found {
  // A landscape sheet is turned over its short edge like the page of a book, over its long edge like a wall calendar.
  return flip === 'short-edge'
    ? { ...found, x: width - found.x, along: -found.along }
    : { ...found, y: height - found.y, along: found.along };
}

/**
 * Simulates printing, folding and reading: the sheets are stacked, the first outside, and folded in the middle. A reader then turns the
 * right halves from the first sheet to the last, and the left halves back again, each leaf front and back.
 */
async function readFolded(pdf: Uint8Array, flip: Duplex): Promise<(number | undefined)[]> {
  const sides = await sidesOf(pdf);
  expect(sides.length % 2).toBe(0);
  const halves = (side: (typeof sides)[number], onBack: boolean) => {
    expect([Math.round(side.width), Math.round(side.height)]).toEqual([842, 595]);
    const placed = side.found.map((mark) => (onBack ? throughThePaper(mark, side.width, side.height, flip) : mark));
    const of = (isRight: boolean) => {
      const here = placed.filter(({ x }) => x > side.width / 2 === isRight);
      expect(here.length).toBeLessThanOrEqual(1);
      const mark = here[0];
      if (!mark) return undefined;
      // Upright, scaled, and in the same corner as on its page.
      expect(mark.size / 24).toBeCloseTo(half, 3);
      expect(mark.y).toBeCloseTo(side.height - markAt.y * half, 0);
      expect(mark.along).toBe(onBack ? -1 : 1);
      const edge = isRight ? side.width / 2 : 0;
      const fromLeft = onBack ? edge + side.width / 2 - mark.x : mark.x - edge;
      expect(fromLeft).toBeCloseTo(markAt.x * half, 0);
      return mark.page;
    };
    return { left: of(false), right: of(true) };
  };
  const sheets = Array.from({ length: sides.length / 2 }, (_, at) => ({
    front: halves(sides[at * 2]!, false),
    back: halves(sides[at * 2 + 1]!, true),
  }));
  return [
    ...sheets.flatMap(({ front, back }) => [front.right, back.right]),
    ...sheets.toReversed().flatMap(({ front, back }) => [back.left, front.left]),
  ];
}

const counts = Array.from({ length: 64 }, (_, at) => at + 1);

describe.each(['long-edge', 'short-edge'] as const)('printed on both sides, turned over the %s, and folded', (flip) => {
  test.each(sampleOf(counts, 8, (count) => (count <= 5 || count >= 63 ? String(count) : '')))(
    'a booklet of %i pages reads from first to last, and ends with the empty ones',
    async (count) => {
      const pages = await readFolded(await booklet(count, flip), flip);
      const empty = (4 - (count % 4)) % 4;
      expect(pages).toEqual([...counts.slice(0, count), ...new Array(empty).fill(undefined)]);
    },
  );
});

describe('the plan, and what is too thick for one fold', () => {
  test('64 pages are one booklet, 65 are two of about the same thickness', () => {
    expect(planBooklet(64, 'short-edge').gatherings).toEqual([mostSheetsInAFold]);
    expect(planBooklet(65, 'short-edge').gatherings).toEqual([9, 8]);
    expect(planBooklet(200, 'short-edge').gatherings).toEqual([13, 13, 12, 12]);
  });

  test.each([...counts, 65, 100, 130, 257])('%i pages, as a plan: each sheet goes on where the last one ended', (count) => {
    const plan = planBooklet(count, 'short-edge');
    let first = 0;
    const read = plan.gatherings.flatMap((thickness) => {
      const sheets = plan.sheets.slice(first, first + thickness);
      first += thickness;
      return [
        ...sheets.flatMap(({ front, back }) => [front.slots[0]![1], back!.slots[0]![0]]),
        ...sheets.toReversed().flatMap(({ front, back }) => [back!.slots[0]![1], front.slots[0]![0]]),
      ];
    });
    expect(read.filter((page) => page !== undefined)).toEqual(Array.from({ length: count }, (_, at) => at + 1));
    expect(Math.max(...plan.gatherings) - Math.min(...plan.gatherings)).toBeLessThanOrEqual(1);
  });
});

describe('the file', () => {
  let made: Uint8Array;
  beforeAll(async () => {
    made = await booklet(10, 'short-edge');
  });

  test('is the same byte for byte when it is made again', async () => {
    expect(Buffer.from(await booklet(10, 'short-edge')).equals(Buffer.from(made))).toBe(true);
  });

  test('holds each page once: what it was copied from is not carried along', async () => {
    const source = await numbered(10);
    expect(made.length).toBeLessThan(source.length + 4000);
  });
});
