import { type DocxFace, paragraph } from '../docxFace.ts';
import type block from './block.ts';

const face: DocxFace<typeof block> = (view, node, kit) => [
  paragraph([...kit.words(view.title), { text: '  ' }, { text: view.minutes, size: 0.8 }], { heading: view.level, keep: true }),
  ...kit.body(node),
];
export default face;
