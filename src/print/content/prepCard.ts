import type { FaceContext } from '../../blocks/block.ts';
import { blocksOf, isBlock } from '../../blocks/blocksOf.ts';
import board from '../../blocks/board/block.ts';
import { documentHead, handoutLines } from '../../blocks/documentHead.ts';
import ifThen from '../../blocks/if-then/block.ts';
import { placeOfMoment } from '../../blocks/moments.ts';
import optOut from '../../blocks/opt-out/block.ts';
import protocol from '../../blocks/protocol/block.ts';
import { openingOf, quoted } from '../../blocks/protocol/quoted.ts';
import variant from '../../blocks/variant/block.ts';
import type { CurriculumDocument, MainFront, Text } from '../../curriculum/document.ts';
import type { Node } from '../../curriculum/tree.ts';
import { type CopyNeed, sheetsFor, usualChoice } from '../../paper/budget.ts';
import { classNeeds } from '../needs.ts';

/**
 * The preparation card of a lesson: half a page that a teacher reads before the bell. The page and the paper both show just this. All of it
 * is the plan's own, but for the story in two lines and the first thing to do in each of the two moments (`card` in the front matter).
 */
export interface PrepCard {
  label: string;
  kicker: string;
  title: string;
  facts: string[];
  aim: Labelled<string>;
  story: Labelled<string>;
  /** What to print: a line for each handout, and how many sheets that is for a usual class, if each pupil or group gets one. */
  print: Labelled<string[]> & { needs: CopyNeed[]; total: string };
  moments: Labelled<{ when: string; does: string }[]>;
  /** The protocols of danger that the plan quotes: what has happened, and what to do first. */
  dangers: { title: string; does: string }[];
  /** What is written on the board, as it is in the plan; what only a variant or an if-then writes there is left out. */
  boards: Node[];
}

interface Labelled<Value> {
  label: string;
  text: Value;
}

/** Returns the card of a lesson; undefined if its text has none. */
export function prepCard(document: CurriculumDocument, text: Text<MainFront>, context: FaceContext): PrepCard | undefined {
  const { card } = text.front;
  if (!document.lesson || !card) return undefined;
  const { t } = context;
  const { kicker, title, facts, aim } = documentHead(document, text, context);
  const lines = handoutLines(document, context);
  const needs = classNeeds(document);
  const { pupils } = usualChoice;
  return {
    label: t('prepCard:label'),
    kicker,
    title,
    facts,
    aim,
    story: { label: t('prepCard:story'), text: card.story },
    print: {
      label: t('prepCard:print'),
      text: lines.length > 0 ? lines : [t('prepCard:nothing')],
      needs,
      total: needs.length > 0 ? t('paper:budget.forClass', { pupils, sheets: sheetsFor(needs, usualChoice) }) : '',
    },
    moments: {
      label: t('prepCard:moments'),
      text: card.moments.map((moment) => ({ when: whenOf(moment.when, text, context), does: moment.do })),
    },
    dangers: dangersIn(text.nodes, context),
    boards: boardsIn(text.nodes),
  };
}

/** An if-then says it as the plan does; an answer is what someone says, unless it is a direction in brackets. */
function whenOf(when: string, { nodes }: Text<MainFront>, { t }: FaceContext): string {
  if (!placeOfMoment(nodes, when)?.isAnswer) return t('blocks:ifThen', { when });
  return /^[（(](.*)[）)]$/.exec(when)?.[1] ?? t('prepCard:says', { answer: when });
}

function dangersIn(nodes: readonly Node[], context: FaceContext): PrepCard['dangers'] {
  const ids = new Set(blocksOf(nodes, protocol).map(({ props }) => props.of));
  const found = [...ids].map((id) => quoted(id, context)).filter((one) => one.protocol.form === 'danger');
  return found.map((one) => {
    const { title, action } = openingOf(one, context);
    return { title, does: action.text };
  });
}

/** What a board has besides words, such as a drawing, is in the plan. */
function withoutBlocks(nodes: readonly Node[]): Node[] {
  return nodes
    .filter(({ type }) => type !== 'block')
    .map((node) => ('children' in node ? { ...node, children: withoutBlocks(node.children) } : node));
}

function boardsIn(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node): Node[] => {
    if (isBlock(node, board)) return [{ ...node, children: withoutBlocks(node.children) }];
    if (isBlock(node, variant) || isBlock(node, ifThen) || isBlock(node, optOut)) return [];
    return 'children' in node ? boardsIn(node.children) : [];
  });
}
