import { describe, expect, test } from 'vitest';
import { lesson, planWith, problemsWith, reported, soundFiles } from '../../../support/curriculum.ts';
import { saysWordForWord } from '../../../support/messages.ts';

const plan = soundFiles[`${lesson}/plan.zh.mdx`]!;
const withoutSteps = plan.replace(/<Step[^>]*>|<\/Step>/g, '');
const hint =
  'Put what is done between <Step title="…" minutes="5" kind="activity"> and </Step>; the minutes of all steps add up to the time that is given.';
const zhHint = '把要做的事写进 <Step title="…" minutes="5" kind="activity"> 和 </Step> 中间，各步的分钟数加起来，正好是规定的时间。';
const step = (minutes: number) => `<Step title="一" minutes="${minutes}" kind="talk">\n\n甲\n\n</Step>`;

saysWordForWord('a document without steps', [
  [
    'a lesson',
    { [`${lesson}/plan.zh.mdx`]: withoutSteps },
    { at: 'plan.zh.mdx:1:1', id: 'steps-are-there', message: 'This lesson has no steps.', hint, zh: ['这一课没有写步骤。', zhHint] },
  ],
  [
    'a session, which has no minutes to add up then',
    {
      [`${lesson}/plan.zh.mdx`]: `${withoutSteps}\n<Session title="上" minutes="20">\n\n甲\n\n</Session>\n\n<Session title="下" minutes="20">\n\n${step(20)}\n\n</Session>\n`,
    },
    { at: 'plan.zh.mdx:30:1', id: 'steps-are-there', message: 'This session has no steps.', hint, zh: ['这一场没有写步骤。', zhHint] },
  ],
]);

describe('steps', () => {
  test('of a text with an error may be in the part that could not be read', () => {
    expect(reported(problemsWith({ [`${lesson}/plan.zh.mdx`]: `${withoutSteps}\n<Stpe />\n` })).map(({ id }) => id)).toEqual([
      'block-is-known',
    ]);
  });

  test('are not asked of handouts and pages', () => {
    expect(reported(problemsWith(planWith('甲')))).toEqual([]);
  });
});
