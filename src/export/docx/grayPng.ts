import { pngOf } from '../../lib/png.ts';

/** Levels of gray in a picture: line art needs only soft edges. */
const bits = 4;

/**
 * Encodes an opaque picture in gray with 16 levels: a fifth of its size in colour. `rgba` holds four bytes for each pixel, row by row;
 * what is transparent is white. The same pixels always give the same bytes.
 */
export function grayPng(rgba: Uint8Array, width: number, height: number): Buffer {
  const bytesPerRow = Math.ceil((width * bits) / 8);
  const rows = Buffer.alloc((bytesPerRow + 1) * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4;
      const alpha = rgba[at + 3]! / 255;
      const light = (0.299 * rgba[at]! + 0.587 * rgba[at + 1]! + 0.114 * rgba[at + 2]!) * alpha + 255 * (1 - alpha);
      const level = Math.round(light / 17);
      rows[y * (bytesPerRow + 1) + 1 + (x >> 1)]! |= x % 2 === 0 ? level << 4 : level;
    }
  }
  return pngOf({ width, height, colours: 'gray', rows });
}
