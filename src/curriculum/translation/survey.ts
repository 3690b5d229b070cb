import type { Curriculum } from '../curriculum.ts';
import { kinds } from '../kind.ts';
import { byLocale, type Locale, locales, originalLocale } from '../locale.ts';
import { protocolsFolder } from '../read/protocols.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { pairsOf, stateOf, type TranslationState } from './state.ts';

/** The state of all texts of a document, a page or a protocol in one language. */
export interface Cell {
  status: TranslationState['status'];
  texts: number;
  /** Counts of texts that do not exist, that cannot be compared because of errors, and that have no record. */
  untranslated: number;
  unreadable: number;
  unremembered: number;
  stale: number;
  missing: number;
  extra: number;
  /** The texts that are not complete. */
  behind: TranslationState[];
}

/** A document, a page or a protocol in every language but the original's. */
export interface SurveyRow {
  /** `G3-08`, or the name of a page or a protocol. */
  id: string;
  kind: 'document' | 'page' | 'protocol';
  /** The title of its main text in the original. */
  title: string;
  folder: string;
  cells: Record<Locale, Cell>;
}

export interface Survey {
  rows: SurveyRow[];
  totals: Record<Locale, Cell>;
}

/** The languages into which there is something to translate. */
export const translatedLocales: readonly Locale[] = locales.filter((locale) => locale !== originalLocale);

/** From worst to best: a table shows the worst. */
const gravest: readonly TranslationState['status'][] = ['untranslated', 'unreadable', 'unremembered', 'behind', 'complete'];

/** The state of every document, page and protocol in every language, in the order of their ids. */
export function survey(curriculum: Curriculum, vocabulary: Vocabulary): Survey {
  const states = pairsOf(curriculum).map((pair) => stateOf(pair, vocabulary));
  const groups = Map.groupBy(states, ({ document, folder, name }) => document?.id ?? `${folder}/${name}`);
  const rows = [...groups.values()].map((group): SurveyRow => {
    const { document, name, folder } = group[0]!;
    const main = group.find((state) => !document || state.name === kinds[document.kind].main) ?? group[0]!;
    return {
      id: document?.id ?? name,
      kind: document ? 'document' : folder === protocolsFolder ? 'protocol' : 'page',
      title: (main.original.front as { title: string }).title,
      folder,
      cells: byLocale((locale) => cellOf(group.filter((state) => state.locale === locale))),
    };
  });
  return { rows, totals: byLocale((locale) => cellOf(states.filter((state) => state.locale === locale))) };
}

function cellOf(states: readonly TranslationState[]): Cell {
  const count = (of: (state: TranslationState) => number) => states.reduce((sum, state) => sum + of(state), 0);
  const behind = states.filter(({ status }) => status !== 'complete');
  return {
    status: gravest.find((status) => states.some((state) => state.status === status)) ?? 'complete',
    texts: states.length,
    untranslated: count(({ status }) => Number(status === 'untranslated')),
    unreadable: count(({ status }) => Number(status === 'unreadable')),
    unremembered: count(({ status }) => Number(status === 'unremembered')),
    stale: count(({ stale }) => stale.length),
    missing: count(({ missing }) => missing.length),
    extra: count(({ extra }) => extra.length),
    behind,
  };
}
