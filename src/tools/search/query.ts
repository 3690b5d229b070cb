import { joinCharacters, partQuery } from './characters.ts';

/** The part of Pagefind's browser interface that search needs: small enough to be played in a test. */
export interface SearchApi {
  search: (query: string, options?: { filters?: Filters }) => Promise<{ results: RawResult[] }>;
}

export type Filters = Record<string, string | string[]>;

export interface RawResult {
  id: string;
  data: () => Promise<RawPage>;
}

export interface RawPage {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
}

/** A page that was found. `excerpt` is HTML with nothing but `<mark>` in it. */
export interface Hit {
  url: string;
  title: string;
  kind: string;
  excerpt: string;
  /** Whether every word that was typed stands on the page just so. */
  exact: boolean;
}

export interface Answer {
  total: number;
  exact: number;
  hits: Hit[];
}

/**
 * Searches for what a person typed. Pages on which each typed word stands just so come first, in the order of the plain
 * search (quoted results have no order of their own); then related pages. Reads only the first `limit` pages.
 */
export async function search(api: SearchApi, query: string, filters: Filters, limit: number): Promise<Answer> {
  const words = query
    .split(/\s+/)
    .map(partQuery)
    .filter((word) => word !== '');
  if (words.length === 0) return { total: 0, exact: 0, hits: [] };
  const [plain, ...quoted] = await Promise.all([
    api.search(words.join(' '), { filters }),
    ...words.map((word) => api.search(`"${word}"`, { filters })),
  ]);
  const first = new Map(quoted[0]!.results.map((result) => [result.id, result]));
  const isExact = (id: string) => quoted.every(({ results }) => results.some((result) => result.id === id));
  const exact = plain.results.filter((result) => isExact(result.id));
  const missed = quoted[0]!.results.filter((result) => isExact(result.id) && !exact.some((other) => other.id === result.id));
  const related = plain.results.filter((result) => !isExact(result.id));
  const exactCount = exact.length + missed.length;
  // The quoted result's excerpt is centred on the words, the plain one's on whatever comes first.
  const ordered = [
    ...[...exact, ...missed].map((result) => ({ result: first.get(result.id) ?? result, exact: true })),
    ...related.map((result) => ({ result, exact: false })),
  ];
  const read = (wanted: typeof ordered) => Promise.all(wanted.map(async ({ result, exact: isHit }) => hitOf(await result.data(), isHit)));
  if (isLatin(query)) {
    const found = await read(ordered.slice(0, mostRead));
    // Pages in Latin letters have no pinyin: theirs is an ordinary search.
    if (found.some((hit) => hit.pinyin !== undefined)) return onlyMeant(found, query, limit);
  }
  return { total: ordered.length, exact: exactCount, hits: (await read(ordered.slice(0, limit))).map(shownOf) };
}

/** So many pages are read to find those that a few Latin letters mean. */
const mostRead = 60;

/**
 * Latin letters on a Chinese page are pinyin or a loan word. Pagefind also returns pages that merely begin alike; only
 * those are kept whose pinyin or text really holds what was typed.
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

/** A page that was read, with the pinyin under which it can be found. */
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

/** Marks stand on single characters: neighbours become one. */
function mergeMarks(excerpt: string): string {
  return excerpt.replace(/<\/mark>\u200B?<mark>/g, '');
}

function isLatin(query: string): boolean {
  return /[\p{Script=Latin}\d]/u.test(query) && !/\p{Script=Han}/u.test(query);
}
