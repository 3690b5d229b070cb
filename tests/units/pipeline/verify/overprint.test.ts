import { describe, expect, test } from 'vitest';
import type { Glyph, InkPage } from '../../../../src/pipeline/verify/mupdf/ink.ts';
import { overprints, wordsOf } from '../../../support/overprint.ts';

const everywhere = [-1e9, -1e9, 1e9, 1e9] as const;
const paper = { width: 595, height: 842 };

/** Letters 6 points wide and 8 high in a row from a place, each after the first so much nearer; then the page turned by 180°. */
function letters(words: string, x: number, y: number, { kern = 0, isTurned = false } = {}): Glyph[] {
  return [...words].map((char, at): Glyph => {
    const left = x + at * (6 - kern);
    const upright = { x: left, y, ink: [left, y - 8, left + 6, y] as const };
    const turned = {
      x: paper.width - left,
      y: paper.height - y,
      ink: [paper.width - left - 6, paper.height - y, paper.width - left, paper.height - y + 8] as const,
    };
    return { char, size: 10, clip: everywhere, order: at, along: isTurned ? [-1, 0] : [1, 0], ...(isTurned ? turned : upright) };
  });
}

const pageOf = (...glyphs: Glyph[]): InkPage => ({ ...paper, glyphs, drawings: [] });

describe.each([
  ['the right way up', false],
  ['upside down', true],
])('a line that is %s', (_, isTurned) => {
  test('is read in its own direction, and letters that lean into each other are one word', () => {
    const line = letters('Yo', 100, 100, { kern: 0.8, isTurned });
    expect(wordsOf(line).map(({ text }) => text)).toEqual(['Yo']);
    expect(overprints([pageOf(...line)])).toEqual([]);
  });

  test('words of two kinds of type may lean into each other in a line, too', () => {
    const glyphs = [...letters('Y', 100, 100, { isTurned }), ...letters('风', 105.3, 100, { isTurned })];
    expect(wordsOf(glyphs).map(({ text }) => text)).toEqual(['Y', '风']);
    expect(overprints([pageOf(...glyphs)])).toEqual([]);
  });

  test('is reported where another is printed over it', () => {
    const over = [...letters('Kite', 100, 100, { isTurned }), ...letters('wind', 104, 103, { isTurned })];
    expect(overprints([pageOf(...over)])).toEqual([
      expect.stringMatching(/^p\. 1: "(Kite|wind)" \(.*\) is printed over "(Kite|wind)" \(.*\)\.$/),
    ]);
  });

  test('is reported where it runs back over itself', () => {
    const back = [...letters('Kite', 100, 100, { isTurned }), ...letters('wind', 103, 100, { isTurned })];
    expect(overprints([pageOf(...back)])).toHaveLength(1);
  });

  test('is reported where it comes too near to the edge of the paper', () => {
    expect(overprints([pageOf(...letters('Kite', 30, 100, { isTurned }))])).toEqual([expect.stringContaining('is in the margin of 12 mm')]);
  });
});

test('a word that is upside down over one that is not is reported', () => {
  const glyphs = [...letters('Kite', 100, 100), ...letters('wind', paper.width - 126, paper.height - 90, { isTurned: true })];
  expect(overprints([pageOf(...glyphs)])).toHaveLength(1);
});
