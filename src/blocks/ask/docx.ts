import { type DocxFace, labelled } from '../docxFace.ts';
import type block from './block.ts';

/** Room for the label in both languages. */
const indent = 9;

/** A question, then what pupils may answer, each after a dash. */
const face: DocxFace<typeof block> = (view, node, kit) => {
  const all = node.children ?? [];
  const question = all.filter(({ type }) => type !== 'list');
  const answers = all.filter(({ type }) => type === 'list');
  const asked = kit
    .render(question, { strong: true, indent })
    .map((piece) => (piece.kind === 'paragraph' ? { ...piece, keep: true } : piece));
  return [...labelled([{ text: view.label, framed: true, size: 0.86 }], asked, indent), ...kit.render(answers, { mark: 'dash', indent })];
};
export default face;
