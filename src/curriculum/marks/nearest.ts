import { takenFor } from './typedFooter.ts';

/** At a greater distance, one text is not a misreading of the other. */
const farthest = 2;
const most = 3;

/** Returns the entries most similar to what was typed, nearest first, at most three. */
export function nearest<T>(typed: string, known: readonly T[], textOf: (entry: T) => string): T[] {
  return known
    .map((entry) => ({ entry, far: distance(typed, textOf(entry)) }))
    .filter(({ far }) => far <= farthest)
    .sort((a, b) => a.far - b.far)
    .slice(0, most)
    .map(({ entry }) => entry);
}

/**
 * Returns the number of typing errors between two texts: a wrong, missing or extra sign, or two neighbours swapped. A sign taken for a
 * similar-looking one counts half.
 */
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= a.length; row++) {
    const line = [row];
    for (let column = 1; column <= b.length; column++) {
      const [sign, other] = [a[row - 1]!, b[column - 1]!];
      const change = sign === other ? 0 : takenFor[sign]?.includes(other) ? 0.5 : 1;
      let least = Math.min(rows[row - 1]![column]! + 1, line[column - 1]! + 1, rows[row - 1]![column - 1]! + change);
      if (row > 1 && column > 1 && sign === b[column - 2] && a[row - 2] === other) least = Math.min(least, rows[row - 2]![column - 2]! + 1);
      line.push(least);
    }
    rows.push(line);
  }
  return rows[a.length]![b.length]!;
}
