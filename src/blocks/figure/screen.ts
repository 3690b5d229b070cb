import type { Node } from '../../curriculum/tree.ts';
import type { FaceContext } from '../block.ts';
import type { ScreenPart } from '../screen.ts';
import { entriesOf, inOrder, runsOf, writtenEntries } from './entries.ts';
import { layoutFigure } from './layout.ts';
import { type FigureProps, labelOf, roomOf } from './props.ts';

/** The shape of a projected picture in mm, and its type, which is larger than on paper. */
const projected = { width: 200, height: 112, em: 6.2, leading: 8.6 };

/** The screen of a figure: the whole drawing. */
export function figureScreens(props: FigureProps, nodes: readonly Node[], title: string, context: FaceContext): ScreenPart[] {
  const entries = entriesOf(nodes, context);
  const room = { ...roomOf(props, context, projected), ...projected };
  return [
    {
      kind: 'figure',
      title,
      label: labelOf(props, entries.length, context),
      drawing: layoutFigure(props.kind, entries, room),
      words: inOrder(writtenEntries(nodes)).map(({ words }) => runsOf(words, context)),
      em: room.em,
    },
  ];
}
