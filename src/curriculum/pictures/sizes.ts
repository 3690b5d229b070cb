// Limits for the size of a drawing: valid numbers can still fill a page, exhaust a printer's memory or take hours to print.

/** No drawing needs larger ones, and renderers calculate with 32 bits. */
export const most = { number: 1_000_000, side: 100_000, least: 0.01, ratio: 20, scale: 10_000, dashes: 1_000_000 };

const number = /[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/g;

/** Attributes whose digits are colours, names or words. */
const notMeasured = new Set([
  'fill',
  'stroke',
  'color',
  'id',
  'href',
  'xlink:href',
  'version',
  'style',
  'xml:space',
  'preserveAspectRatio',
]);

/** Returns the numbers in the value of an attribute, except those that are not measures. */
export function numbersIn(attribute: string, value: string): number[] {
  return notMeasured.has(attribute) ? [] : (value.match(number) ?? []).map(Number);
}

/** Returns how much a transformation can enlarge its content. */
export function scaleOf(transform: string): number {
  return [...transform.matchAll(/(\w+)\s*\(([^)]*)\)/g)].reduce((scale, [, name, inside]) => {
    const numbers = numbersIn('transform', inside!).map(Math.abs);
    if (name === 'scale') return scale * Math.max(1, ...numbers);
    if (name === 'matrix') return scale * Math.max(1, ...numbers.slice(0, 4));
    if (name === 'skewX' || name === 'skewY') return scale * (1 + Math.abs(Math.tan(((numbers[0] ?? 0) * Math.PI) / 180)));
    return scale;
  }, 1);
}

/** Whether width and height are plausible for a picture. */
export function isSize(width: number, height: number): boolean {
  return (
    Math.min(width, height) >= most.least &&
    Math.max(width, height) <= most.side &&
    Math.max(width, height) <= Math.min(width, height) * most.ratio
  );
}
