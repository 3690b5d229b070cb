import { joinCharacters, partQuery } from './characters.ts';

/** The part of Pagefind's browser API that is used, small enough to be faked in tests. */
export interface SearchApi {
  search: (query: string | null, options?: { filters?: Filters }) => Promise<{ results: RawResult[] }>;
}

export type Filters = Record<string, string | string[] | { any: string[] }>;

export interface RawResult {
  id: string;
  data: () => Promise<RawPage>;
}

export interface RawPage {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
}

/** A search result. `excerpt` is HTML with only `<mark>` elements. */
export interface Hit {
  url: string;
  title: string;
  kind: string;
  excerpt: string;
  /** Whether the page contains every typed word exactly. */
  exact: boolean;
  /** Whether it cannot be opened here: it is not on this device, or not in this copy. */
  isAway?: boolean;
  /** False for what cannot be put into a pack: tools, and documents that are still being written. */
  isPaper?: false;
}

export interface Answer {
  total: number;
  exact: number;
  hits: Hit[];
  /** Whether pages say the whole phrase, so that none of them was left out. */
  saysPhrase?: true;
}

/** What is asked of the texts of pages. */
export interface Question {
  /** As it was typed. */
  query: string;
  /** The Chinese words in it that say something (`Finder.find`). */
  words?: readonly string[];
  filters: Filters;
  /** How many pages are loaded. */
  limit: number;
  /** Addresses of pages that are shown already and are left out. */
  except?: readonly string[];
  /** Whether the query is so long that no page which says it exactly is left out. */
  isPhrase?: boolean;
}

/** Is called once, before all pages are loaded: with the first page that has each typed word exactly, or with nothing if there is none. */
export type FirstFound = (first: Hit | undefined) => void;

/** Maximum number of words that are looked for one by one. */
const mostWords = 6;

/**
 * Searches the texts of pages. Pages that contain each typed word exactly come first, in the order of the plain search (quoted results are
 * not ranked), then related pages: in Chinese those with at least half of the words, in languages with letters those of the plain search.
 * Characters that are apart are not a hit. Loads only the first `limit` pages, and asks the index for each thing once.
 */
export async function search(api: SearchApi, question: Question, onFirst: FirstFound = () => undefined): Promise<Answer> {
  const { query, words: known = [], filters, limit, except = [], isPhrase = false } = question;
  const typed = query
    .split(/\s+/)
    .map(partQuery)
    .filter((word) => word !== '');
  if (typed.length === 0) return { total: 0, exact: 0, hits: [] };
  const words = [...new Set(known.map(partQuery))].filter((word) => !typed.includes(word)).slice(0, mostWords);
  const [shown, plain, ...quoted] = await Promise.all([
    except.length > 0 ? api.search(null, { filters: { address: { any: [...except] } } }) : { results: [] },
    api.search(typed.join(' '), { filters }),
    ...[...typed, ...words].map((word) => api.search(`"${word}"`, { filters })),
  ]);
  const isExact = inEach(quoted.slice(0, typed.length).map(({ results }) => results));
  const saysPhrase = isPhrase && quoted[0]!.results.some(({ id }) => isExact(id));
  const leftOut = new Set(saysPhrase ? [] : shown.results.map(({ id }) => id));
  const left = (results: readonly RawResult[]) => results.filter(({ id }) => !leftOut.has(id));
  const ofTyped = left(quoted[0]!.results);
  const ranked = left(plain.results);
  const first = new Map(ofTyped.map((result) => [result.id, result]));
  const exact = ranked.filter((result) => isExact(result.id));
  const missed = ofTyped.filter((result) => isExact(result.id) && !exact.some((other) => other.id === result.id));
  const others = quoted.map(({ results }) => left(results).filter(({ id }) => !isExact(id)));
  const related = /\p{Script=Han}/u.test(query) ? withWords(others, ranked) : ranked.filter((result) => !isExact(result.id));
  const exactCount = exact.length + missed.length;
  // The excerpt of a quoted result is centred on the words, that of a plain one on the first match.
  const ordered = [
    ...[...exact, ...missed].map((result) => ({ result: first.get(result.id) ?? result, exact: true })),
    ...related.map((result) => ({ result, exact: false })),
  ];
  const read = (wanted: typeof ordered) => Promise.all(wanted.map(async ({ result, exact: isHit }) => hitOf(await result.data(), isHit)));
  if (exactCount === 0) onFirst(undefined);
  const [best] = exactCount > 0 || isLatin(query) ? await read(ordered.slice(0, 1)) : [];
  // Pages in Latin script have no pinyin: their results are kept as they are.
  if (isLatin(query) && best?.pinyin !== undefined) return onlyMeant(await read(ordered.slice(0, mostRead)), query, limit);
  if (exactCount > 0) onFirst(shownOf(best!));
  const hits = (await read(ordered.slice(0, limit))).map(shownOf);
  return { total: ordered.length, exact: exactCount, hits, ...(saysPhrase ? { saysPhrase } : {}) };
}

/** Whether a page is among all of these results. */
function inEach(all: readonly (readonly RawResult[])[]): (id: string) => boolean {
  const ids = all.map((results) => new Set(results.map(({ id }) => id)));
  return (id) => ids.every((one) => one.has(id));
}

/** The pages that have at least half of the words, those with more words first, then in the order of the plain search. */
function withWords(quoted: readonly RawResult[][], ranked: readonly RawResult[]): RawResult[] {
  const places = new Map(ranked.map(({ id }, place) => [id, place]));
  const pages = new Map<string, { result: RawResult; words: number; place: number }>();
  for (const results of quoted)
    for (const result of results) {
      const page = pages.get(result.id) ?? { result, words: 0, place: places.get(result.id) ?? ranked.length };
      pages.set(result.id, { ...page, words: page.words + 1 });
    }
  return [...pages.values()]
    .filter(({ words }) => words * 2 >= quoted.length - 1)
    .sort((one, other) => other.words - one.words || one.place - other.place)
    .map(({ result }) => result);
}

/** Maximum number of pages loaded to filter results of a query in pinyin. */
const mostRead = 60;

/**
 * Filters the results of a query in Latin letters on Chinese pages, which is pinyin or a loan word. Pagefind also returns pages with
 * similar words; keeps only those whose pinyin or text contains what was typed.
 */
function onlyMeant(found: ReadHit[], query: string, limit: number): Answer {
  const typed = query
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, '');
  const isMeant = ({ pinyin = '' }: ReadHit) => pinyin.split(' ').includes(typed);
  const beginsSo = ({ pinyin = '' }: ReadHit) => typed.length > 2 && pinyin.split(' ').some((key) => key.startsWith(typed));
  const exact = found.filter((hit) => isMeant(hit) || hit.exact);
  const related = found.filter((hit) => !exact.includes(hit) && beginsSo(hit));
  const hits = [...exact.map((hit) => ({ ...hit, exact: true })), ...related.map((hit) => ({ ...hit, exact: false }))];
  return { total: hits.length, exact: exact.length, hits: hits.slice(0, limit).map(shownOf) };
}

/** A loaded page with its pinyin. */
interface ReadHit extends Hit {
  pinyin?: string;
}

function shownOf({ pinyin, ...hit }: ReadHit): Hit {
  return hit;
}

function hitOf(page: RawPage, exact: boolean): ReadHit {
  const { pinyin } = page.meta;
  return {
    url: page.url,
    title: joinCharacters(page.meta['title'] ?? ''),
    kind: joinCharacters(page.meta['kind'] ?? ''),
    excerpt: joinCharacters(mergeMarks(page.excerpt)),
    exact,
    ...(pinyin ? { pinyin } : {}),
  };
}

/** Merges adjacent marks, as each covers a single character. */
function mergeMarks(excerpt: string): string {
  return excerpt.replace(/<\/mark>\u200B?<mark>/g, '');
}

function isLatin(query: string): boolean {
  return /[\p{Script=Latin}\d]/u.test(query) && !/\p{Script=Han}/u.test(query);
}
