import { type PageWords, sayIn } from '../../i18n/say.ts';
import type { Words } from '../../i18n/words.ts';
import { packIdOf } from '../pack-builder/packId.ts';
import { addressOfPage } from './load.ts';
import type { Answer, Hit } from './query.ts';

const part = <E extends HTMLElement>(id: string): E => document.querySelector<E>(`#${id}`)!;
const status = part('status');
const say = sayIn(JSON.parse(status.dataset['words']!) as PageWords<Words['site']['search']>);
const tries = part('tries');
const hint = part('pinyin-hint');
const found = part('found');
const exact = part('exact');
const related = part('related');
const relatedList = related.querySelector('div')!;
const more = part<HTMLButtonElement>('more');
/** The link to the pack builder; null when the site has no PDFs. */
const pack = document.querySelector<HTMLAnchorElement>('#pack');

/** Shows suggestions while there is no query. */
export function showStart(): void {
  status.textContent = '';
  showPages([], []);
  showFound([]);
  beginnings(true);
  more.hidden = true;
}

export function showSearching(): void {
  status.textContent = say('searching');
}

/** Shows what the finder has found while the index is being asked. */
export function showFound(hits: readonly Hit[]): void {
  beginnings(false);
  found.replaceChildren(...(hits.length > 0 ? [listOf(hits)] : []));
}

/** Shows the first page that says the words while the others are being loaded. */
export function showPage(first: Hit): void {
  showFound([]);
  exact.before(found);
  showPages([first], []);
}

/** Says that the index cannot be asked; what the finder has found is shown. */
export function showFailure(hits: readonly Hit[]): void {
  status.textContent = say('failed');
  showPages([], []);
  showFound(hits);
}

/** What answers a query: what the finder has found, and pages that say the words. */
export interface Results {
  found: readonly Hit[];
  /** Whether what was found comes after pages that say the words exactly. */
  isAfter: boolean;
  pages: Answer;
}

/** Shows the results: what was found, pages that say the words, then related pages. */
export function showAnswer({ found: hits, isAfter, pages }: Results, query: string): void {
  const total = hits.length + pages.total;
  status.textContent = total === 0 ? say('none', { query }) : say('count', { count: total });
  showFound(hits);
  if (isAfter) exact.after(found);
  else exact.before(found);
  beginnings(total === 0);
  showPages(
    pages.hits.filter((hit) => hit.exact),
    pages.hits.filter((hit) => !hit.exact),
  );
  more.hidden = pages.hits.length >= pages.total;
}

function beginnings(shown: boolean): void {
  tries.hidden = !shown;
  hint.hidden = !shown;
}

function showPages(exactHits: readonly Hit[], relatedHits: readonly Hit[]): void {
  exact.replaceChildren(...(exactHits.length > 0 ? [listOf(exactHits)] : []));
  relatedList.replaceChildren(...(relatedHits.length > 0 ? [listOf(relatedHits)] : []));
  related.hidden = relatedHits.length === 0;
}

function listOf(hits: readonly Hit[]): HTMLElement {
  const list = document.createElement('ol');
  list.className = 'hits';
  list.append(...hits.map(itemOf));
  return list;
}

function itemOf(hit: Hit): HTMLElement {
  const item = document.createElement('li');
  const kind = document.createElement('span');
  kind.className = 'small';
  kind.textContent = hit.isAway ? `${hit.kind} · ${say('away')}` : hit.kind;
  item.classList.toggle('away', hit.isAway === true);
  const link = document.createElement('a');
  link.href = addressOfPage(hit.url);
  link.textContent = hit.title;
  const excerpt = document.createElement('p');
  excerpt.innerHTML = hit.excerpt;
  item.append(kind, link, excerpt, ...putLink(hit));
  return item;
}

/** Returns a link that adds a result to the reader's pack. */
function putLink({ url, title, isAway, isPaper }: Hit): HTMLElement[] {
  const id = !isAway && isPaper !== false && pack && packIdOf(url, pack.dataset['sections']!.split(' '));
  if (!id) return [];
  const put = document.createElement('a');
  put.className = 'put';
  put.href = `${pack.href}?add=${id}`;
  put.textContent = pack.textContent;
  put.setAttribute('aria-label', `${pack.textContent} ${title}`);
  return [put];
}
