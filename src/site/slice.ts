import type { AstroIntegration } from 'astro';
import type { CurriculumDocument } from '../curriculum/document.ts';
import { locales } from '../curriculum/locale.ts';
import { sections } from './sections.ts';

/** The pages that one run of Astro makes when a large curriculum is built in several. */
export interface Slice {
  /** Folders whose MDX is compiled, relative to the curriculum's root. */
  folders: string[];
  /** Addresses of its documents below the language: `lessons/g3-08`. */
  documents: string[];
  /** Whether it makes the pages that belong to no document, too. Exactly one slice does. */
  others: boolean;
}

/** Divides the documents, in their order, into slices of `most`; all pages that belong to no document go to the first. */
export function slicesOf(documents: readonly CurriculumDocument[], most: number): Slice[] {
  return Array.from({ length: Math.max(1, Math.ceil(documents.length / most)) }, (_, index) => {
    const own = documents.slice(index * most, (index + 1) * most);
    const others = index === 0;
    return {
      folders: [...own.map(({ folder }) => folder), ...(others ? ['content/pages'] : [])],
      documents: own.map(({ kind, slug }) => `${sections[kind]}/${slug}`),
      others,
    };
  });
}

const page = new RegExp(`(?:^|/)(?:${locales.join('|')})/((?:${Object.values(sections).join('|')})/[^/]+)`);

/** Whether a slice makes the page at `/zh/lessons/g3-08/letter-paper/`. */
export function makes(slice: Slice, pathname: string): boolean {
  const document = page.exec(pathname)?.[1];
  return document === undefined ? slice.others : slice.documents.includes(document);
}

/**
 * Makes Astro render the pages of one slice only; with the texts of the slice alone (`texts/plugin.ts`), its memory does not grow with the
 * curriculum. Links, titles and styles are those of the whole site: every slice knows all documents.
 */
export function only(slice: Slice): AstroIntegration {
  return {
    name: 'paper-kite:slice',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((standard) => ({
          ...standard,
          getStaticPaths: async () => (await standard.getStaticPaths()).filter(({ pathname }) => makes(slice, pathname)),
        }));
      },
    },
  };
}
