import { blocksOf } from '../blocks/blocksOf.ts';
import sessionBlock from '../blocks/session/block.ts';
import stepBlock from '../blocks/step/block.ts';
import type { Wording } from '../curriculum/problem.ts';
import type { BlockNode, Position } from '../curriculum/tree.ts';
import type { Finding, TextRule } from './rule.ts';

/** The steps fill the document's minutes exactly; in a document of several sessions, the steps fill each session. */
export const minutesAddUp: TextRule = {
  id: 'minutes-add-up',
  look:
    () =>
    ({ document, text, handout }) => {
      if (!document || handout || !text.isWhole) return [];
      const sessions = blocksOf(text.nodes, sessionBlock);
      const findings = sessions.flatMap((session) => {
        const steps = blocksOf(session.children, stepBlock);
        // A session without steps is reported by `steps-are-there`.
        return steps.length > 0 ? compare(text.file, session.at, says.session, sum(steps), session.props.minutes) : [];
      });
      const parts = sessions.length > 0 ? sessions : blocksOf(text.nodes, stepBlock);
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

function compare(file: string, at: Position, what: Wording, total: number, wanted: number): Finding[] {
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

function sum(blocks: readonly BlockNode<{ minutes: number }>[]): number {
  return blocks.reduce((total, { props }) => total + props.minutes, 0);
}
