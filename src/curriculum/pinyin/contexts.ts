import { particles } from './particles.ts';
import { patternFrom } from './pattern.ts';
import { polyphones } from './polyphones.ts';

/** A reading for the character at an offset, as in `<Reading>`: `zhang3`. */
interface Decision {
  at: number;
  reading: string;
  /** Whether a word or its neighbours leave no other reading. */
  certain: boolean;
}

interface Reading {
  reading: string;
  patterns: { pattern: RegExp; certain: boolean }[];
}

interface Character {
  readings: Reading[];
  /** Whether the first reading is certain where no pattern matches. */
  usual: boolean;
}

const lists: Readonly<Record<string, string>> = { ...polyphones, ...particles };
const compiled = new Map<string, Character>();

/** Whether the lists know several readings of a character. */
export function hasSeveralReadings(character: string): boolean {
  return Object.hasOwn(lists, character);
}

/** The readings of a character that the lists know, the one first that is printed where nothing decides. */
export function readingsOf(character: string): string[] {
  return [...new Set(characterOf(character).readings.map(({ reading }) => reading))];
}

/** Decides the reading of the character at each offset of a text; without `certain` nothing around it decides. */
export function decideByContext(text: string, character: string): Decision[] {
  const { readings, usual } = characterOf(character);
  const found = new Map<number, { reading: string; certain: boolean; length: number }>();
  for (const { reading, patterns } of readings) {
    for (const { pattern, certain } of patterns) {
      for (const { 0: words, index } of text.matchAll(pattern)) {
        for (let at = words.indexOf(character); at >= 0; at = words.indexOf(character, at + 1)) {
          const before = found.get(index + at);
          if (!before || before.length < words.length) found.set(index + at, { reading, certain, length: words.length });
        }
      }
    }
  }
  const decisions: Decision[] = [];
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1))
    decisions.push({ at, reading: readings[0]!.reading, certain: usual, ...found.get(at) });
  return decisions;
}

function characterOf(character: string): Character {
  let known = compiled.get(character);
  if (!known) {
    known = parse(lists[character]!);
    compiled.set(character, known);
  }
  return known;
}

/** Reads an entry of the lists: see `polyphones.ts`. */
function parse(entry: string): Character {
  let usual = false;
  const readings = entry.split(' / ').map((part): Reading => {
    const [reading, ...words] = part.trim().split(/\s+/) as [string, ...string[]];
    if (words.includes('*')) usual = true;
    return {
      reading,
      patterns: words
        .filter((word) => word !== '*')
        .map((word) => ({ pattern: patternFrom(word.replace(/^~/, '')), certain: !word.startsWith('~') })),
    };
  });
  return { readings, usual };
}
