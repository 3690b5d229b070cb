import { mostInFile, type Problem, type Wording } from '../../problem.ts';
import { placeAt } from '../../tree.ts';
import { lengthOf, numbersOf } from './lengths.ts';
import { limits } from './limits.ts';
import { boundsOf, growthOf, pathOf } from './outline.ts';
import * as say from './sentences.ts';
import { type Shape, shapesById, shapesOf, type Value } from './tree.ts';

/** Inherited from the elements around a shape. */
interface Style {
  fill: string;
  stroke: string;
  width: string;
  transform: string;
}

const paints = ['fill', 'stroke', 'color'] as const;
const opacities = ['opacity', 'fill-opacity', 'stroke-opacity'] as const;

/**
 * Everything by which a picture is not a line drawing of the house: other colours than black and white, lines that a printer loses, shapes
 * outside, a size of its own, too much of it. `content` is a file in which `drawingProblems` has found nothing.
 */
export function lineDrawingProblems(file: string, content: string): Problem[] {
  const found = new LineDrawing(content).problems.sort((a, b) => a.at - b.at).slice(0, mostInFile);
  return found.map(({ at, words: [message, hint] }) => ({
    id: 'picture-is-a-line-drawing',
    severity: 'error',
    file,
    ...placeAt(content, at),
    message,
    hint,
  }));
}

class LineDrawing {
  readonly problems: { at: number; words: readonly [Wording, Wording] }[] = [];
  private readonly byId: ReadonlyMap<string, Shape>;
  private readonly reported = new Set<Shape>();
  private hasBlack = false;
  /** Left, top, width and height. */
  private readonly box: readonly [number, number, number, number];

  constructor(content: string) {
    const bytes = Buffer.byteLength(content);
    if (bytes > limits.bytes) this.report(0, say.tooManyBytes(bytes, limits.bytes));
    const root = shapesOf(content);
    this.byId = shapesById(root);
    const viewBox = root.values.get('viewBox')!;
    this.box = numbersOf(viewBox.text) as [number, number, number, number];
    const [, , width, height] = this.box;
    const [longer, shorter] = [Math.max(width, height), Math.min(width, height)];
    const fits = longer >= limits.side.least && longer <= limits.side.most && longer <= shorter * limits.ratio;
    if (!fits) this.report(viewBox.at, say.otherViewBox(viewBox.text, limits));
    this.colours(root);
    // In a drawing of another size every width and place would be wrong, too.
    if (fits) this.draw(root, { fill: 'black', stroke: 'none', width: '1', transform: '' });
    if (fits && !this.hasBlack && this.problems.length === 0) this.report(root.at, say.nothingDrawn);
  }

  private report(at: number, words: readonly [Wording, Wording]): void {
    this.problems.push({ at, words });
  }

  private colours(shape: Shape): void {
    for (const name of paints) this.once(shape.values.get(name), ({ text }) => (isInk(text) ? undefined : say.colour(name, text)));
    for (const name of opacities) {
      this.once(shape.values.get(name), ({ text }) => (lengthOf(text, 1, 1) === 1 ? undefined : say.opacity(name, text)));
    }
    for (const child of shape.children) this.colours(child);
  }

  private once(value: Value | undefined, wordsOf: (value: Value) => readonly [Wording, Wording] | undefined): void {
    const words = value && wordsOf(value);
    if (words) this.report(value.at, words);
  }

  private draw(shape: Shape, around: Style): void {
    if (shape.name === 'defs') return;
    const value = (name: string, inherited: string) => inheritedOr(shape.values.get(name)?.text, inherited);
    const style: Style = {
      fill: value('fill', around.fill),
      stroke: value('stroke', around.stroke),
      width: value('stroke-width', around.width),
      transform: `${around.transform} ${shape.values.get('transform')?.text ?? ''}`,
    };
    const path = pathOf(shape);
    if (path !== undefined) this.line(shape, path, style);
    if (shape.name === 'use') {
      const link = (shape.values.get('href') ?? shape.values.get('xlink:href'))?.text.slice(1);
      const target = this.byId.get(link ?? '');
      const [x, y] = ['x', 'y'].map((side) => lengthOf(shape.values.get(side)?.text, 0));
      if (target) this.draw(target, { ...style, transform: `${style.transform} translate(${x} ${y})` });
    }
    for (const child of shape.children) this.draw(child, style);
  }

  /** Reports at most one problem of each shape, also when it is shown several times. */
  private line(shape: Shape, path: string, { fill, stroke, width, transform }: Style): void {
    if (this.reported.has(shape)) return;
    const words = this.wordsFor(shape, path, { fill, stroke, width, transform });
    if (!words) return;
    this.reported.add(shape);
    this.report(shape.at, words);
  }

  private wordsFor(shape: Shape, path: string, style: Style): readonly [Wording, Wording] | undefined {
    if (path === '') return say.drawsNothing(shape.name);
    const [left, top, width, height] = this.box;
    const bounds = boundsOf(path, style.transform);
    const [over, isEmpty] = [limits.over, bounds.some((side) => !Number.isFinite(side))];
    if (isEmpty) return say.drawsNothing(shape.name);
    if (bounds[0] < left - over || bounds[1] < top - over || bounds[2] > left + width + over || bounds[3] > top + height + over) {
      return say.outside(shape.name);
    }
    if (isBlack(style.fill)) this.hasBlack = true;
    if (!isBlack(style.stroke)) return undefined;
    const drawn = lengthOf(style.width, 1, Math.hypot(width, height) / Math.SQRT2);
    const scaled = shape.values.get('vector-effect')?.text === 'non-scaling-stroke' ? drawn : drawn * growthOf(style.transform);
    if (scaled > limits.width.most) return say.tooWide(scaled, limits.width);
    // A black area may have a thin line of its own round it.
    if (scaled < limits.width.least && !(isBlack(style.fill) && scaled >= 0)) return say.tooThin(scaled, limits.width);
    this.hasBlack = true;
    return undefined;
  }
}

function inheritedOr(text: string | undefined, inherited: string): string {
  const value = text?.trim();
  return value === undefined || value === 'inherit' ? inherited : value;
}

function isBlack(paint: string): boolean {
  return /^(?:black|currentcolor|#0{3}|#0{6}|rgb\(\s*0\s*,\s*0\s*,\s*0\s*\))$/i.test(paint.trim());
}

function isInk(paint: string): boolean {
  return isBlack(paint) || /^(?:none|transparent|inherit|white|#f{3}|#f{6}|rgb\(\s*255\s*,\s*255\s*,\s*255\s*\))$/i.test(paint.trim());
}
