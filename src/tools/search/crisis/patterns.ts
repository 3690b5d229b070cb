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

/** The patterns of a language. */
export interface Patterns {
  words: readonly RegExp[];
  alone: RegExp;
  unless: readonly RegExp[];
}

/** Compiles the phrases of a language, each list from its own sources. */
export function patternsOf(language: LanguageWords, sources: Record<keyof Patterns, (phrase: string) => string>): Patterns {
  const alone = language.alone.map(sources.alone).join('|');
  return {
    words: language.words.map((phrase) => new RegExp(sources.words(phrase), 'gu')),
    unless: language.unless.map((phrase) => new RegExp(sources.unless(phrase), 'gu')),
    alone: alone === '' ? /(?!)/ : new RegExp(`^(?:${alone})$`, 'u'),
  };
}

/** Whether a pattern is found anywhere that no exception overlaps. */
export function isFound(text: string, { words, unless }: Patterns, isWhole: (stretch: Stretch) => boolean): boolean {
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

/** Makes a value when it is first asked for. */
export function whenAsked<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
