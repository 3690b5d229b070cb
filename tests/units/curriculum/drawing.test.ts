import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { drawingProblems } from '../../../src/curriculum/pictures/drawing.ts';
import { svg } from '../../support/svg.ts';

describe('a drawing', () => {
  test('may be made of every shape, of groups, and of shapes that are shown again', () => {
    const shapes = [
      '<?xml version="1.0" encoding="utf-8" standalone="no"?>',
      '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" version="1.1" width="60mm" height="45mm" viewBox="-1.5,0 240 1e2" preserveAspectRatio="xMidYMid meet">',
      '<!-- a leaf and its twig -->',
      '<defs><path id="leaf-1" d="M20 20c1-2 3.5.5 6e1 7z"/></defs>',
      '<g transform="translate(3 4) rotate(-45)" stroke="#1d1a17" fill="none" stroke-dasharray="2 1.5" opacity=".5" style="stroke-width: 2px; fill-rule:evenodd;">',
      '<use href="#leaf-1" x="3"/><use xlink:href="#leaf-1" y="10%"/>',
      '<rect x="1" y="2" width="3" height="4" rx="1"/><circle cx="1" cy="1" r="3"/><ellipse cx="1" cy="1" rx="3" ry="2" fill="rgb(0, 0, 0)"/>',
      '<line x1="0" y1="0" x2="9" y2="9"/><polyline points="0,0 4-2.5 9,9"/><polygon points="0 0 4 4 9 9"/>',
      '</g>',
      '</svg>',
    ];
    expect(drawingProblems('leaf.svg', Buffer.from(shapes.join('\r\n')))).toEqual([]);
  });

  test('is what every picture of the project is', () => {
    const files = readdirSync('content/pictures', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.svg'));
    expect(files.length).toBeGreaterThan(70);
    for (const file of files) expect(drawingProblems(file, readFileSync(path.join('content/pictures', file)))).toEqual([]);
  });

  // A pattern that goes back over what it has read would take hours for these, and a test has a minute.
  test.each([
    ['spaces', `<path transform="${' '.repeat(150_000)}x" d="M0 0"/>`],
    ['digits', `<path stroke-width="${'1'.repeat(999)}x" d="M0 0"/>`],
    ['20,000 groups inside each other', '<g>'.repeat(20_000)],
    ['10,000 programs', '<path onload="x"/>'.repeat(10_000)],
    ['entities of entities', '&a;'.repeat(50_000)],
  ])('that is made to keep a reader busy does not: %s', (_, inside) => {
    expect(drawingProblems('busy.svg', Buffer.from(svg(inside))).length).toBeGreaterThan(0);
  });
});
