import { expect, test } from 'vitest';
import { problemsWith } from '../../../support/curriculum.ts';
import { type Row, saysWordForWord } from '../../../support/messages.ts';

const edition = (text: string) => ({ 'edition.yaml': `${text}\n` });

const site = (address: string): Row => [
  `an address such as ${address}`,
  edition(`site: ${address}`),
  {
    at: 'edition.yaml:1:1',
    id: 'edition-is-valid',
    message: `"site" is "${address}", which does not have the right form.`,
    hint: 'Write an address such as https://kite.example.org or https://example.org/kite: it begins with https://, is in small letters, and has no ? and no #.',
    zh: [
      `"site" 写的是 "${address}"，写法不对。`,
      '网址照这样写：https://kite.example.org 或 https://example.org/kite。以 https:// 开头，用小写字母，后面没有 ? 和 #。',
    ],
  },
];

const long = `https://${'a'.repeat(50)}.example.org`;

saysWordForWord('the configuration of the edition', [
  ...['http://example.org', 'https://Example.org', 'https://localhost', 'https://192.168.1.10', 'https://example.org/kite?a=1'].map(site),
  [
    'an address that would make the code too fine',
    edition(`site: ${long}`),
    {
      at: 'edition.yaml:1:1',
      id: 'edition-is-valid',
      message: '"site" is too long.',
      hint: 'It is printed on every sheet and drawn as a QR code: use a shorter one. It may have at most 60 characters.',
      zh: ['"site" 太长了。', '它要印在每张纸上，还要画成二维码，请用短一些的网址。最多 60 个字。'],
    },
  ],
  [
    'a phone number in the line of contact: a child would ring it',
    edition('contact:\n  zh: 示例基金会，138 0013 8000\n  en: The Example Foundation'),
    {
      at: 'edition.yaml:2:3',
      id: 'edition-is-valid',
      message: '"contact.zh" is "示例基金会，138 0013 8000", which is not right.',
      hint: 'Write no number here: a child in trouble would ring it, and whoever answers may not know what to do. Write the name of the organisation, a mailbox or a page; help lines are in content/hotlines.yaml alone.',
      zh: [
        '"contact.zh" 写的是 "示例基金会，138 0013 8000"，这样不对。',
        '这一行不写号码：孩子出了事会照着打，接的人不一定会帮。写单位的名字、邮箱或网页；求助电话只写在 content/hotlines.yaml。',
      ],
    },
  ],
  [
    'a line of contact in one language',
    edition('contact:\n  zh: 示例基金会'),
    {
      at: 'edition.yaml:1:1',
      id: 'edition-is-valid',
      message: '"contact.en" is missing.',
      hint: 'Add "contact.en".',
      zh: ['缺少 "contact.en"。', '把 "contact.en" 补上。'],
    },
  ],
  [
    'a licence without its address and with a number that someone could ring',
    edition(
      'licence:\n  name: { zh: 甲, en: A }\n  url: { zh: http://example.org, en: https://example.org }\n  terms: { zh: 打 12345678, en: ask us }',
    ),
    {
      at: 'edition.yaml:3:10',
      id: 'edition-is-valid',
      message: '"licence.url.zh" is "http://example.org", which does not have the right form.',
      hint: 'Write an address that begins with https://.',
      zh: ['"licence.url.zh" 写的是 "http://example.org"，写法不对。', '写 https:// 开头的网址。'],
    },
    {
      at: 'edition.yaml:4:12',
      id: 'edition-is-valid',
      message: '"licence.terms.zh" is "打 12345678", which does not have the right form.',
      hint: 'Write one sentence: what others may do. No numbers of five digits or more, no {}.',
      zh: ['"licence.terms.zh" 写的是 "打 12345678"，写法不对。', '写一句：可以怎么用。不写号码，不用 {}。'],
    },
  ],
  [
    'a licence in one language of two, with a dot that parts the foot of a sheet',
    edition(
      'licence:\n  name: { zh: 甲 · 乙, en: A }\n  url: { zh: https://example.org, en: https://example.org }\n  terms: { zh: 可以复印。 }',
    ),
    {
      at: 'edition.yaml:2:11',
      id: 'edition-is-valid',
      message: '"licence.name.zh" is "甲 · 乙", which does not have the right form.',
      hint: 'Write its short name, for example CC BY-SA 4.0, without · and {}.',
      zh: ['"licence.name.zh" 写的是 "甲 · 乙"，写法不对。', '写短的名字，比如 CC BY-SA 4.0，里面没有 · 和 {}。'],
    },
    {
      at: 'edition.yaml:4:3',
      id: 'edition-is-valid',
      message: '"licence.terms.en" is missing.',
      hint: 'Add "licence.terms.en".',
      zh: ['缺少 "licence.terms.en"。', '把 "licence.terms.en" 补上。'],
    },
  ],
  [
    'fonts that are not there, are no fonts, or do not say for which script',
    {
      ...edition(
        'theme:\n  fonts:\n    - { file: lost.ttf, scripts: [Arab], licence: OFL }\n    - { file: words.ttf, web: words.woff2, scripts: [Arab], licence: OFL }',
      ),
      'content/fonts/words.ttf': 'These are words.\n',
      'content/fonts/words.woff2': 'These are words.\n',
    },
    {
      at: 'edition.yaml:3:9',
      id: 'edition-is-valid',
      message: 'There is no file content/fonts/lost.ttf.',
      hint: 'Put the file of the font into content/fonts.',
      zh: ['没有 content/fonts/lost.ttf 这个文件。', '把字体文件放进 content/fonts。'],
    },
    {
      at: 'edition.yaml:4:9',
      id: 'edition-is-valid',
      message: 'content/fonts/words.ttf is not a font that can be used.',
      hint: 'Use a TTF or OTF file with one font in it; take a TTC file apart first.',
      zh: ['content/fonts/words.ttf 不是能用的字体文件。', '用一个 TTF 或 OTF 文件，里面只有一种字体；TTC 要先拆开。'],
    },
    {
      at: 'edition.yaml:4:26',
      id: 'edition-is-valid',
      message: 'content/fonts/words.woff2 is not a font that can be used.',
      hint: 'Pages need a WOFF2 file.',
      zh: ['content/fonts/words.woff2 不是能用的字体文件。', '网页用的是 WOFF2 文件。'],
    },
  ],
  [
    'a font for pages that is too large for a slow network',
    {
      ...edition('theme:\n  fonts:\n    - { file: a.ttf, web: a.woff2, scripts: [Arab], licence: OFL }'),
      'content/fonts/a.ttf': '',
      'content/fonts/a.woff2': 'wOF2'.padEnd(300_001),
    },
    {
      at: 'edition.yaml:3:9',
      id: 'edition-is-valid',
      message: 'content/fonts/a.ttf is not a font that can be used.',
      hint: 'Use a TTF or OTF file with one font in it; take a TTC file apart first.',
    },
    {
      at: 'edition.yaml:3:22',
      id: 'edition-is-valid',
      message: 'content/fonts/a.woff2 has 301 KB; 300 KB are allowed.',
      hint: 'Keep only the characters that are needed: tools such as pyftsubset do it.',
      zh: ['content/fonts/a.woff2 有 301 KB，最多 300 KB。', '只留下用得到的字：pyftsubset 这样的工具会做。'],
    },
  ],
  [
    'a font without its licence, for a script by its name',
    edition('theme:\n  fonts:\n    - { file: a.ttf, scripts: [Arabic] }'),
    {
      at: 'edition.yaml:3:7',
      id: 'edition-is-valid',
      message: '"licence" in entry 1 of "theme.fonts" is missing.',
      hint: 'Add "licence" in entry 1 of "theme.fonts".',
      zh: ['缺少 "theme.fonts" 第 1 条里的 "licence"。', '把 "theme.fonts" 第 1 条里的 "licence" 补上。'],
    },
    {
      at: 'edition.yaml:3:32',
      id: 'edition-is-valid',
      message: 'Entry 1 of "scripts" in entry 1 of "theme.fonts" is "Arabic", which does not have the right form.',
      hint: 'Write the four letters of a script, for example Arab, Latn, Hans or Cyrl.',
      zh: ['"theme.fonts" 第 1 条里的 "scripts" 第 1 条写的是 "Arabic"，写法不对。', '写四个字母的文字代号，比如 Arab、Latn、Hans、Cyrl。'],
    },
  ],
  [
    'a menu without the help lines, tools without the one that every sheet names, and pages without safety',
    edition('navigation:\n  menu: [grades, about]\n  tools: [pack]\npages: [about]'),
    {
      at: 'edition.yaml:2:3',
      id: 'edition-is-valid',
      message: '"navigation.menu" leaves out help: children and adults have to find the help lines at a glance.',
      hint: 'Add help.',
      zh: ['"navigation.menu" 里没有 help：孩子和大人都要一眼找到求助电话。', '加上 help。'],
    },
    {
      at: 'edition.yaml:3:3',
      id: 'edition-is-valid',
      message: '"navigation.tools" leaves out sheet: the foot of every sheet sends people there.',
      hint: 'Add sheet.',
      zh: ['"navigation.tools" 里没有 sheet：每张纸的页脚都叫人去那里看还能不能用。', '加上 sheet。'],
    },
    {
      at: 'edition.yaml:4:1',
      id: 'edition-is-valid',
      message: '"pages" leaves out safety: every page and pack relies on it to say what to do when something has happened.',
      hint: 'Add safety.',
      zh: ['"pages" 里没有 safety：每一页、每一包都靠它说明出了事怎么办。', '加上 safety。'],
    },
    {
      at: 'edition.yaml:4:9',
      id: 'edition-is-valid',
      message: 'There is no text content/pages/about.zh.mdx.',
      hint: 'Write it, or take it out of pages.',
      zh: ['没有 content/pages/about.zh.mdx 这一篇。', '写这一篇，或者从 pages 里去掉它。'],
    },
  ],
  [
    'a menu with a page of a kind that the edition does not have, a page twice, and one that is not known',
    edition('kinds: [referral]\nnavigation:\n  menu: [help, workshops, help, aboot]'),
    {
      at: 'edition.yaml:3:16',
      id: 'edition-is-valid',
      message: 'This edition has no page workshops.',
      hint: 'Known here: "grades", "referral", "help", "strands", "ways", "downloads", "offline", "this-week", "planner", "pack", "stamp", "class-tally", "sheet", "search", "how-to-use", "safety", "about", "evidence", "printing". List a text of your own under pages first.',
    },
    {
      at: 'edition.yaml:3:27',
      id: 'edition-is-valid',
      message: 'help is written twice.',
      hint: 'Delete one of them.',
      zh: ['help 写了两次。', '删掉一个。'],
    },
    {
      at: 'edition.yaml:3:33',
      id: 'edition-is-valid',
      message: 'This edition has no page aboot.',
      hint: 'Did you mean "about"? List a text of your own under pages first.',
      zh: ['这套课程没有 aboot 这一页。', '是不是想写 "about"？自己写的文章，先列在 pages 里。'],
    },
  ],
  [
    'two kinds with one letter, and one with the letter of the grades',
    edition('letters: { workshop: R, activity: G }'),
    {
      at: 'edition.yaml:1:12',
      id: 'edition-is-valid',
      message: 'workshop and referral have the same letter, R.',
      hint: 'Use another letter: an id has to show of which kind a document is.',
      zh: ['workshop 和 referral 用了同一个字母 R。', '换一个字母：编号要看得出是哪一种。'],
    },
    {
      at: 'edition.yaml:1:25',
      id: 'edition-is-valid',
      message: 'Ids of lessons begin with G too.',
      hint: 'Use another letter: an id has to show of which kind a document is.',
      zh: ['课的编号也用 G 开头。', '换一个字母：编号要看得出是哪一种。'],
    },
  ],
  [
    'a letter that is taken for a digit when it is typed',
    edition('letters: { workshop: S }'),
    {
      at: 'edition.yaml:1:12',
      id: 'edition-is-valid',
      message: '"letters.workshop" is "S", which does not have the right form.',
      hint: 'Write one capital letter. B, D, I, L, Q, S and Z are taken for digits when someone types the foot of a sheet.',
      zh: ['"letters.workshop" 写的是 "S"，写法不对。', '写一个大写字母。B、D、I、L、Q、S、Z 打的时候会看成数字，不能用。'],
    },
  ],
  [
    'documents of another kind in a role, and one that is not there',
    edition('roles:\n  helpCards: W01\n  levelsCard: R77/four-levels\n  training: [W02, R01]'),
    {
      at: 'edition.yaml:2:3',
      id: 'edition-is-valid',
      message: 'W01 is no referral.',
      hint: 'Write an id that begins with R.',
      zh: ['W01 不是 referral。', '写 R 开头的编号。'],
    },
    {
      at: 'edition.yaml:3:3',
      id: 'edition-is-valid',
      message: 'R77 is not in the plan.',
      hint: 'Write the id of a document of the plan, or begin it there.',
      zh: ['计划里没有 R77。', '写计划里有的编号，或者先把它加进计划。'],
    },
    {
      at: 'edition.yaml:4:19',
      id: 'edition-is-valid',
      message: 'R01 is no workshop.',
      hint: 'Write an id that begins with W.',
      zh: ['R01 不是 workshop。', '写 W 开头的编号。'],
    },
  ],
  [
    'ways to help with one number, with a help line in their words, and not in every language',
    edition(
      'languages: [en]\nways:\n  - { id: 3, name: { en: Sessions }, about: { en: Ring 911 first } }\n  - { id: 3, name: { zh: 课 }, about: { en: For the group } }',
    ),
    {
      at: 'edition.yaml:3:47',
      id: 'edition-is-valid',
      message: '"about.en" in entry 1 of "ways" is "Ring 911 first", which does not have the right form.',
      hint: 'Write one line without {} and without numbers of three digits or more: help lines are in content/hotlines.yaml alone.',
      zh: [
        '"ways" 第 1 条里的 "about.en" 写的是 "Ring 911 first"，写法不对。',
        '写成一行，不用 {}，不写三位以上的号码：求助电话只写在 content/hotlines.yaml。',
      ],
    },
    {
      at: 'edition.yaml:4:7',
      id: 'edition-is-valid',
      message: '3 is written twice.',
      hint: 'Delete one of them or change it.',
      zh: ['3 写了两次。', '删掉一个，或者改一个。'],
    },
    {
      at: 'edition.yaml:4:14',
      id: 'edition-is-valid',
      message: '"name.en" in entry 2 of "ways" is missing.',
      hint: 'Add "name.en" in entry 2 of "ways".',
      zh: ['缺少 "ways" 第 2 条里的 "name.en"。', '把 "ways" 第 2 条里的 "name.en" 补上。'],
    },
  ],
  [
    'a way to help whose number has two digits',
    edition('ways:\n  - { id: 12, name: { zh: 课, en: Sessions }, about: { zh: 上课, en: For the group } }'),
    {
      at: 'edition.yaml:2:7',
      id: 'edition-is-valid',
      message: '"id" in entry 1 of "ways" is too large.',
      hint: 'It may have at most 9.',
      zh: ['"ways" 第 1 条里的 "id" 太大了。', '最大是 9。'],
    },
  ],
  [
    'a menu with the page of ways to help, where there are none',
    edition('ways: []\nnavigation:\n  menu: [help, ways]'),
    {
      at: 'edition.yaml:3:16',
      id: 'edition-is-valid',
      message: 'This edition has no page ways.',
      hint: 'Known here: "grades", "workshops", "activities", "one-to-one", "referral", "help", "strands", "downloads", "offline", "this-week", "planner", "pack", "stamp", "class-tally", "sheet", "search", "how-to-use", "safety", "about", "evidence", "printing". List a text of your own under pages first.',
      zh: [
        '这套课程没有 ways 这一页。',
        '这里能写的有："grades"、"workshops"、"activities"、"one-to-one"、"referral"、"help"、"strands"、"downloads"、"offline"、"this-week"、"planner"、"pack"、"stamp"、"class-tally"、"sheet"、"search"、"how-to-use"、"safety"、"about"、"evidence"、"printing"。自己写的文章，先列在 pages 里。',
      ],
    },
  ],
  [
    'a paper that is not known',
    edition('paper: legal'),
    {
      at: 'edition.yaml:1:1',
      id: 'edition-is-valid',
      message: '"paper" is "legal", which is not one of its values.',
      hint: 'Known here: "a4", "letter".',
      zh: ['"paper" 不能写 "legal"。', '这里能写的有："a4"、"letter"。'],
    },
  ],
  [
    'a colour that is a name',
    edition('theme:\n  accent: navy'),
    {
      at: 'edition.yaml:2:3',
      id: 'edition-is-valid',
      message: '"theme.accent" is "navy", which does not have the right form.',
      hint: 'Write a colour as # and six hexadecimal digits, in quotation marks: "#1f5f8b".',
      zh: ['"theme.accent" 写的是 "navy"，写法不对。', '颜色写成 # 加六位十六进制数，要带引号，比如 "#1f5f8b"。'],
    },
  ],
  [
    'an accent that cannot be read on the paper',
    edition('theme:\n  accent: "#e07b39"'),
    {
      at: 'edition.yaml:2:3',
      id: 'edition-is-valid',
      message: '"theme.accent" is "#e07b39", which is not right.',
      hint: 'The accent #e07b39 on the paper #faf7f0 has a contrast of 2.77; 4.5 is the least.',
      zh: ['"theme.accent" 写的是 "#e07b39"，这样不对。', '强调色 #e07b39 在纸色 #faf7f0 上的对比度是 2.77，至少要 4.5。'],
    },
  ],
  [
    'a paper on which text cannot be read',
    edition('theme:\n  paper: "#8a6d3b"'),
    {
      at: 'edition.yaml:2:3',
      id: 'edition-is-valid',
      message: '"theme.paper" is "#8a6d3b", which is not right.',
      hint: 'Text (#1d1a17) on the paper #8a6d3b has a contrast of 3.57; 4.5 is the least.',
      zh: ['"theme.paper" 写的是 "#8a6d3b"，这样不对。', '字（#1d1a17）在纸色 #8a6d3b 上的对比度是 3.57，至少要 4.5。'],
    },
  ],
  [
    'a logo that is not there',
    edition('theme:\n  logo: kitee'),
    {
      at: 'edition.yaml:2:3',
      id: 'edition-is-valid',
      message: 'There is no drawing content/pictures/kitee.svg.',
      hint: 'Did you mean kite?',
      zh: ['没有 content/pictures/kitee.svg 这张图。', '是不是 kite？'],
    },
  ],
  [
    'a key that is misspelt',
    edition('sites: https://example.org'),
    {
      at: 'edition.yaml:1:1',
      id: 'edition-is-valid',
      message: '"sites" is not known here.',
      hint: 'Did you mean "site"?',
      zh: ['"sites" 在这里不能用。', '是不是想写 "site"？'],
    },
  ],
  [
    'a name that is missing in a language',
    edition('name: { en: Harbour }'),
    {
      at: 'edition.yaml:1:1',
      id: 'edition-is-valid',
      message: '"name.zh" is missing.',
      hint: 'Add "name.zh".',
      zh: ['缺少 "name.zh"。', '把 "name.zh" 补上。'],
    },
  ],
  [
    'a slug with a capital letter',
    edition('slug: Harbour'),
    {
      at: 'edition.yaml:1:1',
      id: 'edition-is-valid',
      message: '"slug" is "Harbour", which does not have the right form.',
      hint: 'Use small letters a–z, digits and single hyphens, for example harbour.',
      zh: ['"slug" 写的是 "Harbour"，写法不对。', '只用小写字母 a–z、数字和单个连字符，比如 harbour。'],
    },
  ],
  [
    'a language that is not there',
    edition('languages: [en, de]'),
    {
      at: 'edition.yaml:1:17',
      id: 'edition-is-valid',
      message: 'Entry 2 of "languages" is "de", which is not one of its values.',
      hint: 'Known here: "zh", "en".',
      zh: ['"languages" 第 2 条不能写 "de"。', '这里能写的有："zh"、"en"。'],
    },
  ],
  [
    'a language that is listed twice',
    edition('languages: [en, en]'),
    {
      at: 'edition.yaml:1:17',
      id: 'edition-is-valid',
      message: 'en is written twice.',
      hint: 'Delete one of them or change it.',
      zh: ['en 写了两次。', '删掉一个，或者改一个。'],
    },
  ],
  [
    'levels without a year of their own',
    edition('languages: [en]\nlevels:\n  - { id: S1, name: { en: Stage 1 }, sessions: 3 }'),
    {
      at: 'edition.yaml:2:1',
      id: 'edition-is-valid',
      message: '"levels" needs a year: left out, it is the school year of the project, with nine grades and sixteen lessons a year.',
      hint: 'Add the line year: none, or the terms of your own year: see docs/own-edition.md.',
      zh: [
        '写了 levels，就要写 year：不写的意思是本项目的学年，一到九年级、每年十六课。',
        '加一行 year: none，或者写自己的学期：见 docs/zh/own-edition.md 的 year。',
      ],
    },
  ],
  [
    'a level that would be called like another document',
    edition('languages: [en]\nyear: none\nlevels:\n  - { id: W12, name: { en: Stage 1 }, sessions: 3 }'),
    {
      at: 'edition.yaml:4:7',
      id: 'edition-is-valid',
      message: '"id" in entry 1 of "levels" is "W12", which does not have the right form.',
      hint: 'Write one to three capital letters and a number if need be, for example S1: lessons are then S1-01. W, A, O or R and two digits are numbers of other documents.',
      zh: [
        '"levels" 第 1 条里的 "id" 写的是 "W12"，写法不对。',
        '写一到三个大写字母，后面可以有数字，比如 S1：课的编号就是 S1-01。W、A、O、R 加两个数字是别的材料的编号。',
      ],
    },
  ],
  [
    'two levels of one id, and ages that go backwards',
    edition(
      'languages: [en]\nyear: none\nlevels:\n  - { id: S1, name: { en: Stage 1 }, sessions: 3 }\n  - { id: S1, name: { en: Stage 2 }, ages: 17-15, sessions: 3 }',
    ),
    {
      at: 'edition.yaml:5:7',
      id: 'edition-is-valid',
      message: 'S1 is written twice.',
      hint: 'Delete one of them or change it.',
      zh: ['S1 写了两次。', '删掉一个，或者改一个。'],
    },
    {
      at: 'edition.yaml:5:38',
      id: 'edition-is-valid',
      message: '"17-15" begins with the higher age.',
      hint: 'Write 15-17.',
      zh: ['"17-15" 前面的岁数比后面的大。', '写 15-17。'],
    },
  ],
  [
    'words of the interface that are not there',
    { 'content/words/en.yaml': 'site:\n  nav: { grade: Stages }\n' },
    {
      at: 'content/words/en.yaml:2:10',
      id: 'edition-is-valid',
      message: 'The interface has no words named "site.nav.grade".',
      hint: 'Did you mean "grades"?',
      zh: ['界面里没有 "site.nav.grade" 这个词。', '是不是想写 "grades"？'],
    },
  ],
  [
    'words of the interface with a number of the list, however short',
    { 'content/words/en.yaml': 'site:\n  home: { search: "Help (110)" }\n' },
    {
      at: 'content/words/en.yaml:2:11',
      id: 'edition-is-valid',
      message: '"site.home.search" contains the number 110.',
      hint: 'Write no number here: a child in trouble would ring it. Help lines are in content/hotlines.yaml alone.',
      zh: ['"site.home.search" 里有号码 110。', '这里不写号码：孩子出了事会照着打。求助电话只写在 content/hotlines.yaml。'],
    },
  ],
  [
    'words of the interface with a gap that nothing fills, a number to ring, and another form',
    {
      'content/words/en.yaml':
        'site:\n  home: { pick: "{{who}}, choose", search: Ring 12345 }\n  grade: { lead: [One, Two] }\n  footer: Foot\n',
    },
    {
      at: 'content/words/en.yaml:2:11',
      id: 'edition-is-valid',
      message: '"site.home.pick" has the gap {{who}}, which nothing fills.',
      hint: 'Take it out: these words have no gaps.',
      zh: ['"site.home.pick" 里的 {{who}} 没有东西可填。', '删掉它：这里没有空要填。'],
    },
    {
      at: 'content/words/en.yaml:2:36',
      id: 'edition-is-valid',
      message: '"site.home.search" contains the number 12345.',
      hint: 'Write no number here: a child in trouble would ring it. Help lines are in content/hotlines.yaml alone.',
      zh: ['"site.home.search" 里有号码 12345。', '这里不写号码：孩子出了事会照着打。求助电话只写在 content/hotlines.yaml。'],
    },
    {
      at: 'content/words/en.yaml:3:12',
      id: 'edition-is-valid',
      message: '"site.grade.lead" does not have the right form.',
      hint: 'Write one text.',
      zh: ['"site.grade.lead" 的写法不对。', '写成一句话。'],
    },
    {
      at: 'content/words/en.yaml:4:3',
      id: 'edition-is-valid',
      message: 'Words are expected here.',
      hint: 'Write one word a line: its name, a colon, a space, and the words.',
      zh: ['这里要写一组词。', '一项一行：先写名字，再写 : 和一个空格，再写内容。'],
    },
  ],
  [
    'words of the interface in a language that the curriculum does not have',
    { 'content/words/de.yaml': 'site: {}\n' },
    {
      at: 'content/words/de.yaml:1:1',
      id: 'text-is-read',
      message: 'de.yaml is not read: no yaml of this name belongs here.',
      hint: 'What is read here has a name such as zh.yaml. Rename the file, move what it says into that one, or delete it.',
      zh: [
        'de.yaml 没有人读：这里没有叫这个名字的 yaml。',
        '这里读的是 zh.yaml 这样的名字。要用就改名，或者把里面的内容写进那个文件；不用就删掉。',
      ],
    },
  ],
  [
    'a file under another name',
    { 'edition.yml': 'site: https://example.org\n' },
    {
      at: 'edition.yml:1:1',
      id: 'text-is-read',
      message: 'edition.yml is not read: no yaml of this name belongs here.',
      hint: 'What is read here has a name such as edition.yaml. Rename the file, move what it says into that one, or delete it.',
      zh: [
        'edition.yml 没有人读：这里没有叫这个名字的 yaml。',
        '这里读的是 edition.yaml 这样的名字。要用就改名，或者把里面的内容写进那个文件；不用就删掉。',
      ],
    },
  ],
]);

test.each([
  ['nothing but remarks', '# site: https://kite.example.org'],
  ['an address', 'site: https://kite.example.org/'],
  ['an address in a folder and with a port', 'site: https://example.org:8443/kite/zh'],
  ['a name, a slug and languages', 'name: { zh: 海港, en: Harbour }\nslug: harbour\nlanguages: [zh, en]\nframeworks: [needs]'],
  ['levels', 'languages: [en]\nyear: none\nlevels:\n  - { id: S1, name: { en: Stage 1 }, ages: 12-14, sessions: 3, band: Young }'],
  ['ways to help', 'ways:\n  - { id: 3, name: { zh: 课, en: Sessions }, about: { zh: 给全班, en: For the group } }'],
  ['a paper and a theme', 'paper: letter\ntheme:\n  accent: "#1f5f8b"\n  paper: "#f4f7f9"'],
  ['a mailbox whose name is a number', 'contact:\n  zh: 示例基金会，12345678@example.org\n  en: The Example Foundation'],
])('%s is fine', (_what, text) => {
  expect(problemsWith(edition(text))).toEqual([]);
});
