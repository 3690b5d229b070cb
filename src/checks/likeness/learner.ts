import { type Features, featureCount } from './features.ts';

/** A sentence that is known to be harmful or good. */
export interface Example {
  features: Features;
  harms: boolean;
}

/** What was learnt, as it is kept in a cache: numbers in base64, exactly as they are. */
export interface Learnt {
  /** Known features in the order of their places. */
  features: string;
  rarity: string;
  weights: string;
  counted: string;
  bias: number;
}

/** How often all examples are gone through, and how far the first correction goes; chosen by cross-validation. */
const rounds = 8;
const firstStep = 3;
/** How much the counts of features add to what was learnt by correction. */
const shareOfCounts = 1;
/** Added to every count, so that a feature that was met once proves little. */
const smoothing = 0.5;

/**
 * Learns from examples to distinguish harmful sentences from good ones: logistic regression, with naive Bayes as a second opinion. The same
 * examples give the same result: their order is shuffled by a fixed sequence.
 */
export class Learner {
  /** The places of known features in the lists below, which are short and so quick to reach; 0 for unknown ones. */
  private readonly places = new Int32Array(featureCount);
  /** What a feature weighs in a sentence: rare ones weigh more. */
  private readonly rarity: Float32Array;
  private readonly weights: Float32Array;
  private readonly counted: Float32Array;
  private bias = 0;

  /** `from` are examples, or what was learnt of them before. */
  constructor(from: readonly Example[] | Learnt) {
    if ('weights' in from) {
      for (const [index, feature] of uint32(from.features).entries()) this.places[feature] = index + 1;
      [this.rarity, this.weights, this.counted] = [float32(from.rarity), float32(from.weights), float32(from.counted)];
      this.bias = from.bias;
      return;
    }
    const examples = from;
    const known = this.numberFeatures(examples);
    this.rarity = new Float32Array(known + 1);
    this.weights = new Float32Array(known + 1);
    this.counted = new Float32Array(known + 1);
    this.count(examples);
    this.correct(examples);
  }

  /** What was learnt, to be kept: learning takes half a second. */
  learnt(): Learnt {
    const features = new Uint32Array(this.rarity.length - 1);
    for (const [feature, place] of this.places.entries()) if (place > 0) features[place - 1] = feature;
    return {
      features: base64(features),
      rarity: base64(this.rarity),
      weights: base64(this.weights),
      counted: base64(this.counted),
      bias: this.bias,
    };
  }

  /** How likely a sentence harms: the higher the likelier, on the scale of `threshold.ts`. */
  scoreOf(features: Features): number {
    let learnt = 0;
    let counted = 0;
    let known = 0;
    let square = 0;
    for (const feature of features) {
      const place = this.places[feature]!;
      if (place === 0) continue;
      const rarity = this.rarity[place]!;
      known++;
      square += rarity * rarity;
      learnt += this.weights[place]! * rarity;
      counted += this.counted[place]!;
    }
    if (known === 0) return Number.NEGATIVE_INFINITY;
    return learnt / Math.sqrt(square) + this.bias + (shareOfCounts * counted) / Math.sqrt(known);
  }

  /** Returns how much other sentences have in common with a sentence, from 0 to 1. */
  likenessTo(features: Features): (other: Features) => number {
    const own = new Set(features);
    const squareOf = (feature: number) => this.rarity[this.places[feature]!]! ** 2;
    const lengthOf = (all: Features) => Math.sqrt(all.reduce((sum, feature) => sum + squareOf(feature), 0)) || 1;
    const length = lengthOf(features);
    return (other) => {
      let common = 0;
      for (const feature of other) if (own.has(feature)) common += squareOf(feature);
      return common === 0 ? 0 : common / (length * lengthOf(other));
    };
  }

  /** Gives each feature of the examples a place, and returns how many there are. */
  private numberFeatures(examples: readonly Example[]): number {
    let last = 0;
    for (const { features } of examples) {
      for (const feature of features) if (this.places[feature] === 0) this.places[feature] = ++last;
    }
    return last;
  }

  private count(examples: readonly Example[]): void {
    const harmful = new Uint16Array(this.rarity.length);
    const good = new Uint16Array(this.rarity.length);
    for (const { features, harms } of examples) for (const feature of features) (harms ? harmful : good)[this.places[feature]!]!++;
    const total = examples.filter(({ harms }) => harms).length;
    const shareOf = (count: number, of: number) => (count + smoothing) / (of + 2 * smoothing);
    for (let place = 1; place < this.rarity.length; place++) {
      this.rarity[place] = Math.sqrt(Math.log(1 + examples.length / (harmful[place]! + good[place]!)));
      this.counted[place] = Math.log(shareOf(harmful[place]!, total) / shareOf(good[place]!, examples.length - total));
    }
  }

  private correct(examples: readonly Example[]): void {
    const harmful = examples.filter(({ harms }) => harms).length;
    // Both sorts count the same, however many sentences there are of each.
    const ofHarmful = examples.length / (2 * harmful || 1);
    const ofGood = examples.length / (2 * (examples.length - harmful) || 1);
    const placed = examples.map(({ features, harms }) => this.placed(features, harms));
    const random = sequence();
    for (let round = 0; round < rounds; round++) {
      shuffle(placed, random);
      const step = firstStep / (1 + round);
      for (const { places, length, harms } of placed) {
        let sum = 0;
        for (const place of places) sum += this.weights[place]! * this.rarity[place]!;
        const error = 1 / (1 + Math.exp(-(sum / length + this.bias))) - (harms ? 1 : 0);
        const change = step * error * (harms ? ofHarmful : ofGood);
        this.bias -= change / 10;
        for (const place of places) this.weights[place]! -= (change * this.rarity[place]!) / length;
      }
    }
  }

  private placed(features: Features, harms: boolean): { places: Int32Array; length: number; harms: boolean } {
    const places = new Int32Array(features.length);
    let square = 0;
    for (let at = 0; at < places.length; at++) {
      const place = this.places[features[at]!]!;
      places[at] = place;
      square += this.rarity[place]! ** 2;
    }
    return { places, length: Math.sqrt(square) || 1, harms };
  }
}

function base64(numbers: Uint32Array | Float32Array): string {
  return Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength).toString('base64');
}

function uint32(written: string): Uint32Array {
  return new Uint32Array(bytesOf(written));
}

function float32(written: string): Float32Array {
  return new Float32Array(bytesOf(written));
}

function bytesOf(written: string): ArrayBuffer {
  return Uint8Array.from(Buffer.from(written, 'base64')).buffer;
}

/** A fixed sequence of numbers that look random. */
function sequence(): (below: number) => number {
  let state = 7;
  return (below) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return state % below;
  };
}

function shuffle<T>(list: T[], random: (below: number) => number): void {
  for (let last = list.length - 1; last > 0; last--) {
    const other = random(last + 1);
    [list[last], list[other]] = [list[other]!, list[last]!];
  }
}
