import { isKept, type Kind, type Reader } from '../../curriculum/kind.ts';
import type { Locale } from '../../curriculum/locale.ts';
import type { SheetKind } from '../../curriculum/sheetKind.ts';
import { leaf, mdxFile, pieces } from './mdx.ts';
import type { NewHandout } from './newDocument.ts';
import { sentences } from './sentences/sentences.ts';
import { workOn } from './sheetWork.ts';

/** Readers who write their name on the sheet and do something with it; the others only read it. */
const fillIn: readonly Reader[] = ['pupil', 'pair', 'group', 'participant', 'volunteer'];

/** Kinds of sheets that bear the name of the person who fills them in. */
const named: readonly SheetKind[] = ['form', 'picture', 'table', 'checklist', 'map', 'comic'];

/** What a sheet is to hold: by default what its reader can do with it. */
export function sheetOf({ sheet, for: reader }: NewHandout, draws: boolean): SheetKind {
  return sheet ?? (fillIn.includes(reader) ? (draws ? 'picture' : 'form') : 'checklist');
}

/** A sheet that takes one page. Pupils who cannot write yet draw: `draws` is for grades 1 and 2. */
export function handoutText(handout: NewHandout, { kind, draws }: { kind: Kind; draws: boolean }, locale: Locale): string {
  const { sheet: words, handout: say } = sentences[locale];
  const front = { title: handout.title[locale] ?? words.title, purpose: words.purpose };
  const isFilledIn = fillIn.includes(handout.for);
  const sheet = sheetOf(handout, draws);
  const work = workOn(sheet, say);
  // Nothing else fits on a sheet that is folded.
  if (sheet === 'fold-up') return mdxFile(front, work);
  const help = isKept(kind, handout.for) ? [leaf('Hotlines', { show: 'crisis local' })] : [];
  const name = isFilledIn && named.includes(sheet) ? [leaf('Fields', { labels: say.fields }), say.own] : [];
  return mdxFile(front, pieces(...name, say.ask, work, ...help));
}
