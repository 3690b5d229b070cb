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
  const shared = sharedBy(texts);
  return texts.map((_, number) => repeatsOf(number, texts, window, shared));
}

/** Those of the text with this number. They depend on the text and on the others with which it has a piece in common. */
export function repeatsOf(number: number, texts: readonly Compared[], window: Window, shared: Shared): Repeat[] {
  const text = texts[number]!;
  const found: Repeat[] = [];
  for (const [at, there] of comparedWith(number, texts, shared)) {
    for (const place of there) {
      const last = found.findLast((repeat) => repeat.other === place.text && repeat.otherStart - repeat.start === place.at - at);
      // Most pieces are of the passage that was found with the one before.
      if (last && at < last.start + last.length) continue;
      const repeat = extended(text.codes(), at, texts[place.text]!.codes(), place.at, window.piece);
      if (repeat.length >= window.piece + window.choices - 1) found.push({ ...repeat, other: place.text });
    }
  }
  return apart(found);
}

/** The pieces of a text that another group has too: the unit at which each begins, and the places with which it is compared. */
export function comparedWith(number: number, texts: readonly Omit<Compared, 'codes'>[], { places, marks }: Shared): [number, Place[]][] {
  const { group, marks: own } = texts[number]!;
  return marks[number]!.map((mark) => {
    const there: Place[] = [];
    for (const place of places.get(own[mark]!)!) {
      if (there.length === mostPlaces) break;
      if (texts[place.text]!.group !== group) there.push(place);
    }
    return [own[mark + 1]!, there];
  });
}

/** What texts have in common. */
export interface Shared {
  /** The places of each piece that is in two groups, by its hash: the number of a text, and the unit in it. */
  places: ReadonlyMap<number, readonly Place[]>;
  /** Of each text, where in its marks these pieces are. */
  marks: readonly (readonly number[])[];
}

export interface Place {
  text: number;
  at: number;
}

/** The owner of a piece that is in several groups. */
const several = 0xffffffff;

/**
 * Finds what texts of two groups share. Nearly all pieces are in one group, and there are a million of them in a thousand documents: they are looked
 * up in an array, each at the first free slot after the one that its lower bits name.
 */
export function sharedBy(texts: readonly Pick<Compared, 'group' | 'marks'>[]): Shared {
  const count = texts.reduce((sum, { marks }) => sum + marks.length / 2, 0);
  const size = 2 ** Math.ceil(Math.log2(2 * count + 2));
  const hashes = new Uint32Array(size);
  /** The number of the group that has the piece, from 1 on; 0 in a free slot. */
  const owners = new Uint32Array(size);
  const slotOf = (hash: number) => {
    let slot = hash & (size - 1);
    while (owners[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & (size - 1);
    return slot;
  };
  const groups = new Map<string, number>();
  for (const { group, marks } of texts) {
    const owner = groups.get(group) ?? groups.size + 1;
    groups.set(group, owner);
    for (let mark = 0; mark < marks.length; mark += 2) {
      const slot = slotOf(marks[mark]!);
      if (owners[slot] !== 0) {
        if (owners[slot] !== owner) owners[slot] = several;
        continue;
      }
      hashes[slot] = marks[mark]!;
      owners[slot] = owner;
    }
  }
  const places = new Map<number, Place[]>();
  const marksOfTexts = texts.map(({ marks }, text) => {
    const shared: number[] = [];
    for (let mark = 0; mark < marks.length; mark += 2) {
      const hash = marks[mark]!;
      if (owners[slotOf(hash)] !== several) continue;
      shared.push(mark);
      const found = places.get(hash) ?? [];
      found.push({ text, at: marks[mark + 1]! });
      places.set(hash, found);
    }
    return shared;
  });
  return { places, marks: marksOfTexts };
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
