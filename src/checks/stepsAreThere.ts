import { blocksOf } from '../blocks/blocksOf.ts';
import sessionBlock from '../blocks/session/block.ts';
import stepBlock from '../blocks/step/block.ts';
import type { Wording } from '../curriculum/problem.ts';
import type { Finding, TextRule } from './rule.ts';

/** Lessons and workshops are taught step by step: without steps they have no agenda, no clock and nothing to project. */
export const stepsAreThere: TextRule = {
  id: 'steps-are-there',
  look:
    () =>
    ({ document, text, handout }) => {
      if (!document || handout || !text.isWhole) return [];
      const sessions = blocksOf(text.nodes, sessionBlock);
      const empty = sessions.filter((session) => blocksOf(session.children, stepBlock).length === 0);
      if (empty.length > 0) return empty.map((session) => ({ file: text.file, ...session.at, ...withoutSteps(says.session) }));
      if (document.kind !== 'lesson' && document.kind !== 'workshop') return [];
      if (blocksOf(text.nodes, stepBlock).length > 0) return [];
      return [{ file: text.file, line: 1, column: 1, ...withoutSteps(says[document.kind]) }];
    },
};

const says = {
  lesson: { zh: '这一课', en: 'This lesson' },
  workshop: { zh: '这一期工作坊', en: 'This workshop' },
  session: { zh: '这一场', en: 'This session' },
} as const;

function withoutSteps({ zh, en }: Wording): Pick<Finding, 'message' | 'hint'> {
  return {
    message: { zh: `${zh}没有写步骤。`, en: `${en} has no steps.` },
    hint: {
      zh: '把要做的事写进 <Step title="…" minutes="5" kind="activity"> 和 </Step> 中间，各步的分钟数加起来，正好是规定的时间。',
      en: 'Put what is done between <Step title="…" minutes="5" kind="activity"> and </Step>; the minutes of all steps add up to the time that is given.',
    },
  };
}
