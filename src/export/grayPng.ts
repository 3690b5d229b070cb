import { pngOf } from '../lib/png.ts';

/** Levels of gray in a picture: line art needs only soft edges. */
const bits = 4;

/** An opaque white pixel. */
const white = 0xffffffff;

/** Two white pixels as a byte of a row. */
const whites = 0xff;

/** The level of each strength of gray. */
const levelOf = Uint8Array.from({ length: 256 }, (_, light) => Math.round(light / 17));

/**
 * Encodes an opaque picture in gray with 16 levels: a fifth of its size in colour. `rgba` holds four bytes for each pixel, row by row;
 * what is transparent is white. The same pixels always give the same bytes.
 */
export function grayPng(rgba: Uint8Array, width: number, height: number, effort?: 'less'): Buffer {
  return pngOf({ width, height, colours: 'gray', rows: grayRows(rgba, width, height), ...(effort ? { effort } : {}) });
}

/** The rows of a picture, each with the byte of its filter in front, two pixels a byte. */
function grayRows(rgba: Uint8Array, width: number, height: number): Uint8Array {
  const bytesPerRow = Math.ceil((width * bits) / 8);
  const rows = new Uint8Array((bytesPerRow + 1) * height).fill(whites);
  // A pixel as one number: most of a page is white, and that is seen at once.
  const own = rgba.byteOffset % 4 === 0 ? rgba : Uint8Array.from(rgba);
  const pixels = new Uint32Array(own.buffer, own.byteOffset, width * height);
  const isOdd = width % 2 === 1;
  for (let y = 0; y < height; y++) {
    const row = y * (bytesPerRow + 1);
    const first = y * width;
    rows[row] = 0;
    for (let x = 0; x + 1 < width; x += 2) {
      const left = first + x;
      if (pixels[left] === white && pixels[left + 1] === white) continue;
      rows[row + 1 + (x >> 1)] = (levelAt(own, left * 4) << 4) | levelAt(own, left * 4 + 4);
    }
    // After the last pixel of an odd row the byte is filled with zeros.
    if (isOdd) rows[row + bytesPerRow] = levelAt(own, (first + width - 1) * 4) << 4;
  }
  return rows;
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
