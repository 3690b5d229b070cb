import { type DocxFace, labelled } from '../docxFace.ts';
import type block from './block.ts';

const face: DocxFace<typeof block> = (view, node, kit) => {
  if (view.label === '') return kit.body(node);
  const indent = kit.stage === 'main' ? 22 : 28;
  return labelled([{ text: view.label, strong: true }], kit.body(node, { indent }), indent);
};
export default face;
