import type { Screen } from '../../../screens/screen.ts';
import { contentEnd, contentWidth } from '../layouts.ts';
import type { Made } from '../slide.ts';
import { margin } from '../slideFormat.ts';
import type { SlideContext } from './context.ts';
import { boxOf } from './openings.ts';
import { fitted, headingOf, inPlace, plain } from './places.ts';
import { phaseTables } from './table.ts';

type Of<Kind extends Screen['kind']> = Extract<Screen, { kind: Kind }>;

/** The phases of a long activity with their minutes. */
export function phaseSlides({ title, phases }: Of<'phases'>, context: SlideContext): Made[] {
  const { format, t } = context;
  const box = { x: margin, y: 92, w: contentWidth(format), h: contentEnd - 92 };
  const shown = phases.map(({ name, minutes }) => ({ name, minutes: t('blocks:minutesShort', { count: minutes }) }));
  return phaseTables(title, shown, box, context).map((table) => ({ layout: 'table', items: [headingOf(title, context), table] }));
}

/** What pupils look back on. */
export function checkSlides({ title, items }: Of<'check'>, context: SlideContext): Made[] {
  return fitted(items.map(plain), boxOf(context, 'list', 'body'), { bullet: '○' }, context, 46).map(({ lines, size }) => ({
    layout: 'list',
    items: [inPlace('title', title), inPlace('body', lines, { style: { size } })],
  }));
}
