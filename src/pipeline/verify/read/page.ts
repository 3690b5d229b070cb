import { parse } from 'parse5';
import { attribute, type Element, elementsBelow, textOf } from './html.ts';

/** What a built page says of itself and leads to. Plain data: it is kept between runs. */
export interface PageFacts {
  /** In the order of the page; an id that is used twice is here twice. */
  ids: string[];
  /** Every address that it names, each once. */
  urls: string[];
  language: string;
  title: string;
  description: string;
  /** How many headings of the first level there are. */
  mainHeadings: number;
  /** The same page in other languages: BCP 47 tag and address. */
  alternates: Record<string, string>;
  /** Whether something in it needs React. */
  hasIslands: boolean;
  /** What it says to catalogues, JSON-LD. */
  resource?: Record<string, unknown>;
}

/** The attributes by which a page names another page or a file. */
const naming = ['href', 'src', 'action', 'component-url', 'renderer-url', 'before-hydration-url', 'poster', 'data-pagefind', 'data-base'];

export function readPage(html: string): PageFacts {
  // The addresses of <noscript> count as well.
  const elements = elementsBelow(parse(html, { scriptingEnabled: false }));
  const first = (wanted: (element: Element) => boolean) => elements.find(wanted);
  const valueIn = (element: Element | undefined, name: string) => (element && attribute(element, name)) ?? '';
  const title = first(({ tagName }) => tagName === 'title');
  const resource = first((element) => attribute(element, 'type') === 'application/ld+json');
  return {
    ids: elements.map((element) => attribute(element, 'id')).filter((id) => id !== undefined),
    urls: [...new Set(elements.flatMap(urlsOf))],
    language: valueIn(
      first(({ tagName }) => tagName === 'html'),
      'lang',
    ),
    title: title ? textOf(title) : '',
    description: valueIn(
      first((element) => attribute(element, 'name') === 'description'),
      'content',
    ),
    mainHeadings: elements.filter(({ tagName }) => tagName === 'h1').length,
    alternates: Object.fromEntries(
      elements
        .filter((element) => element.tagName === 'link' && attribute(element, 'rel') === 'alternate')
        .map((element) => [valueIn(element, 'hreflang'), valueIn(element, 'href')]),
    ),
    hasIslands: elements.some(({ tagName }) => tagName === 'astro-island'),
    ...(resource ? { resource: JSON.parse(textOf(resource)) as Record<string, unknown> } : {}),
  };
}

function urlsOf(element: Element): string[] {
  const sources = (attribute(element, 'srcset') ?? '').split(',').map((source) => source.trim().split(/\s+/)[0]!);
  return [...naming.map((name) => attribute(element, name) ?? ''), ...sources].filter((url) => url !== '');
}

/** The addresses in a style sheet. */
export function urlsOfStyles(css: string): string[] {
  return [...css.matchAll(/url\(["']?([^"')]+)["']?\)/g)].map(([, url]) => url!);
}
