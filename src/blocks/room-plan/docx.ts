import { type DocxFace, paragraph } from '../docxFace.ts';
import type block from './block.ts';

/** The size of the drawing, and of the room that its chairs are placed in (`chairs.ts`). */
const [width, height] = [42, 28];
const room = { width: 120, height: 80 };

const face: DocxFace<typeof block> = (view, node, kit) => {
  const chairs = view.chairs.map(([x, y]) => `<circle cx="${(x / room.width) * width}" cy="${(y / room.height) * height}" r="1.1"/>`);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}mm" height="${height}mm" viewBox="0 0 ${width} ${height}"><g fill="none" stroke="#000" stroke-width=".35"><rect x=".2" y=".2" width="${width - 0.4}" height="${height - 0.4}"/><path d="M14 2H28" stroke-width=".85"/>${chairs.join('')}</g></svg>`;
  const words = kit.width - width - 6;
  return [
    {
      kind: 'table',
      look: 'bare',
      widths: [width + 4, kit.width - width - 4],
      padding: { x: 0.5, y: 0.5 },
      rows: [
        {
          cells: [
            { pieces: [paragraph([{ picture: { svg }, width, alt: '' }])], vertical: 'center' },
            { pieces: kit.body(node, { width: words }), vertical: 'center' },
          ],
        },
      ],
    },
  ];
};
export default face;
