import type { Line } from '../../blocks/screen.ts';
import { withDirectionMarks } from '../../curriculum/leftToRight.ts';
import type { Locale } from '../../curriculum/locale.ts';
import type { Box, Drawn, Layout, Slide, SlideItem, TextStyle } from './slide.ts';
import type { SlideFormat } from './slideFormat.ts';

const otherSide = { left: 'right', center: 'center', right: 'left' } as const;

/** A style of words that are read from right to left: what began at the left begins at the right. */
export function styleFromRight<Style extends Partial<TextStyle>>(style: Style): Style {
  return { ...style, fromRight: true, align: otherSide[style.align ?? 'left'] };
}

/** Turns layouts for a language from right to left: what was at the left is at the right. */
export function layoutsFromRight<Layouts extends { layouts: Layout[]; onAll: Drawn[] }>(made: Layouts, format: SlideFormat): Layouts {
  const drawnFromRight = (drawn: readonly Drawn[]) => drawn.map((shape) => ({ ...shape, box: boxFromRight(shape.box, format) }));
  return {
    ...made,
    onAll: drawnFromRight(made.onAll),
    layouts: made.layouts.map((layout) => ({
      ...layout,
      drawn: drawnFromRight(layout.drawn),
      places: Object.fromEntries(
        Object.entries(layout.places).map(([name, place]) => [
          name,
          { ...place, box: boxFromRight(place.box, format), style: styleFromRight(place.style) },
        ]),
      ),
    })),
  };
}

/** Turns a slide in the same way. The parts of a figure keep their places, because its lines are one picture. */
export function slideFromRight(slide: Slide, format: SlideFormat, locale: Locale): Slide {
  return { ...slide, items: slide.items.map((item) => itemFromRight(item, format, locale)) };
}

function itemFromRight(item: SlideItem, format: SlideFormat, locale: Locale): SlideItem {
  const line = (words: Line): Line => words.map((run) => ({ ...run, text: withDirectionMarks(run.text, locale) }));
  const box = item.box === undefined ? {} : { box: boxFromRight(item.box, format) };
  switch (item.kind) {
    case 'words':
      return { ...item, ...box, lines: item.lines.map(line) };
    case 'caption': {
      const lines = item.lines.map(line);
      if (item.inFigure) return { ...item, lines, style: { ...item.style, fromRight: true } };
      return { ...item, ...box, lines, style: styleFromRight(item.style) };
    }
    case 'table':
      return {
        ...item,
        ...box,
        fromRight: true,
        rows: item.rows.map((row) => ({ ...row, cells: row.cells.map(line) })),
      };
    case 'picture':
      return item.inFigure ? item : { ...item, ...box };
    case 'drawn':
      return { ...item, ...box };
  }
}

/** A box as far from the right edge as it was from the left one. */
export function boxFromRight(box: Box, { width }: SlideFormat): Box {
  return { ...box, x: width - box.x - box.w };
}
