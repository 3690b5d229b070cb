/** A piece of a text and what became of it in another language. */
export interface Pair {
  original: string;
  translation: string;
}

/** How a language says a term: its words, and the numbers of the pairs in which it does. */
export interface Rendering {
  words: string;
  pairs: number[];
  /** 1 when these words are wherever the term is and nowhere else, 0 when never together. */
  likeness: number;
}

/** How long the words are that a term may become, in words. */
const longest = 4;

/** From which likeness on words are taken for the rendering of a term. */
const leastLikeness = 0.3;

const small = new Set(
  "a an the and or but of to in on at for from with by as is are was were be been it its this that these those they them their there you your i we our he she his her him who what which when where how if then so no not do does did don’t don't can will may must has have had one two three all any each say says said".split(
    ' ',
  ),
);

/**
 * Finds how a language says a term, from the pairs whose original has it: the words that are in most of their translations and in few
 * others, then those of the pairs that are left, and so on. `known` is looked for first. Pairs without a rendering are left out.
 */
export function renderingsOf(term: string, pairs: readonly Pair[], known?: RegExp): Rendering[] {
  const texts = pairs.map(({ translation }) => plain(translation));
  let left = pairs.flatMap(({ original }, index) => (original.includes(term) ? [index] : []));
  const found: Rendering[] = [];
  if (known) {
    const own = left.filter((index) => texts[index]!.search(known) >= 0);
    if (own.length > 0) found.push({ words: '', pairs: own, likeness: 1 });
    left = left.filter((index) => !own.includes(index));
  }
  while (left.length > 1) {
    const best = bestOf(left, texts);
    if (!best) break;
    found.push(best);
    left = left.filter((index) => !best.pairs.includes(index));
  }
  return found;
}

function bestOf(left: readonly number[], texts: readonly string[]): Rendering | undefined {
  const inLeft = new Map<string, number[]>();
  for (const index of left) for (const gram of gramsOf(texts[index]!)) inLeft.set(gram, [...(inLeft.get(gram) ?? []), index]);
  let best: Rendering | undefined;
  for (const [words, pairs] of inLeft) {
    if (pairs.length < 2) continue;
    const everywhere = texts.filter((text) => text.includes(` ${words} `)).length;
    const likeness = (2 * pairs.length) / (everywhere + left.length);
    const isBetter = !best || likeness > best.likeness || (likeness === best.likeness && words.length > best.words.length);
    if (isBetter && likeness >= leastLikeness) best = { words, pairs, likeness };
  }
  return best && wholeOf(best, inLeft, texts);
}

/** From which share on longer words are the term and not what was said of it once or twice. */
const leastShare = 0.4;

/** The longer words that words are part of, if many of their places have them: “support person” for “person”. */
function wholeOf(part: Rendering, inLeft: ReadonlyMap<string, number[]>, texts: readonly string[]): Rendering {
  const [whole] = [...inLeft]
    .filter(
      ([words, pairs]) =>
        ` ${words} `.includes(` ${part.words} `) && words !== part.words && pairs.length >= Math.max(2, part.pairs.length * leastShare),
    )
    .sort(([a, some], [b, others]) => others.length - some.length || b.length - a.length);
  if (!whole) return part;
  const [words, pairs] = whole;
  const everywhere = texts.filter((text) => text.includes(` ${words} `)).length;
  return { words, pairs, likeness: (2 * pairs.length) / (everywhere + pairs.length) };
}

/** The words of a text in lower case with a space around each; of plurals the singular, since a term is in both. */
function plain(text: string): string {
  const words =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? [];
  return ` ${words.map((word) => word.replace(/(?<=[a-z]{2}[^s'])s$/, '').replace(/'s$/, '')).join(' ')} `;
}

function gramsOf(text: string): Set<string> {
  const words = text.trim().split(' ');
  const grams = new Set<string>();
  for (let start = 0; start < words.length; start++) {
    if (small.has(words[start]!)) continue;
    for (let end = start + 1; end <= Math.min(words.length, start + longest); end++) {
      if (!small.has(words[end - 1]!)) grams.add(words.slice(start, end).join(' '));
    }
  }
  return grams;
}
