/** How many features are distinguished. Two with one number are rare: the sentences of a language have about a hundred thousand. */
export const featureCount = 1 << 20;

/** What a sentence is compared by: the numbers of its features, each once. */
export type Features = readonly number[];

/** Collects the features of one sentence after another. A feature is a short text: a word, two words, a run of characters. */
export class FeatureCollector {
  /** For every feature the sentence in which it was last found. */
  private readonly foundIn = new Int32Array(featureCount);
  private sentence = 0;
  private found: number[] = [];

  add(feature: string): void {
    const number = numberOf(feature);
    if (this.foundIn[number] === this.sentence + 1) return;
    this.foundIn[number] = this.sentence + 1;
    this.found.push(number);
  }

  /** The features that were added since the last time. */
  take(): Features {
    const { found } = this;
    this.found = [];
    this.sentence++;
    return found;
  }
}

/** The number of a feature (FNV-1a), the same on every machine. */
function numberOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < feature.length; at++) hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) & (featureCount - 1);
}
