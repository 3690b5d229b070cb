import type { Screen } from '../../../screens/screen.ts';
import { heightOf, splitToFit } from '../fit.ts';
import { contentEnd, contentWidth } from '../layouts.ts';
import { smallest } from '../look.ts';
import type { Box, Made, SlideItem } from '../slide.ts';
import { margin } from '../slideFormat.ts';
import type { SlideContext } from './context.ts';
import { drawingsIn } from './drawings.ts';
import { headingOf, plain } from './places.ts';

type Pictures = Extract<Screen, { kind: 'pictures' }>;

/** The most drawings of a slide: their words are read from the last row. */
const mostOnSlide = 8;
const gap = 20;

/** Drawings with their words below. */
export function pictureSlides({ title, shown }: Pictures, context: SlideContext): Made[] {
  return splitToFit(shown, (part) => part.length <= mostOnSlide).map((part) => ({
    layout: 'table',
    items: [headingOf(title, context), ...grid(part, context)],
  }));
}

function grid(shown: Pictures['shown'], context: SlideContext): SlideItem[] {
  const full: Box = { x: margin, y: 84, w: contentWidth(context.format), h: contentEnd - 84 };
  const columns = shown.length <= 3 ? shown.length : Math.min(4, Math.ceil(shown.length / 2));
  const rows = Math.ceil(shown.length / columns);
  const [w, h] = [(full.w - gap * (columns - 1)) / columns, (full.h - gap * (rows - 1)) / rows];
  const size = smallest.words;
  const caption = Math.min(h / 2, Math.max(...shown.map(({ words }) => heightOf({ paragraphs: [words], width: w }, size))) + 4);
  return shown.flatMap(({ name, words }, index): SlideItem[] => {
    const box = { x: full.x + (index % columns) * (w + gap), y: full.y + Math.floor(index / columns) * (h + gap), w, h: h - caption };
    const drawings = drawingsIn([name], box, context).map((drawing) => ({ ...drawing, alt: words }));
    const below = { ...box, y: box.y + box.h, h: caption };
    return [...drawings, { kind: 'caption', name: words, lines: [plain(words)], box: below, style: { size, align: 'center', at: 'top' } }];
  });
}
