import { pinyin } from 'pinyin-pro';
import { withoutTone } from './toneMarks.ts';

/** Readings that the dictionary does not list: 儿 at the end of a syllable, and the tones with which 一 and 不 are said. */
const further: Readonly<Record<string, readonly string[]>> = { 儿: ['r'], 一: ['yí', 'yì'], 不: ['bú'] };

/** Returns all readings of a character. */
export function readingsInDictionary(character: string): string[] {
  return pinyin(character, { multiple: true, type: 'array' });
}

/** Whether a character may be read so; each may be neutral. */
export function isReadingOf(character: string, syllable: string): boolean {
  const readings = [...readingsInDictionary(character), ...(further[character] ?? [])];
  return readings.includes(syllable) || readings.map(withoutTone).includes(syllable);
}
