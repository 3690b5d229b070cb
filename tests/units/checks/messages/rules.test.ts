import { changed, inThePlan, lesson, planWith, safetyPage, sheetWith } from '../../../support/curriculum.ts';
import { saysWordForWord } from '../../../support/messages.ts';

const facts = `${lesson}/lesson.yaml`;
const plan = `${lesson}/plan.zh.mdx`;
const sheet = `${lesson}/letter-paper.zh.mdx`;

// One row per problem: what is wrong, the files that contain it, and everything that is reported.
saysWordForWord('the rules of a curriculum', [
  [
    'a lesson whose steps take 42 minutes, reported at its first step',
    changed(plan, ['minutes="30"', 'minutes="32"']),
    {
      at: 'plan.zh.mdx:12:1',
      id: 'minutes-add-up',
      message: 'The steps take 42 minutes, but 40 are given.',
      hint: 'Take 2 away, or change the minutes that are given.',
      zh: ['各个步骤一共 42 分钟，规定的是 40 分钟。', '减去 2 分钟，或者改规定的分钟数。'],
    },
  ],
  [
    'a lesson whose steps take 35 minutes',
    changed(plan, ['minutes="30"', 'minutes="25"']),
    {
      at: 'plan.zh.mdx:12:1',
      id: 'minutes-add-up',
      message: 'The steps take 35 minutes, but 40 are given.',
      hint: 'Add 5, or change the minutes that are given.',
      zh: ['各个步骤一共 35 分钟，规定的是 40 分钟。', '加上 5 分钟，或者改规定的分钟数。'],
    },
  ],
  [
    'a session whose steps do not fill it',
    changed(
      plan,
      ['<Step title="故事"', '<Session title="上午" minutes="40">\n\n<Step title="故事"'],
      ['minutes="30"', 'minutes="20"'],
      ['<Hotlines', '</Session>\n\n<Hotlines'],
    ),
    {
      at: 'plan.zh.mdx:12:1',
      id: 'minutes-add-up',
      message: 'The steps of this session take 30 minutes, but 40 are given.',
      hint: 'Add 10, or change the minutes that are given.',
      zh: ['这一场的步骤一共 30 分钟，规定的是 40 分钟。', '加上 10 分钟，或者改规定的分钟数。'],
    },
  ],
  [
    'sessions that do not fill the document',
    changed(
      plan,
      ['<Step title="故事"', '<Session title="上午" minutes="45">\n\n<Step title="故事"'],
      ['minutes="30"', 'minutes="35"'],
      ['<Hotlines', '</Session>\n\n<Hotlines'],
    ),
    {
      at: 'plan.zh.mdx:12:1',
      id: 'minutes-add-up',
      message: 'The sessions take 45 minutes, but 40 are given.',
      hint: 'Take 5 away, or change the minutes that are given.',
      zh: ['各场一共 45 分钟，规定的是 40 分钟。', '减去 5 分钟，或者改规定的分钟数。'],
    },
  ],
  [
    'a phone number in a sentence',
    planWith('请打 12356。'),
    {
      at: 'plan.zh.mdx:30:1',
      id: 'phone-comes-from-registry',
      message: 'The phone number 12356 is typed in the text.',
      hint: 'Write <Phone of="12356" /> or <Hotlines show="12356" />; in front matter or an attribute say it in words.',
      zh: [
        '这里直接写了电话号码 12356。',
        '改写成 <Phone of="12356" /> 或 <Hotlines show="12356" />；在文件开头两行 --- 之间或在属性里，不写号码，用话说出来。',
      ],
    },
  ],
  [
    'a mobile number in a sentence',
    planWith('请打 138 0013 8000。'),
    {
      at: 'plan.zh.mdx:30:1',
      id: 'phone-comes-from-registry',
      message: 'The phone number 138 0013 8000 is typed in the text.',
      hint: "It is not in content/hotlines.yaml. A service line is written there first, with its source; for a person's own number leave a blank: ____.",
      zh: [
        '这里直接写了电话号码 138 0013 8000。',
        'content/hotlines.yaml 里没有这个号码。服务热线先写进那里，注明来源；个人的电话这里不写，留空：____。',
      ],
    },
  ],
  [
    'a landline number on a handout',
    sheetWith('请打 010-12345678。'),
    {
      at: 'letter-paper.zh.mdx:8:1',
      id: 'phone-comes-from-registry',
      message: 'The phone number 010-12345678 is typed in the text.',
      hint: "It is not in content/hotlines.yaml. A service line is written there first, with its source; for a person's own number leave a blank: ____.",
    },
  ],
  [
    'a phone number in front matter',
    changed(plan, ['  - 印好信纸', '  - 记下 110']),
    {
      at: 'plan.zh.mdx:9:5',
      id: 'phone-comes-from-registry',
      message: 'The phone number 110 is typed in the text.',
      hint: 'Write <Phone of="110" /> or <Hotlines show="110" />; in front matter or an attribute say it in words.',
    },
  ],
  [
    'a phone number in an attribute',
    planWith('<IfThen when="打 120 以后">\n\n等。\n\n</IfThen>'),
    {
      at: 'plan.zh.mdx:30:1',
      id: 'phone-comes-from-registry',
      message: 'The phone number 120 is typed in the text.',
      hint: 'Write <Phone of="120" /> or <Hotlines show="120" />; in front matter or an attribute say it in words.',
    },
  ],
  [
    'two phone numbers in one sentence',
    planWith('打 110 或 120。'),
    {
      at: 'plan.zh.mdx:30:1',
      id: 'phone-comes-from-registry',
      message: 'The phone number 110 is typed in the text.',
      hint: 'Write <Phone of="110" /> or <Hotlines show="110" />; in front matter or an attribute say it in words.',
    },
    {
      at: 'plan.zh.mdx:30:1',
      id: 'phone-comes-from-registry',
      message: 'The phone number 120 is typed in the text.',
      hint: 'Write <Phone of="120" /> or <Hotlines show="120" />; in front matter or an attribute say it in words.',
    },
  ],
  [
    'a phone number on a page of the site',
    { ...safetyPage, 'content/pages/about.zh.mdx': '---\ntitle: 关于\nsummary: 关于\n---\n\n请打 12356。\n' },
    {
      at: 'content/pages/about.zh.mdx:6:1',
      id: 'phone-comes-from-registry',
      message: 'The phone number 12356 is typed in the text.',
      hint: 'Write <Phone of="12356" /> or <Hotlines show="12356" />; in front matter or an attribute say it in words.',
    },
  ],
  [
    'a plan that does not say whom to call',
    changed(plan, ['\n<Hotlines show="crisis local" />', '\n\n完。'], [' <Protocol of="harm" />', '']),
    {
      at: 'plan.en.mdx:27:161',
      id: 'help-agrees-with-original',
      message: '<Protocol of="harm" /> is not in plan.zh.mdx.',
      hint: 'Write the same blocks as the original, with the same attributes in the same order; if the original is wrong, correct it first.',
    },
    {
      at: 'plan.zh.mdx:1:1',
      id: 'help-is-named',
      message: 'G3-08 does not say whom to call.',
      hint: 'Put <Hotlines show="crisis local" /> at the end.',
      zh: ['G3-08 没有写明有事可以打给谁。', '在末尾加一行 <Hotlines show="crisis local" />。'],
    },
    {
      at: 'plan.zh.mdx:1:1',
      id: 'protocols-are-quoted',
      message: 'G3-08 does not quote the protocol "harm".',
      hint: 'Write <Protocol of="harm" /> where the text says what to do when something happens; its text is content/protocols/harm.en.mdx, do not copy it.',
    },
  ],
  [
    'a document without its main text',
    { [plan]: undefined, [`${lesson}/plan.en.mdx`]: undefined },
    {
      at: 'lesson.yaml:1:1',
      id: 'text-exists',
      message: 'G3-08 has no text "plan".',
      hint: 'Write lessons/grade-3/08-a-letter-far-away/plan.zh.mdx.',
      zh: ['G3-08 没有 "plan" 这份文字。', '写出 lessons/grade-3/08-a-letter-far-away/plan.zh.mdx。'],
    },
  ],
  [
    'a listed handout without a text',
    { [sheet]: undefined, [`${lesson}/letter-paper.en.mdx`]: undefined },
    {
      at: 'lesson.yaml:7:5',
      id: 'text-exists',
      message: 'G3-08 has no text "letter-paper".',
      hint: 'Write lessons/grade-3/08-a-letter-far-away/letter-paper.zh.mdx.',
    },
  ],
  [
    'minutes that differ from the plan',
    {
      ...changed(facts, ['minutes: 40', 'minutes: 45']),
      ...changed(plan, ['minutes="30"', 'minutes="35"']),
      ...changed(`${lesson}/plan.en.mdx`, ['minutes="30"', 'minutes="35"']),
    },
    {
      at: 'lesson.yaml:4:1',
      id: 'agrees-with-plan',
      message: '"minutes" of G3-08 is 45, but the plan says 40.',
      hint: 'Change the yaml, or change the plan in content/ if the plan is wrong.',
      zh: ['G3-08 的 "minutes" 是 45，计划里是 40。', '改这里的 yaml；要是计划错了，就改 content/ 里的计划。'],
    },
  ],
  [
    'a strand, ways and needs that differ from the plan',
    changed(facts, ['strand: S6', 'strand: S5'], ['ways: [3]', 'ways: [2, 3]'], ['[letters, missing_parents]', '[letters]']),
    {
      at: 'lesson.yaml:3:1',
      id: 'agrees-with-plan',
      message: '"ways" of G3-08 is 2, 3, but the plan says 3.',
      hint: 'Change the yaml, or change the plan in content/ if the plan is wrong.',
    },
    {
      at: 'lesson.yaml:11:1',
      id: 'agrees-with-plan',
      message: '"strand" of G3-08 is S5, but the plan says S6.',
      hint: 'Change the yaml, or change the plan in content/ if the plan is wrong.',
    },
    {
      at: 'lesson.yaml:14:1',
      id: 'agrees-with-plan',
      message: '"needs" of G3-08 is letters, but the plan says letters, missing_parents.',
      hint: 'Change the yaml, or change the plan in content/ if the plan is wrong.',
    },
  ],
  [
    'a field of the 2021 guide that the plan does not give the lesson',
    changed(facts, ['guideline: [PM3]', 'guideline: [PM3]\nhealth: [H1]']),
    {
      at: 'lesson.yaml:13:1',
      id: 'agrees-with-plan',
      message: '"health" of G3-08 is H1, but the plan says nothing.',
      hint: 'Change the yaml, or change the plan in content/ if the plan is wrong.',
      zh: ['G3-08 的 "health" 是 H1，计划里没有写。', '改这里的 yaml；要是计划错了，就改 content/ 里的计划。'],
    },
  ],
  [
    'a sheet for other people than the plan says',
    changed(facts, ['for: pupil', 'for: pair']),
    {
      at: 'lesson.yaml:8:5',
      id: 'agrees-with-plan',
      message: 'The handout "letter-paper" is for pair, but the plan says pupil.',
      hint: 'Change the yaml, or change content/scope-and-sequence.yaml if the plan is wrong.',
      zh: ['讲义 "letter-paper" 给 pair，计划里给 pupil。', '改这里的 yaml；要是计划错了，就改 content/scope-and-sequence.yaml。'],
    },
  ],
  [
    'training that the plan requires and the document does not',
    inThePlan('sensitivity: ordinary', 'sensitivity: ordinary\n  requires: [W03]'),
    {
      at: 'lesson.yaml:5:1',
      id: 'agrees-with-plan',
      message: 'The plan requires W03, which is not under training of G3-08.',
      hint: 'Add W03 under training in the yaml, or change content/scope-and-sequence.yaml if the plan is wrong.',
      zh: [
        '计划里要求先参加 W03，G3-08 的 training 里没有。',
        '在 yaml 的 training 里加上 W03；要是计划错了，就改 content/scope-and-sequence.yaml。',
      ],
    },
  ],
]);
