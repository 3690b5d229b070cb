import { type DocxFace, frame, labelLine, type Piece, paragraph } from '../docxFace.ts';
import type block from './block.ts';

/** What to say or do, after its label; nothing if there is nothing. */
export function first(
  label: string,
  words: string,
  { aloud = false, rest = '', style }: { aloud?: boolean; rest?: string; style?: 'ifThen' } = {},
): Piece[] {
  if (words === '') return [];
  return [
    paragraph(
      [{ text: label, strong: true }, { text: '  ' }, { text: words, aloud }, ...(rest === '' ? [] : [{ text: ` ${rest}` }])],
      style ? { style } : {},
    ),
  ];
}

const face: DocxFace<typeof block> = (view, node, kit) => {
  const { title, say, action } = view;
  if (view.form === 'danger') {
    return [
      frame('strong', kit.width, [
        paragraph([{ text: title }], { style: 'danger', keep: true }),
        ...first(say.label, say.text, { aloud: true }),
        ...first(action.label, action.text, { rest: view.rest }),
      ]),
    ];
  }
  const style = view.form === 'class' ? ({ style: 'ifThen' } as const) : {};
  return [
    ...(title === '' ? [] : [labelLine([{ text: title, strong: true }], style)]),
    ...first(say.label, say.text, { aloud: true, ...style }),
    ...first(action.label, action.text, style),
    ...kit.body(node, style),
  ];
};
export default face;
