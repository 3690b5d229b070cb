import { textIn } from '../../curriculum/curriculum.ts';
import type { ReleasedSheet } from '../../curriculum/editions.ts';
import { kinds } from '../../curriculum/kind.ts';
import type { Locale } from '../../curriculum/locale.ts';
import { type DraftSheet, registerOf } from '../../curriculum/marks/history.ts';
import type { Register } from '../../curriculum/marks/register.ts';
import { curriculum } from '../../site/curriculum.ts';
import { draftPdfs } from '../../site/packs.ts';

/** Returns all published sheets of the curriculum and the drafts of this build, in one language. */
export function register(locale: Locale): Register {
  return registerOf(curriculum.editions, drafts(), titleOf, locale);
}

/** Returns the latest title of a sheet in its own language, or its name if it no longer exists. */
export function titleOf({ document: id, sheet, locale }: Pick<ReleasedSheet, 'document' | 'sheet' | 'locale'>): string {
  const document = curriculum.document(id);
  if (!document) return curriculum.plan.find((planned) => planned.id === id)?.title[locale] ?? sheet;
  const texts = sheet === kinds[document.kind].main ? document.texts : curriculum.handout(document, sheet)?.texts;
  return (texts && textIn<{ title: string }>(texts, locale)?.text.front.title) ?? sheet;
}

function drafts(): DraftSheet[] {
  return draftPdfs().flatMap(({ locale, documents, mark }): DraftSheet[] => {
    const [id, handout] = documents[0]!.split('/') as [string, string?];
    const document = curriculum.document(id);
    return document && mark ? [{ document: id, sheet: handout ?? kinds[document.kind].main, locale, mark }] : [];
  });
}
