import { type DocxFace, frame, insideFrame, labelLine, type Piece } from '../docxFace.ts';
import type block from './block.ts';

const faces = ['faces/exit-yes', 'faces/exit-half', 'faces/exit-no'];
/** Three faces of 6 mm with gaps. */
const facesWidth = 26;

/** Each statement with three faces to ring or to point at. */
const face: DocxFace<typeof block> = (view, node, kit) => {
  const inner = insideFrame(kit.width);
  const items = (node.children ?? []).filter(({ type }) => type === 'list').flatMap(({ children = [] }) => children);
  const pictures = (): Piece => ({
    kind: 'paragraph',
    align: 'right',
    runs: faces.flatMap((picture) => [{ picture, width: 6, alt: '' }, { text: ' ' }]),
  });
  return [
    frame('frame', kit.width, [
      labelLine(kit.words(view.label)),
      {
        kind: 'table',
        look: 'bare',
        widths: [inner - facesWidth, facesWidth],
        padding: { x: 0, y: 0.4 },
        rows: items.map((item) => ({
          cells: [
            { pieces: kit.render(item.children ?? [], { width: inner - facesWidth }), vertical: 'center' as const },
            { pieces: [pictures()], vertical: 'center' as const },
          ],
        })),
      },
    ]),
  ];
};
export default face;
