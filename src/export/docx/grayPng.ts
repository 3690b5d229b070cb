import { crc32, deflateSync } from 'node:zlib';

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
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = bits;
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
