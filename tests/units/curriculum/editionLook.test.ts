import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { contrast, mixed } from '../../../src/curriculum/edition/colour.ts';
import { look, lookOf } from '../../../src/curriculum/edition/look.ts';

const root = path.resolve('.cache/tests', `edition-look-${process.pid}`);
mkdirSync(path.join(root, 'content/pictures'), { recursive: true });
const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><path d="M1 1L9 9"/></svg>\n';
writeFileSync(path.join(root, 'content/pictures/harbour.svg'), svg);
afterAll(() => rmSync(root, { recursive: true }));

const usual = { accent: '#b8321b', paper: '#faf7f0', sheet: '#fffdf9', rule: '#ddd5c6' };

describe('the look of an edition', () => {
  test('that says nothing is that of the project', () => {
    expect(lookOf({}, root)).toEqual({ paper: 'a4', colours: usual });
    expect(look).toEqual({ paper: 'a4', colours: usual });
  });

  test('has the paper, the colours and the drawings that it names; sheets and rules follow the paper', () => {
    const harbour = { file: 'content/pictures/harbour.svg', svg };
    expect(lookOf({ paper: 'letter', theme: { accent: '#1F5F8B', paper: '#F4F7F9', logo: 'harbour' } }, root)).toEqual({
      paper: 'letter',
      colours: { accent: '#1f5f8b', paper: '#f4f7f9', sheet: '#fcfdfe', rule: '#d4d6d7' },
      logo: harbour,
      cover: harbour,
    });
    expect(lookOf({ theme: { cover: 'harbour' } }, root)).toEqual({ paper: 'a4', colours: usual, cover: harbour });
  });

  test('has the kite in place of a drawing that is not there', () => {
    expect(lookOf({ theme: { logo: 'lost' } }, root)).toEqual({ paper: 'a4', colours: usual });
  });
});

test('contrast is counted as WCAG counts it', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21);
  expect(contrast('#ffffff', '#767676')).toBeCloseTo(4.54, 2);
  expect(contrast('#1d1a17', '#1d1a17')).toBe(1);
  expect(mixed('#000000', '#ffffff', 0.5)).toBe('#808080');
});
