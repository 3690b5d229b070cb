import { expect, test } from 'vitest';
import { checkCurriculum } from '../../../../src/checks/check.ts';
import { humanReport } from '../../../../src/checks/report/human.ts';
import { changed, lesson, planWith, problemsWith, sheetWith, soundFiles, told, writeCurriculum } from '../../../support/curriculum.ts';
import { saysWordForWord } from '../../../support/messages.ts';

const facts = `${lesson}/lesson.yaml`;
const leftBehind = {
  id: 'messaging-is-safe',
  message: '"留守" calls a child left behind.',
  hint: 'Say "a child whose parents work far away", and only of a child in a story.',
  zh: ['"留守" 给孩子贴了标签。', '说“爸爸妈妈在远处干活的孩子”，而且只说故事里的孩子。'],
} as const;
const secrecy = {
  id: 'messaging-is-safe',
  message: '"谁也不告诉" promises secrecy, which no adult can keep when a child is in danger.',
  hint: 'Say: "What you tell me, I will protect. If you or someone else is in danger, I must tell an adult who can help, and I will tell you first whom."',
  zh: [
    '"谁也不告诉" 是许诺保密；孩子有危险的时候，哪个大人也守不住。',
    '这样说：“你说的话，我会保护。你或别人有危险，我必须告诉能帮忙的大人；告诉谁，我先跟你说。”',
  ],
} as const;

const accepting = (words: string, check = 'messaging-is-safe') => ({
  [facts]: `${soundFiles[facts]}accepts:\n  - check: ${check}\n    words: ${words}\n    reason: The lesson is about this very word.\n`,
});

saysWordForWord('words that hurt', [
  [
    'a label that the teacher says to the class',
    planWith('<Say>\n\n我们班有留守的同学。\n\n</Say>'),
    { at: 'plan.zh.mdx:32:1', ...leftBehind },
  ],
  [
    'a label in what is said after a likely answer, but not in the answer itself',
    planWith('<Ask>\n\n怎么办？\n\n- 他是留守的。→ 他爸妈在远处。\n- 不知道。→ 留守的孩子也一样。\n\n</Ask>'),
    { at: 'plan.zh.mdx:35:3', ...leftBehind },
  ],
  [
    "a label on a pupil's sheet",
    sheetWith('<Frame title="留守的我">\n\n好。\n\n</Frame>'),
    { at: 'letter-paper.zh.mdx:8:1', ...leftBehind },
  ],
  [
    'a promise in advice to the teacher, where bold type parts the words',
    planWith('<IfThen when="有孩子哭了">\n\n说：“我**谁也**不告诉。”\n\n</IfThen>'),
    { at: 'plan.zh.mdx:32:7', ...secrecy },
  ],
  [
    'a promise in front matter',
    changed(`${lesson}/plan.zh.mdx`, ['  - 印好信纸', '  - 告诉他们谁也不告诉']),
    { at: 'plan.zh.mdx:9:5', ...secrecy },
  ],
  [
    'an acceptance that names other words accepts nothing',
    { ...planWith('<Say>\n\n留守。\n\n</Say>'), ...accepting('可怜') },
    {
      at: 'lesson.yaml:16:5',
      id: 'acceptance-is-needed',
      message: 'G3-08 accepts "可怜", but nothing of the kind is found.',
      hint: 'Take it out: it would hide the next finding.',
      zh: ['G3-08 要保留 "可怜"，可是没有查出这样的地方。', '把这一条删掉：留着它，下次真有问题就看不见了。'],
    },
    { at: 'plan.zh.mdx:32:1', ...leftBehind },
  ],
  [
    'an acceptance of a check that only counts',
    accepting('steps', 'minutes-add-up'),
    {
      at: 'lesson.yaml:16:5',
      id: 'acceptance-names-a-check',
      message: 'There is no check "minutes-add-up" whose findings can be accepted.',
      hint: 'Known here: "characters-are-common", "glossary-is-kept", "materials-are-at-hand", "messaging-is-safe", "no-written-homework".',
      zh: [
        '"minutes-add-up" 不在可以保留的检查里。',
        '这里能写的有："characters-are-common"、"glossary-is-kept"、"materials-are-at-hand"、"messaging-is-safe"、"no-written-homework"。',
      ],
    },
  ],
  [
    'an acceptance without a real reason',
    { [facts]: `${soundFiles[facts]}accepts:\n  - check: messaging-is-safe\n    reason: fine\n` },
    {
      at: 'lesson.yaml:17:5',
      id: 'facts-are-valid',
      message: '"accepts.0.reason" is too short.',
      hint: 'It needs at least 20 characters.',
    },
  ],
]);

test('advice that names what not to do is no finding, nor is a label in a text for teachers', () => {
  expect(problemsWith(planWith('<Safety>\n\n* 不许诺“谁也不告诉”。\n* 不说“留守”。\n\n</Safety>'))).toEqual([]);
});

test('a person in a story may say what the teacher may not', () => {
  expect(problemsWith(planWith('<Story>\n\n姨婆说：“你妈都是为了你。”\n\n</Story>'))).toEqual([]);
  expect(told(problemsWith(planWith('<Story>\n\n妈妈都是为了你。\n\n</Story>'))).map(({ message }) => message)).toEqual([
    '"都是为了你" turns love into a debt.',
  ]);
});

test('what is accepted with a reason is counted in the report and stops nothing', () => {
  const root = writeCurriculum('accepted', { ...planWith('<Say>\n\n留守。\n\n</Say>'), ...accepting('留守') });
  const { problems, accepted } = checkCurriculum(root);
  expect(problems).toEqual([]);
  expect(accepted.map(({ reason }) => reason)).toEqual(['The lesson is about this very word.']);
  expect(humanReport(problems, { accepted })).toBe('No problems found. 1 finding is accepted, each with its reason.\n');
});
