import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { isSound, markFrom, shownMark, signs } from '../../../../src/curriculum/marks/mark.ts';

const many = Array.from({ length: 2000 }, (_, index) => markFrom(createHash('sha256').update(String(index)).digest('hex')));

test('a mark is seven signs of which none looks like another, and is printed with a hyphen', () => {
  expect(many.every((mark) => /^[23456789CFGHJMPQRVWX]{7}$/.test(mark))).toBe(true);
  expect(shownMark('274HQ4X')).toBe('274-HQ4X');
  expect(many.every(isSound)).toBe(true);
});

test('different sheets have different marks: two of 20,000 may share one, two of a document never do', () => {
  expect(new Set(many).size).toBeGreaterThanOrEqual(1999);
});

describe('a misread sign is noticed', () => {
  test('every single wrong sign', () => {
    for (const mark of many.slice(0, 100)) {
      for (let at = 0; at < mark.length; at++) {
        for (const sign of signs) {
          const wrong = mark.slice(0, at) + sign + mark.slice(at + 1);
          expect(isSound(wrong)).toBe(wrong === mark);
        }
      }
    }
  });

  test('nearly every exchange of two neighbours', () => {
    let unnoticed = 0;
    let all = 0;
    for (const mark of many) {
      for (let at = 0; at + 1 < mark.length; at++) {
        const wrong = mark.slice(0, at) + mark[at + 1] + mark[at] + mark.slice(at + 2);
        if (wrong === mark) continue;
        all += 1;
        if (isSound(wrong)) unnoticed += 1;
      }
    }
    expect(unnoticed / all).toBeLessThan(0.01);
  });

  test('a sign too many or too few', () => {
    expect(many.some((mark) => isSound(mark.slice(1)) || isSound(`${mark}2`))).toBe(false);
  });
});
