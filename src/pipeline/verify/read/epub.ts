import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { attribute, type Element, elements, elementsBelow, parsePage, textOf, wordsIn } from './html.ts';

/** A book as a reading program gets it. */
export interface ReadEpub {
  title: string;
  language: string;
  /** In the order of the book. */
  pages: ReadEpubPage[];
}

export interface ReadEpubPage {
  /** `chapter`, `titlepage`, `appendix` …, as the page says of itself. */
  type: string;
  title: string;
  /** The words below the title. */
  words: string;
  /** Of these the words of stories. */
  stories: string;
  foot: string;
  /** What can be dialled. */
  numbers: string[];
}

/** The first bytes of a file of this type, by which programs know it: a name and a content that are not compressed. */
const firstBytes = 'mimetypeapplication/epub+zip';

/** Reads an EPUB by what its own files say. Throws an Error if it is not one, or if something in it is not XML. */
export function readEpub(bytes: Uint8Array): ReadEpub {
  if (strFromU8(bytes.subarray(30, 30 + firstBytes.length)) !== firstBytes) throw new Error('The type of the file is not its first bytes.');
  const files = unzipSync(bytes);
  const part = (file: string) => {
    const content = files[file];
    if (!content) throw new Error(`${file} is not in it.`);
    const xml = strFromU8(content);
    checkXml(xml);
    return xml;
  };
  const place = attribute(named(part('META-INF/container.xml'), 'rootfile')[0]!, 'full-path')!;
  const book = part(place);
  const hrefs = new Map(named(book, 'item').map((item) => [attribute(item, 'id'), attribute(item, 'href')!]));
  const pages = named(book, 'itemref').map((item) => hrefs.get(attribute(item, 'idref'))!);
  return {
    title: textOf(named(book, 'dc:title')[0]!),
    language: textOf(named(book, 'dc:language')[0]!),
    pages: pages.map((href) => pageOf(part(path.posix.join(path.posix.dirname(place), href)))),
  };
}

function pageOf(xhtml: string): ReadEpubPage {
  const [body] = elements(withoutSelfClosing(xhtml), ({ tagName }) => tagName === 'body');
  const inner = elementsBelow(body!);
  const having = (wanted: (element: Element) => boolean) => inner.filter(wanted);
  const isOf = (name: string) => (element: Element) => attribute(element, 'class')?.split(' ').includes(name) ?? false;
  const section = inner.find(({ tagName }) => tagName === 'section');
  const wordsOf = (found: Element[]) => found.map(wordsIn).join(' ');
  return {
    type: (section && attribute(section, 'epub:type')) ?? '',
    title: wordsOf(having(({ tagName }) => tagName === 'h1')),
    words: wordsOf(having(isOf('words'))),
    stories: wordsOf(having(isOf('story'))),
    foot: wordsOf(having(isOf('foot'))),
    numbers: having(({ tagName }) => tagName === 'a').flatMap(
      (link) => /^(?:tel|sms):(.*)$/.exec(attribute(link, 'href') ?? '')?.[1] ?? [],
    ),
  };
}

/** Elements of XML by their names, in order. */
function named(xml: string, name: string): Element[] {
  return elementsBelow(parsePage(withoutSelfClosing(xml))).filter(({ tagName }) => tagName === name.toLowerCase());
}

/** `<item … />` as `<item …></item>`, which a reader of HTML would leave open. */
function withoutSelfClosing(xml: string): string {
  return xml.replace(/<([a-z][\w:-]*)((?:\s+[\w:-]+="[^"]*")*)\s*\/>/gi, (whole, name: string, attributes: string) =>
    /^(?:br|hr|img|link|meta)$/.test(name) ? whole : `<${name}${attributes}></${name}>`,
  );
}

function checkXml(xml: string): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
}
