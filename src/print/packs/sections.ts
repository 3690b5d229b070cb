import { type Curriculum, textIn } from '../../curriculum/curriculum.ts';
import type { CurriculumDocument } from '../../curriculum/document.ts';
import type { Locale } from '../../curriculum/locale.ts';
import { translator } from '../../i18n/translator.ts';
import { borrowedHandouts } from '../content/borrowedHandouts.ts';
import { coverPart, handoutPart, mainPart, type Part, pagePart, protocolsOfMain } from '../content/parts.ts';

/** Returns a plan or guide with the page of protocols as its last page. */
export function mainParts(curriculum: Curriculum, document: CurriculumDocument, locale: Locale): Part[] {
  const main = mainPart(curriculum, document, locale, 1);
  return main ? present([main, protocolsOfMain(curriculum, document, locale, main)]) : [];
}

export function documentParts(curriculum: Curriculum, document: CurriculumDocument, locale: Locale): Part[] {
  return [...present([mainPart(curriculum, document, locale, 1)]), ...handoutParts(curriculum, document, locale, 2)];
}

export function handoutParts(curriculum: Curriculum, document: CurriculumDocument, locale: Locale, level: number): Part[] {
  return present(document.handouts.map((handout) => handoutPart(curriculum, document, handout, locale, level)));
}

export function coverOf(
  curriculum: Curriculum,
  documents: readonly CurriculumDocument[],
  locale: Locale,
  title: string,
  subtitle: string,
): Part {
  const [version, notes] = [editionOf(documents), duplexNote(curriculum, documents, locale)];
  return coverPart(curriculum, locale, { title, subtitle, version, notes });
}

/** Returns the line of a cover that names the sheets with a front and a back; empty if there are none. */
function duplexNote(curriculum: Curriculum, documents: readonly CurriculumDocument[], locale: Locale): string[] {
  const t = translator(locale);
  const own = documents.flatMap((document) => document.handouts.map((handout) => ({ document, handout })));
  const borrowed = documents.flatMap((document) => borrowedHandouts(curriculum, document));
  const names = [...own, ...borrowed].flatMap(({ document, handout }) => {
    const title = textIn(handout.texts, locale)?.text.front.title;
    return handout.duplex && title !== undefined ? [t('blocks:handoutOf', { title, id: document.id })] : [];
  });
  return names.length === 0 ? [] : [t('print:coverLines.duplex', { list: [...new Set(names)].join(t('document:listComma')) })];
}

/** Returns the handouts that the documents of a pack give out and that belong to documents outside it, each once. */
export function borrowedParts(curriculum: Curriculum, documents: readonly CurriculumDocument[], locale: Locale): Part[] {
  const borrowed = documents
    .flatMap((document) => borrowedHandouts(curriculum, document))
    .filter(({ document }) => !documents.includes(document));
  const once = borrowed.filter(({ handout }, index) => borrowed.findIndex((other) => other.handout === handout) === index);
  return present(once.map(({ document, handout }) => handoutPart(curriculum, document, handout, locale, 1)));
}

export function helpPages(curriculum: Curriculum, names: readonly string[], locale: Locale, packTitle: string): Part[] {
  return present(
    names
      .flatMap((name) => curriculum.pages.filter((page) => page.name === name))
      .map((page) => pagePart(curriculum, page, locale, packTitle)),
  );
}

/** Returns the highest version among the documents of a pack. */
function editionOf(documents: readonly CurriculumDocument[]): string {
  return (
    documents
      .map((document) => document.version)
      .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
      .at(-1) ?? ''
  );
}

export function present(parts: (Part | undefined)[]): Part[] {
  return parts.filter((part) => part !== undefined);
}
