import { lesson, soundFiles } from '../../../support/curriculum.ts';
import { type ReportedInBoth, saysWordForWord } from '../../../support/messages.ts';

const facts = `${lesson}/lesson.yaml`;
const plan = `${lesson}/plan.zh.mdx`;

/** What follows from a registry of hotlines that cannot be read: the lesson calls on what it holds. */
const nobodyToCall: ReportedInBoth[] = [
  {
    at: 'plan.en.mdx:28:1',
    id: 'reference-resolves',
    message: 'There is no hotline, blank or group "crisis" in content/hotlines.yaml.',
    hint: 'None is written yet.',
    zh: ['content/hotlines.yaml 里没有 "crisis" 这个号码、空格或组。', '这里还一个都没有写。'],
  },
  {
    at: 'plan.en.mdx:28:1',
    id: 'reference-resolves',
    message: 'There is no hotline, blank or group "local" in content/hotlines.yaml.',
    hint: 'None is written yet.',
  },
  {
    at: 'plan.zh.mdx:28:1',
    id: 'reference-resolves',
    message: 'There is no hotline, blank or group "crisis" in content/hotlines.yaml.',
    hint: 'None is written yet.',
  },
  {
    at: 'plan.zh.mdx:28:1',
    id: 'reference-resolves',
    message: 'There is no hotline, blank or group "local" in content/hotlines.yaml.',
    hint: 'None is written yet.',
  },
];

// One row per problem: what is wrong, the files that contain it, and everything that is reported.
saysWordForWord('files and folders', [
  [
    'a folder of texts without facts',
    { [facts]: undefined },
    {
      at: 'lesson.yaml:1:1',
      id: 'facts-are-present',
      message: 'The yaml of facts is missing.',
      hint: 'Write lesson.yaml next to the texts; docs/blocks.md shows one.',
      zh: ['缺少 lesson.yaml。', '在这个文件夹里写一个 lesson.yaml，样子看 docs/blocks.md。'],
    },
  ],
  [
    'a text whose name does not say its language',
    { [`${lesson}/notes.mdx`]: '---\ntitle: 一\npurpose: 二\n---\n' },
    {
      at: 'notes.mdx:1:1',
      id: 'file-name-is-known',
      message: 'The name notes.mdx does not say its language.',
      hint: 'End it in .zh.mdx or .en.mdx.',
      zh: ['从文件名 notes.mdx 看不出是哪种语言。', '文件名用 .zh.mdx 或 .en.mdx 结尾。'],
    },
  ],
  [
    'a text in a language that is not there',
    { [`${lesson}/plan.fr.mdx`]: '---\ntitle: Lettre\n---\n' },
    {
      at: 'plan.fr.mdx:1:1',
      id: 'file-name-is-known',
      message: 'The name plan.fr.mdx does not say its language.',
      hint: 'End it in .zh.mdx or .en.mdx.',
      zh: ['从文件名 plan.fr.mdx 看不出是哪种语言。', '文件名用 .zh.mdx 或 .en.mdx 结尾。'],
    },
  ],
  [
    'a handout that is not listed',
    { [`${lesson}/stamp.zh.mdx`]: '---\ntitle: 邮票\npurpose: 贴\n---\n\n一\n' },
    {
      at: 'stamp.zh.mdx:1:1',
      id: 'handout-is-listed',
      message: 'No document uses this file: stamp is not among the handouts.',
      hint: 'List it in lessons/grade-3/08-a-letter-far-away/lesson.yaml under handouts, or delete it.',
      zh: [
        '这个文件没有用上：stamp 不在讲义里。',
        '在 lessons/grade-3/08-a-letter-far-away/lesson.yaml 的 handouts 里写上它，或者删掉这个文件。',
      ],
    },
  ],
  [
    'an id that another document has',
    { 'lessons/grade-3/09-again/lesson.yaml': soundFiles[facts], 'lessons/grade-3/09-again/plan.zh.mdx': soundFiles[plan] },
    {
      at: 'lessons/grade-3/09-again/lesson.yaml:1:1',
      id: 'id-is-unique',
      message: 'The id G3-08 is already used by lessons/grade-3/08-a-letter-far-away/lesson.yaml.',
      hint: 'Give one of the two another id; the plan in content/ lists the free ones.',
      zh: [
        '编号 G3-08 已经用在 lessons/grade-3/08-a-letter-far-away/lesson.yaml 里了。',
        '给其中一个换个编号；还空着的编号在 content/ 的总表里。',
      ],
    },
  ],
  [
    'a registry that is missing',
    { 'content/hotlines.yaml': undefined },
    {
      at: 'content/hotlines.yaml:1:1',
      id: 'registry-is-present',
      message: 'The registry content/hotlines.yaml is missing.',
      hint: 'Every curriculum needs it; copy it from the project and change it.',
      zh: ['缺少名册 content/hotlines.yaml。', '每套课程都要有它；从本项目抄一份来改。'],
    },
    ...nobodyToCall,
  ],
  [
    'a registry with an entry of the wrong form',
    { 'content/needs.yaml': '- id: letters\n  name: { zh: 写信 }\n' },
    {
      at: 'content/needs.yaml:2:3',
      id: 'registry-is-valid',
      message: '"name.en" in entry 1 is missing.',
      hint: 'Add "name.en" in entry 1.',
      zh: ['缺少第 1 条里的 "name.en"。', '把第 1 条里的 "name.en" 补上。'],
    },
    {
      at: 'lesson.yaml:14:9',
      id: 'reference-resolves',
      message: 'There is no need "letters".',
      hint: 'None is written yet.',
      zh: ['没有 "letters" 这个需要。', '这里还一个都没有写。'],
    },
    { at: 'lesson.yaml:14:18', id: 'reference-resolves', message: 'There is no need "missing_parents".', hint: 'None is written yet.' },
  ],
  [
    'a change of a kind that is not known, one without a kind and one with a mistyped key',
    {
      'content/editions/next/G3-08.yaml': [
        '- { document: G3-08, kind: newer, now: { zh: 一 } }',
        '- { document: G3-08, now: { zh: 一 } }',
        '- { document: G3-08, kind: changed, now: { zh: 一 }, printed: keep, sheet: [plan] }',
      ].join('\n'),
    },
    {
      at: 'content/editions/next/G3-08.yaml:1:22',
      id: 'registry-is-valid',
      message: 'Entry 1: "newer" is not a valid kind.',
      hint: 'Known here: "new", "changed", "corrected", "withdrawn", "same".',
      zh: ['第 1 条：没有 "newer" 这种 kind。', '这里能写的有："new"、"changed"、"corrected"、"withdrawn"、"same"。'],
    },
    {
      at: 'content/editions/next/G3-08.yaml:2:3',
      id: 'registry-is-valid',
      message: '"kind" in entry 2 is missing.',
      hint: 'Write one of: new, changed, corrected, withdrawn, same.',
      zh: ['缺少第 2 条里的 "kind"。', '从这些里选一个写上：new、changed、corrected、withdrawn、same。'],
    },
    {
      at: 'content/editions/next/G3-08.yaml:3:68',
      id: 'registry-is-valid',
      message: '"sheet" in entry 3 is not known here.',
      hint: 'Did you mean "sheets"?',
      zh: ['第 3 条里的 "sheet" 在这里不能用。', '是不是想写 "sheets"？'],
    },
  ],
  [
    'registries whose entries do not have the right form',
    {
      'content/strands.yaml':
        '- { id: 1, name: { zh: 一, en: A }, about: { zh: 一, en: A } }\n- { id: S9, name: { zh: 一, en: A }, about: { zh: 一, en: A } }\n',
      'content/needs.yaml': '- { id: letters, name: { zh: 写信, en: Letters }, gaps: [{ at: all, reason: { zh: 一, en: A } }] }\n',
      'content/common-characters.yaml': '- { characters: 风, from: 1.5, why: 风 }\n',
    },
    {
      at: 'content/common-characters.yaml:1:20',
      id: 'registry-is-valid',
      message: '"from" in entry 1 is 1.5, but it has to be a whole number.',
      hint: 'Write a whole number.',
      zh: ['第 1 条里的 "from" 写的是 1.5，这里要写整数。', '写一个整数。'],
    },
    {
      at: 'content/needs.yaml:1:58',
      id: 'registry-is-valid',
      message: '"at" in entry 1 of "gaps" in entry 1 is "all", which does not have the right form.',
      hint: 'Write a grade or a band, for example 3 or 3-4.',
      zh: ['第 1 条里的 "gaps" 第 1 条里的 "at" 写的是 "all"，写法不对。', '写一个年级或者一个学段，比如 3 或 3-4。'],
    },
    {
      at: 'content/strands.yaml:1:5',
      id: 'registry-is-valid',
      message: '"id" in entry 1 is 1, but it has to be a text.',
      hint: 'Write a text.',
      zh: ['第 1 条里的 "id" 写的是 1，这里要写文字。', '写成文字；只有数字的，外面加英文引号。'],
    },
    {
      at: 'content/strands.yaml:2:5',
      id: 'registry-is-valid',
      message: '"id" in entry 2 is "S9", which does not have the right form.',
      hint: 'Write an id such as S6.',
      zh: ['第 2 条里的 "id" 写的是 "S9"，写法不对。', '编号照这样写：S6。'],
    },
    {
      at: 'lesson.yaml:11:1',
      id: 'reference-resolves',
      message: 'There is no strand "S6".',
      hint: 'None is written yet.',
      zh: ['没有 "S6" 这个主题。', '这里还一个都没有写。'],
    },
    { at: 'lesson.yaml:14:9', id: 'reference-resolves', message: 'There is no need "letters".', hint: 'None is written yet.' },
    { at: 'lesson.yaml:14:18', id: 'reference-resolves', message: 'There is no need "missing_parents".', hint: 'None is written yet.' },
  ],
  [
    'hotlines, word lists and days that do not have the right form',
    {
      'content/hotlines.yaml': [
        'hotlines:',
        '  - { id: Police, for: [police], name: { zh: 报警, en: Police }, use: { zh: 一, en: A }, hours: { zh: 一, en: A }, region: national, checked: today, source: x }',
        'blanks: []',
        'groups: { urgent: [Police], talk: [Police], police: [Police], ambulance: [Police], local: [Police], all: [Police] }',
      ].join('\n'),
      'content/glossary.yaml': '- { id: x, zh: 字, en: word, note: { zh: 字, en: word }, not: { zh: ["(字"], en: [] } }\n',
    },
    {
      at: 'content/glossary.yaml:1:68',
      id: 'registry-is-valid',
      message: 'Entry 1 of "not.zh" in entry 1 is "(字", which is not right.',
      hint: 'A bracket is missing, or a sign is in the wrong place: use only … ( | ) and ?.',
      zh: ['第 1 条里的 "not.zh" 第 1 条写的是 "(字"，这样不对。', '少了一个括号，或者符号放错了地方：这里只用 … ( | ) 和 ?。'],
    },
    {
      at: 'content/hotlines.yaml:2:7',
      id: 'registry-is-valid',
      message: '"id" in entry 1 of "hotlines" is "Police", which does not have the right form.',
      hint: 'Write the number, for example "12356"; if it has a +, spaces or hyphens, write a name here, for example child-line, and the number under number.',
      zh: [
        '"hotlines" 第 1 条里的 "id" 写的是 "Police"，写法不对。',
        '写号码，比如 "12356"；号码里有 +、空格或连字符，就在这里写一个名字，比如 child-line，号码写在 number 后面。',
      ],
    },
    {
      at: 'content/hotlines.yaml:2:130',
      id: 'registry-is-valid',
      message: '"checked" in entry 1 of "hotlines" is "today", which does not have the right form.',
      hint: 'Write a day as 2026-11-23.',
      zh: ['"hotlines" 第 1 条里的 "checked" 写的是 "today"，写法不对。', '日期照这样写：2026-11-23。'],
    },
    ...nobodyToCall,
  ],
  [
    'a register of sheets that was edited by hand',
    { 'content/editions/0.1.0.sheets': 'edition 0.2.0\nG3-08 plan zh\n' },
    {
      at: 'content/editions/0.1.0.sheets:1:1',
      id: 'registry-is-valid',
      message: 'The register does not begin with "edition 0.1.0" and a day.',
      hint: 'This file is written by "npm run release -- --prepare" and never by hand: restore the one from the last commit.',
      zh: [
        '登记册的第一行不是 "edition 0.1.0" 加日期。',
        '这个文件由 "npm run release -- --prepare" 来写，不用手改：恢复上一次提交里的那份。',
      ],
    },
    {
      at: 'content/editions/0.1.0.sheets:2:1',
      id: 'registry-is-valid',
      message: 'This line of the register cannot be read.',
      hint: 'This file is written by "npm run release -- --prepare" and never by hand: restore the one from the last commit.',
      zh: ['登记册的这一行读不懂。', '这个文件由 "npm run release -- --prepare" 来写，不用手改：恢复上一次提交里的那份。'],
    },
  ],
]);
