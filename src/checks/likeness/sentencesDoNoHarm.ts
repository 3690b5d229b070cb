import type { Locale } from '../../curriculum/locale.ts';
import { withoutPlaceholders } from '../../curriculum/placeholder.ts';
import { hashOfData, type ReadCache } from '../../curriculum/read/readCache.ts';
import type { Sentences } from '../../curriculum/schema/sentences.ts';
import type { Passage } from '../messaging/passages.ts';
import { withoutQuotations, wordListsOf } from '../messaging/wordLists.ts';
import { normalize } from '../normalize.ts';
import { sentencesOf } from '../phrase.ts';
import type { Finding, TextRule } from '../rule.ts';
import { isTitle } from './english.ts';
import type { Learnt } from './learner.ts';
import { Likeness, type Resembled } from './likeness.ts';

/**
 * What children hear or read does not resemble sentences that hurt, also in words that no list has: learnt from `lists/sentences.yaml`.
 * What `messaging-is-safe` reports is not reported again.
 */
export const sentencesDoNoHarm: TextRule = {
  id: 'sentences-do-no-harm',
  look: ({ sentences, safeMessaging }, cache) => {
    const likenessIn = learntFrom(sentences, cache);
    return ({ text, locale, passages }) =>
      passages
        .filter(({ hearing }) => hearing.by === 'child')
        .flatMap((passage) => {
          const found = resemblingIn(passage, locale, likenessIn(locale));
          if (found.length === 0) return [];
          const refused = wordListsOf(safeMessaging, cache).refusedIn(passage.words, locale, passage.hearing);
          return found
            .filter(({ start, end }) => !refused.some(({ at }) => at >= start && at < end))
            .map(({ start, sentence, resembled }) => ({ file: text.file, ...passage.placeOf(start), ...said(sentence, resembled) }));
        });
  },
};

/** What was learnt last. Learning takes a second of CPU; a process that checks several curricula reads the same list in each. */
let last: { hash: string; learnt: Map<Locale, Likeness> } | undefined;

function learntFrom(sentences: Sentences, cache: ReadCache): (locale: Locale) => Likeness {
  const hash = hashOfData(sentences);
  if (last?.hash !== hash) last = { hash, learnt: new Map() };
  const { learnt } = last;
  return (locale) => {
    const likeness = learnt.get(locale) ?? new Likeness(sentences, locale, (learn) => recallLearnt(locale, hash, cache, learn));
    learnt.set(locale, likeness);
    return likeness;
  };
}

function recallLearnt(locale: Locale, hash: string, cache: ReadCache, learn: () => Learnt): Learnt {
  const cached = cache.of(`likeness in ${locale}`);
  const learnt = cached.recall(locale, hash, learn);
  cached.close();
  return learnt;
}

interface Found {
  sentence: string;
  start: number;
  end: number;
  resembled: Resembled;
}

/** The sentences of a passage that resemble harmful ones; in a story not those that a person in it says. */
function resemblingIn({ words, hearing }: Passage, locale: Locale, likeness: Likeness): Found[] {
  const normal = normalize(words);
  const written = withoutPlaceholders(normal.words);
  const heard = hearing.dialogue ? withoutQuotations(written) : written;
  return sentencesOf(heard, locale).flatMap(({ sentence, start }): Found[] => {
    if (isTitle(sentence)) return [];
    const resembled = likeness.resembledBy(sentence);
    if (!resembled) return [];
    const first = start + sentence.length - sentence.trimStart().length;
    const last = start + sentence.trimEnd().length;
    return [{ sentence: normal.written(first, last), start: normal.at(first), end: normal.at(last), resembled }];
  });
}

function said(sentence: string, { kind, nearest }: Resembled): Pick<Finding, 'message' | 'hint'> {
  return {
    message: {
      zh: `"${sentence}" 像是${kind.name.zh}：和已知的一句伤人的话 "${nearest}" 相近。`,
      en: `"${sentence}" reads like a sentence that ${kind.name.en}: it resembles the known "${nearest}".`,
    },
    hint: {
      zh: `${kind.instead.zh}这项检查只比句子，会看错：真没有伤害，就在 yaml 的 accepts 里认可它。`,
      en: `${kind.instead.en} This check compares sentences and can be wrong: if it does no harm, accept it in the yaml under accepts.`,
    },
  };
}
