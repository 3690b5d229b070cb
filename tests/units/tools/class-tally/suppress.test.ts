import { describe, expect, test } from 'vitest';
import { type Shown, shownOf } from '../../../../src/tools/class-tally/suppress.ts';

/** `0: 12, 1+2: 7`: each group of answers with its number. */
function said(numbers: number[]): string {
  const shown = shownOf(numbers);
  if (shown.kind === 'nearly-all') return `${shown.papers} papers, nearly all ${shown.answer}`;
  if (shown.kind !== 'groups') return shown.kind;
  return shown.groups.map(({ answers, papers }) => `${answers.join('+')}: ${papers}`).join(', ');
}

describe('of a question is shown', () => {
  test.each<[string, number[], string]>([
    ['every number from five on', [5, 12, 33], '0: 5, 1: 12, 2: 33'],
    ['an answer that no one gave, as zero', [0, 20, 0, 30, 0], '0: 0, 1: 20, 2: 0, 3: 30, 4: 0'],
    ['one answer that everyone gave', [0, 0, 50], '0: 0, 1: 0, 2: 50'],
    ['a small number together with the next answer', [3, 20, 27], '0+1: 23, 2: 27'],
    ['small numbers together until they are five', [1, 2, 3, 20], '0+1+2: 6, 3: 20'],
    ['a small number at the end together with the group before it', [20, 27, 3], '0: 20, 1+2: 30'],
    ['an answer that no one gave inside a group as part of it', [2, 0, 20, 9], '0+1+2: 22, 3: 9'],
    ['nothing but the sum where all but a few gave one answer in a small class', [1, 6], '0+1: 7'],
    ['that nearly all gave one answer, and not how many', [2, 2, 46], '50 papers, nearly all 2'],
    ['the same of an answer in the middle', [1, 46, 3], '50 papers, nearly all 1'],
    ['nothing of four papers', [0, 4], 'too-few'],
    ['nothing of one paper', [1, 0, 0], 'too-few'],
    ['that there is no paper', [0, 0, 0], 'none'],
  ])('%s', (_, numbers, expected) => expect(said(numbers)).toBe(expected));
});

/** All ways to give a number of papers to a number of answers. */
function* classes(answers: number, papers: number): Generator<number[]> {
  if (answers === 1) {
    yield [papers];
    return;
  }
  for (let first = 0; first <= papers; first++) for (const rest of classes(answers - 1, papers - first)) yield [first, ...rest];
}

/** The classes up to a size that look the same from outside. */
function lookingTheSame(answers: number, most: number): number[][][] {
  const bySight = new Map<string, number[][]>();
  for (let papers = 0; papers <= most; papers++)
    for (const numbers of classes(answers, papers)) {
      const sight = JSON.stringify(shownOf(numbers));
      bySight.set(sight, [...(bySight.get(sight) ?? []), numbers]);
    }
  return [...bySight.values()];
}

describe.each([
  { answers: 2, most: 24 },
  { answers: 3, most: 20 },
  { answers: 4, most: 15 },
  { answers: 6, most: 10 },
])('every class of up to $most papers with $answers answers', ({ answers, most }) => {
  const alike = lookingTheSame(answers, most);

  test('shows no number from one to four', () => {
    const shown = alike.map(([numbers]) => shownOf(numbers!));
    const numbersIn = (one: Shown) =>
      'papers' in one ? [one.papers, ...('groups' in one ? one.groups.map(({ papers }) => papers) : [])] : [];
    expect(shown.flatMap(numbersIn).filter((number) => number > 0 && number < 5)).toEqual([]);
  });

  test('shows groups that add up to all papers and have each answer once', () => {
    for (const [numbers] of alike) {
      const shown = shownOf(numbers!);
      if (shown.kind !== 'groups') continue;
      expect(shown.groups.flatMap((group) => group.answers)).toEqual([...numbers!.keys()]);
      for (const group of shown.groups) expect(group.papers).toBe(group.answers.reduce((sum, answer) => sum + numbers![answer]!, 0));
      expect(shown.groups.reduce((sum, { papers }) => sum + papers, 0)).toBe(shown.papers);
    }
  });

  test('hides what is from one to four, of any answers together, from a reader who knows the rule: it may be four numbers at least', () => {
    const sets = Array.from({ length: 2 ** answers - 1 }, (_, at) =>
      [...Array(answers).keys()].filter((answer) => ((at + 1) >> answer) & 1),
    );
    const found: string[] = [];
    for (const same of alike)
      for (const set of sets) {
        const sums = new Set(same.map((numbers) => set.reduce((sum, answer) => sum + numbers[answer]!, 0)));
        if (sums.size < 4 && [...sums].some((sum) => sum > 0 && sum < 5))
          found.push(`${same[0]}: answers ${set} are ${[...sums].join(' or ')}`);
      }
    expect(found).toEqual([]);
  });
});
