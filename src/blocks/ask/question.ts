import { type Node, plainText } from '../../curriculum/tree.ts';

/**
 * The question of an `<Ask>`: the text before its list. The list holds the likely answers and is the teacher's alone. A question that
 * begins with a direction in brackets is asked quietly of one child: the class does not see it.
 */
export function questionOf(children: readonly Node[]): string | undefined {
  const list = children.findIndex((node) => node.type === 'list');
  const before = list < 0 ? children : children.slice(0, list);
  const text = plainText(before.filter((node) => node.type === 'paragraph'));
  return text === '' || /^[（(]/.test(text) ? undefined : text;
}
