import type { Localized } from '../../curriculum/locale.ts';
import { limits } from '../../curriculum/pictures/line/limits.ts';
import { areaOf, contoursOf, lengthOfLine, type Point } from './contours.ts';
import { evenLight, thresholdOf } from './evenLight.ts';
import { type GreyImage, reduced, softened } from './greyImage.ts';
import { drawingOf, layoutOf, placed } from './layout.ts';
import { withoutPaperEdge } from './paperEdge.ts';
import * as say from './sentences.ts';
import { curved, evened, simplified } from './smooth.ts';

/** How many pixels the longer side has while it is traced: five for each unit of the drawing. */
const side = 1200;

/** Below this brightness of the paper, from 0 to 1, nothing is to be seen. */
const darkest = 0.2;

/** How much of a picture may be black: more is a photo of something else than a drawing. */
const mostBlack = 0.35;

/** How exactly lines are followed, in units of the drawing: at first 0.3; less when the file would be too large. */
const tolerances = [0.3, 0.45, 0.65, 0.9];

/** Specks of a smaller area, in square units of the drawing, are dirt; an eye has 12. */
const leastArea = 3;

/** How wide a line of the project is. */
const lineWidth = 3;

/** Traces a drawing on paper into one of the project's own: an SVG of at most 20 KB. `file` is for messages. */
export function trace(file: string, image: GreyImage): { svg: string } | { error: Localized } {
  const { brightness, image: even } = evenLight(reduced(image, side));
  if (brightness < darkest) return { error: say.tooDark(file) };
  const soft = softened(even);
  const found = withoutPaperEdge(contoursOf(soft, thresholdOf(soft)), soft);
  const black = Math.abs(found.reduce((sum, line) => sum + areaOf(line), 0)) / soft.values.length;
  if (black > mostBlack) return { error: say.tooBlack(file, black) };
  const largest = layoutOf(found);
  const lines = found.filter((line) => Math.abs(areaOf(line)) * largest.scale ** 2 >= leastArea);
  if (lines.length === 0) return { error: say.nothingFound(file) };
  const layout = layoutOf(lines);
  const inUnits = lines.map((line) => placed(evened(line), layout));
  for (const tolerance of tolerances) {
    const paths = inUnits.map((line) => simplified(line, tolerance)).filter((line) => line.length > 2);
    const svg = drawingOf(layout, paths.map(curved), extraWidth(inUnits));
    if (Buffer.byteLength(svg) <= limits.bytes) return { svg };
  }
  return { error: say.tooComplex(file, limits.bytes) };
}

/** How much wider lines become, so that a thin pencil is as strong as the other drawings: the area of all lines divided by their length. */
function extraWidth(lines: readonly Point[][]): number {
  const area = Math.abs(lines.reduce((sum, line) => sum + areaOf(line), 0));
  const length = lines.reduce((sum, line) => sum + lengthOfLine(line), 0) / 2;
  return Math.max(0, Math.round((lineWidth - area / length) * 10) / 10);
}
