import { type BlockNode, blocksNamed, type Position } from '../curriculum/tree.ts';
import type { Finding, TextRule } from './rule.ts';

/** The steps fill the document's minutes exactly; in a document of several sessions, the steps fill each session. */
export const minutesAddUp: TextRule = {
  id: 'minutes-add-up',
  look:
    () =>
    ({ document, text, handout }) => {
      if (!document || handout || !text.isWhole) return [];
      const sessions = blocksNamed(text.nodes, 'Session');
      const findings = sessions.flatMap((session) =>
        compare(text.file, session.at, says.session, sum(blocksNamed(session.children, 'Step')), minutesOf(session)),
      );
      const parts = sessions.length > 0 ? sessions : blocksNamed(text.nodes, 'Step');
      if (parts.length === 0) return findings;
      const what = sessions.length > 0 ? says.sessions : says.steps;
      return [...findings, ...compare(text.file, parts[0]!.at, what, sum(parts), document.minutes)];
    },
};

/** What fills the minutes. */
const says = {
  session: { zh: '这一场的步骤', en: 'The steps of this session' },
  sessions: { zh: '各场', en: 'The sessions' },
  steps: { zh: '各个步骤', en: 'The steps' },
} as const;

function compare(file: string, at: Position, what: { zh: string; en: string }, total: number, wanted: number): Finding[] {
  if (total === wanted) return [];
  const difference = Math.abs(total - wanted);
  const isTooLong = total > wanted;
  return [
    {
      file,
      ...at,
      message: {
        zh: `${what.zh}一共 ${total} 分钟，规定的是 ${wanted} 分钟。`,
        en: `${what.en} take ${total} minutes, but ${wanted} are given.`,
      },
      hint: {
        zh: `${isTooLong ? '减去' : '加上'} ${difference} 分钟，或者改规定的分钟数。`,
        en: `${isTooLong ? `Take ${difference} away` : `Add ${difference}`}, or change the minutes that are given.`,
      },
    },
  ];
}

function minutesOf(block: BlockNode): number {
  return Number(block.props['minutes']);
}

function sum(blocks: readonly BlockNode[]): number {
  return blocks.reduce((total, block) => total + minutesOf(block), 0);
}
