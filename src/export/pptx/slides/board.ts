import type { Line } from '../../../blocks/screen.ts';
import type { Screen } from '../../../screens/screen.ts';
import { boardBox, boardFrame } from '../layouts.ts';
import type { Made } from '../slide.ts';
import type { SlideContext } from './context.ts';
import { fitted, headingOf, inPlace } from './places.ts';
import { boardTables } from './table.ts';

type Of<Kind extends Screen['kind']> = Extract<Screen, { kind: Kind }>;

/** What the teacher writes on the board, in a frame with a ledge. */
export function boardSlides(screen: Of<'words'> | Of<'list'> | Of<'pair'>, context: SlideContext): Made[] {
  const box = boardBox(context.format);
  return fitted(linesOf(screen), box, {}, context).map(({ lines, size }) => ({
    layout: 'board',
    items: [headingOf(screen.title, context), inPlace('body', lines, { style: { size } })],
  }));
}

function linesOf(screen: Of<'words'> | Of<'list'> | Of<'pair'>): Line[] {
  switch (screen.kind) {
    case 'words':
      return screen.lines;
    case 'list':
      return [strong(screen.head), ...screen.items];
    case 'pair':
      return [strong(screen.left), screen.right].filter((line) => line.length > 0);
  }
}

function strong(line: Line): Line {
  return line.map(({ text }) => ({ text, strong: true }));
}

/** A table of the board. */
export function columnSlides({ title, heads, row }: Of<'columns'>, context: SlideContext): Made[] {
  const box = boardBox(context.format);
  return boardTables(title, heads, row, box, context).map((table) => ({
    layout: 'table',
    items: [...boardFrame(context.format), headingOf(title, context), table],
  }));
}
