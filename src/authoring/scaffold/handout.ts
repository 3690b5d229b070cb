import { isKept, type Kind, type Reader } from '../../curriculum/kind.ts';
import type { Locale } from '../../curriculum/locale.ts';
import { block, bullets, leaf, mdxFile, pieces } from './mdx.ts';
import type { NewHandout } from './newDocument.ts';
import { sentences } from './sentences/sentences.ts';

/** Readers who write their name on the sheet and do something with it; the others only read it. */
const fillIn: readonly Reader[] = ['pupil', 'pair', 'group', 'participant', 'volunteer'];

/** A sheet that takes one page. Pupils who cannot write yet draw: `draws` is for grades 1 and 2. */
export function handoutText(handout: NewHandout, { kind, draws }: { kind: Kind; draws: boolean }, locale: Locale): string {
  const { sheet, handout: say } = sentences[locale];
  const front = { title: handout.title[locale] ?? sheet.title, purpose: sheet.purpose };
  const help = isKept(kind, handout.for) ? [leaf('Hotlines', { show: 'crisis local' })] : [];
  if (!fillIn.includes(handout.for)) return mdxFile(front, pieces(say.ask, block('Checklist', {}, bullets(say.points)), ...help));
  const work = draws ? leaf('DrawBox', { height: 90, label: say.draw }) : leaf('Lines', { count: 8, label: say.write });
  return mdxFile(front, pieces(leaf('Fields', { labels: say.fields }), say.own, say.ask, work, ...help));
}
