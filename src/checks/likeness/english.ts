import { FeatureCollector, type Features } from './features.ts';
import { WordGroups } from './wordGroups.ts';

/**
 * The features of English sentences: stems, beginnings of words, two stems with at most two words between them, the same with groups of words in place of
 * words, what is negated, how the sentence begins, how long it is and whom it speaks to.
 */
export function englishFeatures(alike: readonly (readonly string[])[]): (sentence: string) => Features {
  const groups = new WordGroups(alike, stemOf);
  const features = new FeatureCollector();
  return (sentence) => {
    const words = wordsOf(sentence);
    const stems = words.map(stemOf);
    const grouped = stems.map((stem) => groups.of(stem));
    const general = stems.map((stem, at) => (grouped[at]!.length > 0 ? `#${grouped[at]![0]}` : stem));
    for (const stem of stems) features.add(stem);
    // "Weepy" and "weeping" begin alike, whatever their stems.
    for (const word of words) for (const length of [4, 5]) if (word.length > length) features.add(`${word.slice(0, length)}-`);
    for (const group of grouped.flat()) features.add(`#${group}`);
    for (const pair of [...pairsOf(stems), ...pairsOf(general).map((words) => `~${words}`)]) features.add(pair);
    for (const beginning of [stems, general]) features.add(`^${beginning.slice(0, 3).join(' ')}`);
    addNegated(features, words, stems, grouped);
    addManner(features, words, grouped);
    return features.take();
  };
}

function wordsOf(sentence: string): string[] {
  return (
    sentence
      .toLowerCase()
      .replace(/[‘’]/g, "'")
      .match(/[a-z]+(?:'[a-z]+)?|[?!,:]/g) ?? []
  );
}

/** Two words, next to each other or with one or two between them; `^` and `$` are the ends of the sentence. */
function pairsOf(words: readonly string[]): string[] {
  const ends = ['^', ...words, '$'];
  return ends.flatMap((word, at) => [1, 2, 3].flatMap((far) => (at + far < ends.length ? [`${word} ${far} ${ends[at + far]}`] : [])));
}

const negation = /^(?:not?|never|nobody|nothing|none|neither|nor|without|cannot|[a-z]+n't)$/;

/** "Nobody will send you away" and "I will send you away" differ in what follows a negation. */
function addNegated(
  features: FeatureCollector,
  words: readonly string[],
  stems: readonly string[],
  grouped: readonly (readonly number[])[],
): void {
  let negated = false;
  for (const [at, word] of words.entries()) {
    if (/^(?:[,:?!]|but)$/.test(word)) negated = false;
    if (negated) for (const what of [stems[at]!, ...grouped[at]!.map((group) => `#${group}`)]) features.add(`not ${what}`);
    if (negation.test(word)) negated = true;
  }
  features.add(words.some((word) => negation.test(word)) ? 'negative' : 'positive');
}

function addManner(features: FeatureCollector, words: readonly string[], grouped: readonly (readonly number[])[]): void {
  const isTo = words.some((word) => /^you(?:r|'|$)/.test(word)) ? 'to you' : 'to no one';
  const isFrom = words.some((word) => /^(?:i|we|my|our|me|us)(?:'|$)/.test(word)) ? 'from me' : 'from no one';
  for (const group of grouped.flat()) features.add(`${isTo} #${group}`);
  features.add(`${isTo} ${isFrom} ${words.includes('?') ? '?' : ''}${words.includes('!') ? '!' : ''}`);
  features.add(`length ${Math.min(6, Math.floor(words.length / 3))}`);
}

/** The stem of a word, roughly: crying, cried and cries have one. */
function stemOf(word: string): string {
  if (word.length <= 3) return word;
  return word
    .replace(/(?:'s|s')$/, '')
    .replace(/ie[sd]$/, 'y')
    .replace(/([a-z]{3})(?:ing|ed|es|ly|er|est|s)$/, '$1')
    .replace(/([b-df-hj-np-tv-z])\1$/, '$1')
    .replace(/e$/, '');
}

/** Whether words are a title, such as "A Day at My Parent's Work": a name, which says nothing to anyone. */
export function isTitle(words: string): boolean {
  const long = words.match(/[\p{L}][\p{L}'’-]{3,}/gu) ?? [];
  return long.length > 1 && long.every((word) => /^\p{Lu}/u.test(word)) && !/[.!?…]["”’)]*\s*$/u.test(words);
}
