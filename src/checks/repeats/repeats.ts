import type { Marks, Window } from './winnow.ts';

/** Something that may have passages in common with others: only texts of other groups are compared. */
export interface Compared {
  group: string;
  marks: Marks;
  /** Its units; asked for only when one of its marks is in another group. */
  codes: () => Uint32Array;
}

/** A passage that is in two texts: `length` units from `start` here, and from `otherStart` in the text with the number `other`. */
export interface Repeat {
  start: number;
  length: number;
  other: number;
  otherStart: number;
}

/** With how many other places a piece is compared: a piece that is everywhere is found with few. */
const mostPlaces = 4;

/**
 * The longest passages of each text that another group has too, in the order of the text; of those that overlap, the longest. Passages are
 * at least `piece + choices - 1` units long. Linear in the length of all texts.
 */
export function repeatsIn(texts: readonly Compared[], window: Window): Repeat[][] {
  const places = sharedPlaces(texts);
  return texts.map((text) => repeatsOf(text, texts, window, places));
}

/** Those of one of the texts. They depend on the text and on the others with which it has a piece in common. */
export function repeatsOf(text: Compared, texts: readonly Compared[], window: Window, places: Places): Repeat[] {
  const found: Repeat[] = [];
  for (let mark = 0; mark < text.marks.length; mark += 2) {
    const there = places.get(text.marks[mark]!);
    if (!there) continue;
    const at = text.marks[mark + 1]!;
    let compared = 0;
    for (const place of there) {
      const other = texts[place.text]!;
      if (other.group === text.group) continue;
      if (compared++ === mostPlaces) break;
      const last = found.findLast((repeat) => repeat.other === place.text && repeat.otherStart - repeat.start === place.at - at);
      // Most pieces are of the passage that was found with the one before.
      if (last && at < last.start + last.length) continue;
      const repeat = extended(text.codes(), at, other.codes(), place.at, window.piece);
      if (repeat.length >= window.piece + window.choices - 1) found.push({ ...repeat, other: place.text });
    }
  }
  return apart(found);
}

/** The places of pieces, by their hashes: the number of a text, and the unit in it. */
export type Places = ReadonlyMap<number, readonly { text: number; at: number }[]>;

/** The places of each piece that is in two groups. */
export function sharedPlaces(texts: readonly Pick<Compared, 'group' | 'marks'>[]): Places {
  const places = new Map<number, { text: number; at: number }[]>(shared(texts).map((hash) => [hash, []]));
  for (const [text, { marks }] of texts.entries()) {
    for (let mark = 0; mark < marks.length; mark += 2) places.get(marks[mark]!)?.push({ text, at: marks[mark + 1]! });
  }
  return places;
}

/**
 * The hashes that are in two groups. Nearly all are in one, and there are a million of them in a thousand documents: they are looked up in
 * an array, each at the first free place after the one that its lower bits name.
 */
function shared(texts: readonly Pick<Compared, 'group' | 'marks'>[]): number[] {
  const count = texts.reduce((sum, { marks }) => sum + marks.length / 2, 0);
  const places = 2 ** Math.ceil(Math.log2(2 * count + 2));
  const hashes = new Uint32Array(places);
  /** The number of the first group that has the hash, from 1 on; 0 where there is none. */
  const owners = new Uint32Array(places);
  const groups = new Map<string, number>();
  const found = new Set<number>();
  for (const { group, marks } of texts) {
    const owner = groups.get(group) ?? groups.size + 1;
    groups.set(group, owner);
    for (let mark = 0; mark < marks.length; mark += 2) {
      const hash = marks[mark]!;
      let place = hash & (places - 1);
      while (owners[place] !== 0 && hashes[place] !== hash) place = (place + 1) & (places - 1);
      if (owners[place] === 0) {
        hashes[place] = hash;
        owners[place] = owner;
      } else if (owners[place] !== owner) found.add(hash);
    }
  }
  return [...found];
}

/** The longest passage around two pieces that are equal, if they are: a hash may be that of other units. */
function extended(a: Uint32Array, at: number, b: Uint32Array, there: number, piece: number): Omit<Repeat, 'other'> {
  let before = 0;
  while (before < at && before < there && a[at - before - 1] === b[there - before - 1]) before++;
  let after = 0;
  while (at + after < a.length && there + after < b.length && a[at + after] === b[there + after]) after++;
  return { start: at - before, length: after < piece ? 0 : before + after, otherStart: there - before };
}

/** Of passages that overlap, the longest. */
function apart(found: readonly Repeat[]): Repeat[] {
  const kept: Repeat[] = [];
  for (const repeat of found.toSorted((a, b) => b.length - a.length || a.start - b.start)) {
    const overlaps = kept.some(({ start, length }) => repeat.start < start + length && start < repeat.start + repeat.length);
    if (!overlaps) kept.push(repeat);
  }
  return kept.sort((a, b) => a.start - b.start);
}
