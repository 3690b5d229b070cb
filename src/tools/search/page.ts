import { prepareCrisisHelp, showCrisisHelp } from './crisisHelp.ts';
import { loadPagefind } from './load.ts';
import { type Filters, type SearchApi, search } from './query.ts';
import { showAnswer, showFailure, showSearching, showStart } from './results.ts';

/** Number of pages that are loaded and shown at a time. */
const step = 10;

const filterNames = ['grade', 'strand', 'way', 'kind'] as const;

const form = document.querySelector<HTMLFormElement>('#search')!;
const more = document.querySelector<HTMLButtonElement>('#more')!;

let api: Promise<SearchApi> | undefined;
let limit = step;
/** Number of the latest search; results of older ones that arrive later are discarded. */
let newest = 0;

/** Loads the index at the first search, not before. */
function pagefind(): Promise<SearchApi> {
  api ??= loadPagefind(form.dataset['pagefind']!);
  return api;
}

function readForm(): { query: string; filters: Filters } {
  const data = new FormData(form);
  const value = (name: string) => String(data.get(name) ?? '').trim();
  return {
    query: value('q'),
    filters: Object.fromEntries(filterNames.flatMap((name) => (value(name) === '' ? [] : [[name, value(name)]]))),
  };
}

/** Returns an address with the query, so that a search can be shared, bookmarked and revisited. */
function addressOf(query: string, filters: Filters): string {
  const parameters = new URLSearchParams({ ...(query === '' ? {} : { q: query }), ...(filters as Record<string, string>) });
  return parameters.size === 0 ? location.pathname : `${location.pathname}?${parameters}`;
}

function fillForm(): void {
  const parameters = new URLSearchParams(location.search);
  for (const name of ['q', ...filterNames]) {
    const field = form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;
    field.value = parameters.get(name) ?? '';
  }
}

async function run(): Promise<void> {
  const { query, filters } = readForm();
  const mine = ++newest;
  showCrisisHelp(query);
  if (query === '') return showStart();
  showSearching();
  try {
    const answer = await search(await pagefind(), query, filters, limit);
    if (mine === newest) showAnswer(answer, query);
  } catch (error) {
    api = undefined;
    if (mine === newest) showFailure();
    console.error(error);
  }
}

function searchAnew(how: 'push' | 'replace'): void {
  const { query, filters } = readForm();
  setAddress(addressOf(query, filters), how);
  limit = step;
  void run();
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
  void run();
});
addEventListener('popstate', () => {
  fillForm();
  void run();
});

fillForm();
void run();
prepareCrisisHelp();
