/** The places of a text that are compared: the hash of a piece and the unit at which it begins, one pair after the other. */
export type Marks = Uint32Array;

/** How long the pieces are that are hashed, and from how many after each other one is chosen. */
export interface Window {
  piece: number;
  choices: number;
}

const base = 0x01000193;

/**
 * Chooses pieces of a text so that two texts with the same `piece + choices - 1` units in a row have one of them in common (winnowing,
 * Schleimer, Wilkerson and Aiken 2003): of `choices` pieces after each other, the one with the smallest hash. Linear in the length.
 */
export function marksOf(codes: Uint32Array, { piece, choices }: Window): Marks {
  const count = codes.length - piece + 1;
  if (count < choices) return new Uint32Array();
  let power = 1;
  for (let step = 1; step < piece; step++) power = Math.imul(power, base);
  const hashes = new Uint32Array(count);
  let hash = 0;
  for (let unit = 0; unit < codes.length; unit++) {
    if (unit >= piece) hash = hash - Math.imul(mixed(codes[unit - piece]!), power);
    hash = (Math.imul(hash, base) + mixed(codes[unit]!)) | 0;
    if (unit >= piece - 1) hashes[unit - piece + 1] = hash >>> 0;
  }
  const marks: number[] = [];
  let chosen = -1;
  for (let end = choices - 1; end < count; end++) {
    const start = end - choices + 1;
    if (chosen < start) {
      chosen = start;
      for (let at = start + 1; at <= end; at++) if (hashes[at]! <= hashes[chosen]!) chosen = at;
    } else if (hashes[end]! <= hashes[chosen]!) chosen = end;
    else continue;
    marks.push(hashes[chosen]!, chosen);
  }
  return Uint32Array.from(marks);
}

/** Spreads the bits of a code: characters of one script have most in common. */
function mixed(code: number): number {
  const spread = Math.imul(code ^ (code >>> 16), 0x45d9f3b);
  return spread ^ (spread >>> 16);
}
