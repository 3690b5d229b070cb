import { textIn } from '../../curriculum/curriculum.ts';
import type { CurriculumDocument, Text } from '../../curriculum/document.ts';
import { kinds } from '../../curriculum/kind.ts';
import type { Locale } from '../../curriculum/locale.ts';
import type { BenchAddress } from './address.ts';

/** The file in the requested language, and the file that the page shows, which is a fallback while the former does not exist. */
export function fileOf(
  document: CurriculumDocument,
  { locale, handout }: Pick<BenchAddress, 'locale' | 'handout'>,
): { wanted: string; shown: string } {
  const wanted = `${document.folder}/${handout ?? kinds[document.kind].main}.${locale}.mdx`;
  const isBroken = document.unreadable.includes(wanted);
  return { wanted, shown: isBroken ? wanted : (textIn(textsOf(document, handout), locale)?.text.file ?? wanted) };
}

/** The texts of a document itself or of one of its handouts. */
export function textsOf(document: CurriculumDocument, handout: string | undefined): Partial<Record<Locale, Text<{ title: string }>>> {
  return (handout === undefined ? document : document.handouts.find(({ name }) => name === handout))?.texts ?? {};
}
