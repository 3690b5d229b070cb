import type { Curriculum } from '../curriculum.ts';
import { type Locale, locales, originalLocale } from '../locale.ts';
import type { Place } from '../problem.ts';
import { type Node, type Position, plainText, walk } from '../tree.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { align } from './align.ts';
import { renderingsOf } from './renderings.ts';
import { pairsOf } from './state.ts';
import { unitsOf } from './units.ts';

/** How one language says a term, most often first. */
export interface Saying {
  locale: Locale;
  /** The words; undefined for paragraphs in which none were recognised. */
  words: string | undefined;
  /** The paragraphs that say it so. */
  places: (Place & { document: string })[];
}

/** How each language says a Chinese term, over all documents, pages and protocols. */
export function concordance(curriculum: Curriculum, vocabulary: Vocabulary, term: string): Saying[] {
  const pairs = alignedPairs(curriculum, vocabulary);
  return locales
    .filter((locale) => locale !== originalLocale)
    .flatMap((locale) => {
      const own = pairs.filter((pair) => pair.locale === locale);
      const found = renderingsOf(term, own);
      const said = new Set(found.flatMap((rendering) => rendering.pairs));
      const unsaid = own.flatMap(({ original }, index) => (original.includes(term) && !said.has(index) ? [index] : []));
      return [
        ...found.map((rendering) => ({ words: rendering.words, places: rendering.pairs })),
        ...(unsaid.length > 0 ? [{ words: undefined, places: unsaid }] : []),
      ]
        .map(({ words, places }): Saying => ({ locale, words, places: places.map((index) => own[index]!.place) }))
        .sort((a, b) => Number(a.words === undefined) - Number(b.words === undefined) || b.places.length - a.places.length);
    });
}

interface AlignedPair {
  original: string;
  translation: string;
  locale: Locale;
  place: Place & { document: string };
}

function alignedPairs(curriculum: Curriculum, vocabulary: Vocabulary): AlignedPair[] {
  return pairsOf(curriculum).flatMap(({ original, translation, locale, document, name }) => {
    if (!translation) return [];
    return align(unitsOf(original, vocabulary, false), unitsOf(translation, vocabulary, false), translation.memory?.paragraphs).flatMap(
      (row): AlignedPair[] => {
        if (!row.original || !row.translation) return [];
        const { at } = row.translation;
        const { line, column } = isPosition(at) ? at : { line: 1, column: 1 };
        return [
          {
            original: row.original.words,
            translation: row.translation.words,
            locale,
            place: { file: translation.file, line, column, document: document?.id ?? name },
          },
        ];
      },
    );
  });
}

function isPosition(at: Position | readonly PropertyKey[]): at is Position {
  return 'line' in at;
}

/** A word that may belong into the glossary, the documents that have it, and how often. */
export interface TermCandidate {
  term: string;
  documents: string[];
  count: number;
}

/** In how many documents a word has to be; a word of nearly all is an ordinary one. */
const leastDocuments = 2;
const mostDocuments = { share: 0.5, least: 4 };

/** Words that are printed bold or in 《》 somewhere and are in two documents or more, without those of the glossary and titles. */
export function termCandidates({ documents, plan, registries }: Curriculum): TermCandidate[] {
  const texts = documents.map(({ id, texts: main, handouts }) => ({
    id,
    nodes: [main, ...handouts.map((handout) => handout.texts)].flatMap((byLocale) => byLocale[originalLocale]?.nodes ?? []),
  }));
  const words = texts.map(({ id, nodes }) => ({ id, words: plainText(nodes) }));
  const known = new Set([...registries.glossary.map((entry) => entry[originalLocale]), ...plan.map(({ title }) => title[originalLocale])]);
  for (const { handouts } of documents) for (const handout of handouts) known.add(handout.texts[originalLocale]?.front.title ?? '');
  const marked = new Set(texts.flatMap(({ nodes }) => markedIn(nodes)));
  return [...marked]
    .filter((term) => !known.has(term))
    .map((term) => {
      const counts = words.map((text) => ({ id: text.id, count: text.words.split(term).length - 1 })).filter(({ count }) => count > 0);
      return { term, documents: counts.map(({ id }) => id), count: counts.reduce((sum, { count }) => sum + count, 0) };
    })
    .filter(
      (candidate) =>
        candidate.documents.length >= leastDocuments &&
        candidate.documents.length <= Math.max(mostDocuments.least, documents.length * mostDocuments.share),
    )
    .sort((a, b) => b.documents.length - a.documents.length || b.count - a.count);
}

/** Short words without a sign: 照应人, not a sentence, not 不说, 今晚 or 六年级. */
const termForm =
  /^(?!不|没|有|别|再|先|看|今|明|当天|现在|出来)(?!.*[天周晚遍轮级口]$|.*(?:以?内|分钟|小时|星期|学前|老师)$)\p{Script=Han}{2,8}$/u;

function markedIn(nodes: readonly Node[]): string[] {
  const all = walk(nodes);
  const bold = all.flatMap((node) => (node.type === 'strong' ? [plainText(node.children).replace(/[：:。，]$/u, '')] : []));
  const titled = all.flatMap((node) =>
    node.type === 'text' ? [...node.value.matchAll(/《([^《》]+)》/gu)].map(([, title]) => title!) : [],
  );
  return [...bold, ...titled].filter((term) => termForm.test(term));
}
