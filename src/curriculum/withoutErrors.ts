import { Curriculum } from './curriculum.ts';
import type { Text } from './document.ts';
import type { Locale } from './locale.ts';

/**
 * Returns the curriculum as it may be shown while it is being edited: a text with errors keeps its title, for lists, and has no words. What
 * could be read of it is for checks: it may lack a sentence, or a number to call.
 */
export function withoutErrors(curriculum: Curriculum): Curriculum {
  const { documents, pages, protocols } = curriculum;
  return new Curriculum({
    ...curriculum,
    plan: [...curriculum.plan],
    documents: documents.map((document) => ({
      ...document,
      texts: soundIn(document.texts),
      handouts: document.handouts.map((handout) => ({ ...handout, texts: soundIn(handout.texts) })),
    })),
    pages: pages.map((page) => ({ ...page, texts: soundIn(page.texts) })),
    protocols: protocols.map((protocol) => ({ ...protocol, texts: soundIn(protocol.texts) })),
  });
}

function soundIn<F>(texts: Partial<Record<Locale, Text<F>>>): Partial<Record<Locale, Text<F>>> {
  const entries = Object.entries(texts) as [Locale, Text<F>][];
  return Object.fromEntries(entries.map(([locale, text]) => [locale, text.isWhole ? text : { ...text, nodes: [] }])) as Partial<
    Record<Locale, Text<F>>
  >;
}
