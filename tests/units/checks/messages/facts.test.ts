import { changed, lesson } from '../../../support/curriculum.ts';
import { saysWordForWord } from '../../../support/messages.ts';

const facts = `${lesson}/lesson.yaml`;

// One row per problem: what is wrong, the files that contain it, and everything that is reported.
saysWordForWord('the yaml of a document', [
  [
    'a full-width colon behind a key',
    changed(facts, ['minutes: 40', 'minutes：40']),
    {
      at: 'lesson.yaml:4:8',
      id: 'yaml-parses',
      message: '"minutes" is followed by a full-width colon, ：.',
      hint: 'Type : and a space: minutes: …',
      zh: ['"minutes" 后面写的是中文冒号 ：。', '写英文冒号 : 再空一格：minutes: …'],
    },
  ],
  [
    'a colon without a space, in a list, and another error',
    changed(facts, ['- name: letter', '- name:letter'], ['for: pupil', 'for: pupils']),
    {
      at: 'lesson.yaml:7:9',
      id: 'yaml-parses',
      message: '"name" is followed by a colon without a space.',
      hint: 'Type : and a space: name: …',
      zh: ['"name" 的冒号后面没有空格。', '写英文冒号 : 再空一格：name: …'],
    },
    {
      at: 'lesson.yaml:8:5',
      id: 'facts-are-valid',
      message: '"for" in entry 1 of "handouts" is "pupils", which is not one of its values.',
      hint: 'Did you mean "pupil"?',
      zh: ['"handouts" 第 1 条里的 "for" 不能写 "pupils"。', '是不是想写 "pupil"？'],
    },
  ],
  [
    'a number of people in words, and one beyond all people',
    changed(facts, ['strand: S6', 'people: { min: few, max: 1e30 }\nstrand: S6']),
    {
      at: 'lesson.yaml:11:11',
      id: 'facts-are-valid',
      message: '"people.min" is "few", but it has to be a number.',
      hint: 'Write a number.',
      zh: ['"people.min" 写的是 "few"，这里要写数字。', '写一个数字。'],
    },
    {
      at: 'lesson.yaml:11:21',
      id: 'facts-are-valid',
      message: '"people.max" is too large.',
      hint: 'It may have at most 9007199254740991.',
      zh: ['"people.max" 太大了。', '最大是 9007199254740991。'],
    },
  ],
  [
    'a text where a group of keys belongs, and a number where a text belongs',
    changed(facts, ['strand: S6', 'people: many\nstrand: 6']),
    {
      at: 'lesson.yaml:11:1',
      id: 'facts-are-valid',
      message: '"people" is "many", but it has to be a group of keys.',
      hint: 'Write a group of keys.',
      zh: ['"people" 写的是 "many"，这里要写一组项。', '写成一组项：一项一行，先写名字，再写 : 和一个空格，再写内容。'],
    },
    {
      at: 'lesson.yaml:12:1',
      id: 'facts-are-valid',
      message: '"strand" is 6, but it has to be a text.',
      hint: 'Write a text.',
      zh: ['"strand" 写的是 6，这里要写文字。', '写成文字；只有数字的，外面加英文引号。'],
    },
  ],
  [
    'a tab where YAML wants spaces',
    changed(facts, ['  - name', '\t- name']),
    {
      at: 'lesson.yaml:7:1',
      id: 'yaml-parses',
      message: 'This is not valid YAML: Tabs are not allowed as indentation.',
      hint: 'Indent with spaces, never with tabs, and put quotes around a text that holds ": " or begins with a sign.',
      zh: [
        'YAML 写得不对：行首不能用制表符（Tab）缩进。',
        '行首用空格缩进，不用制表符（Tab）；文字里有 ": "，或者以符号开头，就在两边加上英文引号。',
      ],
    },
    {
      at: 'lesson.yaml:8:10',
      id: 'yaml-parses',
      message: 'This is not valid YAML: Nested mappings are not allowed in compact mappings.',
      hint: 'Indent with spaces, never with tabs, and put quotes around a text that holds ": " or begins with a sign.',
      zh: [
        'YAML 写得不对：一行里有两个 ": "，分不清哪个是项的名字。',
        '行首用空格缩进，不用制表符（Tab）；文字里有 ": "，或者以符号开头，就在两边加上英文引号。',
      ],
    },
  ],
  [
    'a text with a colon that needs quotes',
    changed(facts, ['sensitivity: ordinary', 'sensitivity: a: b']),
    {
      at: 'lesson.yaml:5:14',
      id: 'yaml-parses',
      message: 'This is not valid YAML: Nested mappings are not allowed in compact mappings.',
      hint: 'Indent with spaces, never with tabs, and put quotes around a text that holds ": " or begins with a sign.',
    },
  ],
  [
    'two syntax errors of YAML in one file',
    changed(facts, ['minutes: 40', 'minutes: 40\nminutes: 45\nversion: 2.0.0']),
    {
      at: 'lesson.yaml:5:1',
      id: 'yaml-parses',
      message: 'This is not valid YAML: Map keys must be unique.',
      hint: 'Indent with spaces, never with tabs, and put quotes around a text that holds ": " or begins with a sign.',
      zh: ['YAML 写得不对：同一个项写了两次。', '行首用空格缩进，不用制表符（Tab）；文字里有 ": "，或者以符号开头，就在两边加上英文引号。'],
    },
    {
      at: 'lesson.yaml:6:1',
      id: 'yaml-parses',
      message: 'This is not valid YAML: Map keys must be unique.',
      hint: 'Indent with spaces, never with tabs, and put quotes around a text that holds ": " or begins with a sign.',
    },
  ],
  [
    'an empty file',
    { [facts]: '' },
    { at: 'lesson.yaml:1:1', id: 'facts-are-valid', message: '"id" is missing.', hint: 'Add "id".', zh: ['缺少 "id"。', '把 "id" 补上。'] },
    { at: 'lesson.yaml:1:1', id: 'facts-are-valid', message: '"version" is missing.', hint: 'Add "version".' },
    { at: 'lesson.yaml:1:1', id: 'facts-are-valid', message: '"ways" is missing.', hint: 'Add "ways".' },
    { at: 'lesson.yaml:1:1', id: 'facts-are-valid', message: '"minutes" is missing.', hint: 'Add "minutes".' },
    {
      at: 'lesson.yaml:1:1',
      id: 'facts-are-valid',
      message: '"sensitivity" is missing.',
      hint: 'Write one of: ordinary, careful, safeguarding.',
      zh: ['缺少 "sensitivity"。', '从这些里选一个写上：ordinary、careful、safeguarding。'],
    },
    { at: 'lesson.yaml:1:1', id: 'facts-are-valid', message: '"strand" is missing.', hint: 'Add "strand".' },
    { at: 'lesson.yaml:1:1', id: 'facts-are-valid', message: '"guideline" is missing.', hint: 'Add "guideline".' },
    { at: 'lesson.yaml:1:1', id: 'facts-are-valid', message: '"casel" is missing.', hint: 'Add "casel".' },
  ],
  [
    'a list where keys belong',
    { [facts]: '- id: G3-08\n' },
    {
      at: 'lesson.yaml:1:1',
      id: 'facts-are-valid',
      message: 'This file is a list, but it has to be a group of keys.',
      hint: 'Write a group of keys.',
      zh: ['这个文件写的是列表，这里要写一组项。', '写成一组项：一项一行，先写名字，再写 : 和一个空格，再写内容。'],
    },
  ],
  [
    'a key that is missing',
    changed(facts, ['minutes: 40\n', '']),
    { at: 'lesson.yaml:1:1', id: 'facts-are-valid', message: '"minutes" is missing.', hint: 'Add "minutes".' },
  ],
  [
    'a key that is not known and like none',
    changed(facts, ['minutes: 40', 'minutes: 40\ncolour: red']),
    {
      at: 'lesson.yaml:5:1',
      id: 'facts-are-valid',
      message: '"colour" is not known here.',
      hint: 'Known here: "id", "version", "ways", "minutes", "sensitivity", "training", "handouts", "sources", "facts", "accepts", "reviews", "people", "form", "tools", "strand", "guideline", "health", "casel", "needs".',
      zh: [
        '"colour" 在这里不能用。',
        '这里能写的有："id"、"version"、"ways"、"minutes"、"sensitivity"、"training"、"handouts"、"sources"、"facts"、"accepts"、"reviews"、"people"、"form"、"tools"、"strand"、"guideline"、"health"、"casel"、"needs"。',
      ],
    },
  ],
  [
    'a mistyped key, which is then missing too',
    changed(facts, ['minutes: 40', 'minuets: 40']),
    { at: 'lesson.yaml:1:1', id: 'facts-are-valid', message: '"minutes" is missing.', hint: 'Add "minutes".' },
    { at: 'lesson.yaml:4:1', id: 'facts-are-valid', message: '"minuets" is not known here.', hint: 'Did you mean "minutes"?' },
  ],
  [
    'a mistyped key inside a list',
    changed(facts, ['    pages: 1', '    page: 1']),
    {
      at: 'lesson.yaml:9:5',
      id: 'facts-are-valid',
      message: '"page" in entry 1 of "handouts" is not known here.',
      hint: 'Did you mean "pages"?',
      zh: ['"handouts" 第 1 条里的 "page" 在这里不能用。', '是不是想写 "pages"？'],
    },
  ],
  [
    'a number written as words',
    changed(facts, ['minutes: 40', 'minutes: forty']),
    { at: 'lesson.yaml:4:1', id: 'facts-are-valid', message: '"minutes" is "forty", but it has to be a number.', hint: 'Write a number.' },
  ],
  [
    'a fraction where a whole number belongs',
    changed(facts, ['minutes: 40', 'minutes: 37.5']),
    {
      at: 'lesson.yaml:4:1',
      id: 'facts-are-valid',
      message: '"minutes" is 37.5, but it has to be a whole number.',
      hint: 'Write a whole number.',
      zh: ['"minutes" 写的是 37.5，这里要写整数。', '写一个整数。'],
    },
  ],
  [
    'no minutes at all',
    changed(facts, ['minutes: 40', 'minutes: 0']),
    {
      at: 'lesson.yaml:4:1',
      id: 'facts-are-valid',
      message: '"minutes" is too small.',
      hint: 'It needs at least 1.',
      zh: ['"minutes" 太小了。', '最小是 1。'],
    },
  ],
  [
    'more minutes than any document has',
    changed(facts, ['minutes: 40', 'minutes: 4000']),
    { at: 'lesson.yaml:4:1', id: 'facts-are-valid', message: '"minutes" is too large.', hint: 'It may have at most 3000.' },
  ],
  [
    'a text where a list belongs',
    changed(facts, ['ways: [3]', 'ways: three']),
    {
      at: 'lesson.yaml:3:1',
      id: 'facts-are-valid',
      message: '"ways" is "three", but it has to be a list.',
      hint: 'Write a list.',
      zh: ['"ways" 写的是 "three"，这里要写列表。', '写成列表：一条一行，前面加 - 和一个空格。'],
    },
  ],
  [
    'a way to help that does not exist',
    changed(facts, ['ways: [3]', 'ways: [5]']),
    {
      at: 'lesson.yaml:3:8',
      id: 'facts-are-valid',
      message: 'Entry 1 of "ways" is 5, which is not one of its values.',
      hint: 'Known here: "1", "2", "3", "4".',
      zh: ['"ways" 第 1 条不能写 5。', '这里能写的有："1"、"2"、"3"、"4"。'],
    },
  ],
  [
    'an empty list of ways',
    changed(facts, ['ways: [3]', 'ways: []']),
    {
      at: 'lesson.yaml:3:1',
      id: 'facts-are-valid',
      message: '"ways" is too short.',
      hint: 'It needs at least 1 entry.',
      zh: ['"ways" 写得太少了。', '至少要有 1 条。'],
    },
  ],
  [
    'a sensitivity that is mistyped',
    changed(facts, ['sensitivity: ordinary', 'sensitivity: ordinry']),
    {
      at: 'lesson.yaml:5:1',
      id: 'facts-are-valid',
      message: '"sensitivity" is "ordinry", which is not one of its values.',
      hint: 'Did you mean "ordinary"?',
      zh: ['"sensitivity" 不能写 "ordinry"。', '是不是想写 "ordinary"？'],
    },
  ],
  [
    'a sensitivity that is missing',
    changed(facts, ['sensitivity: ordinary\n', '']),
    {
      at: 'lesson.yaml:1:1',
      id: 'facts-are-valid',
      message: '"sensitivity" is missing.',
      hint: 'Write one of: ordinary, careful, safeguarding.',
    },
  ],
  [
    'an id of another form',
    changed(facts, ['id: G3-08', 'id: G3-8']),
    {
      at: 'lesson.yaml:1:1',
      id: 'facts-are-valid',
      message: '"id" is "G3-8", which does not have the right form.',
      hint: 'Write an id such as G3-08.',
      zh: ['"id" 写的是 "G3-8"，写法不对。', '编号照这样写：G3-08。'],
    },
  ],
  [
    'an id of another kind of document',
    changed(facts, ['id: G3-08', 'id: W02']),
    {
      at: 'lesson.yaml:1:1',
      id: 'facts-are-valid',
      message: '"id" is "W02", which does not have the right form.',
      hint: 'Write an id such as G3-08.',
    },
  ],
  [
    'a version of two numbers',
    changed(facts, ['version: 1.0.0', 'version: "1.0"']),
    {
      at: 'lesson.yaml:2:1',
      id: 'facts-are-valid',
      message: '"version" is "1.0", which does not have the right form.',
      hint: 'Write a version as three numbers, for example 1.0.0.',
      zh: ['"version" 写的是 "1.0"，写法不对。', '版本号写成三个数字，比如 1.0.0。'],
    },
  ],
  [
    'a handout whose name has capitals',
    changed(facts, ['name: letter-paper', 'name: Letter Paper']),
    {
      at: 'lesson.yaml:7:5',
      id: 'facts-are-valid',
      message: '"name" in entry 1 of "handouts" is "Letter Paper", which does not have the right form.',
      hint: 'Use small letters a–z, digits and single hyphens, for example letter-paper.',
      zh: ['"handouts" 第 1 条里的 "name" 写的是 "Letter Paper"，写法不对。', '只用小写字母 a–z、数字和单个连字符，比如 letter-paper。'],
    },
  ],
  [
    'a reader that is not known',
    changed(facts, ['for: pupil', 'for: pupils']),
    {
      at: 'lesson.yaml:8:5',
      id: 'facts-are-valid',
      message: '"for" in entry 1 of "handouts" is "pupils", which is not one of its values.',
      hint: 'Did you mean "pupil"?',
    },
  ],
]);
