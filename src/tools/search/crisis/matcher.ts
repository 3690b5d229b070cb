import { correctorOf } from './corrector.ts';
import { asWords, squeezed } from './normalize.ts';
import { arePinyin, beginPinyin } from './syllables.ts';

/** The phrases of one language, in the notation of word lists (docs/search.md). */
export interface LanguageWords {
  /** Chinese characters and pinyin, or words with spaces between them. */
  script: 'han' | 'latin';
  classes: Readonly<Record<string, readonly string[]>>;
  words: readonly string[];
  /** What counts only when it is all that was typed. */
  alone: readonly string[];
  /** What contains such words and means something else. */
  unless: readonly string[];
}

/** What the search page needs to recognize words of crisis; made by `searchWords`. */
export interface SearchWords {
  languages: readonly LanguageWords[];
  misspelt: readonly string[];
  /** The Chinese characters of all phrases by their pinyin. */
  pinyin: Readonly<Record<string, string>>;
  /** Traditional forms of these characters, each followed by the simplified one. */
  traditional: string;
}

/** Longest query that is looked at. */
const longest = 300;

/** Returns a function that says whether a query is about a crisis. Patterns are compiled at its first call. */
export function crisisMatcher(words: SearchWords): (query: string) => boolean {
  let finders: ((query: string) => boolean)[] | undefined;
  return (query) => {
    finders ??= words.languages.map((language) =>
      language.script === 'han' ? hanFinder(language, words) : latinFinder(language, words.misspelt),
    );
    return finders.some((finds) => finds(query.slice(0, longest)));
  };
}

interface Stretch {
  start: number;
  end: number;
}

/** Chinese without what is between the characters; with pinyin in it, all of it is compared as pinyin. */
function hanFinder(language: LanguageWords, { pinyin, traditional }: SearchWords): (query: string) => boolean {
  const simple = new Map(pairsOf(traditional));
  const readings = readingsOf(pinyin);
  const sourceOf = (phrase: string) =>
    withClasses(phrase, language.classes).replace(/…/g, '.{0,12}?').replace(/\.\./g, '[^不没别无]{0,5}?');
  const inPinyin = (phrase: string, typed: (syllable: string) => string) =>
    withClasses(phrase, language.classes)
      .replace(/\p{Script=Han}/gu, (character) => `(?:${typed(readings.get(character) ?? character)})`)
      .replace(/…/g, '.{0,30}?')
      .replace(/\.\./g, '(?:(?!bu|mei|bie).){0,12}?');
  const han = whenAsked(() => patternsOf(language, { words: sourceOf, unless: sourceOf, alone: sourceOf }));
  const asHeard = (phrase: string) => inPinyin(phrase, accents);
  const latin = whenAsked(() =>
    // Exceptions are taken as they are spelled: 被打湿 does not excuse 被打死.
    patternsOf(language, { words: asHeard, unless: (phrase) => inPinyin(phrase, (syllable) => syllable), alone: asHeard }),
  );
  return (query) => {
    const simplified = query.replace(/\p{Script=Han}/gu, (character) => simple.get(character) ?? character);
    const text = squeezed(simplified);
    const whole = text.slice(0, -1);
    if (whole === '') return false;
    if (han().alone.test(whole) || isFound(text, han(), () => true)) return true;
    const mixed = squeezed(simplified, (letters) => arePinyin(letters) || (query.toLowerCase().endsWith(letters) && beginPinyin(letters)));
    if (!/[a-z]{4}|[a-z]\p{Script=Han}|\p{Script=Han}[a-z]/u.test(mixed)) return false;
    // Where the characters were, so that nothing is found in half a syllable.
    const { spelled, starts } = spell(mixed, (character) => readings.get(character) ?? character);
    const isWhole = ({ start, end }: Stretch) => isBetween(spelled, starts, start) && isBetween(spelled, starts, end);
    return latin().alone.test(spelled.slice(0, -1)) || isFound(spelled, latin(), isWhole);
  };
}

/** The pinyin of each character, from `{ si: '死四' }`. */
function readingsOf(pinyin: SearchWords['pinyin']): Map<string, string> {
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

/** Words with single spaces between and around them, also with one or two letters wrong. */
function latinFinder(language: LanguageWords, misspelt: readonly string[]): (query: string) => boolean {
  const sourceOf = (phrase: string) =>
    withClasses(phrase, language.classes)
      .replace(/['’]/g, '')
      .replace(/ ?… ?/g, ' (?:[^ ]+ ){0,5}?')
      .replace(/ ?\.\. ?/g, ' (?:(?!not |never |no |dont |doesnt )[^ ]+ ){0,3}?');
  const asWhole = (phrase: string) => ` (?:${sourceOf(phrase)})(?= )`;
  const compiled = whenAsked(() => patternsOf(language, { words: asWhole, unless: asWhole, alone: sourceOf }));
  // Typed without spaces: killmyself. Single words are left out, as they are parts of others.
  const plain = language.words.filter((phrase) => / /.test(phrase) && !/…|\.\.| \?/.test(phrase));
  const together = whenAsked(() => plain.map((phrase) => new RegExp(sourceOf(phrase).replaceAll(' ', ''), 'u')));
  const written = [language.words, language.unless, Object.values(language.classes)].flat(2).join(' ');
  const corrected = correctorOf(misspelt, new Set(written.match(/[a-z]+/g)));
  return (query) =>
    asWords(query).some((words) => {
      if (words.length === 0) return false;
      const patterns = compiled();
      const text = ` ${words.map(corrected).join(' ')} `;
      if (patterns.alone.test(text.trim()) || isFound(text, patterns, () => true)) return true;
      return words.some((word) => word.length >= longWord && together().some((pattern) => pattern.test(word)));
    });
}

/** How long a word is at least that may be several without spaces. */
const longWord = 7;

function withClasses(phrase: string, classes: LanguageWords['classes']): string {
  return phrase
    .replace(/\[([^\]]*)\]/g, (_, signs: string) => `(${[...signs].join('|')})`)
    .replace(/\(/g, '(?:')
    .replace(/\{([^{}]*)\}/g, (_, name: string) => `(?:${(classes[name] ?? []).map((one) => withClasses(one, classes)).join('|')})`);
}

interface Patterns {
  words: readonly RegExp[];
  alone: RegExp;
  unless: readonly RegExp[];
}

function patternsOf(language: LanguageWords, sources: Record<keyof Patterns, (phrase: string) => string>): Patterns {
  const alone = language.alone.map(sources.alone).join('|');
  return {
    words: language.words.map((phrase) => new RegExp(sources.words(phrase), 'gu')),
    unless: language.unless.map((phrase) => new RegExp(sources.unless(phrase), 'gu')),
    alone: alone === '' ? /(?!)/ : new RegExp(`^(?:${alone})$`, 'u'),
  };
}

function whenAsked<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Whether a pattern is found anywhere that no exception overlaps. */
function isFound(text: string, { words, unless }: Patterns, isWhole: (stretch: Stretch) => boolean): boolean {
  let excepted: Stretch[] | undefined;
  return words.some((pattern) =>
    stretchesOf(pattern, text).some((found) => {
      if (!isWhole(found)) return false;
      excepted ??= unless.flatMap((exception) => stretchesOf(exception, text)).filter(isWhole);
      return !excepted.some((other) => isExplained(found, other));
    }),
  );
}

/** Whether found words are the words of an exception, part of them, or reach into them. A smaller exception inside them explains nothing. */
function isExplained(found: Stretch, exception: Stretch): boolean {
  const overlap = exception.start < found.end && exception.end > found.start;
  const isInside = exception.start >= found.start && exception.end <= found.end;
  return overlap && (!isInside || exception.end - exception.start === found.end - found.start);
}

/** Every stretch that a pattern matches, also those that begin inside another. */
function stretchesOf(pattern: RegExp, text: string): Stretch[] {
  const found: Stretch[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match && match[0] !== ''; match = pattern.exec(text)) {
    found.push({ start: match.index, end: match.index + match[0].length });
    pattern.lastIndex = match.index + 1;
  }
  return found;
}
