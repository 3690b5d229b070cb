import { unpackJsonInBrowser } from '../../lib/browser/unpackJson.ts';
import { whenIdle } from '../../lib/browser/whenIdle.ts';
import { prepareCrisisHelp, showCrisisHelp } from './crisisHelp.ts';
import type { Entry, FinderData } from './finder/data.ts';
import { Finder } from './finder/finder.ts';
import { isCopy, loadPagefind } from './load.ts';
import { type Hit, type SearchApi, search } from './query.ts';
import { showAnswer, showFailure, showFound, showPage, showSearching, showStart } from './results.ts';

/** Number of pages that are loaded and shown at a time. */
const step = 10;

/** Chinese that is so long that a page which says it exactly is what was looked for. */
const longPhrase = /^\p{Script=Han}{6,}$/u;

const filterNames = ['grade', 'strand', 'way', 'kind'] as const;

const form = document.querySelector<HTMLFormElement>('#search')!;
const more = document.querySelector<HTMLButtonElement>('#more')!;
/** The address of the site's root. */
const base = form.dataset['pagefind']!.replace(/pagefind\/$/, '');

let api: Promise<SearchApi> | undefined;
let finder: Promise<Finder> | undefined;
let limit = step;
/** Number of the latest search; results of older ones that arrive later are discarded. */
let newest = 0;

/** Loads the index, once. */
function pagefind(): Promise<SearchApi> {
  api ??= loadPagefind(form.dataset['pagefind']!);
  return api;
}

/** Makes the finder at the first search, or before it while nothing else happens. */
function loadFinder(): Promise<Finder> {
  finder ??= unpackJsonInBrowser(document.querySelector('#finder-data')!.textContent!).then((data) => new Finder(data as FinderData));
  return finder;
}

/** A word of each script, by which everything is made that is made when it is first needed. */
const samples = ['一', 'word', 'mama'];

async function tryFinder(query: string): Promise<void> {
  (await loadFinder()).find(query);
}

/** Loads the index while someone types. In a copy it is one large script, whose reading would make the first letters wait. */
function beginIndex(): void {
  if (isCopy()) return;
  pagefind().catch(() => {
    // The search itself will try again, and say so.
    api = undefined;
  });
}

type Choices = Partial<Record<(typeof filterNames)[number], string>>;

function readForm(): { query: string; choices: Choices } {
  const data = new FormData(form);
  const value = (name: string) => String(data.get(name) ?? '').trim();
  return {
    query: value('q'),
    choices: Object.fromEntries(filterNames.flatMap((name) => (value(name) === '' ? [] : [[name, value(name)]]))),
  };
}

/** Returns an address with the query, so that a search can be shared, bookmarked and revisited. */
function addressOf(query: string, choices: Choices): string {
  const parameters = new URLSearchParams({ ...(query === '' ? {} : { q: query }), ...choices });
  return parameters.size === 0 ? location.pathname : `${location.pathname}?${parameters}`;
}

function fillForm(): void {
  const parameters = new URLSearchParams(location.search);
  for (const name of ['q', ...filterNames]) {
    // An edition without ways to help has no filter for them.
    const field = form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement | null;
    if (field) field.value = parameters.get(name) ?? '';
  }
}

/** Returns the addresses of the pages that are saved on this device, below the root of the site. */
type SavedPages = (base: string) => Promise<ReadonlySet<string>>;

async function run(savedPages: SavedPages): Promise<void> {
  const { query, choices } = readForm();
  const mine = ++newest;
  const isOld = () => mine !== newest;
  showCrisisHelp(query);
  if (query === '') return showStart();
  showSearching();
  const [mark, finder] = await Promise.all([markOf(savedPages), loadFinder()]);
  if (isOld()) return;
  const { answers, certainty, words } = finder.find(query, choices);
  const found = mark(answers.map(({ entry }) => hitOf(entry)));
  const isUnsure = certainty === 'unsure';
  if (!isUnsure) showFound(found);
  const showFirst = (first: Hit | undefined) => {
    if (isOld() || !isUnsure) return;
    if (!first) showFound(found);
    else if (!mark([first])[0]!.isAway) showPage(first);
  };
  try {
    // To load the index keeps a slow computer busy; what was found is painted before.
    if (!isUnsure) await nextFrame();
    if (isOld()) return;
    const isPhrase = certainty !== 'certain' && longPhrase.test(query);
    const question = { query, words, filters: choices, limit, except: pagesOf(found), isPhrase };
    const answer = await search(await pagefind(), question, showFirst);
    if (isOld()) return;
    const pages = { ...answer, hits: inOrder(answer.hits, mark) };
    if (answer.saysPhrase)
      showAnswer({ found: found.filter(({ url }) => !pages.hits.some((hit) => hit.url === url)), isAfter: true, pages }, query);
    else showAnswer({ found, isAfter: isUnsure, pages }, query);
  } catch (error) {
    api = undefined;
    if (!isOld()) showFailure(found);
    console.error(error);
  }
}

/** Waits until what is shown is painted, though not for ever: a page in the background paints nothing. */
function nextFrame(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, 100);
  });
}

function hitOf({ url, title, label, about, kind, planned, isAway }: Entry): Hit {
  const isPaper = !planned && kind !== 'page' && kind !== 'help';
  return { url, title, kind: label, excerpt: escaped(about), exact: false, ...(isAway ? { isAway } : {}), ...(isPaper ? {} : { isPaper }) };
}

/** A text as HTML. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** The addresses of pages that are in the index: those of planned documents lead to a place on a page. */
function pagesOf(found: readonly Hit[]): string[] {
  return found.flatMap(({ url }) => (url.includes('#') ? [] : [`/${belowRoot(url)}`]));
}

function belowRoot(url: string): string {
  const address = url.replace(/#.*$/, '');
  return !isCopy() && address.startsWith(base) ? address.slice(base.length) : address.slice(1);
}

/** Marks hits that cannot be opened here, and puts them after the others. */
type Mark = (hits: readonly Hit[]) => Hit[];

/** Without a network, pages open that are saved on the device; in a copy, those that the copy has. */
async function markOf(savedPages: SavedPages): Promise<Mark> {
  const saved = navigator.onLine || isCopy() ? undefined : await savedPages(base);
  const markOne = (hit: Hit): Hit => (saved && !saved.has(belowRoot(hit.url)) ? { ...hit, isAway: true } : hit);
  return (hits) => {
    const all = hits.map(markOne);
    return [...all.filter(({ isAway }) => !isAway), ...all.filter(({ isAway }) => isAway)];
  };
}

function inOrder(hits: readonly Hit[], mark: Mark): Hit[] {
  return [true, false].flatMap((isExact) => mark(hits.filter((hit) => hit.exact === isExact)));
}

/** Sets the address; some offline readers refuse that, which is ignored. */
function setAddress(address: string, how: 'push' | 'replace'): void {
  try {
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  } catch (error) {
    console.info(`The address stays as it was: ${error}`);
  }
}

/** Starts the search of this page. */
export function startSearch(savedPages: SavedPages): void {
  const searchAnew = (how: 'push' | 'replace') => {
    const { query, choices } = readForm();
    setAddress(addressOf(query, choices), how);
    limit = step;
    void run(savedPages);
  };
  let typing: ReturnType<typeof setTimeout> | undefined;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(typing);
    searchAnew('push');
  });
  form.addEventListener('input', () => {
    showCrisisHelp(readForm().query);
    clearTimeout(typing);
    typing = setTimeout(() => searchAnew('replace'), 250);
  });
  more.addEventListener('click', () => {
    limit += step;
    void run(savedPages);
  });
  addEventListener('popstate', () => {
    fillForm();
    void run(savedPages);
  });
  form.addEventListener('input', beginIndex, { once: true });
  fillForm();
  void run(savedPages);
  whenIdle([...samples.map((sample) => () => prepareCrisisHelp(sample)), loadFinder, ...samples.map((sample) => () => tryFinder(sample))]);
}
