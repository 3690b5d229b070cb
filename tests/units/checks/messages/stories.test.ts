import { describe, expect, test } from 'vitest';
import { changed, type Files, lesson, problemsWith, reported } from '../../../support/curriculum.ts';

const own = 'content/stories/G3-08.yaml';
const plan = `${lesson}/plan.zh.mdx`;
const english = `${lesson}/plan.en.mdx`;

/** The stories of the register, each in the file of its document. */
const register = (...entries: [document: string, more: string][]): Files =>
  Object.fromEntries(
    entries.map(([document, more]) => [`content/stories/${document}.yaml`, `- { document: ${document}, ${more} }\n`] as const),
  );
const told = (more = '') => `problem: worry, ending: resolved, adults: [], closing: deed, last: { zh: 完了。, en: The end. }${more}`;
/** Problems of these checks; documents of other entries are not there, which is another problem. */
const found = (files: Files, id: string) => problemsWith(files).filter((problem) => problem.id === id);

describe('a text and its entry', () => {
  const story = changed(plan, ['<Say>\n\n风筝飞得很远。\n\n</Say>', '<Story>\n\n一诺的风筝飞走了。“再见！”\n\n</Story>']);
  const inEnglish = changed(english, [
    '<Say>\n\nThe kite flies far away.\n\n</Say>',
    '<Story>\n\nYinuo’s kite flew off. “Bye!”\n\n</Story>',
  ]);
  const both = { ...story, ...inEnglish };
  const entry = (names: string, last: string) =>
    register(['G3-08', `names: ${names}, problem: worry, ending: open, adults: [], closing: said, last: ${last}`]);

  test('are not compared without a register', () => {
    expect(problemsWith(both)).toEqual([]);
  });

  test('agree, whatever the quotation marks and blanks', () => {
    expect(problemsWith({ ...both, ...entry('[{ zh: 一诺, en: Yinuo }]', `{ zh: "飞走了。 “再见！”", en: '"Bye!"' }`) })).toEqual([]);
  });

  test('a story without an entry is reported, in both languages', () => {
    const problems = problemsWith({ ...both, ...register(['G3-08', 'names: [{ zh: 一诺, en: Yinuo }]']) });
    expect(problems.map(({ severity }) => severity)).toEqual(['error']);
    expect(reported(problems)).toEqual([
      {
        at: 'plan.zh.mdx:14:1',
        id: 'stories-are-registered',
        message: 'This story is not registered in content/stories/G3-08.yaml.',
        hint: 'Write there its children, trades, animals and ending; docs/stories.md shows how.',
      },
    ]);
    expect(reported(problems, 'zh')).toMatchObject([
      {
        message: '这个故事没有登记在 content/stories/G3-08.yaml 里。',
        hint: '在那里写上它的孩子、行当、动物、结局：样子看 docs/zh/stories.md。',
      },
    ]);
  });

  test('one on a handout names its sheet', () => {
    const sheet = { [`${lesson}/letter-paper.zh.mdx`]: '---\ntitle: 信纸\npurpose: 看。\n---\n\n<Story>\n\n风筝。\n\n</Story>\n' };
    const problems = found({ ...sheet, [`${lesson}/letter-paper.en.mdx`]: undefined, [own]: '[]\n' }, 'stories-are-registered');
    expect(reported(problems)).toMatchObject([
      { at: 'letter-paper.zh.mdx:6:1', hint: expect.stringContaining('and ending, with sheet: letter-paper; docs') },
    ]);
  });

  test('names and a last line that are not in the story are reported for each language', () => {
    const problems = problemsWith({
      ...both,
      ...entry('[{ zh: 一诺, en: Yinuo }, { zh: 小虎, en: Xiaohu }]', '{ zh: 飞走了。, en: It flew off. }'),
    });
    const at = (column: number) => `${own}:1:${column}`;
    expect(reported(problems)).toEqual([
      {
        at: at(55),
        id: 'stories-are-registered',
        message: `No one in ${plan} is called 小虎.`,
        hint: 'Write the name as the text does; if it was changed there, change it here too.',
      },
      { at: at(63), id: 'stories-are-registered', message: `No one in ${english} is called Xiaohu.`, hint: expect.any(String) },
      {
        at: at(153),
        id: 'stories-are-registered',
        message: `The story in ${english} does not have this line.`,
        hint: 'Copy its last line from the text.',
      },
    ]);
    expect(reported(problems, 'zh')).toMatchObject([
      { message: `${plan} 里没有叫“小虎”的。`, hint: '照文章里的写法写；改了名字，这里也改。' },
      {},
      { message: `${english} 的故事里没有这句话。`, hint: '从文章里照抄最后一句。' },
    ]);
  });

  test('while something is still to be written, nothing is compared', () => {
    const problems = problemsWith({
      ...changed(plan, ['风筝飞得很远。', '【待写：故事】']),
      ...entry('[{ zh: 虎, en: Hu }]', '{ zh: 完, en: End }'),
    });
    expect(problems.map(({ id }) => id)).toEqual(['text-is-written']);
  });

  test('an entry of a sheet or a document that is not there, and one in the file of another document, are reported', () => {
    const problems = problemsWith({ [own]: '- { document: G3-08, sheet: letter }\n- { document: G3-80 }\n' });
    expect(reported(problems)).toEqual([
      {
        at: `${own}:1:22`,
        id: 'stories-are-registered',
        message: 'G3-08 has no handout "letter".',
        hint: 'Name the handout that it is in: letter-paper; leave sheet out for the main text.',
      },
      { at: `${own}:2:5`, id: 'reference-resolves', message: 'There is no document "G3-80".', hint: 'Did you mean "G3-08"?' },
      {
        at: `${own}:2:5`,
        id: 'stories-are-registered',
        message: 'This entry is about G3-80 and does not belong in this file.',
        hint: 'Correct the id, or move the entry to content/stories/G3-80.yaml.',
      },
    ]);
  });

  test('an entry has all that makes a story, or none of it', () => {
    const problems = problemsWith({ [own]: '- { document: G3-08, problem: worry, ending: open }\n' });
    expect(reported(problems)).toEqual([
      {
        at: `${own}:1:3`,
        id: 'registry-is-valid',
        message: 'This story lacks adults, closing, last.',
        hint: 'Add what is missing; where names are all that is noted, leave out all of them.',
      },
    ]);
    expect(reported(problems, 'zh')).toMatchObject([
      { message: '这个故事缺 adults、closing、last。', hint: '补上；只是例子里的名字，就一样也不写。' },
    ]);
  });
});

describe('the same again', () => {
  const differ = (...entries: Parameters<typeof register>) => found(register(...entries), 'stories-differ');
  const dog = 'animals: [{ zh: 狗, en: dog }]';

  test('a name of another document is reported at the later one, in both languages', () => {
    const name = 'names: [{ zh: 雨桐, en: Yutong }]';
    const problems = differ(['G9-09', name], ['R01', name], ['G3-08', 'names: [{ zh: 宇桐, en: Yutong }]']);
    expect(problems.map(({ severity }) => severity)).toEqual(['warning']);
    expect(reported(problems)).toEqual([
      {
        at: 'content/stories/R01.yaml:1:28',
        id: 'stories-differ',
        message: 'The name Yutong is in G9-09 already: a name is used once in the whole curriculum.',
        hint: 'Give the child in R01 another name, in both languages and here; "npm run new -- register" lists those in use.',
      },
    ]);
    expect(reported(problems, 'zh')).toMatchObject([
      {
        message: '名字“雨桐”已经在 G9-09 里了：整套课程里，一个名字只用一回。',
        hint: '给 R01 里的孩子换个名字，两种语言和这里一起改；哪些用过了：npm run new -- register。',
      },
    ]);
  });

  test.each([
    ['G3-08', 'G3-12', '4 lessons before'],
    ['G3-16', 'G4-01', 'one lesson before'],
    ['G3-09', 'G4-04', '11 lessons before'],
  ])('an animal of %s in %s is reported: %s', (first, second, message) => {
    const [problem, ...more] = reported(differ([first, dog], [second, 'animals: [{ zh: 小狗, en: Dog }]']));
    expect(more).toEqual([]);
    expect(problem).toEqual({
      at: `content/stories/${second}.yaml:1:32`,
      id: 'stories-differ',
      message: `The animal "Dog" is in ${first}, ${message}: not twice within 12 lessons.`,
      hint: 'Choose another one; "npm run new -- register" lists those in use.',
    });
  });

  test.each([
    ['twelve lessons later', 'G3-08', 'G4-04'],
    ['in the same lesson', 'G3-08', 'G3-08'],
    ['in another grade, far away', 'G3-08', 'G5-08'],
    ['in a document that is not a lesson', 'G3-08', 'A02'],
  ])('it may be there again %s', (_where, first, second) => {
    const files =
      first === second
        ? { [own]: `- { document: G3-08, ${dog} }\n- { document: G3-08, ${dog} }\n` }
        : register([first, dog], [second, dog]);
    expect(found(files, 'stories-differ')).toEqual([]);
  });

  test('the fourth story with a trade is reported; the work of a parent is a trade', () => {
    const trade = '{ zh: 剃头, en: barber }';
    const problems = differ(
      ['G1-01', `trades: [${trade}]`],
      ['G3-01', `father: ${trade}`],
      ['A02', `mother: ${trade}, trades: [${trade}]`],
      ['G5-01', `mother: ${trade}`],
    );
    expect(reported(problems)).toMatchObject([
      {
        at: 'content/stories/A02.yaml:1:20',
        message: 'The trade "barber" is in 3 stories already (G1-01, G3-01, G5-01): at most 3 have it.',
      },
    ]);
    expect(reported(problems, 'zh')).toMatchObject([
      {
        message: '“剃头”这样的行当已经在 3 个故事里了（G1-01、G3-01、G5-01）：最多 3 个。',
        hint: '换一样；哪些用过了：npm run new -- register。',
      },
    ]);
  });

  test('a story of grade 1 or 2 that is left open is reported', () => {
    const open = told().replace('resolved', 'open');
    const problems = differ(['G2-01', open], ['G3-01', open]);
    expect(reported(problems)).toEqual([
      {
        at: 'content/stories/G2-01.yaml:1:38',
        id: 'stories-differ',
        message: 'In grades 1 and 2 every story ends, and this one is left open.',
        hint: 'Tell its end in the last step of the lesson, then change ending here.',
      },
    ]);
    expect(reported(problems, 'zh')).toMatchObject([
      { message: '一、二年级的故事要有结局，这个停在那儿。', hint: '在收尾的那一步把它讲完，再改这里的 ending。' },
    ]);
  });
});

describe('the shares of all stories of lessons', () => {
  /** Ten stories that keep every share, some of them changed. */
  const ten = (change: (story: string, index: number) => string, count = 10): Files => {
    const closings = ['said', 'deed', 'sight', 'sound', 'asked'];
    const stories = Array.from({ length: count }, (_, index) => {
      const more = index < 3 ? ', wrong: true, today: [phone]' : '';
      const story = told(more).replace('closing: deed', `closing: ${closings[index % 5]}`);
      return [`G3-${String(index + 1).padStart(2, '0')}`, change(story, index)] as [string, string];
    });
    return register(...stories);
  };
  const vary = (files: Files) => found(files, 'stories-vary');

  test('are kept by ten different stories', () => {
    expect(vary(ten((story) => story))).toEqual([]);
  });

  test.each<[what: string, change: (story: string, index: number) => string, at: string, en: string, zh: string]>([
    [
      'left open',
      (story, index) => (index < 5 ? story.replace('resolved', 'open') : story),
      'G3-05.yaml:1:38',
      '5 of 10 stories from grade 3 on are left open; at most 40 %.',
      '三年级起的 10 个故事里，有 5 个停在那儿，没有结局；最多 40%。',
    ],
    [
      'cannot say it',
      (story, index) => (index < 2 ? story.replace('worry', 'cannot-say-it') : story),
      'G3-02.yaml:1:22',
      '2 of 10 stories are about someone who cannot say it; at most 15 %.',
      '10 个故事里，有 2 个讲“说不出口”；最多 15%。',
    ],
    [
      'in the wrong',
      (story, index) => (index > 0 ? story.replace(', wrong: true', '') : story),
      'G3-01.yaml:1:5',
      '1 of 10 stories have a hero in the wrong; at least 20 %.',
      '10 个故事里，有 1 个是主角自己有错；至少 20%。',
    ],
    [
      'wise adults',
      (story, index) => story.replace('adults: []', `adults: [${index < 4 ? 'wise' : 'late, absent'}]`),
      'G3-04.yaml:1:56',
      '4 of 10 adults in the stories are wise; at most 33 %.',
      '故事里的 10 个大人，有 4 个什么都懂、话都对；最多 33%。',
    ],
    [
      'today',
      (story) => story.replace(', today: [phone]', ''),
      'G3-01.yaml:1:5',
      "0 of 10 stories have something of today's life; at least 25 %.",
      '10 个故事里，有 0 个有今天的生活；至少 25%。',
    ],
    [
      'last lines',
      (story, index) => (index < 7 && index > 1 ? story.replace(/closing: \w+/, 'closing: gesture') : story),
      'G3-07.yaml:1:68',
      '5 of 10 stories close with a gesture held in the air; at most 40 %.',
      '10 个故事里，有 5 个的最后一句是“停住的动作、犹豫”；最多 40%。',
    ],
  ])('%s', (_what, change, at, en, zh) => {
    const problems = vary(ten(change));
    expect(problems.map(({ severity }) => severity)).toEqual(['warning']);
    expect(reported(problems)).toMatchObject([{ at: `content/stories/${at}`, message: en }]);
    expect(reported(problems, 'zh')).toMatchObject([{ message: zh }]);
  });

  test('the hint says what the next ones need', () => {
    const problems = vary(ten((story) => story.replace('resolved', 'open')));
    expect(reported(problems)).toMatchObject([
      { hint: 'The next ones must end. What is written may stay; what is written next brings it back.' },
    ]);
    expect(reported(problems, 'zh')).toMatchObject([{ hint: '接下来的要有结局。写好的不用改；以后再写的，把它拉回来。' }]);
  });

  test('are not judged before there are eight', () => {
    const open = (story: string) => story.replace('resolved', 'open');
    expect(vary(ten(open, 7))).toEqual([]);
    expect(vary(ten(open, 8))).not.toEqual([]);
  });
});
