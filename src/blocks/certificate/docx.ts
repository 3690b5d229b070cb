import { type DocxFace, frame, paragraph } from '../docxFace.ts';
import type block from './block.ts';

const padding = { x: 14, y: 14 };

const face: DocxFace<typeof block> = (view, node, kit) => [
  frame(
    'double',
    kit.width,
    [
      paragraph([{ text: view.title }], { style: 'certificateTitle', keep: true }),
      ...kit.body(node, { style: 'certificate', aloud: true, align: 'center', width: kit.width - 2 * padding.x }),
    ],
    padding,
  ),
];
export default face;
