import { pngOf } from '../lib/png.ts';

/** Levels of gray in a picture: line art needs only soft edges. */
const bits = 4;

/** An opaque white pixel. */
const white = 0xffffffff;

/** The level of each strength of gray. */
const levelOf = Uint8Array.from({ length: 256 }, (_, light) => Math.round(light / 17));

/**
 * Encodes an opaque picture in gray with 16 levels: a fifth of its size in colour. `rgba` holds four bytes for each pixel, row by row;
 * what is transparent is white. The same pixels always give the same bytes.
 */
export function grayPng(rgba: Uint8Array, width: number, height: number, effort?: 'less'): Buffer {
  const bytesPerRow = Math.ceil((width * bits) / 8);
  const rows = Buffer.alloc((bytesPerRow + 1) * height);
  // A pixel as one number: most of a page is white, and that is seen at once.
  const pixels = rgba.byteOffset % 4 === 0 ? new Uint32Array(rgba.buffer, rgba.byteOffset, width * height) : undefined;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const pixel = y * width + x;
      const level = pixels?.[pixel] === white ? 15 : levelAt(rgba, pixel * 4);
      rows[y * (bytesPerRow + 1) + 1 + (x >> 1)]! |= x % 2 === 0 ? level << 4 : level;
    }
  }
  return pngOf({ width, height, colours: 'gray', rows, ...(effort ? { effort } : {}) });
}

function levelAt(rgba: Uint8Array, at: number): number {
  const red = rgba[at]!;
  const green = rgba[at + 1]!;
  const blue = rgba[at + 2]!;
  const alpha = rgba[at + 3]!;
  // Nearly every pixel of a line drawing.
  if (alpha === 255 && red === green && green === blue) return levelOf[red]!;
  const light = (0.299 * red + 0.587 * green + 0.114 * blue) * (alpha / 255) + (255 - alpha);
  return levelOf[Math.round(light)]!;
}
