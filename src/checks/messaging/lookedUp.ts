import { gramsOf } from '../../curriculum/schema/phrase.ts';

interface Node {
  next: Map<number, Node>;
  /** The phrases that have a set with the piece which ends here, and the bit of that set. */
  ends: { phrase: number; set: number }[];
}

/** Phrases by the pieces of which a text that holds them has some: of thousands it leaves the few that have to be looked for. */
export class LookedUp {
  private readonly first: Node = { next: new Map(), ends: [] };
  /** For every phrase the bits of all its sets. */
  private readonly wanted: number[];

  constructor(phrases: readonly string[]) {
    this.wanted = phrases.map((phrase, index) => {
      const sets = gramsOf(phrase);
      for (const [bit, grams] of sets.entries()) for (const gram of grams) this.nodeOf(gram).ends.push({ phrase: index, set: 1 << bit });
      return (1 << sets.length) - 1;
    });
  }

  /** The numbers of the phrases that a text may hold, in their order. */
  likelyIn(text: string): number[] {
    const lower = text.toLowerCase();
    const met = new Map<number, number>();
    for (let start = 0; start < lower.length; start++) {
      let node: Node | undefined = this.first;
      for (let at = start; node; at++) {
        for (const { phrase, set } of node.ends) met.set(phrase, (met.get(phrase) ?? 0) | set);
        node = at < lower.length ? node.next.get(lower.charCodeAt(at)) : undefined;
      }
    }
    return this.wanted.flatMap((sets, phrase) => (sets === (met.get(phrase) ?? 0) ? [phrase] : []));
  }

  private nodeOf(gram: string): Node {
    let node = this.first;
    for (let at = 0; at < gram.length; at++) {
      const code = gram.charCodeAt(at);
      let next = node.next.get(code);
      if (!next) {
        next = { next: new Map(), ends: [] };
        node.next.set(code, next);
      }
      node = next;
    }
    return node;
  }
}
