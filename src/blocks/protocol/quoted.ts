import { textIn } from '../../curriculum/curriculum.ts';
import type { Text } from '../../curriculum/document.ts';
import type { Grade } from '../../curriculum/kind.ts';
import { isInAges, type Protocol, type ProtocolFront } from '../../curriculum/protocol.ts';
import { withNumbers } from '../../curriculum/protocolNumbers.ts';
import type { Node } from '../../curriculum/tree.ts';
import age from '../age/block.ts';
import type { FaceContext } from '../block.ts';
import { isBlock } from '../blocksOf.ts';

/** A protocol in the language of a text, or in a fallback. */
export interface Quoted {
  protocol: Protocol;
  text: Text<ProtocolFront>;
}

/** Returns a protocol for the language of a text. Throws an Error if there is none: `reference-resolves` reports it first. */
export function quoted(id: string, context: Pick<FaceContext, 'curriculum' | 'locale'>): Quoted {
  const protocol = context.curriculum.protocol(id);
  const found = protocol && textIn(protocol.texts, context.locale);
  if (!found) throw new Error(`<Protocol of="${id}" /> names no text of content/protocols.`);
  return { protocol, text: found.text };
}

/** What a protocol says first: what has happened, the sentence to say, the first action, with their labels. */
export function openingOf({ text }: Quoted, { t, curriculum }: Pick<FaceContext, 't' | 'curriculum'>) {
  const { title, say = '', do: action = '' } = text.front;
  return {
    title,
    say: { label: t('blocks:protocol.say'), text: withNumbers(say, curriculum) },
    action: { label: t('blocks:protocol.do'), text: withNumbers(action, curriculum) },
  };
}

/** Returns the tree of a protocol as a document shows it: in a lesson, only what is for its grade. */
export function nodesOf({ text }: Quoted, { document }: Pick<FaceContext, 'document'>): Node[] {
  const grade = document?.lesson?.grade;
  return grade === undefined ? text.nodes : forGrade(text.nodes, grade);
}

function forGrade(nodes: readonly Node[], grade: Grade): Node[] {
  return nodes.flatMap((node): Node[] => {
    if (isBlock(node, age) && !isInAges(grade, node.props.grades)) return [];
    return 'children' in node ? [{ ...node, children: forGrade(node.children, grade) }] : [node];
  });
}
