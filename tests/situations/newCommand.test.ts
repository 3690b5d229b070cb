import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { describe, expect, test } from 'vitest';
import { readWanted } from '../../src/authoring/scaffold/request.ts';
import { scaffold } from '../../src/authoring/scaffold/scaffold.ts';
import type { Localized } from '../../src/curriculum/locale.ts';
import { checkWritten, lesson, soundFiles, writeCurriculum } from '../support/curriculum.ts';
import { command, script } from '../support/process.ts';

const curriculum = () =>
  writeCurriculum('new-command', { 'content/planned-documents.yaml': readFileSync('content/planned-documents.yaml', 'utf8') });

const text = { type: 'string' } as const;
const optionsOfTests = { minutes: text, sensitivity: text, people: text, for: text, form: text };

/** `npm run new` in the small curriculum. There is no terminal, as in a test or a pipe. */
const run = (root: string, ...words: string[]) => command('new', words, { PAPER_KITE_CURRICULUM: root });

describe('npm run new says what is wrong, and what to write instead', () => {
  const root = curriculum();
  test.each([
    [
      [],
      'Say what is new: lesson, workshop, activity, kit, one-to-one, referral, handout, picture, block, register, edition. Use --help to see examples.',
      '要写什么？写上其中一样：lesson、workshop、activity、kit、one-to-one、referral、handout、picture、block、register、edition。用 --help 看例子。',
    ],
    [['lession', 'G3-09'], '"lession" cannot be made. Did you mean "lesson"?', '没有 "lession" 这一样。是不是想写 "lesson"？'],
    [['lesson'], 'Usage: npm run new -- lesson G3-11', '要这样写：npm run new -- lesson G3-11'],
    [['kit', 'X9'], '"X9" is not an id of a kit: it is written like O02 or R03.', '"X9" 不是材料包的编号：要写成 O02 或 R03 这样。'],
    [['lesson', 'W03'], 'W03 is not a lesson. Write: npm run new -- workshop W03', 'W03 不是年级课。要写：npm run new -- workshop W03'],
    [
      ['lesson', 'G3-19'],
      'G3-19 is not in the plan. Did you mean "G3-09"? A new one is first added to content/scope-and-sequence.yaml.',
      '计划里没有 G3-19。是不是想写 "G3-09"？新的要先加进 content/scope-and-sequence.yaml。',
    ],
    [['lesson', 'G3-08'], `G3-08 is there already: ${lesson}. Nothing was changed.`, `G3-08 已经有了：${lesson}。什么都没有动。`],
    [
      ['workshop', 'W03', '--people', 'many'],
      '--people many: Write the fewest and the most, such as 10-40.',
      '--people many：写最少几人、最多几人，例如 10-40。',
    ],
    [['picture'], 'Usage: npm run new -- picture slippers --from scan.png', '要这样写：npm run new -- picture slippers --from scan.png'],
    [
      ['picture', 'red-kite'],
      'Add --title-zh "…": what the picture shows; writers find it by this.\nAdd --title-en "…": what the picture shows; writers find it by this.',
      '加上 --title-zh "…"：图上是什么，写的人照它来找。\n加上 --title-en "…"：图上是什么，写的人照它来找。',
    ],
    [['handout', 'G3-08'], 'Usage: npm run new -- handout G3-09 word-cards', '要这样写：npm run new -- handout G3-09 word-cards'],
    [
      ['handout', 'G3-08', 'Word cards'],
      '"Word cards" cannot be a name: use small letters a–z, digits and single hyphens, such as word-cards.',
      '"Word cards" 不能当名字：只用小写字母 a–z、数字和单个连字符，例如 word-cards。',
    ],
    [
      ['handout', 'G3-08', 'letter-paper'],
      `${lesson}/letter-paper.zh.mdx is there already. Nothing was changed.`,
      `${lesson}/letter-paper.zh.mdx 已经有了。什么都没有动。`,
    ],
    [
      ['handout', 'G3-08', 'plan'],
      `${lesson}/plan.zh.mdx is there already. Nothing was changed.`,
      `${lesson}/plan.zh.mdx 已经有了。什么都没有动。`,
    ],
    [['handout', 'G3-08', 'cards', '--for', 'pupils'], '--for pupils: Did you mean "pupil"?', '--for pupils：是不是想写 "pupil"？'],
    [['handout', 'G3-08', 'cards', '--form', 'card'], '--form card: Did you mean "cards"?', '--form card：是不是想写 "cards"？'],
    [
      ['handout', 'G3-09', 'cards'],
      'G3-09 is not written yet. Begin with: npm run new -- G3-09',
      'G3-09 还没有写。先运行：npm run new -- G3-09',
    ],
    [
      ['handout', 'G3-88', 'cards'],
      'There is no document G3-88 to which a handout could belong. Did you mean "G3-08"?',
      '没有 G3-88 这份材料，讲义加不进去。是不是想写 "G3-08"？',
    ],
    [
      ['G3-11', 'cards'],
      '"cards" is not an id. To begin several documents, write their ids alone: npm run new -- G3-11 W03',
      '"cards" 不是编号。几份一起开始写，就只写编号：npm run new -- G3-11 W03',
    ],
    [
      ['lesson', 'G3-11', 'W03'],
      'W03 is not a lesson. Write: npm run new -- workshop W03',
      'W03 不是年级课。要写：npm run new -- workshop W03',
    ],
    [
      ['block', 'say'],
      'There is a block <Say> already: src/blocks/say. Nothing was changed.',
      '已经有 <Say> 这个块：src/blocks/say。什么都没有动。',
    ],
  ])('%j', async (words, sentence, chinese) => {
    const { values, positionals } = parseArgs({ args: words, options: optionsOfTests, allowPositionals: true });
    const wanted = readWanted(positionals);
    const result =
      'error' in wanted
        ? { errors: [wanted.error] }
        : await scaffold(wanted[0]!, { root, project: path.resolve('.'), options: values, ask: undefined, dryRun: false });
    const chineseLines = chinese.split('\n');
    expect(result).toEqual({ errors: sentence.split('\n').map((en, index) => ({ zh: chineseLines[index], en })) });
  });

  test('of several ids, each once, of any kind', () => {
    expect(readWanted(['g3-11', 'W03', 'G3-11'])).toEqual([
      { what: 'document', id: 'G3-11', kind: 'lesson' },
      { what: 'document', id: 'W03', kind: 'workshop' },
    ]);
    expect(readWanted(['kit', 'O02', 'R03'])).toMatchObject([{ id: 'O02' }, { id: 'R03' }]);
  });

  test('a handout whose name the yaml has already', async () => {
    const listed = writeCurriculum('new-command-listed', {
      [`${lesson}/lesson.yaml`]: soundFiles[`${lesson}/lesson.yaml`]!.replace(
        'handouts:\n',
        'handouts:\n  - name: cards\n    for: pupil\n',
      ),
    });
    const surroundings = { root: listed, project: path.resolve('.'), options: {}, ask: undefined, dryRun: false };
    expect(await scaffold({ what: 'handout', id: 'G3-08', name: 'cards' }, surroundings)).toEqual({
      errors: [
        {
          zh: `G3-08 已经有一篇叫 "cards"：看 ${lesson}/lesson.yaml。什么都没有动。`,
          en: `G3-08 has a text "cards" already: see ${lesson}/lesson.yaml. Nothing was changed.`,
        },
      ],
    });
  });

  test('on its error output, and exits with 1; without a terminal it never waits for an answer', async () => {
    expect(await script('new', ['kit', 'R93'], { PAPER_KITE_CURRICULUM: root })).toEqual({
      code: 1,
      stdout: '',
      stderr: 'R93 is not in the plan. Did you mean "R03"? A new one is first added to content/planned-documents.yaml.\n',
    });
    expect(await run(root, 'lession', 'G3-09', '--lang', 'zh')).toMatchObject({ stderr: '没有 "lession" 这一样。是不是想写 "lesson"？\n' });
    expect(await run(root, '--lang', 'zhh')).toMatchObject({ stderr: '--lang zhh: there is no such language. Did you mean "zh"?\n' });
    const onChineseMachine = { PAPER_KITE_CURRICULUM: root, LC_ALL: 'zh_CN.UTF-8' };
    expect(await script('new', ['lesson'], onChineseMachine)).toMatchObject({ stderr: '要这样写：npm run new -- lesson G3-11\n' });
    expect(await script('new', ['--lang', 'xx'], onChineseMachine)).toMatchObject({
      stderr: '--lang xx：没有这种语言。这里能写的有："zh"、"en"。\n',
    });
    expect((await run(root, '--help', '--lang=zh')).stdout).toContain('照 content/ 里的计划写好几个新文件');
    expect(await run(root, 'lesson', 'G3-09', '--minute', '40')).toEqual({
      code: 1,
      stdout: '',
      stderr: "Unknown option '--minute'. Use --help to see the options.\n",
    });
  });

  test('at a terminal it asks for what no plan says, and asks again if the answer is not valid, in both languages', async () => {
    const own = writeCurriculum('new-asking', { 'content/scope-and-sequence.yaml': '[]\n', 'content/planned-documents.yaml': '[]\n' });
    const talk = async (wanted: Parameters<typeof scaffold>[0], answers: string[]) => {
      const asked: Localized[] = [];
      const ask = async (question: Localized) => {
        asked.push(question);
        return answers.shift() ?? '';
      };
      await scaffold(wanted, { root: own, project: path.resolve('.'), options: {}, ask, dryRun: true });
      return { en: asked.map(({ en }) => en), zh: asked.map(({ zh }) => zh) };
    };
    const activity = await talk({ what: 'document', id: 'A21', kind: 'activity' }, ['', '放风筝', 'Kites', 'soon', '30', 'careful', '']);
    expect(activity.en).toEqual([
      'Title (zh): ',
      'A title cannot be empty.\nTitle (zh): ',
      'Title (en): ',
      'How many minutes, all together: ',
      'Write a whole number from 5 to 3000.\nHow many minutes, all together: ',
      'How painful is its theme (ordinary, careful, safeguarding): ',
      'How many people can take part, such as 10-40 (Enter leaves it out): ',
    ]);
    expect(activity.zh).toEqual([
      '题目（zh）：',
      '题目总要有字。\n题目（zh）：',
      '题目（en）：',
      '一共多少分钟：',
      '写一个整数，从 5 到 3000。\n一共多少分钟：',
      '内容有多沉重（ordinary 普通、careful 需留心、safeguarding 需先受训）：',
      '多少人能参加，例如 10-40（按回车就不写）：',
    ]);
    const place = ['放风筝', 'Kites', '40', 'ordinary', 'none', 'S6', 'none', 'PM3', 'self-awareness'];
    const placed = (await talk({ what: 'document', id: 'G4-17', kind: 'lesson' }, place)).zh.slice(4);
    const [strands, strandsAgain, guideline, guidelineAgain, competencies] = placed;
    expect(strands).toMatch(/^主题（S1.*、.*）：$/);
    expect(strandsAgain).toMatch(/^写其中一个：S1.*。\n主题（/);
    expect(guideline).toMatch(/^指导纲要的条目（.*PM3.*）：$/);
    expect(guidelineAgain).toMatch(/^从这些里选，可以几个：.*PM3.*。\n指导纲要的条目（/);
    expect(competencies).toMatch(/^能力（.*self-awareness.*）：$/);
    expect((await talk({ what: 'handout', id: 'G3-08', name: 'cards' }, [])).zh).toEqual([
      '题目（zh）（按回车以后再写）：',
      '题目（en）（按回车以后再写）：',
    ]);
  });

  test('of an edition without a plan it wants to know what the plan would say', async () => {
    const own = writeCurriculum('new-without-plan', {
      'content/scope-and-sequence.yaml': '[]\n',
      'content/planned-documents.yaml': '[]\n',
    });
    const wrong = await run(
      own,
      'activity',
      'A21',
      '--title-zh',
      '放风筝',
      '--title-en',
      'Kites',
      '--minutes',
      '3',
      '--sensitivity',
      'harmless',
    );
    expect(wrong.stderr).toBe(
      '--minutes 3: Write a whole number from 5 to 3000.\n--sensitivity harmless: Write one of: ordinary, careful, safeguarding.\n',
    );
    const inChinese = await run(own, 'activity', 'A21', '--title-zh', '放风筝', '--title-en', 'Kites', '--minutes', '3', '--lang', 'zh');
    expect(inChinese.stderr).toBe(
      '--minutes 3：写一个整数，从 5 到 3000。\n计划里没有 A21 的 "sensitivity"：加上 --sensitivity careful。\n',
    );
    const incomplete = writeCurriculum('new-plan-incomplete', {
      'content/planned-documents.yaml':
        '- id: A21\n  title: { zh: 放风筝, en: Kites }\n  objective: { zh: 会放, en: Can fly one }\n  minutes: 40\n',
    });
    expect((await run(incomplete, 'activity', 'A21')).stderr.trim().split('\n')[0]).toBe(
      'content/planned-documents.yaml:1:3 "sensitivity" in entry 1 is missing. Write one of: ordinary, careful, safeguarding.',
    );
    const { stderr } = await run(own, 'activity', 'A21');
    expect(stderr.trim().split('\n')).toEqual([
      'The plan does not say "title-zh" of A21: add --title-zh "…".',
      'The plan does not say "title-en" of A21: add --title-en "…".',
      'The plan does not say "minutes" of A21: add --minutes 40.',
      'The plan does not say "sensitivity" of A21: add --sensitivity careful.',
    ]);
    const details = [
      '--title-zh',
      '放风筝',
      '--title-en',
      'Flying Kites',
      '--minutes',
      '30',
      '--sensitivity',
      'careful',
      '--people',
      '4-20',
    ];
    expect((await run(own, 'activity', 'A21', ...details)).code).toBe(0);
    const place = ['--strand', 'S6', '--guideline', 'PM3', '--casel', 'self-awareness'];
    expect((await run(own, 'lesson', 'G4-17', ...details.slice(0, 8), ...place)).code).toBe(0);
    expect(readFileSync(path.join(own, 'content/activities/a21-flying-kites/activity.yaml'), 'utf8')).toContain(
      'people: { min: 4, max: 20 }',
    );
    expect(others(own)).toEqual([]);
  });
});

/** The problems of the check, except for text that is still to be written. */
function others(root: string) {
  return checkWritten(root).problems.filter(({ id }) => id !== 'text-is-written');
}

describe('npm run new', () => {
  test('begins in Chinese and English where a language was added: that one is translated', async () => {
    const root = curriculum();
    const languages = path.resolve('.cache/tests/new-command-languages');
    rmSync(languages, { recursive: true, force: true });
    for (const code of ['zh', 'en']) cpSync(`src/i18n/${code}`, path.join(languages, code), { recursive: true });
    mkdirSync(path.join(languages, 'fr'));
    writeFileSync(path.join(languages, 'fr/language.json'), '{ "tag": "fr", "name": "Français", "like": "en", "insteadOf": ["en", "zh"] }');
    const made = await script('new', ['lesson', 'G3-09'], { PAPER_KITE_CURRICULUM: root, PAPER_KITE_LANGUAGES: languages });
    expect({ code: made.code, stderr: made.stderr }).toEqual({ code: 0, stderr: '' });
    expect(made.stdout.match(/plan\..*\.mdx$/gm)).toEqual(['plan.zh.mdx', 'plan.en.mdx']);
  });

  test('says on a dry run what it would write, and writes nothing', async () => {
    const root = curriculum();
    const { code, stdout } = await run(root, 'lesson', 'G3-09', '--dry-run');
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: `This would be written:
  lessons/grade-3/09-the-people-i-live-with/lesson.yaml
  lessons/grade-3/09-the-people-i-live-with/plan.zh.mdx
  lessons/grade-3/09-the-people-i-live-with/plan.en.mdx
  lessons/grade-3/09-the-people-i-live-with/thank-you-and-i-need-card.zh.mdx
  lessons/grade-3/09-the-people-i-live-with/thank-you-and-i-need-card.en.mdx

Nothing was written.
`,
    });
    const chinese = (await run(root, 'lesson', 'G3-09', '--dry-run', '--lang', 'zh')).stdout;
    expect(chinese.startsWith('会写这些：\n  lessons/')).toBe(true);
    expect(chinese.endsWith('.en.mdx\n\n什么都没有写。\n')).toBe(true);
    expect(existsSync(path.join(root, 'lessons/grade-3/09-the-people-i-live-with'))).toBe(false);
  });

  test('says what to do next', async () => {
    const english = (await run(curriculum(), 'lesson', 'G3-09')).stdout;
    expect(english.split('\n\n')[1]).toBe(`Everything in 【 】 is yours to write, the Chinese first (plan.zh.mdx).
  npm run dev                             page and paper side by side: /workbench/zh/g3-09/
  npm run check -- --only text-is-written  what is still to be written
  npm run new -- handout G3-09 its-name    one more handout
`);
    const chinese = (await run(curriculum(), 'lesson', 'G3-09', '--lang', 'zh')).stdout;
    expect(chinese.startsWith('写好了：\n  lessons/')).toBe(true);
    expect(chinese.split('\n\n')[1]).toBe(`【 】里的都由你来写，先写中文（plan.zh.mdx）。
  npm run dev                             网页和纸并排看：/workbench/zh/g3-09/
  npm run check -- --only text-is-written  还有哪些没写
  npm run new -- handout G3-09 its-name    再加一份讲义（its-name 换成它的英文名）
`);
    const handout = await run(curriculum(), 'handout', 'g3-08', 'word-cards', '--lang', 'zh');
    expect(handout.stdout.split('\n\n')[1]).toBe(
      '在发下去的地方，自成一行写上 <Handout to="word-cards" />，plan.zh.mdx、plan.en.mdx 里都写。\n',
    );
  });

  test('adds a handout to a lesson: its texts, its lines in the yaml and in the plan, and how to point to it', async () => {
    const root = curriculum();
    const { code, stdout } = await run(
      root,
      'handout',
      'g3-08',
      'word-cards',
      '--for',
      'group',
      '--title-zh',
      '字卡',
      '--title-en',
      'Word cards',
    );
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: `Written:
  ${lesson}/word-cards.zh.mdx
  ${lesson}/word-cards.en.mdx
  content/scope-and-sequence.yaml
  ${lesson}/lesson.yaml

Put <Handout to="word-cards" /> on a line of its own where it is given out, in plan.zh.mdx and plan.en.mdx.
`,
    });
    const facts = soundFiles[`${lesson}/lesson.yaml`]!;
    expect(readFileSync(path.join(root, lesson, 'lesson.yaml'), 'utf8')).toBe(
      facts.replace('    pages: 1\n', '    pages: 1\n  - name: word-cards\n    for: group\n    pages: 1\n'),
    );
    expect(readFileSync(path.join(root, 'content/scope-and-sequence.yaml'), 'utf8')).toContain(
      '- { name: word-cards, title: { zh: 字卡, en: Word cards }, kind: form, for: group }\n',
    );
    expect(others(root)).toEqual([]);
  });
});
