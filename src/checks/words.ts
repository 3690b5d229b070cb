import type { Text } from '../curriculum/document.ts';
import { type Position, walk } from '../curriculum/tree.ts';

/** Every text in a plain value. */
export function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(stringsOf);
  return [];
}

/** Blocks whose attributes are ids of the registry of hotlines: nobody reads them. */
const namesOfHotlines: readonly string[] = ['Phone', 'Hotlines'];

/** The words of a text piece by piece, attributes included, as a rule wants them that does not ask who hears them. */
export function wordsOf({ front, nodes }: Text<object>): { words: string; at: Position }[] {
  const first = { line: 1, column: 1 };
  return [
    ...stringsOf(front).map((words) => ({ words, at: first })),
    ...walk(nodes).flatMap((node) => {
      if (node.type === 'text') return [{ words: node.value, at: node.at }];
      if (node.type !== 'block' || namesOfHotlines.includes(node.name)) return [];
      return stringsOf(node.props).map((words) => ({ words, at: node.at }));
    }),
  ];
}
