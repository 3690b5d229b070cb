import { changed, lesson, planWith, safetyPage, sheetWith } from '../../../support/curriculum.ts';
import { saysWordForWord } from '../../../support/messages.ts';

const facts = `${lesson}/lesson.yaml`;
const plan = `${lesson}/plan.zh.mdx`;

// One row per problem: what is wrong, the files that contain it, and everything that is reported.
saysWordForWord('references', [
  [
    'a handout that the document does not have',
    planWith('<Handout to="leter-paper" />'),
    {
      at: 'plan.zh.mdx:30:1',
      id: 'reference-resolves',
      message: 'There is no handout "leter-paper".',
      hint: 'Did you mean "letter-paper"?',
      zh: ['没有 "leter-paper" 这份讲义。', '是不是想写 "letter-paper"？'],
    },
  ],
  [
    'a handout of another document that does not exist',
    planWith('<Handout to="R01/pocket-card" />'),
    {
      at: 'plan.zh.mdx:30:1',
      id: 'reference-resolves',
      message: 'There is no handout "R01/pocket-card".',
      hint: 'Known here: "letter-paper".',
      zh: ['没有 "R01/pocket-card" 这份讲义。', '这里能写的有："letter-paper"。'],
    },
  ],
  [
    'a hotline that is mistyped',
    planWith('<Phone of="12536" />'),
    {
      at: 'plan.zh.mdx:30:1',
      id: 'reference-resolves',
      message: 'There is no hotline, blank or group "12536" in content/hotlines.yaml.',
      hint: 'Did you mean "12356"?',
    },
  ],
  [
    'a hotline like none',
    planWith('<Hotlines show="crisis nobody" />'),
    {
      at: 'plan.zh.mdx:30:1',
      id: 'reference-resolves',
      message: 'There is no hotline, blank or group "nobody" in content/hotlines.yaml.',
      hint: 'Known here: "110", "120", "119", "12356", "12355", "12338", "12348", "12345", "urgent", "talk", "police", "ambulance", "local", "all", "crisis", "principal", "class-teacher", "counsellor", "child-director", "police-station", "health-centre", "county-clinic", "night".',
      zh: [
        'content/hotlines.yaml 里没有 "nobody" 这个号码、空格或组。',
        '这里能写的有："110"、"120"、"119"、"12356"、"12355"、"12338"、"12348"、"12345"、"urgent"、"talk"、"police"、"ambulance"、"local"、"all"、"crisis"、"principal"、"class-teacher"、"counsellor"、"child-director"、"police-station"、"health-centre"、"county-clinic"、"night"。',
      ],
    },
  ],
  [
    'a blank for a person whom no school names',
    sheetWith('<Fields labels="老师|电话" school="class-teacher.name|class-techer.phone" />'),
    {
      at: 'letter-paper.zh.mdx:8:1',
      id: 'reference-resolves',
      message: 'There is no blank "class-techer" in content/hotlines.yaml.',
      hint: 'Did you mean "class-teacher"?',
      zh: ['content/hotlines.yaml 里没有 "class-techer" 这个空格。', '是不是想写 "class-teacher"？'],
    },
  ],
  [
    'a number on a blank: a hotline is printed, not stamped',
    sheetWith('<Fields labels="报警" school="crisis" />'),
    {
      at: 'letter-paper.zh.mdx:8:1',
      id: 'reference-resolves',
      message: 'There is no blank "crisis" in content/hotlines.yaml.',
      hint: 'Known here: "principal", "class-teacher", "counsellor", "child-director", "police-station", "health-centre", "county-clinic", "night".',
    },
  ],
  [
    'a picture that does not exist',
    sheetWith('<Picture name="kites" alt="风筝" />'),
    {
      at: 'letter-paper.zh.mdx:8:1',
      id: 'reference-resolves',
      message: 'There is no picture "kites".',
      hint: 'Did you mean "kite" or "kite-child-hill"?',
      zh: ['没有 "kites" 这张图。', '是不是想写 "kite" 或 "kite-child-hill"？'],
    },
  ],
  [
    'a picture under a word for it',
    sheetWith('<Picture name="shoe" alt="拖鞋" />'),
    {
      at: 'letter-paper.zh.mdx:8:1',
      id: 'reference-resolves',
      message: 'There is no picture "shoe".',
      hint: 'Did you mean "slippers"?',
    },
  ],
  [
    'a picture that is like no other',
    sheetWith('<Picture name="submarine" alt="潜水艇" />'),
    {
      at: 'letter-paper.zh.mdx:8:1',
      id: 'reference-resolves',
      message: 'There is no picture "submarine".',
      hint: 'Draw content/pictures/submarine.svg, or look at the names in that folder.',
      zh: ['没有 "submarine" 这张图。', '画一张 content/pictures/submarine.svg，或者看看那个文件夹里有哪些名字。'],
    },
  ],
  [
    'a drawing of a step that does not exist',
    changed(plan, ['kind="story"', 'kind="story" picture="kite kites"']),
    {
      at: 'plan.zh.mdx:12:1',
      id: 'reference-resolves',
      message: 'There is no picture "kites".',
      hint: 'Did you mean "kite" or "kite-child-hill"?',
    },
  ],
  [
    'a source',
    changed(facts, ['[minors-protection-law]', '[minors-protection-laws]']),
    {
      at: 'lesson.yaml:10:11',
      id: 'reference-resolves',
      message: 'There is no source "minors-protection-laws".',
      hint: 'Did you mean "minors-protection-law"?',
      zh: ['没有 "minors-protection-laws" 这个资料来源。', '是不是想写 "minors-protection-law"？'],
    },
  ],
  [
    'a strand',
    changed(facts, ['strand: S6', 'strand: S9']),
    {
      at: 'lesson.yaml:11:1',
      id: 'agrees-with-plan',
      message: '"strand" of G3-08 is S9, but the plan says S6.',
      hint: 'Change the yaml, or change the plan in content/ if the plan is wrong.',
    },
    {
      at: 'lesson.yaml:11:1',
      id: 'reference-resolves',
      message: 'There is no strand "S9".',
      hint: 'Known here: "S1", "S2", "S3", "S4", "S5", "S6", "S7", "S8".',
    },
  ],
  [
    'a guideline clause',
    changed(facts, ['guideline: [PM3]', 'guideline: [PM3, PM33]']),
    {
      at: 'lesson.yaml:12:1',
      id: 'agrees-with-plan',
      message: '"guideline" of G3-08 is PM3, PM33, but the plan says PM3.',
      hint: 'Change the yaml, or change the plan in content/ if the plan is wrong.',
    },
    {
      at: 'lesson.yaml:12:18',
      id: 'reference-resolves',
      message: 'There is no guideline clause "PM33".',
      hint: 'Did you mean "PM3"?',
      zh: ['没有 "PM33" 这个纲要条目。', '是不是想写 "PM3"？'],
    },
  ],
  [
    'a competency',
    changed(facts, ['social-awareness]', 'social-awarenes]']),
    {
      at: 'lesson.yaml:13:1',
      id: 'agrees-with-plan',
      message: '"casel" of G3-08 is relationship-skills, social-awarenes, but the plan says relationship-skills, social-awareness.',
      hint: 'Change the yaml, or change the plan in content/ if the plan is wrong.',
    },
    {
      at: 'lesson.yaml:13:30',
      id: 'reference-resolves',
      message: 'There is no competency "social-awarenes".',
      hint: 'Did you mean "social-awareness"?',
      zh: ['没有 "social-awarenes" 这个能力。', '是不是想写 "social-awareness"？'],
    },
  ],
  [
    'a need',
    changed(facts, ['[letters, missing_parents]', '[letters, missing-parents]']),
    {
      at: 'lesson.yaml:14:1',
      id: 'agrees-with-plan',
      message: '"needs" of G3-08 is letters, missing-parents, but the plan says letters, missing_parents.',
      hint: 'Change the yaml, or change the plan in content/ if the plan is wrong.',
    },
    {
      at: 'lesson.yaml:14:18',
      id: 'reference-resolves',
      message: 'There is no need "missing-parents".',
      hint: 'Did you mean "missing_parents"?',
    },
  ],
  [
    'a training',
    changed(facts, ['strand: S6', 'training: [W99]\nstrand: S6']),
    {
      at: 'lesson.yaml:11:12',
      id: 'reference-resolves',
      message: 'There is no training "W99".',
      hint: 'Did you mean "W09"?',
      zh: ['没有 "W99" 这个培训。', '是不是想写 "W09"？'],
    },
  ],
  [
    'a handout on a page',
    { ...safetyPage, 'content/pages/about.zh.mdx': '---\ntitle: 关于\nsummary: 关于\n---\n\n<Handout to="R01/pocket-card" />\n' },
    {
      at: 'content/pages/about.zh.mdx:6:1',
      id: 'reference-resolves',
      message: 'There is no handout "R01/pocket-card".',
      hint: 'List it in the yaml of the document under handouts.',
      zh: ['没有 "R01/pocket-card" 这份讲义。', '在文件的 yaml 里，把它写在 handouts 下面。'],
    },
  ],
]);
