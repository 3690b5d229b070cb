import { type Locale, like } from '../../curriculum/locale.ts';
import type { Sentences } from '../../curriculum/schema/sentences.ts';
import { once } from '../../lib/whenAsked.ts';
import { chineseFeatures } from './chinese.ts';
import { englishFeatures } from './english.ts';
import type { Features } from './features.ts';
import { Learner, type Learnt } from './learner.ts';
import { shortest, threshold } from './threshold.ts';

type Kind = Sentences['kinds'][number];

/** A kind of harm and the known sentence that a sentence resembles most. */
export interface Resembled {
  kind: Kind;
  nearest: string;
}

interface Known {
  kind: Kind;
  sentence: string;
  features: Features;
}

const featuresIn = { zh: chineseFeatures, en: englishFeatures };

const countIn = {
  zh: (sentence: string) => sentence.match(/\p{Script=Han}/gu)?.length ?? 0,
  en: (sentence: string) => sentence.match(/[a-z]+(?:['’][a-z]+)?/giu)?.length ?? 0,
};

/** How many of the nearest sentences say of which kind a sentence is. */
const neighbours = 5;

/** What was learnt from the known sentences of one language. */
export class Likeness {
  private readonly language: 'zh' | 'en';
  private readonly featuresOf: (sentence: string) => Features;
  /** Whether any sentence is known to be harmful. */
  private readonly knowsHarm: boolean;
  private readonly harmful: () => Known[];
  private readonly learner: Learner;

  /** `recall` returns what was learnt of the same sentences before, or calls `learn`. */
  constructor({ alike, kinds, everyday }: Sentences, locale: Locale, recall: (learn: () => Learnt) => Learnt = (learn) => learn()) {
    this.language = like[locale];
    this.featuresOf = featuresIn[this.language](alike[locale]);
    this.knowsHarm = kinds.some((kind) => kind[locale].harmful.length > 0);
    this.harmful = once(() =>
      kinds.flatMap((kind) => kind[locale].harmful.map((sentence) => ({ kind, sentence, features: this.featuresOf(sentence) }))),
    );
    const learn = () => {
      const good = [...kinds.flatMap((kind) => kind[locale].good), ...everyday[locale]];
      return new Learner([
        ...this.harmful().map(({ features }) => ({ features, harms: true })),
        ...good.map((sentence) => ({ features: this.featuresOf(sentence), harms: false })),
      ]).learnt();
    };
    this.learner = new Learner(recall(learn));
  }

  /** The kind of harm that a sentence does and the known sentence it resembles; undefined for a sentence that seems to do none. */
  resembledBy(sentence: string): Resembled | undefined {
    if (!this.knowsHarm || countIn[this.language](sentence) < shortest[this.language]) return undefined;
    return this.scoreOf(sentence) < threshold[this.language] ? undefined : this.nearestTo(sentence);
  }

  /** How likely a sentence does harm, on the scale of `threshold`. */
  scoreOf(sentence: string): number {
    return this.learner.scoreOf(this.featuresOf(sentence));
  }

  private nearestTo(sentence: string): Resembled {
    const likenessTo = this.learner.likenessTo(this.featuresOf(sentence));
    const near = this.harmful()
      .map((known) => ({ ...known, likeness: likenessTo(known.features) }))
      .sort((a, b) => b.likeness - a.likeness)
      .slice(0, neighbours);
    const votes = new Map<Kind, number>();
    for (const { kind, likeness } of near) votes.set(kind, (votes.get(kind) ?? 0) + likeness);
    const [kind] = [...votes].reduce((best, other) => (other[1] > best[1] ? other : best));
    return { kind, nearest: near.find((known) => known.kind === kind)!.sentence };
  }
}
