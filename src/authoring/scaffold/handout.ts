import { isKept, type Kind, type Reader } from '../../curriculum/kind.ts';
import type { Locale } from '../../curriculum/locale.ts';
import { block, bullets, leaf, mdxFile, pieces } from './mdx.ts';
import type { NewHandout, SheetForm } from './newDocument.ts';
import type { Sentences } from './sentences/model.ts';
import { sentences } from './sentences/sentences.ts';

/** Readers who write their name on the sheet and do something with it; the others only read it. */
const fillIn: readonly Reader[] = ['pupil', 'pair', 'group', 'participant', 'volunteer'];

/** A sheet that takes one page. Pupils who cannot write yet draw: `draws` is for grades 1 and 2. */
export function handoutText(handout: NewHandout, { kind, draws }: { kind: Kind; draws: boolean }, locale: Locale): string {
  const { sheet, handout: say } = sentences[locale];
  const front = { title: handout.title[locale] ?? sheet.title, purpose: sheet.purpose };
  const help = isKept(kind, handout.for) ? [leaf('Hotlines', { show: 'crisis local' })] : [];
  const isFilledIn = fillIn.includes(handout.for);
  const form = handout.form ?? (isFilledIn ? (draws ? 'draw' : 'write') : 'checklist');
  const work = workOn(form, say);
  if (!isFilledIn || form === 'letter' || form === 'cards') return mdxFile(front, pieces(say.ask, work, ...help));
  return mdxFile(front, pieces(leaf('Fields', { labels: say.fields }), say.own, say.ask, work, ...help));
}

/** The part of a sheet on which its reader works. */
function workOn(form: SheetForm, { draw, write, points }: Sentences['handout']): string {
  switch (form) {
    case 'draw':
      return leaf('DrawBox', { height: 90, label: draw });
    case 'write':
      return leaf('Lines', { count: 8, label: write });
    case 'letter':
      return leaf('LetterPaper', { style: 'kite', lines: 14 });
    case 'cards':
      return block('Cards', { columns: 2 }, ...points.map((point) => block('Card', {}, point)));
    case 'table':
      return leaf('TickGrid', { columns: points.join('|'), rows: points.join('|') });
    case 'checklist':
      return block('Checklist', {}, bullets(points));
  }
}
