import { linesOf } from '../../../blocks/figure/svg/lines.ts';
import { pathData } from '../../../blocks/figure/svg/pathData.ts';
import { wordsOf } from '../../../blocks/runs.ts';
import type { Screen } from '../../../screens/screen.ts';
import { contentEnd, contentWidth } from '../layouts.ts';
import type { Box, Made, SlideItem } from '../slide.ts';
import { margin } from '../slideFormat.ts';
import type { SlideContext } from './context.ts';
import { drawingsIn } from './drawings.ts';
import { headingOf, plain } from './places.ts';

type Figure = Extract<Screen, { kind: 'figure' }>;

/** A figure: its lines as a picture, its words as text in their places. */
export function figureSlides({ title, label, drawing, words, em }: Figure, context: SlideContext): Made[] {
  const { width, height, strokes, places, labels, pictures } = drawing;
  const room: Box = { x: margin, y: 76, w: contentWidth(context.format), h: contentEnd - 76 };
  const scale = Math.min(room.w / width, room.h / height);
  const left = room.x + (room.w - width * scale) / 2;
  const onSlide = ({ x, y, w, h }: Box): Box => ({ x: left + x * scale, y: room.y + y * scale, w: w * scale, h: h * scale });
  const items: SlideItem[] = [
    {
      kind: 'picture',
      name: label,
      svg: svgOf(width, height, strokes),
      box: onSlide({ x: -1, y: -1, w: width + 2, h: height + 2 }),
      alt: label,
      inFigure: true,
    },
    ...pictures.flatMap((picture) => drawingsIn([picture.name], onSlide(picture), context).map((item) => ({ ...item, inFigure: true }))),
    ...labels.map(
      ({ text, x, y, size }): SlideItem => ({
        kind: 'caption',
        name: text,
        lines: [plain(text)],
        box: onSlide({ x: x - 10, y: y - size, w: 20, h: size * 2 }),
        style: { size: size * scale, align: 'center', at: 'middle' },
        inFigure: true,
      }),
    ),
    ...places.flatMap((place): SlideItem[] => {
      const entry = words[place.slot] ?? [];
      const size = linesOf(entry, place, em)[0]?.size;
      if (size === undefined) return [];
      const { align, at, strong } = place;
      const lines = [strong ? entry.map(({ text }) => ({ text, strong: true })) : [...entry]];
      return [
        { kind: 'caption', name: wordsOf(entry), lines, box: onSlide(place), style: { size: size * scale, align, at }, inFigure: true },
      ];
    }),
  ];
  return [{ layout: 'table', items: [headingOf(title, context), ...items] }];
}

/** The lines of a figure without its words. */
function svgOf(width: number, height: number, strokes: Figure['drawing']['strokes']): string {
  const paths = strokes.map(({ ops, weight, dash, covers }) => {
    const pen = weight === 0 ? 'stroke="none"' : `stroke="#000" stroke-width="${weight}"`;
    return `<path d="${pathData(ops)}" ${pen} fill="${covers ? '#fff' : 'none'}"${dash ? ' stroke-dasharray="2 1.4"' : ''}/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-1 -1 ${width + 2} ${height + 2}" stroke-linecap="round" stroke-linejoin="round">${paths.join('')}</svg>`;
}
