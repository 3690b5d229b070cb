import type { MadeFrom } from '../translationMemory.ts';
import { matches } from './match.ts';
import type { Unit } from './units.ts';

/** A paragraph of the original, one of the translation, and how they relate. */
export interface Row {
  original?: Unit;
  translation?: Unit;
  /**
   * `fresh`: made from the original as it is, or left out on purpose; `stale`: made from another one, or from an unknown one; `missing`:
   * the original has it and the translation does not; `extra`: only the translation has it.
   */
  state: 'fresh' | 'stale' | 'missing' | 'extra';
  /** The record in the translation memory. */
  from?: MadeFrom;
}

/**
 * Aligns the paragraphs of an original and its translation. Paragraphs in the memory are matched by their hashes, wherever they have
 * moved; the rest are paired in order by role. Without a memory, all are paired by role.
 */
export function align(original: readonly Unit[], translation: readonly Unit[], memory: readonly MadeFrom[] = []): Row[] {
  const hashes = (units: readonly Unit[]) => units.map(({ hash }) => hash);
  const ofOriginal = inverse(
    matches(
      memory.map(({ original }, index) => original ?? `none ${index}`),
      hashes(original),
    ),
  );
  const ofTranslation = inverse(
    matches(
      memory.map(({ translation }, index) => translation ?? `none ${index}`),
      hashes(translation),
    ),
  );

  const atOriginal = new Map([...ofOriginal].map(([unit, entry]) => [entry, unit]));
  const anchors = [...ofTranslation].flatMap(([t, entry]): [number, number][] => {
    const o = atOriginal.get(entry);
    return o === undefined ? [] : [[o, t]];
  });
  const rows: Row[] = [];
  let o = 0;
  let t = 0;
  for (const [nextO, nextT] of [...anchors, [original.length, translation.length] as const]) {
    for (const [i, j] of pairsByRole(original.slice(o, nextO), translation.slice(t, nextT)))
      rows.push(row(i === undefined ? undefined : o + i, j === undefined ? undefined : t + j));
    if (nextO < original.length && nextT < translation.length) rows.push(row(nextO, nextT));
    o = nextO + 1;
    t = nextT + 1;
  }
  return rows;

  function row(i: number | undefined, j: number | undefined): Row {
    const known = i === undefined ? undefined : memory[ofOriginal.get(i)!];
    const made = j === undefined ? undefined : memory[ofTranslation.get(j)!];
    const from = known ?? made;
    return {
      ...(i === undefined ? {} : { original: original[i]! }),
      ...(j === undefined ? {} : { translation: translation[j]! }),
      ...(from ? { from } : {}),
      state: stateOf(i !== undefined, j !== undefined, known, made),
    };
  }
}

function stateOf(hasOriginal: boolean, hasTranslation: boolean, known: MadeFrom | undefined, made: MadeFrom | undefined): Row['state'] {
  if (!hasTranslation) return known && known.translation === undefined ? 'fresh' : 'missing';
  if (!hasOriginal) return made && made.original === undefined ? 'fresh' : 'extra';
  if (known && made && known !== made) return 'stale';
  // Recorded as left out on purpose: if it has been translated since, someone has to confirm it.
  return known && known.translation !== undefined ? 'fresh' : 'stale';
}

/** Pairs units of the same role in order; a unit without a counterpart stays unpaired, in its position. */
function pairsByRole(original: readonly Unit[], translation: readonly Unit[]): [number | undefined, number | undefined][] {
  const roles = (units: readonly Unit[]) => units.map(({ role }) => role);
  const pairs: [number | undefined, number | undefined][] = [];
  let o = 0;
  let t = 0;
  for (const [nextO, nextT] of [...matches(roles(original), roles(translation)), [original.length, translation.length] as const]) {
    for (; o < nextO; o++) pairs.push([o, undefined]);
    for (; t < nextT; t++) pairs.push([undefined, t]);
    if (nextO < original.length && nextT < translation.length) pairs.push([nextO, nextT]);
    o = nextO + 1;
    t = nextT + 1;
  }
  return pairs;
}

function inverse(pairs: readonly [number, number][]): Map<number, number> {
  return new Map(pairs.map(([entry, unit]) => [unit, entry]));
}
