import { type Features, featureCount } from './features.ts';

/** A sentence that is known to be harmful or good. */
export interface Example {
  features: Features;
  harms: boolean;
}

/** How often all examples are gone through, and how far the first correction goes; chosen by cross-validation. */
const rounds = 8;
const firstStep = 3;
/** How much the counts of features add to what was learnt by correction. */
const shareOfCounts = 1;
/** Added to every count, so that a feature that was met once proves little. */
const smoothing = 0.5;

/**
 * Learns from examples to tell harmful sentences from good ones: logistic regression, with naive Bayes as a second opinion. The same
 * examples give the same result: their order is shuffled by a fixed sequence.
 */
export class Learner {
  /** What a feature weighs in a sentence: rare ones weigh more. Zero for those that no example has. */
  private readonly rarity = new Float32Array(featureCount);
  private readonly weights = new Float32Array(featureCount);
  private readonly counted = new Float32Array(featureCount);
  private bias = 0;

  constructor(examples: readonly Example[]) {
    this.count(examples);
    this.correct(examples);
  }

  /** How likely a sentence harms: the higher the likelier, on the scale of `threshold.ts`. */
  scoreOf(features: Features): number {
    let learnt = 0;
    let counted = 0;
    let known = 0;
    let square = 0;
    for (const feature of features) {
      const rarity = this.rarity[feature]!;
      if (rarity === 0) continue;
      known++;
      square += rarity * rarity;
      learnt += this.weights[feature]! * rarity;
      counted += this.counted[feature]!;
    }
    if (known === 0) return Number.NEGATIVE_INFINITY;
    return learnt / Math.sqrt(square) + this.bias + (shareOfCounts * counted) / Math.sqrt(known);
  }

  /** Returns how much other sentences have in common with a sentence, from 0 to 1. */
  likenessTo(features: Features): (other: Features) => number {
    const own = new Set(features);
    const length = this.lengthOf(features);
    return (other) => {
      let common = 0;
      for (const feature of other) if (own.has(feature)) common += this.rarity[feature]! ** 2;
      return common / (length * this.lengthOf(other));
    };
  }

  private lengthOf(features: Features): number {
    let square = 0;
    for (const feature of features) square += this.rarity[feature]! ** 2;
    return Math.sqrt(square) || 1;
  }

  private count(examples: readonly Example[]): void {
    const harmful = new Uint16Array(featureCount);
    const good = new Uint16Array(featureCount);
    for (const { features, harms } of examples) for (const feature of features) (harms ? harmful : good)[feature]!++;
    const total = examples.filter(({ harms }) => harms).length;
    for (let feature = 0; feature < featureCount; feature++) {
      const [bad, fine] = [harmful[feature]!, good[feature]!];
      if (bad + fine === 0) continue;
      this.rarity[feature] = Math.sqrt(Math.log(1 + examples.length / (bad + fine)));
      const shareOf = (count: number, of: number) => (count + smoothing) / (of + 2 * smoothing);
      this.counted[feature] = Math.log(shareOf(bad, total) / shareOf(fine, examples.length - total));
    }
  }

  private correct(examples: readonly Example[]): void {
    const lengths = examples.map(({ features }) => this.lengthOf(features));
    const harmful = examples.filter(({ harms }) => harms).length;
    // Both sorts count the same, however many sentences there are of each.
    const balance = { true: examples.length / (2 * harmful || 1), false: examples.length / (2 * (examples.length - harmful) || 1) };
    const order = examples.map((_, index) => index);
    const random = sequence();
    for (let round = 0; round < rounds; round++) {
      shuffle(order, random);
      const step = firstStep / (1 + round);
      for (const index of order) {
        const { features, harms } = examples[index]!;
        let sum = 0;
        for (const feature of features) sum += this.weights[feature]! * this.rarity[feature]!;
        const error = 1 / (1 + Math.exp(-(sum / lengths[index]! + this.bias))) - (harms ? 1 : 0);
        const change = step * error * balance[`${harms}`];
        this.bias -= change / 10;
        for (const feature of features) this.weights[feature]! -= (change * this.rarity[feature]!) / lengths[index]!;
      }
    }
  }
}

/** A fixed sequence of numbers that look random. */
function sequence(): (below: number) => number {
  let state = 7;
  return (below) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return state % below;
  };
}

function shuffle(list: number[], random: (below: number) => number): void {
  for (let last = list.length - 1; last > 0; last--) {
    const other = random(last + 1);
    [list[last], list[other]] = [list[other]!, list[last]!];
  }
}
