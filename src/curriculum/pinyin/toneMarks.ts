const marks: Record<string, string> = { a: 'āáǎà', e: 'ēéěè', i: 'īíǐì', o: 'ōóǒò', u: 'ūúǔù', ü: 'ǖǘǚǜ' };
const plain = new Map(Object.entries(marks).flatMap(([letter, marked]) => [...marked].map((one): [string, string] => [one, letter])));

/** `zhang3` as `zhǎng`; `lv4` and `lü4` as `lǜ`; a syllable without a digit, or with 0 or 5, stays as it is. */
export function toneMarks(syllable: string): string {
  const match = /^([a-zü]+)([0-5])?$/i.exec(syllable.replace('v', 'ü'));
  if (!match) return syllable;
  const letters = match[1]!;
  const tone = Number(match[2] ?? 0);
  if (tone < 1 || tone > 4) return letters;
  // The mark goes on a or e, on the o of ou, else on the last vowel.
  const vowel = /[ae]/.exec(letters)?.[0] ?? (letters.includes('ou') ? 'o' : [...letters].reverse().find((letter) => letter in marks));
  if (!vowel) return letters;
  const at = letters.lastIndexOf(vowel);
  return letters.slice(0, at) + marks[vowel]![tone - 1] + letters.slice(at + 1);
}

/** Returns the syllables of a `<Reading>` with their marks. */
export function syllablesFrom(as: string): string[] {
  return as.trim().split(/\s+/).map(toneMarks);
}

/** `zhǎng` as `zhang`, which is how a neutral tone is written. */
export function withoutTone(syllable: string): string {
  return [...syllable].map((letter) => plain.get(letter) ?? letter).join('');
}
