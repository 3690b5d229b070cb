/** No number of papers from one up to here is shown, and none can be computed from those that are. */
export const least = 5;

/** The papers that gave one of some neighbouring answers. `answers` are places in the list of numbers that was given, from the lowest. */
export interface Group {
  answers: number[];
  papers: number;
}

/** What of a question may be shown. */
export type Shown =
  /** No one handed in a paper. */
  | { kind: 'none' }
  /** Fewer papers than `least`. */
  | { kind: 'too-few' }
  /** Each number is zero or at least `least`. */
  | { kind: 'groups'; papers: number; groups: Group[] }
  /** Fewer papers than `least` gave another answer than this one, and one at least did. */
  | { kind: 'nearly-all'; papers: number; answer: number };

/**
 * Decides what may be shown of a question, given how many papers gave each answer, from the lowest answer to the highest.
 *
 * 1. Of fewer than five papers nothing is shown.
 * 2. From the lowest answer on, fewer than five papers are put together with the next answer, until there are five. What is left over at the
 *    top is put together with the group before it. An answer that no one gave is shown as zero, unless it is inside a group.
 * 3. If that leaves one group with all papers, but all except one to four gave the same answer, that is said. Of fewer than nine papers it is
 *    not: how many these are could be concluded from its being said.
 *
 * The groups add up to all papers and never overlap, so nothing more than these sums can be computed. The rule looks at one question of one
 * class alone: no total over classes or questions is shown with it. tests/units/tools/class-tally/suppress.test.ts tries every class
 * up to a size and asserts that each hidden number could still be another one, for a reader who knows this rule.
 */
export function shownOf(numbers: readonly number[]): Shown {
  const papers = numbers.reduce((sum, number) => sum + number, 0);
  if (papers === 0) return { kind: 'none' };
  if (papers < least) return { kind: 'too-few' };
  const groups = groupsOf(numbers);
  const [largest] = [...numbers.keys()].sort((a, b) => numbers[b]! - numbers[a]!);
  const others = papers - numbers[largest!]!;
  const isOneGroup = groups.some((group) => group.papers === papers && group.answers.length > 1);
  if (isOneGroup && others > 0 && others < least && papers >= 2 * least - 1) return { kind: 'nearly-all', papers, answer: largest! };
  return { kind: 'groups', papers, groups };
}

function groupsOf(numbers: readonly number[]): Group[] {
  const groups: Group[] = [];
  let open: Group = { answers: [], papers: 0 };
  for (const [answer, papers] of numbers.entries()) {
    open = { answers: [...open.answers, answer], papers: open.papers + papers };
    if (open.papers > 0 && open.papers < least) continue;
    groups.push(open);
    open = { answers: [], papers: 0 };
  }
  if (open.answers.length === 0) return groups;
  const last = groups.findLastIndex((group) => group.papers > 0);
  const joined = [...groups.slice(last), open];
  return [
    ...groups.slice(0, last),
    { answers: joined.flatMap(({ answers }) => answers), papers: joined.reduce((sum, group) => sum + group.papers, 0) },
  ];
}
