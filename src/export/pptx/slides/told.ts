import type { Screen } from '../../../screens/screen.ts';
import { heightOf } from '../fit.ts';
import { inPieces } from '../inPieces.ts';
import { contentEnd, contentWidth } from '../layouts.ts';
import type { Box, Made, Words } from '../slide.ts';
import { margin, unit } from '../slideFormat.ts';
import { type SlideContext, sizesOf } from './context.ts';
import { drawingsIn } from './drawings.ts';
import { boxOf } from './openings.ts';
import { fitted, headingOf, inPlace, plain, titleIn } from './places.ts';

type Of<Kind extends Screen['kind']> = Extract<Screen, { kind: Kind }>;

/** The title of a story and a picture to look at while the teacher reads. */
export function storySlide({ title, label, pictures }: Of<'story'>, context: SlideContext): Made {
  const { width } = context.format;
  const w = 60 * unit;
  const drawings = drawingsIn(pictures, { x: (width - w) / 2, y: 40, w, h: w * 0.75 }, context);
  const up = drawings.length > 0 ? 0 : 130;
  const raised = (box: Box): Box => ({ ...box, y: box.y - up, h: box.h + (box.h > 60 ? up : 0) });
  return {
    layout: 'story',
    items: [
      titleIn(title, raised(boxOf(context, 'story', 'title')), context, 52),
      inPlace('label', label, { box: raised(boxOf(context, 'story', 'label')) }),
      ...drawings,
    ],
  };
}

/** A few sentences of a story, next to the drawing of their step. */
export function passageSlides({ title, lines, pictures }: Of<'passage'>, context: SlideContext): Made[] {
  const { box: body, drawings } = besideDrawings(pictures, boxOf(context, 'passage', 'body'), context);
  return fitted(lines.map(plain), body, { leading: 'story' }, context, 40).map(({ lines, size }) => ({
    layout: 'passage',
    items: [headingOf(title, context), inPlace('body', lines, { box: body, style: { size } }), ...drawings],
  }));
}

function besideDrawings(pictures: readonly string[], box: Box, context: SlideContext) {
  const w = context.format.width * 0.19;
  const drawings = drawingsIn(pictures, { x: margin, y: 150, w, h: 240 }, context);
  return { drawings, box: drawings.length > 0 ? { ...box, x: box.x + w + 30, w: box.w - w - 30 } : box };
}

/** A question; the small drawing of its step is below or next to it, wherever the question is larger. */
export function questionSlides({ text, label, pictures }: Of<'question'>, context: SlideContext): Made[] {
  const [w, h] = [36 * unit, 27 * unit];
  const box = boxOf(context, 'question', 'title');
  const drawings = drawingsIn(pictures, { x: context.format.width - margin - w, y: contentEnd - h, w, h }, context);
  const places =
    drawings.length === 0
      ? [box]
      : [
          { ...box, w: box.w - w - 24 },
          { ...box, h: box.h - h - 12 },
        ];
  const asked = places
    .map((place) => ({ place, words: questionIn(text, place, context) }))
    .sort((a, b) => a.words.length - b.words.length || (b.words[0]!.style!.size ?? 0) - (a.words[0]!.style!.size ?? 0))[0]!;
  const labelWidth = Math.min(contentWidth(context.format), heightWidth(label));
  const oval = { ...boxOf(context, 'question', 'label'), w: labelWidth };
  return asked.words.map((title) => ({ layout: 'question', items: [title, inPlace('label', label, { box: oval }), ...drawings] }));
}

/** The width of the oval around a label of 28 pt. */
function heightWidth(label: string): number {
  const size = 28;
  for (let ems = 3; ; ems += 0.5) if (heightOf({ paragraphs: [label], width: ems * size }, size) < 2 * size) return ems * size + 52;
}

/** A question as a title, on more than one slide when it is very long. */
function questionIn(text: string, box: Box, context: SlideContext): Words[] {
  const least = sizesOf(context).at(-1)!;
  const height = (words: string) => heightOf({ paragraphs: [words], width: box.w, leading: 'title' }, least);
  const pieces =
    height(text) <= box.h ? [plain(text)] : inPieces(plain(text), (piece) => height(piece.map((run) => run.text).join('')) <= box.h);
  return pieces.map((piece) => titleIn(piece.map((run) => run.text).join(''), box, context));
}
