import { gramsOf, type PhraseGrams } from '../../curriculum/schema/phrase.ts';

interface Node {
  next: Map<number, Node>;
  /** The phrases that have a set with the piece which ends here, and the bit of that set. */
  ends: { phrase: number; set: number }[];
  /** The last text in which it was met: once is enough. */
  met: number;
}

/** Phrases by the pieces of which a text that holds them has some: of thousands it leaves the few that have to be looked for. */
export class LookedUp {
  private readonly first: Node = { next: new Map(), ends: [], met: 0 };
  /** For every phrase the bits of all its sets. */
  private readonly wanted: Uint8Array;
  /** The phrases without any: they may be everywhere. */
  private readonly always: number[];
  private texts = 0;
  /** The bits that were met in the text which is looked at. */
  private readonly found: Uint8Array;

  /** `grams` are those of the phrases, in their order. */
  constructor(phrases: readonly string[], grams: readonly PhraseGrams[] = phrases.map(gramsOf)) {
    this.wanted = Uint8Array.from(grams, (sets, index) => {
      for (const [bit, grams] of sets.entries()) for (const gram of grams) this.nodeOf(gram).ends.push({ phrase: index, set: 1 << bit });
      return (1 << sets.length) - 1;
    });
    this.found = new Uint8Array(phrases.length);
    this.always = phrases.flatMap((_, index) => (this.wanted[index] === 0 ? [index] : []));
  }

  /** The numbers of the phrases that a text may hold, in their order. */
  likelyIn(text: string): number[] {
    const lower = text.toLowerCase();
    const found = this.found.fill(0);
    const likely = [...this.always];
    this.texts++;
    for (let start = 0; start < lower.length; start++) {
      let node: Node | undefined = this.first;
      for (let at = start; node; at++) {
        if (node.met !== this.texts) {
          node.met = this.texts;
          for (const { phrase, set } of node.ends) {
            const before = found[phrase]!;
            found[phrase] = before | set;
            if (found[phrase] !== before && found[phrase] === this.wanted[phrase]) likely.push(phrase);
          }
        }
        node = at < lower.length ? node.next.get(lower.charCodeAt(at)) : undefined;
      }
    }
    return likely.sort((a, b) => a - b);
  }

  private nodeOf(gram: string): Node {
    let node = this.first;
    for (let at = 0; at < gram.length; at++) {
      const code = gram.charCodeAt(at);
      let next = node.next.get(code);
      if (!next) {
        next = { next: new Map(), ends: [], met: 0 };
        node.next.set(code, next);
      }
      node = next;
    }
    return node;
  }
}
