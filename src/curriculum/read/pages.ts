import type { ContentPage } from '../curriculum.ts';
import type { Problem } from '../problem.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { forms } from './forms.ts';
import type { ReadCache } from './readCache.ts';
import { readStandalone } from './standalone.ts';
import type { Parsing } from './texts.ts';

/** The folder of pages such as "Safety". */
export const pagesFolder = 'content/pages';

/** Reads `content/pages/*.mdx`: how to use, safety, about, evidence. */
export function readPages(
  root: string,
  vocabulary: Vocabulary,
  parsing: Parsing,
  cache: ReadCache,
): { pages: ContentPage[]; problems: Problem[] } {
  const { found, problems } = readStandalone(root, pagesFolder, forms.page, vocabulary, parsing, cache);
  return { pages: found, problems };
}
