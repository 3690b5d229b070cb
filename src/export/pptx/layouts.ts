import { kiteOf, threadOf } from './kite.ts';
import type { Box, Drawn, Layout, LayoutName, Place, TextStyle } from './slide.ts';
import { margin, type SlideFormat, unit } from './slideFormat.ts';

/** Where the content of a slide ends; below are the line with its knots and the foot. */
export const contentEnd = 484;

/** The heading of slides whose words have no title of their own: the step, or the story. */
export const heading: Box = { x: margin, y: 26, w: 0, h: 44 };

/** The frame of the board, inside its lines. */
const boardTop = 80;

/** The width of a drawing next to the title of a step. */
export function drawingWidth({ width }: SlideFormat): number {
  return Math.min(62 * unit, 0.38 * width);
}

/** The width between the margins. */
export function contentWidth({ width }: SlideFormat): number {
  return width - 2 * margin;
}

const titleStyle: TextStyle = { size: 46, title: true, strong: true, leading: 'title' };
const label: TextStyle = { size: 28, colour: 'soft' };
const words: TextStyle = { size: 36 };

/** The box in which the board's words are. */
export function boardBox(format: SlideFormat): Box {
  return { x: margin + 24, y: boardTop + 16, w: contentWidth(format) - 48, h: contentEnd - boardTop - 48 };
}

/** The sheet of paper in the middle of a slide. */
function sheetBox({ width }: SlideFormat): Box {
  const [w, h] = [62 * unit, 70 * unit];
  return { x: (width - w) / 2, y: 96, w, h };
}

/** All layouts of a format. `steps`: how many knots the line has. */
export function layoutsOf(format: SlideFormat, steps: number): { layouts: Layout[]; onAll: Drawn[] } {
  const full = contentWidth(format);
  const right = margin + full;
  const small: Place = { box: { ...heading, w: full }, style: { ...label, title: true, at: 'middle' } };
  const sheet = sheetBox(format);
  const board = boardFrame(format);
  const kite: Box = format.width > 800 ? { x: right - 324, y: 60, w: 324, h: 378 } : { x: right - 222, y: 130, w: 222, h: 259 };
  const beside = kite.x - margin - 20;
  const half = (full - 36) / 2;
  const column = (index: 0 | 1): [Box, Box] => {
    const x = margin + index * (half + 36);
    return [
      { x, y: 78, w: half, h: 36 },
      { x, y: 116, w: half, h: 316 },
    ];
  };
  const [people, numbers] = [column(0), column(1)];
  const all: Record<LayoutName, Omit<Layout, 'name'>> = {
    cover: {
      places: {
        title: { box: { x: margin, y: 156, w: beside, h: 260 }, style: { ...titleStyle, size: 52 } },
        label: { box: { x: margin, y: 104, w: beside, h: 44 }, style: label },
      },
      drawn: kiteOf(kite),
    },
    opening: {
      places: {
        title: { box: { x: margin, y: 112, w: full - drawingWidth(format) - 32, h: 190 }, style: titleStyle },
        label: { box: { x: margin, y: 66, w: full - drawingWidth(format) - 32, h: 40 }, style: label },
        minutes: {
          box: { x: margin, y: 318, w: full - drawingWidth(format) - 32, h: 60 },
          style: { size: 40, title: true, strong: true, at: 'bottom' },
        },
      },
      drawn: [],
    },
    story: {
      places: {
        title: { box: { x: margin, y: 340, w: full, h: 130 }, style: { ...titleStyle, align: 'center' } },
        label: { box: { x: margin, y: 296, w: full, h: 40 }, style: { ...label, align: 'center' } },
      },
      drawn: [],
    },
    passage: {
      places: {
        title: small,
        body: { box: { x: margin, y: 84, w: full, h: contentEnd - 84 }, style: { ...words, leading: 'story', at: 'middle' } },
      },
      drawn: [],
    },
    question: {
      places: {
        title: { box: { x: margin, y: 128, w: full, h: contentEnd - 128 }, style: titleStyle },
        label: {
          box: { x: margin, y: 58, w: 168, h: 54 },
          style: { size: 28, strong: true, align: 'center', at: 'middle' },
          outline: 'ellipse',
        },
      },
      drawn: [],
    },
    board: { places: { title: small, body: { box: boardBox(format), style: { ...words, at: 'middle' } } }, drawn: board },
    table: { places: { title: small }, drawn: [] },
    sheet: {
      places: {
        title: {
          box: { x: sheet.x + 28, y: sheet.y + 60, w: sheet.w - 56, h: sheet.h - 100 },
          style: { ...titleStyle, align: 'center', at: 'middle' },
        },
        label: { box: { x: margin, y: 44, w: full, h: 40 }, style: { ...label, align: 'center' } },
      },
      drawn: paper(sheet),
    },
    list: {
      places: {
        title: { box: { x: margin, y: 40, w: full, h: 66 }, style: { ...titleStyle, size: 40, at: 'middle' } },
        body: { box: { x: margin, y: 124, w: full, h: contentEnd - 124 }, style: { ...words, bullet: '○' } },
      },
      drawn: [],
    },
    help: {
      places: {
        title: { box: { x: margin, y: 20, w: full, h: 54 }, style: { ...titleStyle, size: 40, at: 'middle' } },
        label: { box: people[0], style: label },
        body: { box: people[1], style: { size: 32, title: true, strong: true } },
        label2: { box: numbers[0], style: label },
        body2: { box: numbers[1], style: { size: 32 } },
        closing: { box: { x: margin, y: 440, w: full, h: 42 }, style: { size: 28, strong: true, at: 'middle' } },
      },
      drawn: [line('line', { x: margin, y: 433, w: full, h: 0 }, 2)],
    },
  };
  return {
    layouts: Object.entries(all).map(([name, layout]) => ({ name: name as LayoutName, ...layout })),
    onAll: threadOf(format, steps),
  };
}

/** A board with its ledge, as slides with words or a table of the board have it. */
export function boardFrame(format: SlideFormat): Drawn[] {
  const box: Box = { x: margin, y: boardTop, w: contentWidth(format), h: contentEnd - boardTop };
  return [
    { kind: 'drawn', name: 'board', box, geometry: 'rect', fill: 'sheet', line: 'ink', weight: 2.5 },
    { kind: 'drawn', name: 'ledge', box: { ...box, y: contentEnd - 9, h: 9 }, geometry: 'rect', fill: 'ink', line: 'ink', weight: 2.5 },
  ];
}

/** A sheet of paper with a folded corner. */
function paper(box: Box): Drawn[] {
  const { w, h } = box;
  const fold = 48;
  const whole = { path: `M0 0L${w - fold} 0L${w} ${fold}L${w} ${h}L0 ${h}Z`, view: [w, h] as const };
  const corner = { path: `M0 0L0 ${fold}L${fold} ${fold}Z`, view: [fold, fold] as const };
  return [
    { kind: 'drawn', name: 'sheet', box, geometry: whole, fill: 'sheet', line: 'ink', weight: 2.5 },
    {
      kind: 'drawn',
      name: 'fold',
      box: { x: box.x + w - fold, y: box.y, w: fold, h: fold },
      geometry: corner,
      fill: 'paper',
      line: 'ink',
      weight: 2.5,
    },
  ];
}

function line(name: string, box: Box, weight: number): Drawn {
  return { kind: 'drawn', name, box, geometry: 'line', line: 'ink', weight };
}
