/** A line of one of two texts, and whether the other one has it too, in the same order. */
export interface ComparedLine {
  text: string;
  isSame: boolean;
}

/** Long texts are compared line by line at their place, which takes less time. */
const mostCompared = 2_000_000;

/** Compares two texts by lines: the lines of a longest common sequence are the same, all others differ. */
export function compareLines(one: string, other: string): [ComparedLine[], ComparedLine[]] {
  const [a, b] = [one.split('\n'), other.split('\n')];
  const pairs = a.length * b.length > mostCompared ? samePlaces(a, b) : commonLines(a, b);
  const [inA, inB] = [new Set(pairs.map(([i]) => i)), new Set(pairs.map(([, j]) => j))];
  return [a.map((text, i) => ({ text, isSame: inA.has(i) })), b.map((text, j) => ({ text, isSame: inB.has(j) }))];
}

function samePlaces(a: readonly string[], b: readonly string[]): [number, number][] {
  return a.flatMap((line, i): [number, number][] => (line === b[i] ? [[i, i]] : []));
}

function commonLines(a: readonly string[], b: readonly string[]): [number, number][] {
  const width = b.length + 1;
  const lengths = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        a[i] === b[j] ? lengths[(i + 1) * width + j + 1]! + 1 : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!);
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) i++;
    else j++;
  }
  return pairs;
}
