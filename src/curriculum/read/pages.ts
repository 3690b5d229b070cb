import type { ContentPage } from '../curriculum.ts';
import { isLocale } from '../locale.ts';
import type { Problem } from '../problem.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { filesIn, readText } from './files.ts';
import { forms } from './forms.ts';
import { hashOf, type ReadCache } from './readCache.ts';
import { type Parsing, readMdx } from './texts.ts';
import { readMemories } from './translationMemories.ts';

/** The folder of pages such as "Safety". */
export const pagesFolder = 'content/pages';

/** Reads `content/pages/*.mdx`: how to use, safety, about, evidence. */
export function readPages(
  root: string,
  vocabulary: Vocabulary,
  parsing: Parsing,
  cache: ReadCache,
): { pages: ContentPage[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const pages = new Map<string, ContentPage>();
  const memories = readMemories(root, pagesFolder);
  problems.push(...memories.problems);
  for (const name of filesIn(root, pagesFolder)) {
    const match = /^([a-z0-9-]+)\.([a-z-]+)\.mdx$/.exec(name);
    if (!match || !isLocale(match[2]!)) continue;
    const file = `${pagesFolder}/${name}`;
    const content = readText(root, file)!;
    const remembered = memories.of(match[2], match[1]!);
    const sourceHash = hashOf(content, JSON.stringify(remembered ?? null));
    const cached = cache.of(file);
    const { text, problems: found } = cached.recall(file, sourceHash, () =>
      readMdx(file, content, remembered, forms.page, vocabulary, parsing),
    );
    cached.close();
    problems.push(...found);
    const page = pages.get(match[1]!) ?? { name: match[1]!, sourceHash: '', texts: {} };
    page.sourceHash = hashOf(page.sourceHash, sourceHash);
    pages.set(page.name, page);
    if (text) page.texts[match[2]] = text;
  }
  return { pages: [...pages.values()], problems };
}
