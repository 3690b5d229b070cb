import reading from '../../blocks/reading/block.ts';
import { readAloud, type TreeNode } from '../../blocks/reading/sentences.ts';
import { type Spoken, transcribe } from '../../curriculum/pinyin/transcribe.ts';
import type { PrintNode } from './printTree.ts';

/** A character and the syllable above it, which is empty for punctuation. */
export type Ruby = [base: string, syllable: string];

const han = /\p{Script=Han}/u;

/** Returns the syllables over a text that is a sentence of its own. */
export function rubyOf(words: string): Ruby[] {
  return rubiesFrom(transcribe(words));
}

/** What a view holds that carries no syllables: how a sheet is folded, for the teacher who prints it, and what is heard and not printed. */
const withoutSyllables = new Set(['howTo', 'spokenLabel']);

/** Collects the rubies of every Chinese text in a plain value, by text, for sheets of grades 1–2. */
export function rubiesIn(value: unknown, found: Record<string, Ruby[]> = {}): Record<string, Ruby[]> {
  if (typeof value === 'string') {
    if (han.test(value)) found[value] ??= rubyOf(value);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) if (!withoutSyllables.has(key)) rubiesIn(inner, found);
  }
  return found;
}

/**
 * Returns the nodes with `rubies` of their own where the sentence around a text, or a `<Reading>`, says how it is read. They are not part of
 * what a mark is made from.
 */
export function withSentenceRubies(nodes: readonly PrintNode[]): PrintNode[] {
  const own = new Map<unknown, Ruby[]>();
  for (const { node, spoken } of readAloud(nodes as readonly (PrintNode & TreeNode)[], syllablesOf).flat()) {
    if (han.test(node.value!)) own.set(node, rubiesFrom(spoken));
  }
  const copy = (node: PrintNode): PrintNode => {
    const rubies = own.get(node);
    const children = node['children'] as PrintNode[] | undefined;
    return { ...node, ...(rubies ? { rubies } : {}), ...(children ? { children: children.map(copy) } : {}) };
  };
  return nodes.map(copy);
}

function syllablesOf({ name, view }: PrintNode): readonly string[] {
  return name === reading.name ? (view as { as: string[] }).as : [];
}

/** Joins what is not Chinese. */
function rubiesFrom(spoken: readonly Spoken[]): Ruby[] {
  const rubies: Ruby[] = [];
  for (const { base, syllable } of spoken) {
    const before = rubies.at(-1);
    if (syllable === '' && before?.[1] === '') before[0] += base;
    else rubies.push([base, syllable]);
  }
  return rubies;
}
