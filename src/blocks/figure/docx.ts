import { type DocxFace, paragraph, plainText } from '../docxFace.ts';
import type block from './block.ts';

/**
 * The drawing as on paper, as a picture: in Word its words could not stay in their places. They are what the picture says of itself, so
 * that they can be read out, searched and copied.
 */
const face: DocxFace<typeof block> = (view, node, kit) => {
  const words = (node.children ?? []).flatMap(({ children = [] }) => children).map((entry) => plainText([entry]).trim());
  const alt = [view.spokenLabel, ...words.filter((text) => text !== '')].join('\n');
  return [paragraph([{ typeset: node, width: kit.width, alt }], { align: 'center' })];
};
export default face;
