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
  /** The phrases of each list by what they can begin with, and those of `words` typed without spaces; made by `searchWords`. */
  begun: Readonly<Record<'words' | 'alone' | 'unless' | 'joined', Begun>>;
}

/** The places of phrases in a list by what they can begin with; by '' those that can begin with anything. */
export type Begun = Readonly<Record<string, readonly number[]>>;

/** A part of a text. */
export interface Stretch {
  start: number;
  end: number;
}

/** A phrase with its classes put in, as the source of a regular expression. Gaps are left. */
export function withClasses(phrase: string, classes: LanguageWords['classes']): string {
  return phrase
    .replace(/\[([^\]]*)\]/g, (_, signs: string) => `(${[...signs].join('|')})`)
    .replace(/\(/g, '(?:')
    .replace(/\{([^{}]*)\}/g, (_, name: string) => `(?:${(classes[name] ?? []).map((one) => withClasses(one, classes)).join('|')})`);
}

/** How the phrases of a list are compared. */
export interface Comparison {
  /** The source of a phrase's regular expression. */
  source: (phrase: string) => string;
  /** A sign string that the text has when it has a phrase which begins in this way. */
  key: (beginning: string) => string;
  /** The text in which keys are looked for; by default the text itself. */
  keyText?: (text: string) => string;
}

/** Phrases as patterns. Only those that a text may have are compiled, each when it is first needed. */
export class PatternList {
  readonly #phrases: readonly string[];
  readonly #comparison: Comparison;
  readonly #patterns: (RegExp | undefined)[] = [];
  readonly #begun: readonly (readonly [key: string, places: readonly number[]])[];

  constructor(phrases: readonly string[], begun: Begun, comparison: Comparison) {
    this.#phrases = phrases;
    this.#comparison = comparison;
    this.#begun = Object.entries(begun).map(([beginning, places]) => [beginning === '' ? '' : comparison.key(beginning), places]);
  }

  /** The patterns that a text may match; it matches none of the others. */
  for(text: string): RegExp[] {
    const keyText = this.#comparison.keyText?.(text) ?? text;
    const places = new Set<number>();
    for (const [key, having] of this.#begun) if (keyText.includes(key)) for (const at of having) places.add(at);
    return [...places].map((at) => {
      this.#patterns[at] ??= new RegExp(this.#comparison.source(this.#phrases[at]!), 'gu');
      return this.#patterns[at];
    });
  }
}

/** The patterns of a language. */
export type Patterns = Record<'words' | 'alone' | 'unless', PatternList>;

/** The lists of a language, each with its own comparison. Those of `alone` are compared with a whole text. */
export function patternsOf({ begun, ...language }: LanguageWords, comparisons: Record<keyof Patterns, Comparison>): Patterns {
  const { words, alone, unless } = comparisons;
  const whole = { ...alone, source: (phrase: string) => `^(?:${alone.source(phrase)})$` };
  return {
    words: new PatternList(language.words, begun.words, words),
    alone: new PatternList(language.alone, begun.alone, whole),
    unless: new PatternList(language.unless, begun.unless, unless),
  };
}

/** Whether a whole text is one of the phrases that count alone. */
export function isAlone(text: string, { alone }: Patterns): boolean {
  return alone.for(text).some((pattern) => stretchesOf(pattern, text).length > 0);
}

/** Whether a pattern is found anywhere that no exception overlaps. */
export function isFound(text: string, { words, unless }: Patterns, isWhole: (stretch: Stretch) => boolean): boolean {
  let excepted: Stretch[] | undefined;
  return words.for(text).some((pattern) =>
    stretchesOf(pattern, text).some((found) => {
      if (!isWhole(found)) return false;
      excepted ??= unless
        .for(text)
        .flatMap((exception) => stretchesOf(exception, text))
        .filter(isWhole);
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
