/** How many features are told apart. Two with one number are rare: the sentences of a language have about a hundred thousand. */
export const featureCount = 1 << 20;

/** What a sentence is compared by: the numbers of its features, each once. */
export type Features = readonly number[];

/** Collects the features of one sentence. A feature is a short text: a word, two words, a run of characters. */
export class FeatureSet {
  private readonly found = new Set<number>();

  add(feature: string): void {
    this.found.add(numberOf(feature));
  }

  numbers(): Features {
    return [...this.found];
  }
}

/** The number of a feature (FNV-1a), the same on every machine. */
function numberOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < feature.length; at++) hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) & (featureCount - 1);
}
