import { termOf } from '../../../curriculum/kind.ts';
import { whenAsked } from '../whenAsked.ts';
import { type Concept, Concepts } from './concepts.ts';
import type { Entry, FinderData } from './data.ts';
import { Fields, squeezed } from './fields.ts';
import { type Place, placeIn } from './numbers.ts';
import { plainText, simpleForms } from './text.ts';

/** The choices of the form by which results are narrowed down. */
export type Choices = Readonly<Partial<Record<'grade' | 'strand' | 'way' | 'kind', string>>>;

/** An entry with how well it answers. */
export interface Answer {
  entry: Entry;
  score: number;
}

/** A number or a title was typed; words that are known; or only words that titles and aims happen to have. */
export type Certainty = 'certain' | 'likely' | 'unsure';

/** What answers a query, the best first. */
export interface Found {
  answers: readonly Answer[];
  certainty: Certainty;
  /** The Chinese words that the query consists of, to look for in texts. */
  words: readonly string[];
}

/** Longest query that is looked at. */
const longest = 120;
/** Most answers, and the least that an answer has to reach: in itself, and of the best one. */
const most = 10;
const leastScore = 4;
const leastShare = 0.34;
/** How many sheets of one document are shown, and the score from which an answer is likely. */
const mostSheets = 2;
const likely = 12;

/** What is added for a number that was typed, a whole title, and a title inside the query. */
const forNumber = 1000;
const forTitle = 60;
const forPartOfTitle = 4;

/** Finds what answers a query, by numbers, titles, aims and words that mean the same. */
export class Finder {
  readonly #entries: readonly Entry[];
  readonly #fields: Fields;
  readonly #concepts: Concepts;
  readonly #simple: ReadonlyMap<string, string>;
  readonly #known: ReadonlySet<string>;
  readonly #terms: FinderData['terms'];
  /** The places of the sheets of each document. */
  readonly #sheets: () => ReadonlyMap<number, readonly number[]>;

  constructor(data: FinderData) {
    this.#simple = simpleForms(data.traditional);
    this.#entries = data.entries;
    this.#terms = data.terms;
    this.#fields = new Fields(data.entries, this.#simple);
    this.#concepts = new Concepts(data, this.#fields);
    this.#known = new Set(data.entries.flatMap(({ id, codes = [] }) => [id, ...codes]));
    this.#sheets = whenAsked(() => sheetsOf(data.entries));
  }

  /** What answers a query as it was typed. */
  find(query: string, choices: Choices = {}): Found {
    const plain = this.#plain(query);
    const place = this.#placeIn(plain);
    const { concepts, groups, words } = this.#concepts.in(place.rest);
    const scores = this.#scores(place, plain, concepts, groups);
    if (place.ids.length === 0) this.#raiseDocuments(scores);
    const scored = this.#entries.flatMap((entry, at) => {
      const score = scores[at]!;
      return score >= leastScore && isChosen(entry, choices) ? [{ entry, score }] : [];
    });
    scored.sort((one, other) => other.score - one.score);
    const best = scored[0]?.score ?? 0;
    const shown = scored.filter(({ score }) => score >= Math.min(best, forNumber / 2) * leastShare);
    const answers = (place.ids.length > 0 ? shown : withFewSheets(shown)).slice(0, most);
    return {
      answers: answers.map((answer) => this.#inTerm(answer, place)),
      certainty: best >= forTitle ? 'certain' : groups.length > 0 || best >= likely ? 'likely' : 'unsure',
      words,
    };
  }

  #plain(query: string): string {
    return plainText(query.slice(0, longest), this.#simple);
  }

  #placeIn(plain: string): Place {
    const read = placeIn(plain);
    return this.#isKnown(read) ? read : { ids: [], codes: [], grades: [], terms: [], lessons: [], rest: plain };
  }

  /** A document of which several sheets answer comes before them. */
  #raiseDocuments(scores: number[]): void {
    for (const [document, sheets] of this.#sheets()) {
      const found = sheets.flatMap((sheet) => (scores[sheet]! >= leastScore ? [scores[sheet]!] : []));
      const best = Math.max(...found);
      if (found.length > 1 && scores[document]! >= best / 2) scores[document] = Math.max(scores[document]!, best + 0.1);
    }
  }

  /** The page of a grade leads to the term that was typed. One page in a copy says for all where they are. */
  #inTerm(answer: Answer, { grades, terms }: Place): Answer {
    const { entry } = answer;
    const [term] = new Set(terms);
    if (term === undefined || !isGradePage(entry) || !grades.includes(entry.grade!) || entry.isAway) return answer;
    return { ...answer, entry: { ...entry, url: `${entry.url}#${term}-term`, title: `${entry.title} · ${this.#terms[term]}` } };
  }

  /** Whether what looks like a number is one: A5 is a size of paper. */
  #isKnown({ ids, codes, grades, lessons }: Place): boolean {
    return [...ids, ...codes].some((one) => this.#known.has(one)) || grades.length > 0 || lessons.length > 0;
  }

  #scores(place: Place, plain: string, concepts: readonly Concept[], groups: readonly number[]): number[] {
    const whole = concepts.reduce((sum, { weight }) => sum + weight, 0);
    const squeezedQuery = squeezed(plain);
    const isPlaceAlone = concepts.length === 0;
    return this.#entries.map((entry, at) => {
      let score = 0;
      let covered = 0;
      for (const { weight, answers } of concepts) {
        const answer = answers.get(at);
        if (answer === undefined) continue;
        score += weight * answer;
        covered += weight;
      }
      if (score > 0) {
        score *= 0.3 + (0.7 * covered) / whole;
        for (const group of groups) score *= this.#concepts.groups.wants(group, entry.kind);
      }
      score += this.#forTitle(squeezedQuery, this.#fields.titles[at]!);
      return this.#byPlace(entry, place, score, isPlaceAlone);
    });
  }

  #forTitle(query: string, title: string): number {
    if (title === query) return forTitle;
    if (title.length > 1 && query.includes(title)) return forPartOfTitle * [...title].length;
    return query.length > 1 && title.includes(query) ? (forPartOfTitle * 3 * query.length) / title.length : 0;
  }

  /** Puts first what has the number that was typed, then what is of the grade that was typed. */
  #byPlace(entry: Entry, { ids, codes, grades, terms, lessons }: Place, score: number, isPlaceAlone: boolean): number {
    const written = entry.planned ? 0 : 0.5;
    const order = ids.indexOf(entry.of ?? entry.id);
    if (order >= 0) return forNumber - 10 * order + (entry.of ? Math.min(score, 200) : 5) + written;
    if (codes.includes(entry.id)) return forNumber + 5;
    if (entry.codes?.some((code) => codes.includes(code))) return forNumber / 2 + score + written;
    const lesson = Number(/^[A-Z]+\d*-(\d+)/.exec(entry.id)?.[1] ?? 0);
    if (lessons.length > 0 && !entry.of && lessons.includes(lesson)) score += isPlaceAlone ? 20 + written : 6;
    if (grades.length === 0) return score;
    const isOfGrade = entry.grade !== undefined && grades.includes(entry.grade);
    const isOfTerm = terms.length === 0 || lesson === 0 || terms.includes(termOf(lesson));
    if (isPlaceAlone) {
      if (!isOfGrade || !isOfTerm || entry.of) return score;
      return (entry.kind === 'page' ? 60 : 30) + written * 20 - lesson / 10;
    }
    if (entry.grade === undefined) return score * 0.85;
    if (!isOfGrade) return score * 0.5;
    return score * (isOfTerm ? 1.7 : 1.4);
  }
}

/** The places of the sheets of each document, by its own place. */
function sheetsOf(entries: readonly Entry[]): Map<number, number[]> {
  const places = new Map(entries.map(({ id }, at) => [id, at]));
  const sheets = new Map<number, number[]>();
  for (const [at, { of, kind }] of entries.entries()) {
    const document = kind === 'handout' && of !== undefined ? places.get(of) : undefined;
    if (document !== undefined) sheets.set(document, [...(sheets.get(document) ?? []), at]);
  }
  return sheets;
}

/** Answers with no more than a few sheets of each document. */
function withFewSheets(answers: readonly Answer[]): Answer[] {
  const counts = new Map<string, number>();
  return answers.filter(({ entry: { of } }) => {
    if (of === undefined) return true;
    counts.set(of, (counts.get(of) ?? 0) + 1);
    return counts.get(of)! <= mostSheets;
  });
}

function isChosen(entry: Entry, { grade, strand, way, kind }: Choices): boolean {
  return (
    (grade === undefined || String(entry.grade) === grade) &&
    (strand === undefined || entry.strand === strand) &&
    (way === undefined || (entry.ways ?? []).map(String).includes(way)) &&
    (kind === undefined || entry.kind === kind)
  );
}

function isGradePage({ id }: Entry): boolean {
  return id.startsWith('grades/');
}
