/** Markers of the parts that are left out: what programs and cameras say of the picture, and comments. The one for colours stays. */
const isLeftOut = (marker: number) => (marker >= 0xe0 && marker <= 0xef && marker !== 0xee) || marker === 0xfe;

const [startOfScan, endOfImage, fill] = [0xda, 0xd9, 0xff];

/**
 * Returns a JPEG without its texts, previews and whatever else is no part of the picture, such as the film that a phone puts after it. From
 * the first part on that does not have the usual form, the rest is left as it is.
 */
export function jpegAlone(jpeg: Buffer): Buffer {
  const kept: Buffer[] = [jpeg.subarray(0, 2)];
  for (let at = 2; at < jpeg.length; ) {
    const marker = jpeg[at + 1];
    if (jpeg[at] !== 0xff || marker === undefined || marker < 0xc0) return Buffer.concat([...kept, jpeg.subarray(at)]);
    if (marker === endOfImage) return Buffer.concat([...kept, jpeg.subarray(at, at + 2)]);
    if (marker === fill) {
      at++;
      continue;
    }
    if (at + 4 > jpeg.length) break;
    const end = marker === startOfScan ? endOfScan(jpeg, at + 2) : at + 2 + jpeg.readUInt16BE(at + 2);
    if (!isLeftOut(marker)) kept.push(jpeg.subarray(at, end));
    at = end;
  }
  return Buffer.concat(kept);
}

/** Where the data of a scan end: at the next marker that is none of a restart. In data, 0 follows every 255. */
function endOfScan(jpeg: Buffer, from: number): number {
  for (let at = jpeg.indexOf(0xff, from); at >= 0 && at + 1 < jpeg.length; at = jpeg.indexOf(0xff, at + 1)) {
    const marker = jpeg[at + 1]!;
    if (marker !== 0 && (marker < 0xd0 || marker > 0xd7)) return at;
  }
  return jpeg.length;
}

/**
 * How many times a reader goes over a JPEG, for one colour at a time: 3 times for a usual one in colour, up to 24 if it becomes clear step by
 * step. A file of some kilobytes may ask for thousands of times. Whatever looks like the beginning of a scan counts.
 */
export function passesOver(jpeg: Buffer): number {
  const mark = Buffer.from([0xff, startOfScan]);
  let passes = 0;
  for (let at = jpeg.indexOf(mark); at >= 0; at = jpeg.indexOf(mark, at + 1)) passes += Math.max(1, jpeg[at + 4] ?? 0);
  return passes;
}
