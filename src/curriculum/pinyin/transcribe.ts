import { pinyin, segment } from 'pinyin-pro';
import { decideByContext, hasSeveralReadings, readingsOf } from './contexts.ts';
import { neutralIn } from './neutral.ts';
import { surnamesIn } from './surnames.ts';
import { toneMarks, withoutTone } from './toneMarks.ts';

/** A character of a text and how it is read. */
export interface Spoken {
  base: string;
  /** Its offset in the text. */
  at: number;
  /** The syllable with its tone mark; empty for what is not a Chinese character. */
  syllable: string;
  /** When nothing in the text decides: its readings as in `<Reading>` (`zhang3`), the one first that is printed. */
  choices?: string[];
}

const han = /^\p{Script=Han}$/u;

/**
 * Reads a text as the textbooks of the first grades write it: neutral tones are written; 一 and 不 keep their own tone, however they are
 * said. `given` are the syllables that the writer has decided, by offset.
 */
export function transcribe(text: string, given: ReadonlyMap<number, string> = new Map()): Spoken[] {
  const spoken = fromDictionary(text);
  const at = (offset: number) => spoken.get(offset)!;
  const inWords = insideWords(text);
  for (const character of new Set(text)) {
    if (!hasSeveralReadings(character)) continue;
    for (const { at: offset, reading, certain } of decideByContext(text, character)) {
      if (!certain && inWords.has(offset)) continue;
      at(offset).syllable = toneMarks(reading);
      if (!certain) at(offset).choices = [reading, ...readingsOf(character).filter((other) => other !== reading)];
    }
  }
  for (const offset of neutralIn(text)) {
    at(offset).syllable = withoutTone(at(offset).syllable);
    delete at(offset).choices;
  }
  for (const { at: offset, reading, choices } of surnamesIn(text)) {
    at(offset).syllable = toneMarks(reading);
    delete at(offset).choices;
    if (choices) at(offset).choices = choices;
  }
  for (const [offset, syllable] of given) {
    at(offset).syllable = syllable;
    delete at(offset).choices;
  }
  return [...spoken.values()];
}

/** Reads every character as the dictionary has it, by offset. */
function fromDictionary(text: string): Map<number, Spoken> {
  const spoken = new Map<number, Spoken>();
  let at = 0;
  for (const base of text) {
    spoken.set(at, { base, at, syllable: '' });
    at += base.length;
  }
  let offset = 0;
  for (const { origin, pinyin: syllable } of pinyin(text, { type: 'all', toneSandhi: false })) {
    if (han.test(origin)) spoken.get(offset)!.syllable = syllable;
    offset += origin.length;
  }
  return spoken;
}

/** Returns the offsets of characters in words of the dictionary, which knows how they are read there. */
function insideWords(text: string): Set<number> {
  const found = new Set<number>();
  let at = 0;
  for (const { origin } of segment(text, { toneSandhi: false }) as { origin: string }[]) {
    for (let inside = 0; [...origin].length > 1 && inside < origin.length; inside++) found.add(at + inside);
    at += origin.length;
  }
  return found;
}
