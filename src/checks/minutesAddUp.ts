import { type BlockNode, blocksNamed } from '../curriculum/tree.ts';
import type { Finding, TextRule } from './rule.ts';

/** The steps fill the document's minutes exactly; in a document of several sessions, the steps fill each session. */
export const minutesAddUp: TextRule = {
  id: 'minutes-add-up',
  look:
    () =>
    ({ document, text, handout }) => {
      if (!document || handout) return [];
      const sessions = blocksNamed(text.nodes, 'Session');
      const findings = sessions.flatMap((session) =>
        compare(text.file, session.at, 'The steps of this session', sum(blocksNamed(session.children, 'Step')), minutesOf(session)),
      );
      const parts = sessions.length > 0 ? sessions : blocksNamed(text.nodes, 'Step');
      if (parts.length === 0) return findings;
      const what = sessions.length > 0 ? 'The sessions' : 'The steps';
      return [...findings, ...compare(text.file, parts[0]!.at, what, sum(parts), document.minutes)];
    },
};

function compare(file: string, at: { line: number; column: number }, what: string, total: number, wanted: number): Finding[] {
  if (total === wanted) return [];
  const difference = Math.abs(total - wanted);
  const change = total > wanted ? `Take ${difference} away` : `Add ${difference}`;
  return [
    {
      file,
      ...at,
      message: `${what} take ${total} minutes, but ${wanted} are given.`,
      hint: `${change}, or change the minutes that are given.`,
    },
  ];
}

function minutesOf(block: BlockNode): number {
  return Number(block.props['minutes']);
}

function sum(blocks: readonly BlockNode[]): number {
  return blocks.reduce((total, block) => total + minutesOf(block), 0);
}
