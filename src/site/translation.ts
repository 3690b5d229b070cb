import { vocabulary } from '../blocks/vocabulary.ts';
import type { CurriculumDocument, Text } from '../curriculum/document.ts';
import type { Locale } from '../curriculum/locale.ts';
import { firstWords } from '../curriculum/translation/markUpToDate.ts';
import { behindOriginal } from '../curriculum/translation/state.ts';

/** How far a translation is behind its original. */
export interface Behind {
  stale: number;
  missing: number;
  /** First words of stale parts in the header of the page; stale paragraphs of the text have their own marks. */
  head: string[];
}

/** Returns how far a text is behind its original; undefined when it is up to date or that is unknown. */
export function behindOf(
  document: CurriculumDocument | undefined,
  name: string,
  texts: Partial<Record<Locale, Text<object>>>,
  shown: Locale,
): Behind | undefined {
  const state = behindOriginal(document, name, texts, shown, vocabulary);
  if (!state) return undefined;
  const head = state.stale.flatMap(({ translation }) =>
    translation && !('line' in translation.at) ? [firstWords(translation.words)] : [],
  );
  return { stale: state.stale.length, missing: state.missing.length, head };
}
