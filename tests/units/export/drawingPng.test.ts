import { decode } from 'fast-png';
import { expect, test } from 'vitest';
import { drawingPng } from '../../../src/export/drawingPng.ts';

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 2"><rect width="2" height="2" fill="#000"/><rect x="2" width="1" height="2" fill="#fff"/></svg>';

test('a drawing is black and white with nothing behind it, in sixteen colours', () => {
  const { width, height, depth, palette, data } = decode(drawingPng(svg, 8));
  expect({ width, height, depth, colours: palette!.length }).toEqual({ width: 8, height: 4, depth: 4, colours: 16 });
  // Two pixels of four bits in a byte; each colour as red, green, blue and opacity.
  const row = [...data.slice(0, 4)].flatMap((byte) => [byte >> 4, byte & 15]).map((index) => palette![index]!.join(' '));
  const [black, white, nothing] = ['0 0 0 255', '255 255 255 255', '0 0 0 0'];
  expect(row).toEqual([black, black, black, black, white, white, nothing, nothing]);
});

test('it is small and the same every time', () => {
  const once = drawingPng(svg, 720);
  expect(once.length).toBeLessThan(1500);
  expect(Buffer.compare(Buffer.from(once), Buffer.from(drawingPng(`${svg} `.trim(), 720)))).toBe(0);
});
