import { textIn } from '../curriculum/curriculum.ts';
import type { Kind } from '../curriculum/kind.ts';
import type { Locale } from '../curriculum/locale.ts';
import { curriculum } from './curriculum.ts';

/** Returns whether the site has a page of any document of a kind in a language. */
export function hasDocuments(kind: Kind, locale: Locale): boolean {
  return curriculum.documentsOfKind(kind).some(({ texts }) => textIn(texts, locale));
}
