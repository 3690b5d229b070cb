import { once } from '../../lib/whenAsked.ts';
import type { Curriculum } from '../curriculum.ts';
import type { CurriculumDocument, Text } from '../document.ts';
import { kinds } from '../kind.ts';
import { type Locale, locales, originalLocale } from '../locale.ts';
import { pagesFolder } from '../read/pages.ts';
import { protocolsFolder } from '../read/protocols.ts';
import type { TextMemory } from '../translationMemory.ts';
import type { Position } from '../tree.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { locateIn } from '../yaml.ts';
import { align, type Row } from './align.ts';
import { isCritical, type Unit, unitsOf } from './units.ts';

/** A text with an original, and a language into which it is or could be translated. */
export interface Pair {
  /** The document it belongs to; a page such as "Safety" and a protocol belong to none. */
  document: CurriculumDocument | undefined;
  folder: string;
  /** `plan`, `letter-paper`, `safety`. */
  name: string;
  locale: Locale;
  original: Text<object>;
  translation: Text<object> | undefined;
}

export interface TranslationState extends Pair {
  /** `unreadable`: one of the two has errors, so they cannot be compared yet. */
  status: 'complete' | 'behind' | 'unremembered' | 'unreadable' | 'untranslated';
  /** How many paragraphs the original has; undefined where it was not counted. */
  paragraphs: number | undefined;
  /** Paragraphs that are not up to date, in reading order. Empty unless the status is `behind`. */
  stale: Row[];
  missing: Row[];
  extra: Row[];
}

/** Returns every text that has an original, paired with every other language. */
export function pairsOf(curriculum: Curriculum): Pair[] {
  return [
    ...curriculum.documents.flatMap((document) => [
      ...pairs(document, document.folder, kinds[document.kind].main, document.texts),
      ...document.handouts.flatMap((handout) => pairs(document, document.folder, handout.name, handout.texts)),
    ]),
    ...curriculum.pages.flatMap(({ name, texts }) => pairs(undefined, pagesFolder, name, texts)),
    ...curriculum.protocols.flatMap(({ id, texts }) => pairs(undefined, protocolsFolder, id, texts)),
  ];
}

/** Pairs a text with its translations, including those that are not written yet; returns nothing without an original. */
function pairs(
  document: CurriculumDocument | undefined,
  folder: string,
  name: string,
  texts: Partial<Record<Locale, Text<object>>>,
): Pair[] {
  const original = texts[originalLocale];
  if (!original) return [];
  return locales
    .filter((locale) => locale !== originalLocale)
    .map((locale) => ({ document, folder, name, locale, original, translation: texts[locale] }));
}

/** Whether both texts were read without errors: a paragraph lost to an error is not a difference. */
export function isComparable({ original, translation }: Pair): boolean {
  return original.isWhole && (translation?.isWhole ?? true);
}

/**
 * Returns the state of a translation. When neither file has changed since everything was marked as done, the texts are not parsed, so that
 * thousands of texts take no time.
 */
export function stateOf(pair: Pair, vocabulary: Vocabulary): TranslationState {
  const { original, translation } = pair;
  const none = { stale: [], missing: [], extra: [] };
  if (!translation) return { ...pair, ...none, status: 'untranslated', paragraphs: undefined };
  const { memory } = translation;
  if (!memory) return { ...pair, ...none, status: 'unremembered', paragraphs: undefined };
  if (isAsItWas(memory, original, translation)) {
    const state: Omit<TranslationState, 'paragraphs'> = { ...pair, ...none, status: 'complete' };
    // Counted when it is asked for: a check does not.
    const counted = { get: once(() => memory.paragraphs.filter((made) => made.original !== undefined).length), enumerable: true };
    return Object.defineProperty(state, 'paragraphs', counted) as TranslationState;
  }
  if (!isComparable(pair)) return { ...pair, ...none, status: 'unreadable', paragraphs: undefined };
  const rows = rowsOf(pair, translation, vocabulary);
  const of = (state: Row['state']) => rows.filter((row) => row.state === state);
  const found = { stale: of('stale'), missing: of('missing'), extra: of('extra') };
  const status = found.stale.length + found.missing.length + found.extra.length === 0 ? 'complete' : 'behind';
  return { ...pair, ...found, status, paragraphs: rows.filter((row) => row.original).length };
}

/**
 * Returns the state of a translation that is shown to readers; undefined for an original, for a translation without one, and when there is
 * nothing a reader has to know.
 */
export function behindOriginal(
  document: CurriculumDocument | undefined,
  name: string,
  texts: Partial<Record<Locale, Text<object>>>,
  shown: Locale,
  vocabulary: Vocabulary,
): TranslationState | undefined {
  const pair = pairs(document, document?.folder ?? pagesFolder, name, texts).find(({ locale }) => locale === shown);
  const state = pair?.translation && stateOf(pair, vocabulary);
  return state && state.stale.length + state.missing.length > 0 ? state : undefined;
}

/** Aligns an original with its translation, using the translation memory. */
export function rowsOf({ document, folder, name, original }: Pair, translation: Text<object>, vocabulary: Vocabulary): Row[] {
  const units = (text: Text<object>) => unitsOf(text, vocabulary, folder === protocolsFolder || isCritical(document, name));
  return align(units(original), units(translation), translation.memory?.paragraphs);
}

function isAsItWas({ files }: TextMemory, original: Text<object>, translation: Text<object>): boolean {
  return files !== undefined && files.original === original.fingerprint && files.translation === translation.fingerprint;
}

/** Returns the position of a unit in its text. */
export function placeOf(text: Text<object>, { at }: Unit): Position {
  if ('line' in at) return at;
  const { line, column } = locateIn({ file: text.file, text: text.frontYaml, linesBefore: 1 })(...at);
  return { line, column };
}

/** Whether an outdated row could put a child at risk. */
export function isCriticalRow({ original, translation }: Row): boolean {
  return (original?.critical ?? false) || (translation?.critical ?? false);
}
