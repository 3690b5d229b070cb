import { changed, lesson, planWith } from '../../../support/curriculum.ts';
import { advisesWordForWord } from '../../../support/messages.ts';

const plan = `${lesson}/plan.zh.mdx`;
const english = `${lesson}/plan.en.mdx`;

advisesWordForWord('aims, outcomes and exit checks', [
  [
    'an aim that is two',
    changed(plan, ['会按四部分写一封信。', '会写信；懂得体谅。']),
    {
      at: 'plan.zh.mdx:3:1',
      id: 'aim-is-one-sentence',
      message: 'The aim has 2 sentences.',
      hint: 'One document has one aim: make it one sentence, and put the rest under outcomes or into another lesson.',
      zh: ['目标写了 2 句。', '一份材料一个目标，写成一句；别的写进 outcomes，或者另写一课。'],
    },
  ],
  [
    'an outcome that no one can see',
    changed(plan, ['  - 能按四部分写一封信', '  - 学生能够体会写信的乐趣']),
    {
      at: 'plan.zh.mdx:5:5',
      id: 'outcomes-are-seen',
      message: '"体会" cannot be seen by someone who looks in at the window.',
      hint: 'Write what a child can be seen to do: say, point out, draw, choose, write a sentence, act it.',
      zh: ['"体会" 是看不见的：站在窗外的人不知道孩子做到没有。', '写孩子做得出来的一件事：说出、指出、画出、选对、写一句、演一遍。'],
    },
  ],
  [
    'an outcome that no one can see, in English',
    changed(english, ['  - Can write a letter', '  - Pupils will be able to understand a letter']),
    {
      at: 'plan.en.mdx:5:5',
      id: 'outcomes-are-seen',
      message: '"understand" cannot be seen by someone who looks in at the window.',
      hint: 'Write what a child can be seen to do: say, point out, draw, choose, write a sentence, act it.',
      zh: ['"understand" 是看不见的：站在窗外的人不知道孩子做到没有。', '写孩子做得出来的一件事：说出、指出、画出、选对、写一句、演一遍。'],
    },
  ],
  [
    'an exit check of faces alone',
    planWith('<ExitCheck>\n\n- 我会写。\n- 我懂了。\n- 我喜欢。\n\n</ExitCheck>'),
    {
      at: 'plan.zh.mdx:30:1',
      id: 'exit-check-is-seen',
      message: 'The exit check is only what children say of themselves with a face.',
      hint: 'Add something that the teacher can see: the action of the aim, done once, and how many did it.',
      zh: ['下课检查只有孩子给自己画的脸。', '再写一件老师看得见的：做一遍目标里的那个动作，数一数，约 ____ 人。'],
    },
  ],
  [
    'a last step of thumbs alone',
    planWith('<Step title="收" minutes="5" kind="closing">\n\n会的竖起大拇指。\n\n</Step>'),
    {
      at: 'plan.zh.mdx:30:1',
      id: 'exit-check-is-seen',
      message: 'The last step only asks children whether they think they can: "竖起大拇指".',
      hint: 'Add something that the teacher can see: the action of the aim, done once, and how many did it.',
      zh: ['最后一步只问孩子自己觉得会不会："竖起大拇指"。', '再写一件老师看得见的：做一遍目标里的那个动作，数一数，约 ____ 人。'],
    },
  ],
]);

advisesWordForWord('questions', [
  [
    'a question with one answer and without a reply',
    planWith('<Ask>\n\n为什么？\n\n- 有风。\n\n</Ask>'),
    {
      at: 'plan.zh.mdx:30:1',
      id: 'answers-are-likely',
      message: '"为什么？" comes with one answer.',
      hint: "Write 3 or more in children's words: silence, what a model pupil says, an awkward one.",
      zh: ['“为什么？”只写了 1 个回答。', '写 3 个以上，照孩子的话：没人出声，好学生的话，让人为难的话。'],
    },
    {
      at: 'plan.zh.mdx:34:1',
      id: 'answers-are-likely',
      message: 'There is no reply to "有风。".',
      hint: 'Add an arrow → and what the teacher says; "Mm." will do.',
      zh: ['“有风。”后面没有写老师说什么。', '加上 → 和老师的一句话，“嗯”也行。'],
    },
  ],
  [
    'a question that no one may leave unanswered',
    planWith('<Ask>\n\n为什么？\n\n- 有风。→ 嗯。\n- 有线。→ 嗯。\n- 会飞！→ 嗯。\n\n</Ask>'),
    {
      at: 'plan.zh.mdx:30:1',
      id: 'answers-are-likely',
      message: '"为什么？" does not say what to do when no one answers.',
      hint: 'Add an item: - (No one speaks.) → and what to say or how to ask again.',
      zh: ['“为什么？”没有写没人出声的时候怎么办。', '加一条：- （没人出声）→ 说什么，或者换个怎么问法。'],
    },
  ],
]);

advisesWordForWord('the length of things', [
  [
    'minutes without those for the sheets',
    changed(plan, [
      '<Handout to="letter-paper" />',
      '<Handout to="letter-paper" />\n\n想（5 分钟），问候、祝福各 10 分钟，再念（5 分钟）。',
    ]),
    {
      at: 'plan.zh.mdx:22:1',
      id: 'minutes-are-enough',
      message: '"写信" has 30 minutes and takes about 32: its parts 30, handing out 2.',
      hint: 'Take something out, or give it more minutes: fifty sheets and fifty children take time to move.',
      zh: [
        '“写信”给了 30 分钟，估计要 32 分钟：各小步 30，发纸 2。',
        '去掉一样，或者多给几分钟：五十张纸发下去，五十个孩子换座位，都要时间。',
      ],
    },
  ],
  [
    'a sentence longer than a breath',
    planWith(`<Say>\n\n${'风筝飞得很远，'.repeat(7)}飞走了。\n\n</Say>`),
    {
      at: 'plan.zh.mdx:32:1',
      id: 'said-in-one-breath',
      message:
        'This sentence has 45 characters and cannot be said in one breath: "风筝飞得很远，风筝飞得很远，风筝飞得很远，风筝飞得很远，风筝飞得很远，风筝飞得很远，风筝飞得很远，飞走了。"',
      hint: 'Make two of it, of at most 40 characters each.',
      zh: [
        '这一句有 45 字，一口气说不完："风筝飞得很远，风筝飞得很远，风筝飞得很远，风筝飞得很远，风筝飞得很远，风筝飞得很远，风筝飞得很远，飞走了。"',
        '分成两句，每句最多 40 字。',
      ],
    },
  ],
  [
    'a sentence longer than a breath, in English',
    { [english]: `${changed(english, ['The kite flies', `The kite ${'flies and '.repeat(13)}flies`])[english]}` },
    {
      at: 'plan.en.mdx:16:1',
      id: 'said-in-one-breath',
      message:
        'This sentence has 31 words and cannot be said in one breath: "The kite flies and flies and flies and flies and flies and flies and flies and flies and flies and flies and flies and flies and flies and flies far away."',
      hint: 'Make two of it, of at most 25 words each.',
      zh: [
        '这一句有 31 个词，一口气说不完："The kite flies and flies and flies and flies and flies and flies and flies and flies and flies and flies and flies and flies and flies and flies far away."',
        '分成两句，每句最多 25 个词。',
      ],
    },
  ],
  [
    'more words than minutes',
    changed(`${lesson}/lesson.yaml`, ['minutes: 40', 'minutes: 1']),
    {
      at: 'plan.zh.mdx:1:1',
      id: 'pages-have-air',
      message: 'The plan has 56 characters for 1 minute; 55 is the most.',
      hint: 'Take out what does not serve the aim: a second example, what any teacher would do anyway.',
      zh: ['1 分钟的课，教案有 56 字，最多 55 字。', '删掉不为目标服务的：第二个例子、第二个变式、老师本来就会做的事。'],
    },
  ],
  [
    'a story in which nothing happens to no one',
    planWith('<Story>\n\n有一个孩子放风筝。孩子很高兴。\n\n</Story>'),
    {
      at: 'plan.zh.mdx:30:1',
      id: 'story-is-told',
      message: 'This story has only 13 characters.',
      hint: 'Make it 120 or more: who, where, and what happens.',
      zh: ['这个故事只有 13 字。', '写到 120 字以上：谁，在哪里，出了什么事。'],
    },
    {
      at: 'plan.zh.mdx:30:1',
      id: 'story-is-told',
      message: 'No one in this story has a name.',
      hint: 'Give the child a name, as in class lists of today: "a child" is no one.',
      zh: ['这个故事里没有一个人有名字。', '给故事里的孩子起个名字，像现在点名册上的那样：“有一个孩子”谁也不是。'],
    },
  ],
  [
    'a story as long as a chapter',
    planWith(`<Story>\n\n陈雨桐说：“${'风筝飞得很远。'.repeat(76)}”\n\n</Story>`),
    {
      at: 'plan.zh.mdx:30:1',
      id: 'story-is-told',
      message: 'This story has 460 characters.',
      hint: 'A class listens to at most 450: take a paragraph out, or read it in two parts.',
      zh: ['这个故事有 460 字。', '450 字以内全班才坐得住：删一段，或者分两次念。'],
    },
  ],
]);

advisesWordForWord('words', [
  [
    'officialese, but not what is quoted',
    planWith('<Say>\n\n我们来进行练习。“要坚强”这句话不用说。\n\n</Say>'),
    {
      at: 'plan.zh.mdx:32:1',
      id: 'words-are-spoken',
      message: '"进行" is the language of offices and not what anyone says to a child.',
      hint: 'Say what is done: “write”, “tell each other”.',
      zh: ['"进行" 是公文里的话，没有人这样对孩子说。', '说做什么：“写”不说“进行书写”，“两个人说一说”不说“开展交流”。'],
    },
  ],
  [
    'a moral in a reply',
    planWith('<Ask>\n\n为什么？\n\n- 有风。→ 这个故事告诉我们，要飞得高。\n\n</Ask>'),
    {
      at: 'plan.zh.mdx:30:1',
      id: 'answers-are-likely',
      message: '"为什么？" comes with one answer.',
      hint: "Write 3 or more in children's words: silence, what a model pupil says, an awkward one.",
      zh: ['“为什么？”只写了 1 个回答。', '写 3 个以上，照孩子的话：没人出声，好学生的话，让人为难的话。'],
    },
    {
      at: 'plan.zh.mdx:34:3',
      id: 'words-are-spoken',
      message: '"故事告诉" is a moral, and that is where children stop listening.',
      hint: 'Take it out: a story may end, or ask “What would you do?”',
      zh: ['"故事告诉" 是讲道理，孩子听到这里就不听了。', '删掉。故事讲完就完，或者问一句：“要是你呢？”'],
    },
  ],
  [
    'English that follows the Chinese',
    { ...planWith('请大家说。'), [english]: `${changed(english)[english]}\nLet everyone speak.\n` },
    {
      at: 'plan.en.mdx:30:1',
      id: 'english-is-written',
      message: '"Let everyone" follows the Chinese word for word.',
      hint: 'Ask what a teacher in Britain would say here, and write that; then read it aloud without the Chinese.',
      zh: ['"Let everyone" 是照中文一个词一个词译的。', '想一想英国的老师这时候会怎么说，再写；不看中文念一遍。'],
    },
  ],
  [
    'a painful story in an ordinary lesson',
    planWith('<Story>\n\n陈雨桐的爸爸妈妈离婚了。\n\n</Story>'),
    {
      at: 'plan.zh.mdx:30:1',
      id: 'story-is-told',
      message: 'This story has only 11 characters.',
      hint: 'Make it 120 or more: who, where, and what happens.',
      zh: ['这个故事只有 11 字。', '写到 120 字以上：谁，在哪里，出了什么事。'],
    },
    {
      at: 'plan.zh.mdx:32:1',
      id: 'sensitivity-fits-words',
      message: '"离婚" is a painful matter, but the sensitivity is ordinary.',
      hint: 'Make it careful or safeguarding, which asks for the safeguards; if it is harmless here, accept it in the yaml with a reason.',
      zh: [
        '"离婚" 是沉重的事，可是 sensitivity 写的是 ordinary。',
        '改成 careful 或 safeguarding，保护措施就会跟着要求；真不要紧，在 yaml 的 accepts 里写明理由。',
      ],
    },
  ],
  [
    'a sentence that was copied, but not what is quoted',
    planWith(
      '想不出写什么的，先画下来再说。“写信要慢慢写，写完再念一遍。”\n\n想不出写什么的，先画下来再说！“写信要慢慢写，写完再念一遍。”',
    ),
    {
      at: 'plan.zh.mdx:32:1',
      id: 'sentences-are-said-once',
      message: '"想不出写什么的，先画下来再说！" is in line 30 already.',
      hint: 'Take one of them out, or say it in other words.',
      zh: ['"想不出写什么的，先画下来再说！" 第 30 行已经写过。', '删掉一处，或者换一句话说。'],
    },
  ],
]);
