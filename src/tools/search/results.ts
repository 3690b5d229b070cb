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
const exact = part('exact');
const related = part('related');
const relatedList = related.querySelector('div')!;
const more = part<HTMLButtonElement>('more');
/** The link to the pack builder; null when the site has no PDFs. */
const pack = document.querySelector<HTMLAnchorElement>('#pack');

/** Shows suggestions while there is no query. */
export function showStart(): void {
  status.textContent = '';
  showHits([], []);
  beginnings(true);
  more.hidden = true;
}

export function showSearching(): void {
  status.textContent = say('searching');
}

export function showFailure(): void {
  status.textContent = say('failed');
}

/** Shows the results: exact matches, then related pages. */
export function showAnswer(answer: Answer, query: string): void {
  const { total, hits } = answer;
  status.textContent = total === 0 ? say('none', { query }) : say('count', { count: total });
  beginnings(total === 0);
  showHits(
    hits.filter((hit) => hit.exact),
    hits.filter((hit) => !hit.exact),
  );
  more.hidden = hits.length >= total;
}

function beginnings(shown: boolean): void {
  tries.hidden = !shown;
  hint.hidden = !shown;
}

function showHits(exactHits: Hit[], relatedHits: Hit[]): void {
  exact.replaceChildren(...(exactHits.length > 0 ? [listOf(exactHits)] : []));
  relatedList.replaceChildren(...(relatedHits.length > 0 ? [listOf(relatedHits)] : []));
  related.hidden = relatedHits.length === 0;
}

function listOf(hits: Hit[]): HTMLElement {
  const list = document.createElement('ol');
  list.className = 'hits';
  list.append(...hits.map(itemOf));
  return list;
}

function itemOf(hit: Hit): HTMLElement {
  const item = document.createElement('li');
  const kind = document.createElement('span');
  kind.className = 'small';
  kind.textContent = hit.kind;
  const link = document.createElement('a');
  link.href = addressOfPage(hit.url);
  link.textContent = hit.title;
  const excerpt = document.createElement('p');
  excerpt.innerHTML = hit.excerpt;
  item.append(kind, link, excerpt, ...putLink(hit));
  return item;
}

/** Returns a link that adds a result to the reader's pack. */
function putLink({ url, title }: Hit): HTMLElement[] {
  const id = pack && packIdOf(url, pack.dataset['sections']!.split(' '));
  if (!id) return [];
  const put = document.createElement('a');
  put.className = 'put';
  put.href = `${pack.href}?add=${id}`;
  put.textContent = pack.textContent;
  put.setAttribute('aria-label', `${pack.textContent} ${title}`);
  return [put];
}
