import { wordsOf } from '../../../blocks/runs.ts';
import type { Line } from '../../../blocks/screen.ts';
import { heightOf, linesAt, type SetWords, sizeThatFits, splitToFit } from '../fit.ts';
import { inPieces } from '../inPieces.ts';
import { contentWidth, heading } from '../layouts.ts';
import { smallest } from '../look.ts';
import type { Box, PlaceName, TextStyle, Words } from '../slide.ts';
import { margin } from '../slideFormat.ts';
import { type SlideContext, sizesOf } from './context.ts';

/** Words without bold. */
export function plain(text: string): Line {
  return [{ text, strong: false }];
}

/** Words in a place of the layout. */
export function inPlace(place: PlaceName, words: string | Line[], rest: Pick<Words, 'box' | 'style'> = {}): Words {
  return { kind: 'words', place, lines: typeof words === 'string' ? [plain(words)] : words, ...rest };
}

/** The small heading of a slide: smaller words in a second line when the title is long. */
export function headingOf(title: string, { format }: SlideContext): Words {
  const width = contentWidth(format);
  const isLong = heightOf({ paragraphs: [title], width, leading: 'title' }, smallest.label) > heading.h;
  // A heading of two lines begins higher; the words below keep their place.
  return inPlace('title', title, isLong ? { box: { x: margin, y: 6, w: width, h: 74 } } : {});
}

/** A title as large as its box allows. */
export function titleIn(title: string, box: Box, context: SlideContext, most?: number): Words {
  const words: SetWords = { paragraphs: [title], width: box.w, leading: 'title' };
  const sizes = sizesOf(context, most);
  const largest = sizeThatFits(words, box.h, sizes) ?? sizes.at(-1)!;
  const at = sizes.indexOf(largest);
  // A little smaller, if a line less then holds it: no word is left alone on the last line.
  const size = sizes.slice(at + 1, at + 3).find((smaller) => linesAt(words, smaller) < linesAt(words, largest)) ?? largest;
  return inPlace('title', title, { box, style: { size } });
}

/** Words and the size in which they are set. */
export interface Fitted {
  lines: Line[];
  size: number;
}

/**
 * Sets paragraphs in a box, as large as they can be. What does not fit in the smallest type goes on to further slides, between paragraphs if
 * possible, else between sentences.
 */
export function fitted(lines: readonly Line[], box: Box, style: Partial<TextStyle>, context: SlideContext, most?: number): Fitted[] {
  const sizes = sizesOf(context, most);
  const words = (part: readonly Line[]): SetWords => ({
    paragraphs: part.map(wordsOf),
    width: box.w,
    ...(style.leading ? { leading: style.leading } : {}),
    ...(style.bullet === undefined ? {} : { indent: bulletIndent }),
  });
  const whole = sizeThatFits(words(lines), box.h, sizes);
  if (whole !== undefined) return [{ lines: [...lines], size: whole }];
  const least = sizes.at(-1)!;
  const fits = (part: readonly Line[]) => heightOf(words(part), least) <= box.h;
  const divided = lines.flatMap((line) => (fits([line]) ? [line] : inPieces(line, (piece) => fits([piece]))));
  return splitToFit(divided, fits).map((part) => ({ lines: part, size: sizeThatFits(words(part), box.h, sizes) ?? least }));
}

/** Room for the sign of a list, in em. */
const bulletIndent = 1.3;
