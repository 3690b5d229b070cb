import type { Text } from '../../curriculum/document.ts';
import { type Locale, like } from '../../curriculum/locale.ts';
import type { Node, Position } from '../../curriculum/tree.ts';
import { type JoinedWords, joinWords } from '../joinWords.ts';

/** The words of a text as numbers that can be compared: one for each Chinese character, or for each English word. */
export interface Units {
  codes: Uint32Array;
  /** The place of a unit in the source. */
  at: (unit: number) => Position;
  /** The words of the units from `start` up to `end`, as they are written. */
  quote: (start: number, end: number) => string;
}

const known = new WeakMap<Text<object>, Units>();

/** The words of a text outside headings and attributes. Kept with the text, so that an unchanged one is not read again on the workbench. */
export function unitsOf(text: Text<object>, locale: Locale): Units {
  const before = known.get(text);
  if (before) return before;
  const runs = runsIn(text.nodes);
  const firsts: number[] = [];
  const codes: number[] = [];
  const pattern = unitPattern[like[locale]];
  for (const { words } of runs) {
    firsts.push(codes.length);
    if (like[locale] === 'zh') addCharacters(words, codes);
    else for (const [word] of words.matchAll(pattern)) codes.push(codeOf(word.toLowerCase().replaceAll('’', "'")));
  }
  const runOf = (unit: number) => firsts.findLastIndex((first) => first <= unit);
  const offsetOf = (run: number, unit: number) => [...runs[run]!.words.matchAll(pattern)][unit - firsts[run]!]!;
  const units: Units = {
    codes: Uint32Array.from(codes),
    at: (unit) => {
      const run = runOf(unit);
      return runs[run]!.placeOf(offsetOf(run, unit).index);
    },
    quote: (start, end) => {
      const [first, last] = [runOf(start), runOf(end - 1)];
      const ending = offsetOf(last, end - 1);
      return runs
        .slice(first, last + 1)
        .map(({ words }, index, all) =>
          words.slice(
            index === 0 ? offsetOf(first, start).index : 0,
            index === all.length - 1 ? ending.index + ending[0].length : undefined,
          ),
        )
        .join(' ');
    },
  };
  known.set(text, units);
  return units;
}

const unitPattern = { zh: /[\p{Script=Han}\p{L}\p{N}]/gu, en: /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu };

const other = /[\p{L}\p{N}]/u;

function addCharacters(words: string, codes: number[]): void {
  for (const character of words) {
    const code = character.codePointAt(0)!;
    // Nearly all are ordinary Chinese characters or signs; the pattern is for the rest.
    if ((code >= 0x4e00 && code <= 0x9fff) || ((code < 0x3000 || code > 0x303f) && other.test(character))) codes.push(code);
  }
}

/** A hash of a word (FNV-1a). */
function codeOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index++) hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

/** The sentences of a text in reading order, without headings. */
function runsIn(nodes: readonly Node[]): JoinedWords[] {
  return nodes.flatMap((node): JoinedWords[] => {
    if (node.type === 'paragraph' || node.type === 'tableCell') return [joinWords(node.children) ?? []].flat();
    return 'children' in node && node.type !== 'heading' ? runsIn(node.children) : [];
  });
}
