import { type DocxFace, frame, insideFrame, labelLine, type Piece, paragraph, type Run } from '../docxFace.ts';
import type block from './block.ts';

const padding = { x: 3, y: 2 };
const between = 5;
/** Room for a number, in a wide place and in a narrow one. */
const numberWidths = [26, 16] as const;

/** The school's own people with lines to write their numbers on, then the numbers that are the same everywhere. */
const face: DocxFace<typeof block> = (view, _node, kit) => {
  const inner = insideFrame(kit.width, padding);
  const isNarrow = inner < 100;
  const perRow = isNarrow ? 1 : 2;
  const numberWidth = numberWidths[isNarrow ? 1 : 0];
  const end = (column: number) => ((column + 1) * (inner - between * (perRow - 1))) / perRow + column * between;
  const own = Array.from({ length: Math.ceil(view.blanks.length / perRow) }, (_, row): Piece => {
    const blanks = view.blanks.slice(row * perRow, (row + 1) * perRow);
    return paragraph(
      blanks.flatMap(({ name }, column): Run[] => [
        ...(column === 0 ? [] : [{ tab: end(column - 1) + between }]),
        ...kit.words(name),
        { blank: true, to: end(column) },
      ]),
      { height: kit.stage === 'handout' ? kit.size * 0.66 : 5.2 },
    );
  });
  const numbers: Piece = {
    kind: 'table',
    look: 'bare',
    widths: [numberWidth, inner - numberWidth],
    padding: { x: 0.5, y: 0.5 },
    rows: view.hotlines.map((line) => ({
      cells: [
        {
          pieces: [
            paragraph([
              ...(line.how === undefined ? [] : [...kit.words(line.how), { text: ' ' }]),
              { text: line.number, strong: true, size: 1.1 },
            ]),
          ],
        },
        {
          pieces: [
            paragraph([
              ...kit.words(line.name, { strong: true }),
              { text: ' ' },
              ...kit.words(line.use),
              { text: ' ' },
              ...kit.words(line.hours),
            ]),
          ],
        },
      ],
    })),
  };
  return [
    frame(
      'strong',
      kit.width,
      [
        labelLine(kit.words(view.label)),
        ...(view.blanks.length > 0 ? [paragraph(kit.words(view.own, { size: 0.88 }), { keep: true }), ...own] : []),
        ...(view.hotlines.length > 0 ? [numbers] : []),
      ],
      padding,
    ),
  ];
};
export default face;
