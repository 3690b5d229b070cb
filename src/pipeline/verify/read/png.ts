/** What a PNG says of itself. */
export interface ReadPng {
  width: number;
  height: number;
  /** Its texts by their keywords: `Title`, `Description`. */
  texts: Record<string, string>;
}

const signature = '89504e470d0a1a0a';

/** Reads the head and the texts (iTXt, not compressed) of a PNG; undefined if it is none. */
export function readPng(bytes: Uint8Array): ReadPng | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.subarray(0, 8).toString('hex') !== signature || file.toString('latin1', 12, 16) !== 'IHDR') return undefined;
  const texts: Record<string, string> = {};
  for (let at = 8; at + 12 <= file.length; at += 12 + file.readUInt32BE(at)) {
    if (file.toString('latin1', at + 4, at + 8) !== 'iTXt') continue;
    const data = file.subarray(at + 8, at + 8 + file.readUInt32BE(at));
    const keyword = data.subarray(0, data.indexOf(0));
    // Two bytes about compression, then language and translated keyword, each with a zero at its end.
    const language = data.indexOf(0, keyword.length + 3);
    const words = data.subarray(data.indexOf(0, language + 1) + 1);
    texts[keyword.toString('latin1')] = words.toString('utf8');
  }
  return { width: file.readUInt32BE(16), height: file.readUInt32BE(20), texts };
}
