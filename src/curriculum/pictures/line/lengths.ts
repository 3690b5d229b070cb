/** How many units of a drawing a unit of CSS has. Units that depend on a font are taken as 16. */
const unitsIn: Readonly<Record<string, number>> = { px: 1, pt: 96 / 72, pc: 16, mm: 96 / 25.4, cm: 96 / 2.54, in: 96, em: 16, ex: 8 };

/** Returns a length in units of the drawing. `whole` is what 100% is; something that is not a length is `otherwise`. */
export function lengthOf(text: string | undefined, otherwise: number, whole = 100): number {
  const [, number, unit] = /^\s*([-+.\deE]*[\d.])([a-z]*|%)\s*$/.exec(text ?? '') ?? [];
  if (number === undefined) return otherwise;
  return Number(number) * (unit === '%' ? whole / 100 : (unitsIn[unit!] ?? 1));
}

/** Returns the numbers of a list with spaces and commas between them. */
export function numbersOf(text: string): number[] {
  return (text.match(/[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/g) ?? []).map(Number);
}
