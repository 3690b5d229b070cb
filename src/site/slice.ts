import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
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

const textsModule = fileURLToPath(new URL('./texts.ts', import.meta.url));

/**
 * Makes Astro compile the texts and render the pages of one slice only, so that its memory does not grow with the
 * curriculum. Links, titles and styles are those of the whole site: every slice knows all documents.
 */
export function only(slice: Slice, root: string): AstroIntegration {
  return {
    name: 'paper-kite:slice',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const load = (id: string) => (id === textsModule ? moduleOf(filesOf(slice, root)) : undefined);
        updateConfig({ vite: { plugins: [{ name: 'paper-kite:texts-of-slice', enforce: 'pre', load }] } });
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((standard) => ({
          ...standard,
          getStaticPaths: async () => (await standard.getStaticPaths()).filter(({ pathname }) => makes(slice, pathname)),
        }));
      },
    },
  };
}

function filesOf(slice: Slice, root: string): string[] {
  return slice.folders
    .filter((folder) => existsSync(path.join(root, folder)))
    .flatMap((folder) => readdirSync(path.join(root, folder)).map((name) => `${folder}/${name}`))
    .filter((file) => file.endsWith('.mdx'))
    .sort();
}

/** What texts.ts would be if the curriculum held these files alone. */
function moduleOf(files: readonly string[]): string {
  const entries = files.map((file) => `  ${JSON.stringify(`/${file}`)}: () => import(${JSON.stringify(`@curriculum/${file}`)}),`);
  return ['export const texts = {', ...entries, '};', ''].join('\n');
}
