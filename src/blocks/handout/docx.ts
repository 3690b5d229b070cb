import { type DocxFace, paragraph } from '../docxFace.ts';
import type block from './block.ts';

const sheet =
  '<svg xmlns="http://www.w3.org/2000/svg" width="3.4mm" height="4.2mm" viewBox="-.2 -.2 3.4 4.2"><g fill="none" stroke="#000" stroke-width=".35"><path d="M0 0H2L3 1V3.8H0Z"/><path d="M2 0V1H3"/></g></svg>';

/** A small sheet with a folded corner, so that the eye finds where paper goes round. */
const face: DocxFace<typeof block> = (view, _node, kit) => [
  paragraph([
    { picture: { svg: sheet }, width: 3, alt: '' },
    { text: ' ' },
    ...kit.words(view.title, { strong: true }),
    { text: '  ' },
    ...kit.words(view.for),
  ]),
];
export default face;
