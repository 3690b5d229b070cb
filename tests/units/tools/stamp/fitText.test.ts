import { describe, expect, test } from 'vitest';
import { type Fit, fitText, type Measure, sizesFor, smallest } from '../../../../src/tools/stamp/fitText.ts';

/** A font in which every character is a square, an eighth of it below the baseline. */
const squares: Measure = (text, size) => ({ width: [...text].length * size, ascent: size * 0.88, descent: size * 0.12 });
const fits = (found: ReturnType<typeof fitText>): Fit => {
  if ('excess' in found) throw new Error(`too long by ${found.excess}`);
  return found;
};

describe('words in a place', () => {
  const blank = { field: 'principal', width: 100, height: 15 };

  test('a short name has the intended size of the place, and is slightly above the line', () => {
    const found = fits(fitText(['刘建国'], blank, squares));
    expect(found.size).toBeCloseTo(9.6);
    expect(found.starts).toEqual([0]);
    expect(found.baseline).toBeGreaterThan(found.size * 0.12);
    expect(found.baseline + found.size * 0.88).toBeLessThan(15);
  });

  test('name and number are next to each other', () => {
    const { size, starts, width } = fits(fitText(['刘建国', '8001'], blank, squares));
    expect(starts[1]).toBeCloseTo(size * 3.6);
    expect(width).toBeCloseTo(size * 7.6);
  });

  test('longer words are set smaller, and never smaller than can be read', () => {
    const { size, width } = fits(fitText(['一二三四五六七八九十一二三四五'], blank, squares));
    expect(size).toBeLessThan(7);
    expect(size).toBeGreaterThanOrEqual(smallest);
    expect(width).toBeLessThanOrEqual(100);
  });

  test('reports by how many characters a text is too long: without them it fits', () => {
    const found = fitText(['一二三四五六七八九十一二三四五六七八九十'], blank, squares);
    expect(found).toEqual({ excess: 5 });
    expect(fitText(['一二三四五六七八九十一二三四五'], blank, squares)).not.toHaveProperty('excess');
  });

  test('of several pieces the longest gives way', () => {
    const found = fitText(['刘', '一二三四五六七八九十一二三四五'], blank, squares);
    expect(found).toEqual({ excess: 2 });
  });

  test('the corner is centred and leaves space for its frame', () => {
    const found = fits(fitText(['青石镇中心小学', '三班'], { field: 'corner', width: 368.5, height: 13 }, squares));
    expect(found.starts[0]).toBe(5);
    expect(found.width).toBe(5 + 7 * 8 + 8 + 2 * 8 + 5);
  });

  test('a script with deep descenders is higher or smaller, and is not cut off', () => {
    const deep: Measure = (text, size) => ({ width: text.length * size, ascent: size, descent: size * 0.6 });
    const { size, baseline } = fits(fitText(['ཧྨཱུྃ'], blank, deep));
    expect(baseline).toBeGreaterThan(size * 0.6);
    expect(baseline + size).toBeLessThanOrEqual(15);
  });
});

test('a poster’s blank is large, so its smallest type is larger than a plan’s', () => {
  expect(sizesFor({ field: 'night', width: 1, height: 36 }).least).toBeGreaterThan(9);
  expect(sizesFor({ field: 'night', width: 1, height: 15 }).least).toBe(smallest);
});
