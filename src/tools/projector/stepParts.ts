import type { FaceContext } from '../../blocks/block.ts';
import { textIn } from '../../curriculum/curriculum.ts';
import type { BlockNode, Node } from '../../curriculum/tree.ts';
import { boardParts } from './board.ts';
import { passagesOf } from './passages.ts';
import { questionOf } from './question.ts';
import type { StepPart } from './screen.ts';
import { stretchesOf } from './stretches.ts';

interface StepNow {
  title: string;
  /** Whether the class sees the words of a story, or only its picture. */
  readsStories: boolean;
}

/** Sheets that pupils hold in their hands; a poster, a card for home or the teacher's own list is none. */
const inHand = ['pupil', 'pair', 'group'];

/**
 * The screens of a step after its opening, in the order of the plan. What is not named here is not shown: paragraphs and
 * lists of a plan speak to the teacher, and so does every other block, those of tomorrow too.
 */
export function partsOf(nodes: readonly Node[], step: StepNow, context: FaceContext): StepPart[] {
  return nodes.flatMap((node) => {
    if (node.type === 'list') {
      const stretches = stretchesOf(node);
      return stretches ? [{ kind: 'stretches' as const, title: step.title, stretches }] : [];
    }
    return node.type === 'block' ? (faces[node.name]?.(node, step, context) ?? []) : [];
  });
}

const faces: Record<string, (block: BlockNode, step: StepNow, context: FaceContext) => StepPart[]> = {
  Story: (block, { title, readsStories }, { t, locale }) => {
    const named = (block.props['title'] as string | undefined) ?? title;
    const passages = readsStories ? passagesOf(block.children, locale) : [];
    return [
      { kind: 'story', title: named, label: t('projector:story'), passages: passages.length },
      ...passages.map((lines) => ({ kind: 'passage' as const, title: named, lines })),
    ];
  },
  Ask: (block, _, { t }) => {
    const text = questionOf(block);
    return text ? [{ kind: 'question', title: text, label: t('projector:question'), text }] : [];
  },
  Board: (block, { title }) => boardParts(block, title),
  Handout: (block, _, { document, curriculum, locale, t }) => {
    const found = curriculum.handoutBehind(String(block.props['to']), document);
    const sheet = found && textIn(found.handout.texts, locale)?.text.front.title;
    if (!sheet || !inHand.includes(found.handout.for)) return [];
    return [{ kind: 'sheet', title: sheet, label: t('projector:sheet'), sheet }];
  },
  Picture: (block, { title }) => [
    { kind: 'pictures', title, shown: [{ name: String(block.props['name']), words: String(block.props['alt']) }] },
  ],
  Faces: (block, { title }, { t }) => [
    {
      kind: 'pictures',
      title,
      shown: (block.props['show'] as 'happy'[]).map((name) => ({ name: `faces/${name}`, words: t(`blocks:faces.${name}`) })),
    },
  ],
  WordBank: (block, { title }) => [
    { kind: 'words', title, lines: (block.props['words'] as string[]).map((text) => [{ text, strong: false }]) },
  ],
  Frame: (block, step, context) => partsOf(block.children, step, context),
};
