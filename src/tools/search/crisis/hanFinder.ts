import { whenAsked } from '../whenAsked.ts';
import { squeezed } from './normalize.ts';
import { type Comparison, isAlone, isFound, type LanguageWords, patternsOf, type Stretch, withClasses } from './patterns.ts';
import { arePinyin, beginPinyin } from './syllables.ts';

/** How the Chinese characters of all phrases are typed. */
export interface Readings {
  /** The characters by their pinyin: `{ si: '死四' }`. */
  pinyin: Readonly<Record<string, string>>;
  /** Traditional forms of these characters, each followed by the simplified one. */
  traditional: string;
}

/** Chinese without what is between the characters; with pinyin in it, all of it is compared as pinyin. */
export function hanFinder(language: LanguageWords, { pinyin, traditional }: Readings): (query: string) => boolean {
  const simple = new Map(pairsOf(traditional));
  const readings = readingsOf(pinyin);
  const sourceOf = (phrase: string) =>
    withClasses(phrase, language.classes).replace(/…/g, '.{0,12}?').replace(/\.\./g, '[^不没别无]{0,5}?');
  const inPinyin = (phrase: string, typed: (syllable: string) => string) =>
    withClasses(phrase, language.classes)
      .replace(/\p{Script=Han}/gu, (character) => `(?:${typed(readings.get(character) ?? character)})`)
      .replace(/…/g, '.{0,30}?')
      .replace(/\.\./g, '(?:(?!bu|mei|bie).){0,12}?');
  const inHan: Comparison = { source: sourceOf, key: (beginning) => beginning };
  const han = whenAsked(() => patternsOf(language, { words: inHan, unless: inHan, alone: inHan }));
  const asHeard = (phrase: string) => inPinyin(phrase, accents);
  const asTyped = (letters: string) => letters.replace(/([zcs])h/g, '$1').replaceAll('v', 'u');
  const spoken = (source: Comparison['source']): Comparison => ({
    source,
    key: (beginning) => asTyped(readings.get(beginning) ?? beginning).replace(/ng$/, 'n'),
    keyText: asTyped,
  });
  const latin = whenAsked(() =>
    // Exceptions are taken as they are spelled: 被打湿 does not excuse 被打死.
    patternsOf(language, {
      words: spoken(asHeard),
      unless: spoken((phrase) => inPinyin(phrase, (syllable) => syllable)),
      alone: spoken(asHeard),
    }),
  );
  return (query) => {
    const simplified = query.replace(/\p{Script=Han}/gu, (character) => simple.get(character) ?? character);
    const text = squeezed(simplified);
    const whole = text.slice(0, -1);
    if (whole === '') return false;
    if (isAlone(whole, han()) || isFound(text, han(), () => true)) return true;
    const mixed = squeezed(simplified, (letters) => arePinyin(letters) || (query.toLowerCase().endsWith(letters) && beginPinyin(letters)));
    if (!/[a-z]{4}|[a-z]\p{Script=Han}|\p{Script=Han}[a-z]/u.test(mixed)) return false;
    // Where the characters were, so that nothing is found in half a syllable.
    const { spelled, starts } = spell(mixed, (character) => readings.get(character) ?? character);
    const isWhole = ({ start, end }: Stretch) => isBetween(spelled, starts, start) && isBetween(spelled, starts, end);
    return isAlone(spelled.slice(0, -1), latin()) || isFound(spelled, latin(), isWhole);
  };
}

/** The pinyin of each character, from `{ si: '死四' }`. */
function readingsOf(pinyin: Readings['pinyin']): Map<string, string> {
  return new Map(
    Object.entries(pinyin).flatMap(([syllable, characters]) => [...characters].map((one): [string, string] => [one, syllable])),
  );
}

/** zh, ch and sh may be typed as z, c and s, ang as an, and ü as v or u. A vowel begins a syllable only where no other has begun. */
function accents(syllable: string): string {
  return syllable
    .replace(/^([zcs])h/, '$1h?')
    .replace(/ng$/, 'ng?')
    .replace('v', '[uv]')
    .replace(/^(?=[aeo])/, '(?<![bcdfhjklmpqrstwxyz])');
}

function pairsOf(text: string): [string, string][] {
  const characters = [...text];
  return characters.flatMap((one, at) => (at % 2 === 0 ? [[one, characters[at + 1]!] as [string, string]] : []));
}

/** A text in pinyin, and where its characters begin. */
function spell(text: string, syllableOf: (character: string) => string): { spelled: string; starts: ReadonlySet<number> } {
  const starts = new Set<number>();
  let spelled = '';
  let isLetter = false;
  for (const character of text) {
    const wasLetter = isLetter;
    isLetter = /[a-z]/.test(character);
    if (!isLetter || !wasLetter) starts.add(spelled.length);
    spelled += syllableOf(character);
  }
  return { spelled, starts };
}

/** Whether a place is between two syllables: the letters since the last character are syllables, and so is what follows. */
function isBetween(spelled: string, starts: ReadonlySet<number>, at: number): boolean {
  if (starts.has(at) || at === spelled.length) return true;
  let from = at;
  while (from > 0 && !starts.has(from)) from--;
  const before = spelled.slice(from, at);
  const after = /^[a-z]*/.exec(spelled.slice(at))![0];
  return arePinyin(before) && beginPinyin(after) && !isOneSyllable(before, after);
}

/** Whether letters belong together: in xinqing, g ends the syllable qing; xia'n is xian. */
function isOneSyllable(before: string, after: string): boolean {
  return (
    /^[iouv]|^[ae](?!i?$)/.test(after) ||
    (/n$/.test(before) && /^g(?![aeiou])/.test(after)) ||
    (/[aeiou]$/.test(before) && /^ng?(?![aeiouvg])/.test(after))
  );
}
