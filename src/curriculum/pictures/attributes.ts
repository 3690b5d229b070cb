// What a drawing may contain. Anything not listed is refused: a list of what is dangerous would never be complete.

const number = String.raw`[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?`;
const length = `${number}(?:px|pt|pc|mm|cm|in|em|ex|%)?`;
const whole = (pattern: string) => new RegExp(String.raw`^\s*(?:${pattern})\s*$`);
const listOf = (pattern: string) => String.raw`${pattern}(?:[\s,]+${pattern})*`;

const words = whole('[A-Za-z-]+(?: [A-Za-z-]+)*');
const lengths = whole(`[a-z]+|${listOf(length)}`);
const numbers = whole(listOf(number));
const anything = /^/;
const coordinates = /^[\s\d.,eE+-]*$/;
const paint = whole(String.raw`[A-Za-z]+|#[0-9A-Fa-f]{3,8}|rgba?\([\d\s.,%/]+\)`);
const transform = whole(String.raw`(?:(?:matrix|translate|scale|rotate|skewX|skewY)\s*\([-+\d\s.,eE]*\)[\s,]*)*`);
const name = whole(String.raw`[A-Za-z_][\w.-]*`);
const reference = /^#[A-Za-z_][\w.-]*$/;

/** How a shape is drawn: attributes that may also be used in `style`. No pattern accepts `url(…)` or a backslash. */
const presentation: ReadonlyMap<string, RegExp> = new Map([
  ...['fill', 'stroke', 'color'].map((key): [string, RegExp] => [key, paint]),
  ...['stroke-width', 'stroke-dasharray', 'stroke-dashoffset', 'stroke-miterlimit'].map((key): [string, RegExp] => [key, lengths]),
  ...['opacity', 'fill-opacity', 'stroke-opacity'].map((key): [string, RegExp] => [key, lengths]),
  ...['fill-rule', 'clip-rule', 'stroke-linecap', 'stroke-linejoin', 'paint-order', 'vector-effect', 'shape-rendering'].map(
    (key): [string, RegExp] => [key, words],
  ),
  ...['display', 'visibility', 'overflow'].map((key): [string, RegExp] => [key, words]),
]);

const everywhere: ReadonlyMap<string, RegExp> = new Map([
  ...presentation,
  ['id', name],
  ['transform', transform],
  // Checked by its declarations.
  ['style', anything],
  ['xml:space', words],
]);

const box = { x: lengths, y: lengths, width: lengths, height: lengths };

/** The elements of a drawing, with the attributes that each has besides those that all have. */
const own: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  // A viewBox has a check of its own.
  svg: { ...box, viewBox: anything, preserveAspectRatio: words, version: numbers },
  g: {},
  defs: {},
  use: { ...box, href: reference, 'xlink:href': reference },
  path: { d: /^[\sMmZzLlHhVvCcSsQqTtAaEe\d.,+-]*$/, pathLength: lengths },
  rect: { ...box, rx: lengths, ry: lengths },
  circle: { cx: lengths, cy: lengths, r: lengths },
  ellipse: { cx: lengths, cy: lengths, rx: lengths, ry: lengths },
  line: { x1: lengths, y1: lengths, x2: lengths, y2: lengths },
  polyline: { points: coordinates },
  polygon: { points: coordinates },
};

export const elements: readonly string[] = Object.keys(own);

/** Returns the pattern for an attribute of an element; undefined when the element has no such attribute. */
export function patternOf(element: string, attribute: string): RegExp | undefined {
  const attributes = Object.hasOwn(own, element) ? own[element]! : {};
  return Object.hasOwn(attributes, attribute) ? attributes[attribute] : everywhere.get(attribute);
}

/** Returns the first declaration of a `style` attribute that is not allowed. */
export function refusedDeclaration(style: string): string | undefined {
  return style
    .split(';')
    .map((declaration) => declaration.trim())
    .filter((declaration) => declaration !== '')
    .find((declaration) => {
      const [property = '', value = '', ...more] = declaration.split(':');
      return more.length > 0 || !presentation.get(property.trim())?.test(value);
    });
}
