import type { Wording } from './wording.ts';

/** Returns the known word nearest to a mistyped one; undefined when more than a third of its letters differ or it has only one or two. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const ranked = known
    .map((candidate) => ({ candidate, distance: editDistance(word.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance);
  const best = ranked[0];
  const allowed = word.length < 3 ? 0 : Math.floor(word.length / 3);
  return best && best.distance <= allowed ? best.candidate : undefined;
}

/** A hint that names the nearest known word, or lists all of them. */
export function didYouMean(word: string, known: readonly string[], show = (name: string) => `"${name}"`): Wording {
  const near = nearest(word, known);
  if (known.length === 0) return { zh: '这里还一个都没有写。', en: 'None is written yet.' };
  if (near) return { zh: `是不是想写 ${show(near)}？`, en: `Did you mean ${show(near)}?` };
  return { zh: `这里能写的有：${known.map(show).join('、')}。`, en: `Known here: ${known.map(show).join(', ')}.` };
}

/** Levenshtein distance, with a swap of two neighbours counted as one. */
function editDistance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => [i, ...Array<number>(b.length).fill(0)]);
  for (let j = 0; j <= b.length; j++) rows[0]![j] = j;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(rows[i - 1]![j]! + 1, rows[i]![j - 1]! + 1, rows[i - 1]![j - 1]! + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, rows[i - 2]![j - 2]! + 1);
      }
      rows[i]![j] = best;
    }
  }
  return rows[a.length]![b.length]!;
}
