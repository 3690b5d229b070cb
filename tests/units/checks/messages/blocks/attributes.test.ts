import { changed, lesson, planWith, sheetWith } from '../../../../support/curriculum.ts';
import { saysWordForWord } from '../../../../support/messages.ts';

const plan = `${lesson}/plan.zh.mdx`;

// One row per problem: what is wrong, the files that contain it, and everything that is reported.
saysWordForWord('attributes of blocks', [
  [
    'a mistyped attribute',
    planWith('<Phone off="110" />'),
    {
      at: 'plan.zh.mdx:30:1',
      id: 'props-are-valid',
      message: '"of" of <Phone> is missing.',
      hint: 'Add "of" of <Phone>.',
      zh: ['缺少 <Phone> 的 "of"。', '把 <Phone> 的 "of" 补上。'],
    },
    {
      at: 'plan.zh.mdx:30:8',
      id: 'props-are-valid',
      message: '"off" of <Phone> is not known here.',
      hint: 'Did you mean "of"?',
      zh: ['<Phone> 的 "off" 在这里不能用。', '是不是想写 "of"？'],
    },
  ],
  [
    'an attribute on a block that takes none',
    planWith('<Say loud="yes">\n\n一。\n\n</Say>'),
    {
      at: 'plan.zh.mdx:30:6',
      id: 'props-are-valid',
      message: '"loud" of <Say> is not known here.',
      hint: 'Take it out: nothing is written here.',
      zh: ['<Say> 的 "loud" 在这里不能用。', '删掉它：这里什么都不用写。'],
    },
  ],
  [
    'an attribute that is missing',
    planWith('<Handout />'),
    { at: 'plan.zh.mdx:30:1', id: 'props-are-valid', message: '"to" of <Handout> is missing.', hint: 'Add "to" of <Handout>.' },
  ],
  [
    'an attribute without a value',
    planWith('<Phone of />'),
    {
      at: 'plan.zh.mdx:30:8',
      id: 'props-are-valid',
      message: '"of" of <Phone> has no value.',
      hint: 'Write a value in quotes: of="…".',
      zh: ['<Phone> 的 "of" 没有写值。', '在英文引号里写上值：of="…"。'],
    },
  ],
  [
    'a value that is not one of the allowed',
    planWith('<Variant for="big">\n\n一。\n\n</Variant>'),
    {
      at: 'plan.zh.mdx:30:10',
      id: 'props-are-valid',
      message: '"for" of <Variant> is "big", which is not one of its values.',
      hint: 'Known here: "small", "large", "mixed", "day", "boarding", "short", "dialect", "online".',
      zh: [
        '<Variant> 的 "for" 不能写 "big"。',
        '这里能写的有："small"、"large"、"mixed"、"day"、"boarding"、"short"、"dialect"、"online"。',
      ],
    },
  ],
  [
    'minutes that are no number',
    changed(plan, ['minutes="10"', 'minutes="ten"']),
    {
      at: 'plan.zh.mdx:12:18',
      id: 'props-are-valid',
      message: '"minutes" of <Step> is "ten", which does not have the right form.',
      hint: 'Write a whole number in digits.',
      zh: ['<Step> 的 "minutes" 写的是 "ten"，写法不对。', '用阿拉伯数字写一个整数。'],
    },
  ],
  [
    'more lines than a page has',
    sheetWith('<Lines count="31" />'),
    {
      at: 'letter-paper.zh.mdx:8:8',
      id: 'props-are-valid',
      message: '"count" of <Lines> is too large.',
      hint: 'It may have at most 30.',
      zh: ['<Lines> 的 "count" 太大了。', '最大是 30。'],
    },
  ],
  [
    'a picture without alt text',
    sheetWith('<Picture name="kite" />'),
    { at: 'letter-paper.zh.mdx:8:1', id: 'props-are-valid', message: '"alt" of <Picture> is missing.', hint: 'Add "alt" of <Picture>.' },
  ],
  [
    'a picture whose alt text is empty',
    sheetWith('<Picture name="kite" alt="" />'),
    {
      at: 'letter-paper.zh.mdx:8:22',
      id: 'props-are-valid',
      message: '"alt" of <Picture> is too short.',
      hint: 'It needs at least 1 character.',
      zh: ['<Picture> 的 "alt" 太短了。', '至少要有 1 个字。'],
    },
  ],
  [
    'a step’s drawing that is named as a file',
    changed(plan, ['kind="story"', 'kind="story" picture="Kite.svg"']),
    {
      at: 'plan.zh.mdx:12:44',
      id: 'props-are-valid',
      message: '"picture" of <Step> is "Kite.svg", which does not have the right form.',
      hint: 'Write the names of drawings in content/pictures, for example kite or sun rain.',
      zh: ['<Step> 的 "picture" 写的是 "Kite.svg"，写法不对。', '写 content/pictures 里图的名字，比如 kite，或者 sun rain。'],
    },
  ],
  [
    'more drawings than a step’s screen holds',
    changed(plan, ['kind="story"', 'kind="story" picture="sun rain wind snow cloud"']),
    {
      at: 'plan.zh.mdx:12:44',
      id: 'props-are-valid',
      message: '"picture" of <Step> is too long.',
      hint: 'It may have at most 4 entries.',
      zh: ['<Step> 的 "picture" 写得太多了。', '最多 4 条。'],
    },
  ],
  [
    'an empty list in an attribute',
    sheetWith('<Fields labels=" | " />'),
    {
      at: 'letter-paper.zh.mdx:8:9',
      id: 'props-are-valid',
      message: '"labels" of <Fields> is too short.',
      hint: 'It needs at least 1 entry.',
      zh: ['<Fields> 的 "labels" 写得太少了。', '至少要有 1 条。'],
    },
  ],
  [
    'a scale whose ends are no numbers, and a picture named as a file',
    sheetWith('<Scale from="one" to="5" low="冷" high="热" />\n\n<Picture name="Kite.svg" alt="风筝" />'),
    {
      at: 'letter-paper.zh.mdx:8:8',
      id: 'props-are-valid',
      message: '"from" of <Scale> is "one", which does not have the right form.',
      hint: 'Write a whole number in digits.',
    },
    {
      at: 'letter-paper.zh.mdx:10:10',
      id: 'props-are-valid',
      message: '"name" of <Picture> is "Kite.svg", which does not have the right form.',
      hint: 'Write the name of a drawing in content/pictures, for example kite.',
      zh: ['<Picture> 的 "name" 写的是 "Kite.svg"，写法不对。', '写 content/pictures 里一张图的名字，比如 kite。'],
    },
  ],
  [
    'a phone number for a reading',
    sheetWith('他<Reading as="13800138000">长</Reading>大了。'),
    {
      at: 'letter-paper.zh.mdx:8:11',
      id: 'props-are-valid',
      message: '"as" of <Reading> is "13800138000", which does not have the right form.',
      hint: 'Write pinyin, with one digit for the tone behind each syllable, for example zhang3.',
      zh: ['<Reading> 的 "as" 写的是 "13800138000"，写法不对。', '写拼音，声调写在音节后面，只用一个数字，比如 zhang3。'],
    },
  ],
  [
    'blanks for a stamp that are not as many as the labels',
    sheetWith('<Fields labels="老师|电话" school="class-teacher" />'),
    {
      at: 'letter-paper.zh.mdx:8:24',
      id: 'props-are-valid',
      message: '"school" of <Fields> is "class-teacher", which is not right.',
      hint: 'Write one name for each label, and - for a label that is filled in by hand.',
      zh: ['<Fields> 的 "school" 写的是 "class-teacher"，这样不对。', '有几个栏目就写几个名字，手写的栏目写 -。'],
    },
  ],
  [
    'labels for which a stamp would print the same twice',
    sheetWith('<Fields labels="白天|夜里" school="principal|principal.phone" />'),
    {
      at: 'letter-paper.zh.mdx:8:24',
      id: 'props-are-valid',
      message: '"school" of <Fields> is "principal|principal.phone", which is not right.',
      hint: 'Two labels ask for principal.phone, so the stamp would print the same on both. Keep one, and write - for the other.',
      zh: [
        '<Fields> 的 "school" 写的是 "principal|principal.phone"，这样不对。',
        'principal.phone 有两个栏目要，盖章时两处印的一样。留一处，另一处写 -。',
      ],
    },
  ],
  [
    'a blank that is asked for twice',
    sheetWith('<Hotlines show="crisis principal principal" />'),
    {
      at: 'letter-paper.zh.mdx:8:11',
      id: 'props-are-valid',
      message: '"show" of <Hotlines> is "crisis principal principal", which is not right.',
      hint: '"principal" is there twice and would be printed once. Delete one of them; for another blank write <Fields labels="…" />.',
      zh: [
        '<Hotlines> 的 "show" 写的是 "crisis principal principal"，这样不对。',
        '"principal" 写了两次，只会印一次。删掉一个；要再空一行，用 <Fields labels="…" />。',
      ],
    },
  ],
  [
    'an attribute that is written twice: neither value is used unseen',
    sheetWith('<Fields labels="校长|电话" labels="老师" />'),
    {
      at: 'letter-paper.zh.mdx:8:24',
      id: 'props-are-valid',
      message: '"labels" of <Fields> is written twice.',
      hint: 'Keep one of the two: only one value can be used, the other would be lost.',
      zh: ['<Fields> 的 "labels" 写了两次。', '只留一个：只有一个值用得上，另一个会丢掉。'],
    },
  ],
  [
    'an attribute that is written twice, the first time without a value',
    sheetWith('<Lines count count="3" />'),
    {
      at: 'letter-paper.zh.mdx:8:8',
      id: 'props-are-valid',
      message: '"count" of <Lines> has no value.',
      hint: 'Write a value in quotes: count="…".',
      zh: ['<Lines> 的 "count" 没有写值。', '在英文引号里写上值：count="…"。'],
    },
    {
      at: 'letter-paper.zh.mdx:8:14',
      id: 'props-are-valid',
      message: '"count" of <Lines> is written twice.',
      hint: 'Keep one of the two: only one value can be used, the other would be lost.',
      zh: ['<Lines> 的 "count" 写了两次。', '只留一个：只有一个值用得上，另一个会丢掉。'],
    },
  ],
  [
    'a face that does not exist',
    sheetWith('<Faces show="happy bored" />'),
    {
      at: 'letter-paper.zh.mdx:8:8',
      id: 'props-are-valid',
      message: '"show" of <Faces> is "bored", which is not one of its values.',
      hint: 'Known here: "happy", "sad", "angry", "scared", "calm", "worried", "shy", "proud", "surprised", "lonely", "tired", "missing".',
      zh: [
        '<Faces> 的 "show" 不能写 "bored"。',
        '这里能写的有："happy"、"sad"、"angry"、"scared"、"calm"、"worried"、"shy"、"proud"、"surprised"、"lonely"、"tired"、"missing"。',
      ],
    },
  ],
]);
