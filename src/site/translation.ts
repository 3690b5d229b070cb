import { vocabulary } from '../blocks/vocabulary.ts';
import type { CurriculumDocument, Text } from '../curriculum/document.ts';
import type { Locale } from '../curriculum/locale.ts';
import { firstWords } from '../curriculum/translation/markUpToDate.ts';
import { behindOriginal } from '../curriculum/translation/state.ts';

/** What a reader is told of a translation that is not up to date. */
export interface Behind {
  stale: number;
  missing: number;
  /** First words of what stands in the head of the page and is stale: the text itself carries its own marks. */
  head: string[];
}

/** How far the text shown is behind its original; undefined when it is not, or nobody can know. */
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
