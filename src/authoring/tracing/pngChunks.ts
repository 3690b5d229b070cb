import { inflateSync } from 'node:zlib';

/** The parts of a PNG that make its picture. */
const ofPicture = ['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND'];

/** How many values a pixel has, by the kind of colour. */
const channels: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** The signature, and what stands around the data of each part: its length, its name and its sum. */
const [signature, head, foot] = [8, 8, 4];

/**
 * Returns a PNG without its texts, profiles and whatever else is no part of the picture, so that none of them is unpacked. Throws when its
 * data are not those of a picture of its size: a small file may unpack to gigabytes.
 */
export function pictureAlone(png: Buffer): Buffer {
  const parts = partsOf(png).filter(({ name }) => ofPicture.includes(name));
  const [first] = parts;
  if (first?.name !== 'IHDR' || parts.filter(({ name }) => name === 'IHDR').length > 1) throw new Error('It does not say its size once.');
  const packed = Buffer.concat(parts.filter(({ name }) => name === 'IDAT').map(({ bytes }) => bytes.subarray(head, -foot)));
  inflateSync(packed, { maxOutputLength: unpackedSize(first.bytes.subarray(head)) });
  return Buffer.concat([png.subarray(0, signature), ...parts.map(({ bytes }) => bytes)]);
}

function partsOf(png: Buffer): { name: string; bytes: Buffer }[] {
  const parts: { name: string; bytes: Buffer }[] = [];
  for (let at = signature; at + head + foot <= png.length; ) {
    const end = at + head + png.readUInt32BE(at) + foot;
    parts.push({ name: png.toString('latin1', at + 4, at + 8), bytes: png.subarray(at, end) });
    at = end;
  }
  return parts;
}

/** The most bytes that a picture unpacks to. If it is interlaced, it has up to four times as many rows, each with a byte of its own and rounded up. */
function unpackedSize(header: Buffer): number {
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const bits = header[8]! * (channels[header[9]!] ?? 0);
  return Math.ceil((width * height * bits) / 8) + 4 * height + 16;
}
