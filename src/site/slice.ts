import type { AstroIntegration } from 'astro';
import type { CurriculumDocument } from '../curriculum/document.ts';
import { locales } from '../curriculum/locale.ts';
import { pagesFolder } from '../curriculum/read/pages.ts';
import { protocolsFolder } from '../curriculum/read/protocols.ts';
import { sections } from './sections.ts';
import { shownSheets } from './shownSheets.ts';

/** The pages of one run of Astro when a large curriculum is built in several runs. */
export interface Slice {
  /** Folders whose MDX is compiled, relative to the root of the curriculum. */
  folders: string[];
  /** Addresses of its documents after the language: `lessons/g3-08`. */
  documents: string[];
  /** Whether it also has the pages that do not belong to a document. Exactly one slice has them. */
  others: boolean;
}

/**
 * Divides the documents, in order, into slices of `most`; all pages that do not belong to a document go to the first slice. `all` are the documents
 * of the whole site, if the pages of some are there already.
 */
export function slicesOf(documents: readonly CurriculumDocument[], most: number, all: readonly CurriculumDocument[] = documents): Slice[] {
  const onHome = shownSheets(all).map(({ document }) => document.folder);
  return Array.from({ length: Math.max(1, Math.ceil(documents.length / most)) }, (_, index) => {
    const own = documents.slice(index * most, (index + 1) * most);
    const others = index === 0;
    return {
      folders: [...new Set([...own.map(({ folder }) => folder), protocolsFolder, ...(others ? [pagesFolder, ...onHome] : [])])],
      documents: own.map(({ kind, slug }) => `${sections[kind]}/${slug}`),
      others,
    };
  });
}

const page = new RegExp(`(?:^|/)(?:${locales.join('|')})/((?:${Object.values(sections).join('|')})/[^/]+)`);

/** Whether a slice has the page at an address such as `/zh/lessons/g3-08/letter-paper/`. */
export function isInSlice(slice: Slice, pathname: string): boolean {
  const document = page.exec(pathname)?.[1];
  return document === undefined ? slice.others : slice.documents.includes(document);
}

/**
 * Makes Astro render only the pages of one slice. Together with loading only its texts (`texts/plugin.ts`), the memory does not grow with
 * the curriculum. Links, titles and styles are those of the whole site, since every slice knows all documents.
 */
export function renderOnly(slice: Slice): AstroIntegration {
  return {
    name: 'paper-kite:slice',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((standard) => ({
          ...standard,
          getStaticPaths: async () => (await standard.getStaticPaths()).filter(({ pathname }) => isInSlice(slice, pathname)),
        }));
      },
    },
  };
}
