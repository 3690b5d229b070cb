/** Returns how a camera was held when it took a JPEG, 1 to 8; 1 when the file does not say it. */
export function exifOrientation(jpeg: Buffer): number {
  for (let at = 2; at + 4 <= jpeg.length && jpeg[at] === 0xff; at += 2 + jpeg.readUInt16BE(at + 2)) {
    const isExif = jpeg[at + 1] === 0xe1 && jpeg.toString('latin1', at + 4, at + 10) === 'Exif\0\0';
    if (isExif) return orientationIn(jpeg.subarray(at + 10, at + 2 + jpeg.readUInt16BE(at + 2)));
    // The picture itself begins.
    if (jpeg[at + 1] === 0xda) return 1;
  }
  return 1;
}

/** Looks for the entry 0x0112 in the first table of a TIFF header. */
function orientationIn(tiff: Buffer): number {
  if (tiff.length < 8) return 1;
  const isLittle = tiff.toString('latin1', 0, 2) === 'II';
  const two = (at: number) => (at + 2 > tiff.length ? 0 : isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const table = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  for (let entry = 0; entry < two(table); entry++) {
    const at = table + 2 + 12 * entry;
    if (two(at) === 0x0112) return two(at + 8);
  }
  return 1;
}
