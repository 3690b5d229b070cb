import type { Begun, LanguageWords } from './patterns.ts';

/** What a gap begins with: anything. */
const gap = '\n';

/** The end of a phrase, put after it to see which phrases are shorter than a beginning. */
const phraseEnd = '\0';

/**
 * Returns a function that gives what a phrase can begin with: its first `length` signs in every way they can be written, fewer where a space
 * or a gap follows. Undefined when it can begin with anything. A text that has none of them does not have the phrase, so that most phrases
 * need not be compiled and compared.
 */
function beginningsOf(classes: LanguageWords['classes'], length: number): (phrase: string) => string[] | undefined {
  const ofClasses = new Map<string, Set<string>>();

  const ofClass = (name: string): Set<string> => {
    const known = ofClasses.get(name) ?? new Set((classes[name] ?? []).flatMap((phrase) => [...read(phrase)]));
    ofClasses.set(name, known);
    return known;
  };

  /** Every beginning of a phrase, with what is shorter than `length` as it is. */
  const read = (phrase: string): Set<string> => {
    const signs = [...phrase.replaceAll('..', '…')];
    let at = 0;

    const alternatives = (): Set<string> => {
      const all = new Set<string>();
      for (;;) {
        for (const one of sequence()) all.add(one);
        if (signs[at] !== '|') return all;
        at++;
      }
    };
    const sequence = (): Set<string> => {
      let begun = new Set(['']);
      while (at < signs.length && signs[at] !== '|' && signs[at] !== ')') {
        const next = element();
        if (signs[at] === '?') {
          at++;
          next.add('');
        }
        begun = joined(begun, next);
      }
      return begun;
    };
    const element = (): Set<string> => {
      const sign = signs[at++]!;
      if (sign === '(') {
        const inside = alternatives();
        at++;
        return inside;
      }
      if (sign === '[' || sign === '{') {
        const end = signs.indexOf(sign === '[' ? ']' : '}', at);
        const inside = signs.slice(at, end);
        at = end + 1;
        return sign === '[' ? new Set(inside) : new Set(ofClass(inside.join('')));
      }
      return new Set([sign === '…' ? gap : sign]);
    };
    return alternatives();
  };

  const isWhole = (begun: string) => begun.length >= length || /[ \n]$/.test(begun);
  const joined = (begun: ReadonlySet<string>, next: ReadonlySet<string>): Set<string> => {
    const all = new Set<string>();
    for (const one of begun) {
      if (isWhole(one)) all.add(one);
      else for (const other of next) all.add(cut(one + other));
    }
    return all;
  };
  const cut = (begun: string): string => {
    const end = begun.search(/[ \n]/);
    return (end < 0 ? begun : begun.slice(0, end + 1)).slice(0, length);
  };

  return (phrase) => {
    const all = [...read(phrase + phraseEnd)].map((begun) => begun.replace(/[\n\0]$/, ''));
    return all.some((begun) => begun.trim() === '') ? undefined : [...new Set(all)];
  };
}

/** How many signs of a phrase are looked for in a text before it is compared. */
const longest = { han: 1, latin: 3 } as const;

/** The phrases of a language by what they can begin with. */
export function begunIn(language: Omit<LanguageWords, 'begun'>): LanguageWords['begun'] {
  const length = longest[language.script];
  const plain = changed(language, (phrase) => phrase.replace(/['’]/g, ''));
  const beginnings = beginningsOf(plain.classes, length);
  const joined = changed(plain, (phrase) => phrase.replaceAll(' ', ''));
  // Single words are left out, as they are parts of others; so are gaps, which are words.
  const isJoined = (at: number) => / /.test(language.words[at]!) && !/…|\.\.| \?/.test(language.words[at]!);
  return {
    words: byBeginning(plain.words, beginnings),
    alone: byBeginning(plain.alone, beginnings),
    unless: byBeginning(plain.unless, beginnings),
    joined: language.script === 'latin' ? byBeginning(joined.words, beginningsOf(joined.classes, length), isJoined) : {},
  };
}

function byBeginning(phrases: readonly string[], beginnings: ReturnType<typeof beginningsOf>, isMeant = (_: number) => true): Begun {
  const begun: Record<string, number[]> = {};
  for (const [at, phrase] of phrases.entries()) {
    if (!isMeant(at)) continue;
    for (const beginning of beginnings(phrase) ?? ['']) {
      begun[beginning] ??= [];
      begun[beginning].push(at);
    }
  }
  return begun;
}

type Lists = Pick<LanguageWords, 'classes' | 'words' | 'alone' | 'unless'>;

/** The same phrases with other signs. */
function changed({ classes, words, alone, unless }: Lists, change: (phrase: string) => string): Lists {
  const all = (phrases: readonly string[]) => phrases.map(change);
  return {
    classes: Object.fromEntries(Object.entries(classes).map(([name, phrases]) => [name, all(phrases)])),
    words: all(words),
    alone: all(alone),
    unless: all(unless),
  };
}
