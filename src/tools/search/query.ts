import { joinCharacters, partQuery } from './characters.ts';

/** The part of Pagefind's browser API that is used, small enough to be faked in tests. */
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

/** A search result. `excerpt` is HTML with only `<mark>` elements. */
export interface Hit {
  url: string;
  title: string;
  kind: string;
  excerpt: string;
  /** Whether the page contains every typed word exactly. */
  exact: boolean;
}

export interface Answer {
  total: number;
  exact: number;
  hits: Hit[];
}

/**
 * Searches for a query as typed. Pages that contain each typed word exactly come first, in the order of the plain search (quoted results
 * are not ranked), then related pages. Loads only the first `limit` pages.
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
  // The excerpt of a quoted result is centred on the words, that of a plain one on the first match.
  const ordered = [
    ...[...exact, ...missed].map((result) => ({ result: first.get(result.id) ?? result, exact: true })),
    ...related.map((result) => ({ result, exact: false })),
  ];
  const read = (wanted: typeof ordered) => Promise.all(wanted.map(async ({ result, exact: isHit }) => hitOf(await result.data(), isHit)));
  if (isLatin(query)) {
    const found = await read(ordered.slice(0, mostRead));
    // Pages in Latin script have no pinyin: keep the ordinary results.
    if (found.some((hit) => hit.pinyin !== undefined)) return onlyMeant(found, query, limit);
  }
  return { total: ordered.length, exact: exactCount, hits: (await read(ordered.slice(0, limit))).map(shownOf) };
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
