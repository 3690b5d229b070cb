import { describe, expect, test } from 'vitest';
import { humanReport } from '../../../../src/checks/report/human.ts';
import {
  changed,
  checkWritten,
  lesson,
  planWith,
  problemsWith,
  reported,
  sheetWith,
  soundFiles,
  writeCurriculum,
} from '../../../support/curriculum.ts';
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

const idle = '把这一条删掉：留着它，下次真有问题就看不见了。';

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
    planWith('<Ask>\n\n怎么办？\n\n- 他是留守的。→ 留守的孩子也一样。\n\n</Ask>'),
    { at: 'plan.zh.mdx:34:3', ...leftBehind },
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
    'an acceptance of whatever a check finds, where it finds nothing',
    { [facts]: `${soundFiles[facts]}accepts:\n  - check: messaging-is-safe\n    reason: The lesson is about this very word.\n` },
    {
      at: 'lesson.yaml:16:5',
      id: 'acceptance-is-needed',
      message: 'G3-08 accepts findings of "messaging-is-safe", but nothing of the kind is found.',
      hint: 'Take it out: it would hide the next finding.',
      zh: ['G3-08 要保留 "messaging-is-safe" 查出来的地方，可是没有查出这样的地方。', idle],
    },
  ],
  [
    'an acceptance of a check that only counts',
    accepting('steps', 'minutes-add-up'),
    {
      at: 'lesson.yaml:16:5',
      id: 'acceptance-names-a-check',
      message: 'There is no check "minutes-add-up" whose findings can be accepted.',
      hint: 'Known here: "aim-is-one-sentence", "alone-has-a-question", "answers-are-likely", "characters-are-common", "english-is-written", "exit-check-is-seen", "glossary-is-kept", "law-comes-from-facts", "levels-agree", "materials-are-at-hand", "messaging-is-safe", "minutes-are-enough", "no-written-homework", "outcomes-are-seen", "pages-have-air", "passages-are-own", "protocols-are-quoted", "reading-fits-characters", "readings-are-clear", "references-are-written", "reviews-are-complete", "said-in-one-breath", "sensitivity-fits-words", "sentences-are-said-once", "sentences-do-no-harm", "story-is-told", "terms-have-one-word", "words-are-spoken".',
      zh: [
        '"minutes-add-up" 不在可以保留的检查里。',
        '这里能写的有："aim-is-one-sentence"、"alone-has-a-question"、"answers-are-likely"、"characters-are-common"、"english-is-written"、"exit-check-is-seen"、"glossary-is-kept"、"law-comes-from-facts"、"levels-agree"、"materials-are-at-hand"、"messaging-is-safe"、"minutes-are-enough"、"no-written-homework"、"outcomes-are-seen"、"pages-have-air"、"passages-are-own"、"protocols-are-quoted"、"reading-fits-characters"、"readings-are-clear"、"references-are-written"、"reviews-are-complete"、"said-in-one-breath"、"sensitivity-fits-words"、"sentences-are-said-once"、"sentences-do-no-harm"、"story-is-told"、"terms-have-one-word"、"words-are-spoken"。',
      ],
    },
  ],
  [
    'an acceptance without a real reason',
    { [facts]: `${soundFiles[facts]}accepts:\n  - check: messaging-is-safe\n    reason: fine\n` },
    {
      at: 'lesson.yaml:17:5',
      id: 'facts-are-valid',
      message: '"reason" in entry 1 of "accepts" is too short.',
      hint: 'Say in a sentence why it is right here. It needs at least 20 characters.',
      zh: ['"accepts" 第 1 条里的 "reason" 太短了。', '用一句话说明为什么这里这样写没有问题。至少要有 20 个字。'],
    },
  ],
]);

test.each([
  ['他想跳楼。', '"跳楼" 说出了伤害自己的办法或地点。', '不写怎么做。只说他有危险，该找谁、打哪个电话。'],
  ['她终于解脱了。', '"终于解脱" 把自杀说成了成功、解脱或者软弱。', '平实地说“因自杀去世”“不想活了”，紧接着说谁能帮忙。'],
  ['填抑郁自评量表。', '"抑郁自评量表" 点了筛查量表的名。', '筛查由县里受过训练的人来做。这里用三张脸，或者写看到了什么、听到了什么。'],
  ['这都怪你。', '"都怪你" 把错推到了孩子身上。', '大人的事，是大人定的。只说发生了什么，再加一句：“这不是你的错。”'],
  ['可怜的孩子。', '"可怜的孩子" 是在可怜孩子，或者把孩子归成了一类。', '说孩子在做什么、会做什么，还需要什么。孩子不只是“缺了什么”。'],
  ['这叫抑郁症。', '"抑郁症" 是当着孩子说病。', '说看得见、感觉得到的，比如睡不好、不想玩。是不是病，由精神科医生来定。'],
  ['他心理变态。', '"心理变态" 是说孩子有病。', '写看到了什么、听到了什么，多久一次，从什么时候开始。诊断是精神科医生的事。'],
  [
    '爷爷奶奶多辛苦，你要感恩爷爷奶奶。',
    '"爷爷奶奶多辛苦，你要" 把爱说成了债。',
    '谢一件看得见的小事，比如：“奶奶昨晚给我留了灯。”养大孩子是大人的事，孩子不欠谁的。',
  ],
  ['每个人都要说。', '"每个人都要说" 是逼孩子开口，或者把孩子家里的事摆到了大家面前。', '问故事里的孩子。想说的说，谁都可以说“过”。'],
])('what the teacher says to the class is refused in Chinese: %s', (sentence, message, hint) => {
  const found = reported(problemsWith(planWith(`<Say>\n\n${sentence}\n\n</Say>`)), 'zh');
  expect(found).toContainEqual({ at: 'plan.zh.mdx:32:1', id: 'messaging-is-safe', message, hint });
});

describe('each list that says what a class must not hear', () => {
  test.each([
    ['你要坚强。', '"要坚强" 不许孩子难过、不许哭。', '坐到孩子身边，说：“想哭就哭，我在这儿。”哭会自己停。'],
    [
      '爸爸妈妈很快就会回来的。',
      '"爸爸妈妈很快就会回来" 替别人许诺回家，或者让孩子拿乖、拿成绩去换。',
      '这样说：“爸爸妈妈哪天回来，我没法替他们说定。他们回不回来，不看你乖不乖。”',
    ],
    ['一个巴掌拍不响。', '"一个巴掌拍不响" 把错推给了受伤害的孩子。', '说：“谢谢你告诉我。我相信你，这不是你的错。”谁动手，谁负责。'],
    ['不要告诉别人。', '"不要告诉别人" 叫孩子不要说出来。', '这样说：“让你难受的事，可以告诉大人。一个不听，就再找一个。说出来不是告状。”'],
    ['身在福中不知福。', '"身在福中" 拿别人的苦来压孩子的难过。', '说：“你觉得难，那就是难。不用跟谁比。”'],
    ['请跪下给父母磕头。', '"跪下给父母" 要孩子当众感恩。', '谢不谢，怎么谢，孩子自己定。想谢，就谢一件看得见的小事，不拍照，不上台。'],
    [
      '再闹，妈妈就不要你了。',
      '"再闹，妈妈就不要你" 拿爸爸妈妈的爱，拿见面、通话来吓唬孩子。',
      '说：“这件事不能这样做，我们说说怎么办。你听不听话，爸爸妈妈都是你的爸爸妈妈。”',
    ],
    [
      '单亲家庭的孩子容易自卑。',
      '"单亲家庭的孩子容易自卑" 把一类孩子说成一个样。',
      '说这一个孩子在做什么、需要什么。家里是什么样，不决定孩子是什么样。',
    ],
    [
      '如果妈妈再也回不来了。',
      '"如果妈妈再也" 让孩子去想象失去亲人或者自己死去。',
      '想象只用在让人安心的地方。说到死亡和分别，只说故事里的人，谁都可以不听。',
    ],
    [
      '真心话大冒险。',
      '"真心话大冒险" 逼孩子说出秘密或者最伤心的事。',
      '只问故事里的人。写下的不收、不念；想说的孩子，下课单独找一个大人。',
    ],
    ['他有社恐。', '"他有社恐" 是在说孩子有病。', '写看到了什么、听到了什么，多久一次，从什么时候开始。诊断是精神科医生的事。'],
    [
      '他就是想引起注意。',
      '"就是想引起注意" 是关于自杀的误解，会让人错过一个有危险的孩子。',
      '每一句都当真：陪着他，马上告诉校长；由受过训练的人来问、来谈。',
    ],
  ])('in Chinese: %s', (sentence, message, hint) => {
    const found = reported(problemsWith(planWith(`<Say>\n\n${sentence}\n\n</Say>`)), 'zh');
    expect(found).toEqual([{ at: 'plan.zh.mdx:32:1', id: 'messaging-is-safe', message, hint }]);
  });

  test.each([
    [
      'Big boys don’t cry.',
      '"Big boys don\'t cry" forbids a child to be sad or to cry.',
      'Sit down next to the child and say: "Cry if you like, I am here." Tears stop by themselves.',
    ],
    [
      'Your parents will soon be back.',
      '"parents will soon be back" promises that somebody will come home, or makes a child earn it.',
      'Say: "I cannot say which day they will come. Whether they come does not depend on how good you are."',
    ],
    [
      'It takes two to quarrel.',
      '"It takes two to quarrel" blames the child who was hurt.',
      'Say: "Thank you for telling me. I believe you, and it is not your fault." Whoever hurts is responsible.',
    ],
    [
      'Keep quiet about it.',
      '"Keep quiet about" tells a child to keep quiet.',
      'Say: "What hurts you may be told. If one adult does not listen, go to another. Telling is no tale."',
    ],
    [
      'Count your blessings.',
      '"Count your blessings" weighs a child\'s sadness against another\'s.',
      'Say: "What is hard for you is hard. There is nothing to compare."',
    ],
    [
      'They kneel in gratitude.',
      '"kneel in gratitude" makes a child show gratitude.',
      'Whether to thank anyone and how is up to the child: for one small thing, without photos, without a stage.',
    ],
    [
      'You go to the orphanage.',
      '"You go to the orphanage" threatens a child with losing love, a parent or a call home.',
      'Say: "That won\'t do; let us see what can be done. Good or naughty, you are still their child."',
    ],
    [
      'Boys are naturally naughty.',
      '"Boys are naturally" says what a whole group of children is like.',
      'Say what this one child does and needs. What a family is like does not decide what a child is like.',
    ],
    [
      'Write your own epitaph.',
      '"own epitaph" makes a child imagine losing somebody, or dying.',
      'Let children imagine only what is calm. Speak of death and parting in a story, and let anyone leave it.',
    ],
    [
      'We play truth or dare.',
      '"truth or dare" demands a child\'s secret or saddest memory.',
      'Ask about the person in the story. What is written is neither collected nor read out; whoever wants to tell finds one adult afterwards.',
    ],
    [
      'She is neurotic.',
      '"She is neurotic" calls a child ill.',
      'Write what was seen and heard, how often and since when. Only a psychiatrist diagnoses.',
    ],
    [
      'Just ignore him.',
      '"Just ignore him" is a myth of suicide, by which a child in danger is missed.',
      'Take every such word seriously: stay with the child and fetch the head; a trained person asks and talks.',
    ],
  ])('in English: %s', (sentence, message, hint) => {
    const files = { [`${lesson}/plan.en.mdx`]: `${soundFiles[`${lesson}/plan.en.mdx`]}\n<Say>\n\n${sentence}\n\n</Say>\n` };
    expect(reported(problemsWith(files))).toEqual([{ at: 'plan.en.mdx:32:1', id: 'messaging-is-safe', message, hint }]);
  });
});

describe('a phrase that names a class of words', () => {
  const list = (words: string, classes = '{ parents: [妈妈, 爸爸] }') => ({
    'content/safe-messaging.yaml': [
      `classes: { zh: ${classes}, en: {} }`,
      'unless: { zh: [], en: [] }',
      'refuted: { zh: [], en: [] }',
      'lists:',
      '  - { id: x, hears: anyone, why: { zh: 不好, en: is bad }, instead: { zh: 别的, en: Else. },',
      `      zh: { words: [${JSON.stringify(words)}], unless: [] }, en: { words: [word], unless: [] } }`,
      '',
    ].join('\n'),
  });

  test('is looked for with each of them', () => {
    const found = reported(problemsWith({ ...list('{parents}..走'), ...planWith('爸爸昨天走。妈妈走。奶奶走。') }));
    expect(found.map(({ at, message }) => `${at} ${message}`)).toEqual([
      'plan.zh.mdx:30:1 "爸爸昨天走" is bad.',
      'plan.zh.mdx:30:1 "妈妈走" is bad.',
    ]);
  });

  test('which is not there, is a problem of the file, in both languages', () => {
    const unknown = reported(problemsWith(list('{parent}走')));
    expect(unknown.map(({ at, id, hint }) => `${at} ${id} ${hint}`)).toEqual([
      'content/safe-messaging.yaml:6:21 registry-is-valid There is no class {parent}. Did you mean {parents}?',
    ]);
    expect(reported(problemsWith(list('{parent}走')), 'zh').map(({ hint }) => hint)).toEqual([
      'classes 里没有 {parent}。是不是想写 {parents}？',
    ]);
  });

  test('and a class is held to the signs of phrases as well', () => {
    expect(reported(problemsWith(list('{parents}走', '{ parents: [妈+] }'))).map(({ at, id }) => `${at} ${id}`)).toContain(
      'content/safe-messaging.yaml:1:28 registry-is-valid',
    );
  });
});

test('a debt to grandparents is found in each sentence, in both languages', () => {
  const chinese = planWith('<Say>\n\n爷爷奶奶多辛苦，你要感恩爷爷奶奶。奶奶这么辛苦，你还不听话。\n\n</Say>');
  const english = {
    [`${lesson}/plan.en.mdx`]: `${soundFiles[`${lesson}/plan.en.mdx`]}\n<Say>\n\nYour gran works so hard, and still you do not listen.\n\n</Say>\n`,
  };
  expect(reported(problemsWith({ ...chinese, ...english })).map(({ at, message }) => `${at} ${message}`)).toEqual([
    'plan.en.mdx:32:1 "gran works so hard, and still you" turns love into a debt.',
    'plan.zh.mdx:32:1 "爷爷奶奶多辛苦，你要" turns love into a debt.',
    'plan.zh.mdx:32:1 "奶奶这么辛苦，你还" turns love into a debt.',
  ]);
});

test('advice that names what not to do is no finding, nor is a label in a text for teachers', () => {
  expect(problemsWith(planWith('<Safety>\n\n* 不许诺“谁也不告诉”。\n* 不说“留守”。\n\n</Safety>'))).toEqual([]);
});

test('a person in a story may say what the teacher may not', () => {
  expect(problemsWith(planWith('<Story>\n\n姨婆说：“你妈都是为了你。”\n\n</Story>'))).toEqual([]);
  expect(reported(problemsWith(planWith('<Story>\n\n妈妈都是为了你。\n\n</Story>'))).map(({ message }) => message)).toEqual([
    '"都是为了你" turns love into a debt.',
  ]);
});

test('what is accepted with a reason is counted in the report and stops nothing', () => {
  const root = writeCurriculum('accepted', { ...planWith('<Say>\n\n留守。\n\n</Say>'), ...accepting('留守') });
  const { problems, accepted } = checkWritten(root);
  expect(problems).toEqual([]);
  expect(accepted.map(({ reason }) => reason)).toEqual(['The lesson is about this very word.']);
  expect(humanReport(problems, { accepted })).toBe('No problems found. 1 finding is accepted, each with its reason.\n');
});

// If it were looked for, the test would not end within its time limit.
describe('a phrase of a word list that could take for ever', () => {
  const list = (phrase: string) => ({
    'content/glossary.yaml': `- { id: x, zh: 字, en: word, note: { zh: 字, en: word }, not: { zh: [${JSON.stringify(phrase)}], en: [] } }\n`,
  });
  const hints = (phrase: string, locale: 'zh' | 'en' = 'en') =>
    reported(problemsWith(list(phrase)), locale).map(({ at, id, hint }) => `${at} ${id} ${hint}`);
  const signs =
    'content/glossary.yaml:1:68 registry-is-valid A phrase uses only … ( | ) [ ] and ?, none of the other signs of a regular expression such as * + { } \\ ^ $. Write … for what lies between.';
  const tooMany =
    'content/glossary.yaml:1:68 registry-is-valid It has too many … ? and ( | ), and looking for it would take too long: write it as several phrases.';

  test.each(['((风|筝|飞|得|很|远)+)+x', '(a*)*b', '(.*a){20}', 'a+', '\\d', '(?=a)b', 'a??', '^a', '(a|b)\\1'])(
    '%s uses signs that are not of the language of word lists',
    (phrase) => {
      expect(hints(phrase)).toEqual([signs]);
    },
  );

  test.each(['a?'.repeat(15), '(a|a)'.repeat(15), '(a|ab|abc)'.repeat(12), '字…字…字…字…字', '((风|风风)(风|风风)?)?'.repeat(6)])(
    '%s could be tried in too many ways',
    (phrase) => {
      expect(hints(phrase)).toEqual([tooMany]);
    },
  );

  test('in Chinese too', () => {
    expect(hints('(a+)+', 'zh')).toEqual([
      'content/glossary.yaml:1:68 registry-is-valid 词表里只用 … ( | ) [ ] 和 ?；别的符号，比如 * + { } \\ ^ $，这里不能用。要多次出现，就用 …。',
    ]);
    expect(hints('a?'.repeat(15), 'zh')).toEqual([
      'content/glossary.yaml:1:68 registry-is-valid 这一条的 …、? 和 ( | ) 太多了，查起来太慢：分成几条来写。',
    ]);
  });

  test.each(['(爸|妈)…(这么|多么|多)(辛苦|累)…(你|我们)(们)?要', 'left[- ]behind (child|children)', '(飞|跑)?什么云', 'a'.repeat(200)])(
    '%s is one',
    (phrase) => {
      expect(hints(phrase)).toEqual([]);
    },
  );
});
