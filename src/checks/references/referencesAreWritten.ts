import type { Curriculum } from '../../curriculum/curriculum.ts';
import type { DocumentFacts, MainFront } from '../../curriculum/document.ts';
import { grades, kindLetters, kindOfId, lessonIdOf, levelOf } from '../../curriculum/kind.ts';
import { like } from '../../curriculum/locale.ts';
import { didYouMean } from '../../curriculum/suggest.ts';
import { findInEach } from '../findInEach.ts';
import type { Passage } from '../messaging/passages.ts';
import { normalize } from '../normalize.ts';
import type { CurriculumRule, Finding } from '../rule.ts';
import { type WrittenText, writingsOf } from '../writings.ts';
import { type Mention, mentionsIn } from './mentions.ts';
import { type Scope, scopesOf } from './scopes.ts';
import { calledUnwritten, notInPlan, notWritten, untilThenIsOld, untilThenLacks } from './sentences.ts';
import { carriesStandIn, unwrittenAt } from './standIn.ts';

/**
 * A text may name a document that is planned and not written only in a sentence, or with a bracket, that says what to do until it is. Training
 * that comes first says so once for the whole document, in `untilThen` of the front matter, which is printed below the title.
 */
export const referencesAreWritten: CurriculumRule = {
  id: 'references-are-written',
  find: (curriculum, { cache }) => {
    const titles = titlesOf(curriculum);
    return findInEach('references-are-written', { curriculum, cache }, writingsOf(curriculum), ({ texts }) =>
      texts.flatMap((written) => [...inFacts(written, curriculum), ...inWords(written, curriculum, titles)]),
    );
  },
};

/** Training that is not written needs `untilThen`, and `untilThen` speaks of something that is not written. */
function inFacts({ text, document, handout, locale }: WrittenText, curriculum: Curriculum): Finding[] {
  if (!document || handout) return [];
  const until = untilThenOf(text.front);
  const named = until === undefined ? [] : idsIn(until, locale);
  const lacking = document.training.filter((id) => isPlanned(id, curriculum) && !curriculum.isWritten(id) && !named.includes(id));
  const place = { file: text.file, line: 1, column: 1 };
  if (lacking.length > 0) return [{ ...place, ...untilThenLacks(document.id, lacking) }];
  const isOld = until !== undefined && named.length > 0 && named.every((id) => curriculum.isWritten(id));
  return isOld ? [{ ...place, ...untilThenIsOld(named) }] : [];
}

function inWords(written: WrittenText, curriculum: Curriculum, titles: ReadonlyMap<string, string>): Finding[] {
  const { text, document, handout, locale, passages } = written;
  const language = like[locale];
  const until = handout ? undefined : untilThenOf(text.front);
  const covered = until === undefined || !document ? [] : idsIn(until, locale).filter((id) => document.training.includes(id));
  const around = { language, grade: document?.lesson?.grade };
  return passages.flatMap((passage) => {
    if (passage.words === until) return [];
    const { at, scopes } = sentencesOf(passage, language);
    return scopes.flatMap((scope) => {
      const mentions = mentionsIn(scope.words, around, (title) => titles.get(plainTitle(title)));
      if (mentions.length === 0) return [];
      const placed = (mention: Mention) => ({ file: text.file, ...passage.placeOf(at(scope.start + mention.at)) });
      const called = mentions.filter((mention) => mention.at < unwrittenAt(scope.words, language));
      if (called.length > 0 && called.every((mention) => isWritten(mention, curriculum, document))) {
        return [{ ...placed(called[0]!), ...calledUnwritten(called[0]!.words) }];
      }
      return unlike(mentions)
        .filter((mention) => !isWritten(mention, curriculum, document) && !('id' in mention.of && covered.includes(mention.of.id)))
        .flatMap((mention): Finding[] => {
          if ('id' in mention.of && !isPlanned(mention.of.id, curriculum)) {
            return [{ ...placed(mention), ...notInPlan(mention.words, didYouMean(mention.of.id, knownIds(curriculum))) }];
          }
          const isLesson = 'lesson' in mention.of || kindOfId(mention.of.id) === 'lesson';
          if (carriesStandIn(scope.words, language, isLesson)) return [];
          return [{ ...placed(mention), ...notWritten(mention, titleOf(mention, curriculum), isLesson) }];
        });
    });
  });
}

interface Sentences {
  language: 'zh' | 'en';
  /** Returns the offset in the words of the passage. */
  at: (offset: number) => number;
  scopes: readonly Scope[];
}

const sentencesOfPassages = new WeakMap<Passage, Sentences>();

/** The sentences of a passage that may name a document. Kept with the passage, which is the same until its text changes. */
function sentencesOf(passage: Passage, language: 'zh' | 'en'): Sentences {
  const known = sentencesOfPassages.get(passage);
  if (known?.language === language) return known;
  const { words, at } = normalize(passage.words);
  const found = { language, at, scopes: mayName.test(words) ? scopesOf(words, language) : [] };
  sentencesOfPassages.set(passage, found);
  return found;
}

/** Most passages name nothing; this is quicker than looking for it. */
const mayName = new RegExp(`${grades.map((grade) => levelOf(grade).id).join('|')}|[${kindLetters}]\\d|课|lesson|《|[“"「]`, 'i');

/** A document that is still being written may name itself. */
function isWritten({ of }: Mention, curriculum: Curriculum, own: DocumentFacts | undefined): boolean {
  if ('id' in of) return of.id === own?.id || curriculum.isWritten(of.id);
  return grades.some((grade) => curriculum.isWritten(lessonIdOf(grade, of.lesson)));
}

function isPlanned(id: string, curriculum: Curriculum): boolean {
  return curriculum.plan.some((planned) => planned.id === id);
}

function knownIds({ plan, documents }: Curriculum): string[] {
  return [...new Set([...plan, ...documents].map(({ id }) => id))];
}

function titleOf({ of }: Mention, { plan }: Curriculum) {
  return 'id' in of ? plan.find(({ id }) => id === of.id)?.title : undefined;
}

/** The first mention of each document: its title and its number next to each other are one. */
function unlike(mentions: readonly Mention[]): Mention[] {
  const keyOf = ({ of }: Mention) => JSON.stringify(of);
  return mentions.filter((mention, index) => mentions.findIndex((other) => keyOf(other) === keyOf(mention)) === index);
}

function untilThenOf(front: object): string | undefined {
  return (front as Partial<MainFront>).untilThen;
}

function idsIn(words: string, locale: WrittenText['locale']): string[] {
  const mentions = mentionsIn(normalize(words).words, { language: like[locale], grade: undefined }, () => undefined);
  return mentions.flatMap(({ of }) => ('id' in of ? [of.id] : []));
}

/**
 * Ids of planned documents by their titles in every language, whole and up to a colon, without what several are called and what something
 * written is called too.
 */
function titlesOf(curriculum: Curriculum): Map<string, string> {
  const taken = new Set(
    curriculum.documents.flatMap(({ texts, handouts }) =>
      [texts, ...handouts.map((handout) => handout.texts)].flatMap((byLocale) =>
        Object.values(byLocale).map(({ front }) => plainTitle(front.title)),
      ),
    ),
  );
  const ids = new Map<string, Set<string>>();
  for (const { id, title } of curriculum.plan) {
    for (const form of Object.values(title).flatMap((one) => [one, one.split(/[：:]/)[0]!])) {
      const name = plainTitle(form);
      ids.set(name, (ids.get(name) ?? new Set()).add(id));
    }
  }
  return new Map(
    [...ids].flatMap(([name, [id, ...others]]) => (id === undefined || others.length > 0 || taken.has(name) ? [] : [[name, id]])),
  );
}

function plainTitle(title: string): string {
  return normalize(title)
    .words.toLowerCase()
    .replace(/[\p{P}\p{S}\s]/gu, '');
}
