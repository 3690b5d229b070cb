import type { Screen } from '../../../screens/screen.ts';
import { contentWidth, drawingWidth, layoutsOf } from '../layouts.ts';
import type { Box, Drawn, LayoutName, Made, PlaceName } from '../slide.ts';
import { margin } from '../slideFormat.ts';
import type { SlideContext } from './context.ts';
import { drawingsIn } from './drawings.ts';
import { inPlace, titleIn } from './places.ts';

type Of<Kind extends Screen['kind']> = Extract<Screen, { kind: Kind }>;

/** The box of a place in its layout. */
export function boxOf({ format }: SlideContext, layout: LayoutName, place: PlaceName): Box {
  return layoutsOf(format, 1).layouts.find(({ name }) => name === layout)!.places[place]!.box;
}

export function coverSlide({ title, kicker }: Of<'cover'>, context: SlideContext): Made {
  return { layout: 'cover', items: [titleIn(title, boxOf(context, 'cover', 'title'), context), inPlace('label', kicker)] };
}

/** The beginning of a step: its name, its drawing, and its minutes as a number and a bar with a field for each. */
export function openingSlide({ title, label, minutes, pictures }: Of<'opening'>, context: SlideContext): Made {
  const { format, t } = context;
  const w = drawingWidth(format);
  const drawings = drawingsIn(pictures, { x: format.width - margin - w, y: 90, w, h: 330 }, context);
  const width = drawings.length > 0 ? contentWidth(format) - w - 32 : contentWidth(format);
  const wide = (place: PlaceName) => ({ ...boxOf(context, 'opening', place), w: width });
  const bar: Box = { x: margin, y: 392, w: width, h: 26 };
  return {
    layout: 'opening',
    items: [
      titleIn(title, wide('title'), context),
      inPlace('label', label, { box: wide('label') }),
      inPlace('minutes', t('projector:minutes', { count: minutes }), { box: wide('minutes') }),
      ...minuteBar(minutes, bar),
      ...drawings,
    ],
  };
}

/** The most fields of a bar: a longer step has one for each five minutes. */
const mostFields = 25;

/** A field for each minute, with more room after every fifth: the teacher crosses them off with the pen of the board. */
function minuteBar(minutes: number, { x, y, w, h }: Box): Drawn[] {
  const fields = minutes > mostFields ? Math.ceil(minutes / 5) : minutes;
  const [gap, fifth] = [4, 6];
  const gaps = (fields - 1) * gap + Math.floor((fields - 1) / 5) * fifth;
  const field = Math.min((w - gaps) / fields, 44);
  return Array.from({ length: fields }, (_, index) => ({
    kind: 'drawn',
    name: 'minute',
    box: { x: x + index * (field + gap) + Math.floor(index / 5) * fifth, y, w: field, h },
    geometry: 'rect',
    fill: 'sheet',
    line: 'ink',
    weight: 2,
  }));
}

export function sheetSlide({ sheet, label }: Of<'sheet'>, context: SlideContext): Made {
  return { layout: 'sheet', items: [titleIn(sheet, boxOf(context, 'sheet', 'title'), context, 46), inPlace('label', label)] };
}
