import type { Line } from '../../../blocks/screen.ts';
import type { Screen } from '../../../screens/screen.ts';
import { sizeThatFits } from '../fit.ts';
import { contentWidth } from '../layouts.ts';
import { sizesFor, smallest } from '../look.ts';
import type { Made, SlideItem } from '../slide.ts';
import type { SlideContext } from './context.ts';
import { boxOf } from './openings.ts';
import { fitted, inPlace, plain, titleIn } from './places.ts';

type Help = Extract<Screen, { kind: 'help' }>;

const most = 40;

/**
 * Whom to turn to, which stays on the screen while the class packs up: people first, then numbers. Where many are named, people and numbers have
 * a slide each. The type may be as small as for older pupils, so that nothing is left out.
 */
export function helpSlides({ title, people, numbers }: Help, given: SlideContext): Made[] {
  const context = { ...given, least: smallest.words };
  const { t, format } = context;
  const head = titleIn(title, boxOf(context, 'help', 'title'), context, 40);
  const closing = inPlace('closing', t('projector:urgent'));
  const columns = [
    { label: inPlace('label', t('projector:people')), place: 'body' as const, lines: people.map(({ name }) => plain(name)) },
    { label: inPlace('label2', t('projector:numbers')), place: 'body2' as const, lines: numbers.map(numberLine) },
  ].filter(({ lines }) => lines.length > 0);
  const sizes = sizesFor({ most, least: context.least });
  const side = columns.map(({ place, lines }) => {
    const box = boxOf(context, 'help', place);
    return sizeThatFits({ paragraphs: lines.map(wordsIn), width: box.w }, box.h, sizes);
  });
  if (side.every((size) => size !== undefined)) {
    const items = columns.flatMap(({ label, place, lines }, index): SlideItem[] => [
      label,
      inPlace(place, lines, { style: { size: side[index]! } }),
    ]);
    return [{ layout: 'help', items: [head, ...items, closing] }];
  }
  // On slides of their own they have the whole width.
  const w = contentWidth(format);
  const parts = columns.flatMap(({ label, place, lines }) => {
    const box = { ...boxOf(context, 'help', 'body'), w };
    return fitted(lines, box, {}, context, most).map((part, index) => ({ label, place, box, part, isFirst: index === 0 }));
  });
  return parts.map(({ label, place, box, part, isFirst }, index) => ({
    layout: 'help',
    items: [
      head,
      ...(isFirst ? [{ ...label, box: { ...boxOf(context, 'help', 'label'), w } }] : []),
      inPlace(place, part.lines, { box, style: { size: part.size } }),
      ...(index === parts.length - 1 ? [closing] : []),
    ],
  }));
}

function wordsIn(line: Line): string {
  return line.map(({ text }) => text).join('');
}

/** How to reach a line, its number and its name. */
function numberLine({ how, number, name }: Help['numbers'][number]): Line {
  return [...(how ? plain(`${how} `) : []), { text: number, strong: true }, ...plain(` ${name}`)];
}
