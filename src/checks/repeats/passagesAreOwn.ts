import type { Curriculum } from '../../curriculum/curriculum.ts';
import type { Text } from '../../curriculum/document.ts';
import { type Locale, like, locales } from '../../curriculum/locale.ts';
import { hashOf } from '../../curriculum/read/readCache.ts';
import type { CurriculumRule, Finding } from '../rule.ts';
import { rememberedMarks } from './rememberedMarks.ts';
import { comparedWith, type Repeat, repeatsOf, type Shared, sharedBy } from './repeats.ts';
import { type Units, unitsOf } from './units.ts';
import type { Marks, Window } from './winnow.ts';

/** The shortest passages that are found have 30 Chinese characters, or 20 English words. */
const windows: Record<'zh' | 'en', Window> = { zh: { piece: 16, choices: 15 }, en: { piece: 10, choices: 11 } };

/** The share of a plan or guide from which on repeated passages are a warning; below it they are advice. */
const mostOfPlan = 0.05;

/** How many places a warning names. */
const mostNamed = 3;
const longestQuote = { zh: 24, en: 70 };

/** No passage is in two documents: what many need is a protocol, and a change of one copy leaves the others as they were. */
export const passagesAreOwn: CurriculumRule = {
  id: 'passages-are-own',
  find: (curriculum, { cache }) => {
    const remembered = rememberedMarks(cache);
    const cached = cache.of('repeated passages');
    const findings = locales.flatMap((locale) => {
      const texts = textsIn(curriculum, locale, (text) => remembered.of(text, locale, windows[like[locale]]));
      const shared = sharedBy(texts);
      return texts.flatMap(({ text }, number) => {
        const hash = hashOfShared(number, texts, shared);
        return hash === undefined ? [] : cached.recall(text.file, hash, () => findIn(number, texts, shared, locale));
      });
    });
    remembered.close();
    cached.close();
    return findings;
  },
};

interface Compared {
  /** The document: passages within one document are its own affair. */
  group: string;
  text: Text<object>;
  isMain: boolean;
  marks: Marks;
  units: () => Units;
  codes: () => Uint32Array;
}

function textsIn({ documents }: Curriculum, locale: Locale, marksOf: (text: Text<object>) => Marks): Compared[] {
  return documents.flatMap(({ id, texts, handouts }) =>
    [{ text: texts[locale], isMain: true }, ...handouts.map((handout) => ({ text: handout.texts[locale], isMain: false }))].flatMap(
      ({ text, isMain }): Compared[] => {
        // What a scaffold says is in every document that is still to be written.
        if (!text || text.placeholders.length > 0) return [];
        const units = () => unitsOf(text, locale);
        return [{ group: id, text, isMain, marks: marksOf(text), units, codes: () => units().codes }];
      },
    ),
  );
}

/** Changes when the text changes or another one with which it is compared; undefined if there is none, and nothing to find. */
function hashOfShared(number: number, texts: readonly Compared[], shared: Shared): string | undefined {
  const pieces = comparedWith(number, texts, shared);
  if (pieces.length === 0) return undefined;
  const others = new Map<number, number>();
  const found: number[] = [];
  for (const [at, there] of pieces) {
    found.push(at, there.length);
    for (const place of there) {
      if (!others.has(place.text)) others.set(place.text, others.size);
      found.push(others.get(place.text)!, place.at);
    }
  }
  const named = [number, ...others.keys()].map((text) => texts[text]!);
  return hashOf(...named.map(({ group, text }) => `${group} ${text.file} ${text.fingerprint}`), found.join());
}

function findIn(number: number, texts: readonly Compared[], shared: Shared, locale: Locale): Finding[] {
  const here = texts[number]!;
  const own = repeatsOf(number, texts, windows[like[locale]], shared);
  const share = here.isMain && own.length > 0 ? own.reduce((sum, { length }) => sum + length, 0) / here.codes().length : 0;
  if (share >= mostOfPlan) return [inPlan(here, own, texts, share, locale)];
  // One of the two documents is enough for advice: the later one.
  return own.filter(({ other }) => texts[other]!.group < here.group).map((repeat) => alone(here, repeat, texts, locale));
}

function inPlan(here: Compared, repeats: readonly Repeat[], texts: readonly Compared[], share: number, locale: Locale): Finding {
  const longest = repeats.toSorted((a, b) => b.length - a.length);
  const named = longest.slice(0, mostNamed).map((repeat) => ({ repeat, ...placesOf(here, repeat, texts, locale) }));
  const more = longest.length - named.length;
  const percent = Math.round(share * 100);
  const list = (language: 'zh' | 'en') =>
    named.map(({ line, quote, place, repeat }) =>
      language === 'zh'
        ? `第 ${line} 行“${quote}”（${lengthOf(repeat, locale).zh}）在 ${place}`
        : `line ${line} "${quote}" (${lengthOf(repeat, locale).en}) is in ${place}`,
    );
  return {
    file: here.text.file,
    ...here.units().at(longest[0]!.start),
    message: {
      zh: `${here.group} 有 ${percent}% 和别的材料一字不差：${list('zh').join('；')}${more > 0 ? `；另有 ${more} 处` : ''}。`,
      en: `${percent} % of ${here.group} is word for word in other documents: ${list('en').join('; ')}${more > 0 ? `; and ${more} more` : ''}.`,
    },
    hint,
  };
}

function alone(here: Compared, repeat: Repeat, texts: readonly Compared[], locale: Locale): Finding {
  const { quote, place } = placesOf(here, repeat, texts, locale);
  const { zh, en } = lengthOf(repeat, locale);
  return {
    severity: 'advice',
    file: here.text.file,
    ...here.units().at(repeat.start),
    message: {
      zh: `"${quote}" 起有 ${zh}，和 ${place} 一字不差。`,
      en: `From "${quote}" on, ${en} are word for word in ${place}.`,
    },
    hint,
  };
}

const hint = {
  zh: '每份材料都要的话，放进 content/protocols，用 <Protocol of="…" /> 引用；别的，用自己的话、自己的事重写。',
  en: 'What several documents need goes into content/protocols and is quoted with <Protocol of="…" />; write the rest in words and with things of its own.',
};

function placesOf(here: Compared, { start, length, other, otherStart }: Repeat, texts: readonly Compared[], locale: Locale) {
  const there = texts[other]!;
  return {
    line: here.units().at(start).line,
    quote: shortened(here.units().quote(start, start + length), locale),
    place: `${there.text.file}:${there.units().at(otherStart).line}`,
  };
}

function lengthOf({ length }: Repeat, locale: Locale) {
  return like[locale] === 'zh' ? { zh: `${length} 字`, en: `${length} characters` } : { zh: `${length} 个词`, en: `${length} words` };
}

function shortened(words: string, locale: Locale): string {
  const most = longestQuote[like[locale]];
  return words.length <= most ? words : `${words.slice(0, most).trimEnd()}…`;
}
