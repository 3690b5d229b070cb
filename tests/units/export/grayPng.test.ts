import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { grayPng } from '../../../src/export/grayPng.ts';

/** Three pixels a row: black, white, half transparent black; then red, white, white. */
const pixels = Uint8Array.from([0, 0, 0, 255, 255, 255, 255, 255, 0, 0, 0, 128, 255, 0, 0, 255, 255, 255, 255, 255, 255, 255, 255, 255]);

/** The rows of a PNG with one chunk of pixels, as they were before they were compressed. */
function rowsOf(png: Buffer): number[] {
  const at = png.indexOf('IDAT');
  return [...inflateSync(png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)))];
}

describe('a picture in gray', () => {
  test('has two pixels a byte in 16 levels, each row with its filter in front and zeros after an odd last pixel', () => {
    expect(rowsOf(grayPng(pixels, 3, 2))).toEqual([0, 0x0f, 0x70, 0, 0x4f, 0xf0]);
    expect(rowsOf(grayPng(pixels.subarray(0, 16), 2, 2))).toEqual([0, 0x0f, 0, 0x74]);
  });

  test('has the same bytes wherever its pixels are in memory', () => {
    const moved = new Uint8Array(pixels.length + 1);
    moved.set(pixels, 1);
    expect(grayPng(moved.subarray(1), 3, 2).equals(grayPng(pixels, 3, 2))).toBe(true);
  });
});
