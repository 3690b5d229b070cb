import type { Curriculum } from '../../curriculum/curriculum.ts';
import { isLocale, type Locale, locales } from '../../curriculum/locale.ts';
import type { Wording } from '../../curriculum/problem.ts';
import { didYouMean } from '../../curriculum/suggest.ts';
import { Random } from '../bench/mutation/random.ts';

/** Which documents are verified. */
export interface Selection {
  /** Ids; undefined for all that is built, packs and all pages too. */
  documents: ReadonlySet<string> | undefined;
  locales: readonly Locale[];
  /** By which a sample can be chosen again. */
  seed?: number;
}

/** As it is typed. */
export interface SelectionOptions {
  ids: readonly string[];
  locale?: string | undefined;
  sample?: string | undefined;
  seed?: string | undefined;
}

/** Parses the options, or returns a message about the first invalid one. The default seed is the number of the day. */
export function selectionOf(curriculum: Curriculum, options: SelectionOptions, now = Date.now()): Selection | { error: Wording } {
  const { locale, sample, seed } = options;
  const written = curriculum.documents.map(({ id }) => id);
  const ids = options.ids.map((id) => id.toUpperCase());
  const unknown = ids.find((id) => !written.includes(id));
  if (unknown !== undefined) {
    const near = didYouMean(unknown, written);
    return { error: { zh: `没有 ${unknown} 这份材料。${near.zh}`, en: `There is no document ${unknown}. ${near.en}` } };
  }
  if (locale !== undefined && !isLocale(locale)) {
    const near = didYouMean(locale, locales);
    return {
      error: { zh: `--locale ${locale}：没有这种语言。${near.zh}`, en: `--locale ${locale}: there is no such language. ${near.en}` },
    };
  }
  const wrong = Object.entries({ sample, seed }).find(([, value]) => value !== undefined && !/^\d{1,9}$/.test(value));
  if (wrong) return { error: { zh: `--${wrong[0]} ${wrong[1]}：要写一个整数。`, en: `--${wrong[0]} ${wrong[1]}: write a whole number.` } };
  if (seed !== undefined && sample === undefined)
    return { error: { zh: '--seed 要和 --sample 一起写。', en: '--seed chooses a sample: say --sample too.' } };
  const chosen = { locales: locale === undefined ? locales : [locale as Locale] };
  if (sample === undefined) return { ...chosen, documents: ids.length > 0 ? new Set(ids) : undefined };
  const number = seed === undefined ? Math.floor(now / 86_400_000) : Number(seed);
  return { ...chosen, documents: new Set(sampleOf(ids.length > 0 ? ids : written, Number(sample), number)), seed: number };
}

/** The same for the same seed. */
function sampleOf(ids: readonly string[], count: number, seed: number): string[] {
  const random = new Random(seed);
  const left = [...ids];
  const chosen: string[] = [];
  while (chosen.length < count && left.length > 0) chosen.push(...left.splice(random.below(left.length), 1));
  return chosen;
}
