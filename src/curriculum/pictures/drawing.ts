import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from 'saxes';
import { encodingProblem } from '../encoding.ts';
import { mostInFile, type Problem, type Wording } from '../problem.ts';
import { placeAt } from '../tree.ts';
import { placesOfAttributes } from './attributePlaces.ts';
import { elements, patternOf, refusedDeclaration } from './attributes.ts';
import * as say from './sentences.ts';
import { isSize, most as largest, numbersIn, scaleOf } from './sizes.ts';

/** The limits for a drawing. The largest of the project's own has 4 KB and 40 elements. */
export const most = { bytes: 200_000, elements: 5000, depth: 100, inAttribute: 1000 };

const svg = 'http://www.w3.org/2000/svg';
const xlink = 'http://www.w3.org/1999/xlink';

/** Attributes that hold the shape itself and may be long. */
const long = new Set(['d', 'points']);

/** An element that has been opened and not closed. */
interface Open {
  id?: string;
  /** It and all elements in it. */
  size: number;
  holdsUse: boolean;
  /** How much larger than the drawing it may be shown. */
  scale: number;
}

interface Use {
  at: number;
  to: string;
}

/**
 * Everything in an SVG that a drawing does not need, each in its place: the file is read element by element and attribute by
 * attribute, and only what is on the list of `attributes.ts` passes. What passes can neither run nor load anything, wherever it is
 * opened, and can be printed.
 */
export function drawingProblems(file: string, bytes: Buffer): Problem[] {
  const content = bytes.toString('utf8');
  const unreadable = encodingProblem(file, content);
  if (unreadable) return [unreadable];
  if (content.startsWith('\uFEFF')) return [problem(file, content, 0, say.byteOrderMark)];
  if (/^\s*<(?:!doctype\s+html|html)\b/i.test(content)) return [problem(file, content, 0, say.webPage)];
  return new Drawing(file, content).problems;
}

/** What is said of a file that is too large to be read at all. */
export function tooLarge(file: string, bytes: number): Problem {
  return problem(file, '', 0, say.tooMany(bytes, say.bytes, most.bytes));
}

function problem(file: string, content: string, at: number, [message, hint]: readonly [Wording, Wording]): Problem {
  return { id: 'picture-is-a-drawing', severity: 'error', file, ...placeAt(content, at), message, hint };
}

/** Ends the reading of a file of which enough is known. */
class Enough extends Error {}

class Drawing {
  readonly problems: Problem[] = [];
  private readonly file: string;
  private readonly content: string;
  private readonly parser = new SaxesParser({ xmlns: true, position: true });
  private readonly open: Open[] = [];
  private readonly targets = new Map<string, Open>();
  private readonly uses: Use[] = [];
  private count = 0;
  private hasDoctype = false;
  /** At least as long as all lines together. */
  private length = 0;
  /** The shortest pattern of dashes. */
  private shortestDash = Number.POSITIVE_INFINITY;
  /** How many elements have been opened inside one that is refused; what it holds is refused with it. */
  private inRefused = 0;

  constructor(file: string, content: string) {
    this.file = file;
    this.content = content;
    const { parser } = this;
    parser.on('xmldecl', ({ encoding }) => {
      if (encoding !== undefined && encoding.toLowerCase() !== 'utf-8') this.refuse(0, say.otherEncoding(encoding));
    });
    parser.on('doctype', () => {
      this.hasDoctype = true;
      this.refuse(content.indexOf('<!DOCTYPE'), say.doctype);
    });
    parser.on('processinginstruction', ({ target }) => this.refuse(this.before('<?'), say.instruction(target)));
    parser.on('text', (text) => this.words(text));
    parser.on('cdata', (text) => this.words(text));
    parser.on('opentag', (tag) => this.begin(tag));
    parser.on('closetag', () => this.end());
    // A parser that guesses what was meant could guess otherwise than a browser.
    parser.on('error', ({ message }) => {
      const reason = message.replace(/^\d+:\d+: /, '');
      // Names that a DOCTYPE could have explained are unknown because it is refused.
      if (!(this.hasDoctype && /entity/.test(reason))) this.refuse(Math.max(0, parser.position - 1), say.notXml(reason));
      throw new Enough();
    });
    try {
      parser.write(content).close();
      this.resolveUses();
      this.countDashes();
    } catch (error) {
      if (!(error instanceof Enough)) throw error;
    }
    this.problems.sort((a, b) => a.line - b.line || a.column - b.column);
  }

  private refuse(at: number, words: readonly [Wording, Wording]): void {
    this.problems.push(problem(this.file, this.content, at, words));
    if (this.problems.length >= mostInFile) throw new Enough();
  }

  /** Where what the parser has just read begins. */
  private before(sign: string): number {
    return this.content.lastIndexOf(sign, this.parser.position - 1);
  }

  private words(text: string): void {
    if (this.inRefused > 0 || this.open.length === 0 || text.trim() === '') return;
    const at = this.content.lastIndexOf(text.trim(), this.parser.position);
    this.refuse(at < 0 ? this.parser.position : at, say.words);
  }

  private begin(tag: SaxesTagNS): void {
    const at = this.before('<');
    if (this.inRefused > 0) {
      this.inRefused += 1;
      return;
    }
    this.count += 1;
    if (this.count > most.elements) {
      this.refuse(at, say.tooMany(most.elements + 1, say.elements, most.elements));
      throw new Enough();
    }
    if (this.open.length >= most.depth) {
      this.refuse(at, say.tooDeep(most.depth));
      throw new Enough();
    }
    const isRoot = this.open.length === 0;
    // A forgotten namespace is reported once, at the root.
    const isSvg = tag.uri === svg || tag.uri === '';
    if (tag.prefix !== '' || !isSvg || !elements.includes(tag.name) || isRoot !== (tag.name === 'svg')) {
      this.refuse(at, isRoot ? say.otherRoot(tag.name) : say.element(tag.name));
      this.inRefused = 1;
      return;
    }
    if (isRoot) this.root(tag, at);
    const places = placesOfAttributes(this.content.slice(at, this.parser.position));
    for (const attribute of Object.values(tag.attributes)) this.attribute(tag.name, attribute, at + (places.get(attribute.name) ?? 0));
    const id = tag.attributes['id']?.value;
    const use = tag.attributes['href'] ?? tag.attributes['xlink:href'];
    if (tag.name === 'use' && use) this.uses.push({ at: at + (places.get(use.name) ?? 0), to: use.value });
    const transform = tag.attributes['transform'];
    const scale = (this.open.at(-1)?.scale ?? 1) * scaleOf(transform?.value ?? '');
    if (transform && scale > largest.scale) this.refuse(at + (places.get('transform') ?? 0), say.tooLarge(largest.scale));
    this.open.push({ ...(id === undefined ? {} : { id }), size: 1, holdsUse: tag.name === 'use', scale });
  }

  private root(tag: SaxesTagNS, at: number): void {
    if (tag.uri === '') this.refuse(at, say.noNamespace);
    const { viewBox, width, height } = tag.attributes;
    if (!viewBox) this.refuse(at, say.noViewBox);
    const sides = [width, height].flatMap((side) => (side ? [{ written: side.value, number: numbersIn('width', side.value)[0] }] : []));
    const [wide, high] = sides.map(({ number }) => number);
    // A side that is a word is as bad as one of nothing; "auto" leaves it to the viewBox.
    const isBad = sides.some(({ written, number }) =>
      number === undefined ? /^\s*(?!auto\s*$)[a-z]+\s*$/.test(written) : !isSize(number, number),
    );
    if (isBad || (wide !== undefined && high !== undefined && !isSize(wide, high))) this.refuse(at, say.badSize);
  }

  private attribute(element: string, { name, prefix, value }: SaxesAttributeNS, at: number): void {
    if (name === 'xmlns' && value === svg) return;
    if (name === 'xmlns:xlink' && value === xlink) return;
    if (name === 'xmlns' || prefix === 'xmlns') {
      this.refuse(at, say.namespace(name, value));
      return;
    }
    // Reported once, where the prefix is declared.
    if (prefix !== '' && prefix !== 'xml' && prefix !== 'xlink') return;
    const pattern = patternOf(element, name);
    if (!pattern) this.refuse(at, say.attribute(element, name));
    else if (!long.has(name) && value.length > most.inAttribute) this.refuse(at, say.longValue(name, most.inAttribute));
    else if (!pattern.test(value)) this.refuse(at, name.endsWith('href') ? say.link(name, value) : say.value(name, value));
    else if (name === 'viewBox' && !isViewBox(value)) this.refuse(at, say.badViewBox(value));
    else if (name === 'style') {
      const declaration = refusedDeclaration(value);
      if (declaration !== undefined) this.refuse(at, say.declaration(declaration));
      for (const one of value.split(';')) this.measure(one.split(':')[0]!.trim(), one.split(':')[1] ?? '', at);
    } else if (element !== 'svg' || name !== 'viewBox') this.measure(name, value, at);
  }

  private measure(name: string, value: string, at: number): void {
    const numbers = numbersIn(name, value).map(Math.abs);
    const tooLarge = numbers.find((number) => number > largest.number);
    if (tooLarge !== undefined) this.refuse(at, say.largeNumber(name, largest.number));
    const sum = numbers.reduce((total, number) => total + number, 0);
    if (name !== 'stroke-dasharray') this.length += sum;
    else if (sum > 0) this.shortestDash = Math.min(this.shortestDash, sum);
  }

  private end(): void {
    if (this.inRefused > 0) {
      this.inRefused -= 1;
      return;
    }
    const closed = this.open.pop()!;
    const outer = this.open.at(-1);
    if (outer) {
      outer.size += closed.size;
      outer.holdsUse ||= closed.holdsUse;
    }
    if (closed.id !== undefined) this.targets.set(closed.id, closed);
  }

  /** A shape may be shown again, but what is shown may not show more: so no drawing grows without end. */
  private resolveUses(): void {
    let shown = this.count;
    for (const { at, to } of this.uses) {
      if (!to.startsWith('#')) continue;
      const target = this.targets.get(to.slice(1));
      if (!target) this.refuse(at, say.noTarget(to));
      else if (target.holdsUse) this.refuse(at, say.usesInside(to));
      else shown += target.size;
    }
    if (shown > most.elements) this.refuse(0, say.tooMany(shown, say.elements, most.elements));
  }

  /** A printer draws each dash by itself. */
  private countDashes(): void {
    const dashes = (this.length * (1 + this.uses.length)) / this.shortestDash;
    if (dashes > largest.dashes) this.refuse(0, say.tooManyDashes);
  }
}

/** Four numbers as SVG writes them, of which width and height are those of a picture. */
function isViewBox(value: string): boolean {
  const written = value.trim().split(/[\s,]+/);
  const numbers = written.map(Number);
  const isNumber = written.every((one) => /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(one));
  return isNumber && numbers.length === 4 && numbers.every((one) => Math.abs(one) <= largest.number) && isSize(numbers[2]!, numbers[3]!);
}
