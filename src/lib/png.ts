import { crc32 } from 'node:zlib';
import { zlibSync } from 'fflate';

/** A picture of four bits a pixel: its size in pixels, and its rows one after the other, each with the byte of its filter in front. */
export interface PngPixels {
  width: number;
  height: number;
  /** Whether the four bits are a gray or a place in the palette, which is then among `chunks`. */
  colours: 'gray' | 'palette';
  rows: Uint8Array;
  /** `less` is three times as fast and makes a file that is a twentieth larger. */
  effort?: 'less';
}

const signature = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const bits = 4;
const colourTypes = { gray: 0, palette: 3 } as const;

/** Returns the bytes of a PNG, with `chunks` such as PLTE in front of the pixels. The same pixels always give the same bytes. */
export function pngOf(
  { width, height, colours, rows, effort }: PngPixels,
  chunks: readonly [type: string, data: Uint8Array][] = [],
): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = bits;
  head[9] = colourTypes[colours];
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    ...chunks.map(([type, data]) => chunk(type, data)),
    chunk('IDAT', zlibSync(rows, { level: effort === 'less' ? 6 : 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

function chunk(type: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
