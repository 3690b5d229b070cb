import { convertIndexedToRgb, decode as decodePng } from 'fast-png';
import jpeg from 'jpeg-js';
import type { Localized } from '../../curriculum/locale.ts';
import { exifOrientation } from './exifOrientation.ts';
import { type GreyImage, turned } from './greyImage.ts';
import { jpegAlone, passesOver } from './jpegParts.ts';
import { pictureAlone } from './pngChunks.ts';
import * as say from './sentences.ts';

/** How large a file that is traced may be, and how many pixels it may have. The photo of a phone has 12 to 50 million. */
export const mostBytes = 40_000_000;
const megapixels = 60;

/** How many times a JPEG may be gone over, each time for one of its colours: no program needs half as many. */
const mostPasses = 64;

/** Reads a PNG or a JPEG as an image in shades of grey on white paper, upright as the camera was held. */
export function readImage(file: string, bytes: Buffer): GreyImage | { error: Localized } {
  const isPng = bytes.subarray(1, 4).toString('latin1') === 'PNG';
  const isJpeg = bytes[0] === 0xff && bytes[1] === 0xd8;
  if (!isPng && !isJpeg) return { error: say.otherFile(file) };
  try {
    if (isJpeg) {
      const alone = jpegAlone(bytes);
      return passesOver(alone) > mostPasses ? { error: say.manyPasses(file, mostPasses) } : ofJpeg(alone, exifOrientation(bytes));
    }
    // The size is read before anything is unpacked: a small file may hold a wall of pixels.
    const pixels = bytes.length < 24 ? 0 : bytes.readUInt32BE(16) * bytes.readUInt32BE(20);
    return pixels > megapixels * 1e6 ? { error: say.manyPixels(file, megapixels) } : ofPng(pictureAlone(bytes));
  } catch (error) {
    const reason = String(error instanceof Error ? error.message : error);
    return { error: /maxResolutionInMP|maxMemoryUsage/.test(reason) ? say.manyPixels(file, megapixels) : say.brokenFile(file) };
  }
}

function ofJpeg(bytes: Buffer, orientation: number): GreyImage {
  const { width, height, data } = jpeg.decode(bytes, {
    useTArray: true,
    formatAsRGBA: false,
    maxResolutionInMP: megapixels,
    maxMemoryUsageInMB: 2048,
  });
  return turned({ width, height, values: greys(data, 3, 255, width * height) }, orientation);
}

function ofPng(bytes: Buffer): GreyImage {
  const png = decodePng(bytes);
  const { width, height, palette, depth } = png;
  const count = width * height;
  if (palette) {
    const channels = palette[0]!.length;
    return { width, height, values: greys(convertIndexedToRgb(png), channels, 255, count) };
  }
  if (depth < 8) return { width, height, values: packed(png.data, width, height, depth) };
  return { width, height, values: greys(png.data, png.channels, 2 ** depth - 1, count) };
}

/** Turns channels into grey; what is transparent shows the paper. One and two channels are grey already. */
function greys(data: ArrayLike<number>, channels: number, white: number, count: number): Float32Array {
  const values = new Float32Array(count);
  for (let i = 0, at = 0; i < count; i++, at += channels) {
    const grey = channels < 3 ? data[at]! : 0.299 * data[at]! + 0.587 * data[at + 1]! + 0.114 * data[at + 2]!;
    const opacity = channels % 2 === 0 ? data[at + channels - 1]! / white : 1;
    values[i] = (grey / white) * opacity + 1 - opacity;
  }
  return values;
}

/** Reads pixels of 1, 2 or 4 bits; each row begins with a new byte. */
function packed(data: ArrayLike<number>, width: number, height: number, depth: number): Float32Array {
  const values = new Float32Array(width * height);
  const inByte = 8 / depth;
  const rowLength = Math.ceil(width / inByte);
  const white = 2 ** depth - 1;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const byte = data[y * rowLength + Math.floor(x / inByte)]!;
      values[y * width + x] = ((byte >> (8 - depth * ((x % inByte) + 1))) & white) / white;
    }
  }
  return values;
}
