import { blocksOf, type PropsOf } from '../blocks/blocksOf.ts';
import figure from '../blocks/figure/block.ts';
import { type WrittenEntry, writtenEntries } from '../blocks/figure/entries.ts';
import { numbered } from '../blocks/figure/kinds/board.ts';
import { kindOf } from '../blocks/figure/layout.ts';
import type { BlockNode, Position } from '../curriculum/tree.ts';
import { plainText } from '../curriculum/tree.ts';
import type { Finding, TextRule } from './rule.ts';

type Figure = BlockNode<PropsOf<typeof figure>>;
type Said = Pick<Finding, 'message' | 'hint'>;

/** The list in a figure has the form of its kind: entries that have no place would not be drawn. */
export const figuresCanBeDrawn: TextRule = {
  id: 'figures-can-be-drawn',
  look:
    () =>
    ({ text }) =>
      blocksOf(text.nodes, figure).flatMap((block) => {
        const entries = writtenEntries(block.children);
        const found = [
          ...attributes(block),
          ...tooMany(block, entries),
          ...tooDeep(block, entries),
          ...arrows(block.props.kind, entries),
          ...twice(block, entries),
        ];
        return found.map(({ at, ...said }) => ({ file: text.file, ...at, ...said }));
      }),
};

type Placed = Said & { at: Position };

/** Attributes that the kind does not have. */
function attributes({ props: { kind, form, pictures = [] }, at }: Figure): Placed[] {
  const { forms = [] } = kindOf(kind);
  const found: Placed[] = [];
  if (form !== undefined && !forms.includes(form)) {
    found.push({
      at,
      message: { zh: `<Figure kind="${kind}"> 没有 form="${form}" 这个样子。`, en: `<Figure kind="${kind}"> has no form "${form}".` },
      hint:
        forms.length > 0
          ? { zh: `它的 form 可以写 ${forms.join('、')}，也可以不写。`, en: `Its form can be ${forms.join(' or ')}, or be left out.` }
          : { zh: '去掉 form。', en: 'Take out form.' },
    });
  }
  if (pictures.length > 0 && kind !== 'strip') {
    found.push({
      at,
      message: {
        zh: `<Figure kind="${kind}"> 里不放图，pictures 不起作用。`,
        en: `<Figure kind="${kind}"> shows no pictures: pictures has no effect.`,
      },
      hint: { zh: '去掉 pictures；只有 kind="strip" 才放图。', en: 'Take out pictures; only kind="strip" shows them.' },
    });
  }
  return found;
}

function tooMany({ props: { kind } }: Figure, entries: readonly WrittenEntry[]): Placed[] {
  const { most } = kindOf(kind);
  if (most === undefined || entries.length <= most) return [];
  return [
    {
      at: entries[most]!.at,
      message: {
        zh: `<Figure kind="${kind}"> 最多 ${most} 条，这里写了 ${entries.length} 条。`,
        en: `<Figure kind="${kind}"> has room for ${most} entries, but ${entries.length} are written.`,
      },
      hint: { zh: '去掉几条，或者分成两张图。', en: 'Take some out, or make two figures.' },
    },
  ];
}

function tooDeep({ props: { kind } }: Figure, entries: readonly WrittenEntry[]): Placed[] {
  const { depth } = kindOf(kind);
  const beyond = (some: readonly WrittenEntry[], level: number): WrittenEntry | undefined =>
    level > depth ? some[0] : some.map(({ children }) => beyond(children, level + 1)).find((found) => found !== undefined);
  const first = beyond(entries, 1);
  if (!first) return [];
  return [
    {
      at: first.at,
      message: {
        zh: `<Figure kind="${kind}"> 的列表最多 ${depth} 层，这一条在第 ${depth + 1} 层，画不出来。`,
        en: `The list of <Figure kind="${kind}"> has ${depth === 1 ? 'one level' : `${depth} levels`}: this entry is one further in and would not be drawn.`,
      },
      hint: { zh: '往外移一层，或者去掉前面的空格。', en: 'Move it one level out: take out the spaces before it.' },
    },
  ];
}

/** In a flow chart an answer and what follows it are two entries. */
function arrows(kind: string, entries: readonly WrittenEntry[]): Placed[] {
  if (kind !== 'flow') return [];
  return entries.flatMap((entry): Placed[] => [
    ...(plainText(entry.words).includes('→')
      ? [
          {
            at: entry.at,
            message: { zh: '流程图里的箭头会自己画，这里写了 "→"。', en: 'A flow chart draws its arrows itself, but "→" is written here.' },
            hint: {
              zh: '把 "→" 后面的话另起一行，写在它下面，前面多空两格。',
              en: 'Write what follows "→" as an entry below this one, two spaces further in.',
            },
          },
        ]
      : []),
    ...arrows(kind, entry.children),
  ]);
}

/** Two entries of a board with one number. */
function twice({ props: { kind } }: Figure, entries: readonly WrittenEntry[]): Placed[] {
  if (kind !== 'board') return [];
  const seen = new Set<string>();
  return entries.flatMap(({ words, at }): Placed[] => {
    const number = numbered.exec(plainText(words))?.[1];
    if (number === undefined || seen.size !== seen.add(number).size) return [];
    return [
      {
        at,
        message: { zh: `第 ${number} 格写了两次。`, en: `Square ${number} is written twice.` },
        hint: { zh: '换一个格子的数字。', en: 'Give one of them another number.' },
      },
    ];
  });
}
