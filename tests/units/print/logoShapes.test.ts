import { describe, expect, test } from 'vitest';
import { logoShapes } from '../../../src/print/logoShapes.ts';

const drawing = (inner: string, attributes = 'fill="none" stroke="#000" stroke-width="3"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 40" ${attributes}>${inner}</svg>`;

describe('a line drawing as plain paths', () => {
  test('has its size and a shape for each path, in black and white', () => {
    expect(logoShapes(drawing('<path d="M1 2l3 4z"/><path fill="#fff" stroke="none" d="M0 0h4v4z"/>'))).toEqual({
      width: 60,
      height: 40,
      shapes: [
        { path: 'M 1 2 L 4 6 Z', fill: undefined, line: 3 },
        { path: 'M 0 0 L 4 0 L 4 4 Z', fill: 'white', line: 0 },
      ],
    });
  });

  test('is moved and scaled with its groups, and so are its lines', () => {
    const { shapes } = logoShapes(
      drawing('<g transform="translate(10 5)"><g transform="scale(2)"><path d="M1 1L2 3"/></g></g><path d="M1 1L2 3"/>'),
    );
    expect(shapes).toEqual([
      { path: 'M 12 7 L 14 11', fill: undefined, line: 6 },
      { path: 'M 1 1 L 2 3', fill: undefined, line: 3 },
    ]);
  });

  test('has curves in place of circles and of curves with one control point', () => {
    const { shapes } = logoShapes(drawing('<circle cx="9" cy="9" r="3" fill="#000"/><path d="M0 0Q3 3 6 0"/>'));
    expect(shapes.map(({ fill }) => fill)).toEqual(['black', undefined]);
    expect(shapes[0]!.path).toMatch(/^M 12 9 C .* Z$/);
    expect(shapes[1]!.path).toBe('M 0 0 C 2 2 4 2 6 0');
  });
});
