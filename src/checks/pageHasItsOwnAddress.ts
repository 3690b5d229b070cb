import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { kinds } from '../curriculum/kind.ts';
import type { CurriculumRule } from './rule.ts';

/** The addresses of the site in one language, a file or a folder each: npm starts every script in the project's root, and so does Astro. */
const addresses = path.resolve('src/pages/[locale]');

/**
 * A page of `content/pages` and a handout each have an address of their own. Where the site itself makes a page at that address, Astro
 * shows the site's own and the text would never be seen.
 */
export const pageHasItsOwnAddress: CurriculumRule = {
  id: 'page-has-its-own-address',
  find: ({ pages, documents }) => {
    const taken = namesIn(addresses);
    const inPages = pages
      .filter(({ name }) => taken.has(name))
      .flatMap(({ name, texts }) =>
        Object.values(texts).map(({ file }) => ({
          file,
          line: 1,
          column: 1,
          message: {
            zh: `"${name}" 是网站自己的页面，这一篇不会显示。`,
            en: `"${name}" is a page that the site makes itself, so this text is never shown.`,
          },
          hint: { zh: '给文件换一个名字。', en: 'Give the file another name.' },
        })),
      );
    const inDocuments = documents.flatMap((document) => {
      const own = namesIn(path.join(addresses, kinds[document.kind].folder.split('/').at(-1)!, '[slug]'));
      return document.handouts.flatMap(({ name }, index) =>
        own.has(name)
          ? [
              {
                ...document.locate('handouts', index, 'name'),
                message: {
                  zh: `讲义不能叫 "${name}"：网站自己有这个页面，讲义不会显示。`,
                  en: `A handout cannot be called "${name}": the site makes a page of that name itself, so the handout is never shown.`,
                },
                hint: { zh: '给讲义和它的文件换一个名字。', en: 'Give the handout and its files another name.' },
              },
            ]
          : [],
      );
    });
    return [...inPages, ...inDocuments];
  },
};

/** What Astro has a fixed address for in a folder of `src/pages`; names in brackets match any. */
function namesIn(folder: string): Set<string> {
  const entries = existsSync(folder) ? readdirSync(folder) : [];
  return new Set(entries.filter((name) => !name.startsWith('[')).map((name) => path.parse(name).name));
}
