import { describe, expect, test } from 'vitest';
import { humanReport } from '../../../../src/checks/report/human.ts';
import { excerpt } from '../../../../src/checks/report/sourceLine.ts';
import type { Problem } from '../../../../src/curriculum/problem.ts';

const problem = (file: string, line: number, severity: Problem['severity'] = 'error'): Problem => ({
  id: 'minutes-add-up',
  severity,
  file,
  line,
  column: 1,
  message: { zh: '各个步骤一共 42 分钟，规定的是 40 分钟。', en: 'The steps take 42 minutes, but 40 are given.' },
  hint: { zh: '减去 2 分钟。', en: 'Take 2 away.' },
});

test('nothing wrong is said in one sentence', () => {
  expect(humanReport([])).toBe('No problems found.\n');
});

test('the last line of the report of a check says what it cannot judge', () => {
  expect(humanReport([], { ofCheck: true })).toBe(
    'No problems found.\nA check knows words alone: tone, pictures and whether a sentence fits these children it cannot judge; let someone who knows them read it.\n',
  );
  expect(
    humanReport([problem('a.mdx', 3)], { ofCheck: true, locale: 'zh' })
      .split('\n')
      .slice(-3),
  ).toEqual(['1 个错误，0 个提醒。', '检查只认字句：语气、图画、一句话合不合这些孩子，它看不出来；请了解这些孩子的人再读一遍。', '']);
});

test('problems are listed under their file, with place, severity, rule and hint, and are counted at the end', () => {
  expect(humanReport([problem('a.mdx', 3), problem('a.mdx', 120, 'warning'), problem('b.mdx', 1)])).toBe(
    [
      'a.mdx',
      '  3:1      error    The steps take 42 minutes, but 40 are given.  [minutes-add-up]',
      '           Take 2 away.',
      '  120:1    warning  The steps take 42 minutes, but 40 are given.  [minutes-add-up]',
      '           Take 2 away.',
      '',
      'b.mdx',
      '  1:1      error    The steps take 42 minutes, but 40 are given.  [minutes-add-up]',
      '           Take 2 away.',
      '',
      '2 errors, 1 warning.',
      '',
    ].join('\n'),
  );
});

test('in Chinese the head of each line and the sum are Chinese too', () => {
  expect(humanReport([problem('a.mdx', 3), problem('a.mdx', 120, 'warning')], { locale: 'zh' })).toBe(
    [
      'a.mdx',
      '  3:1      错误     各个步骤一共 42 分钟，规定的是 40 分钟。  [minutes-add-up]',
      '           减去 2 分钟。',
      '  120:1    提醒     各个步骤一共 42 分钟，规定的是 40 分钟。  [minutes-add-up]',
      '           减去 2 分钟。',
      '',
      '1 个错误，1 个提醒。',
      '',
    ].join('\n'),
  );
  expect(humanReport([], { locale: 'zh' })).toBe('没有发现问题。\n');
});

test.each([
  [[problem('a', 1)], '1 error, 0 warnings.'],
  [[problem('a', 1, 'warning')], '0 errors, 1 warning.'],
  [[problem('a', 1, 'warning'), problem('a', 2, 'warning')], '0 errors, 2 warnings.'],
])('one is not counted in the plural', (problems, summary) => {
  expect(humanReport(problems).trimEnd().split('\n').at(-1)).toBe(summary);
});

test('the line is shown between what is wrong and what to do', () => {
  expect(humanReport([problem('a.mdx', 3)], { lineAt: ({ line }) => (line === 3 ? '<Step title="一" minutes="42">' : undefined) })).toBe(
    [
      'a.mdx',
      '  3:1      error    The steps take 42 minutes, but 40 are given.  [minutes-add-up]',
      '           │ <Step title="一" minutes="42">',
      '           Take 2 away.',
      '',
      '1 error, 0 warnings.',
      '',
    ].join('\n'),
  );
});

describe('the line of a problem', () => {
  const shown = (line: string, column: number, message = 'It is wrong.') => excerpt(line, { line: 2, column, message });

  test('has a mark under its column; a Chinese character is two columns wide', () => {
    expect(shown('一共 {40 + 2} 分钟', 4)).toEqual(['│ 一共 {40 + 2} 分钟', '│      ^']);
  });

  test('has the mark under the words that the message quotes, or under a phone number', () => {
    expect(shown('<Phone of="12536" />', 1, 'There is no hotline "12536".')).toEqual(['│ <Phone of="12536" />', '│            ^^^^^']);
    expect(shown('打 138 0013 8000。', 1, 'The phone number 138 0013 8000 is typed in the text.')).toEqual([
      '│ 打 138 0013 8000。',
      '│    ^^^^^^^^^^^^^',
    ]);
  });

  test('has no mark where the mark would say nothing', () => {
    expect(shown('    checked: 2026-11-23', 5)).toEqual(['│ checked: 2026-11-23']);
  });

  test('is cut round the words when it is long', () => {
    const long = `${'一'.repeat(50)}留守${'二'.repeat(50)}`;
    expect(shown(long, 1, '"留守" calls a child left behind.')).toEqual([
      `│ …${'一'.repeat(12)}留守${'二'.repeat(18)}…`,
      `│ ${' '.repeat(25)}^^^^`,
    ]);
  });

  test('is not shown when it is long and nothing is quoted, when it is empty, or when the whole file is meant', () => {
    expect(shown('一'.repeat(50), 3)).toEqual([]);
    expect(shown('  ', 1)).toEqual([]);
    expect(excerpt('---', { line: 1, column: 1, message: 'It is wrong.' })).toEqual([]);
    expect(excerpt(undefined, { line: 9, column: 1, message: 'It is wrong.' })).toEqual([]);
  });
});

test('a name or a line from someone else cannot act on the terminal or forge a line of the report', () => {
  const sent = problem('a\u001b[2J\nb.mdx\u202e', 3);
  const [file, found, line] = humanReport([sent], { lineAt: () => 'x\u001b]0;y\u0007z' }).split('\n');
  expect(file).toBe('a\\u001b[2J\\u000ab.mdx\\u202e');
  expect(found).toBe('  3:1      error    The steps take 42 minutes, but 40 are given.  [minutes-add-up]');
  expect(line).toBe('           │ x\\u001b]0;y\\u0007z');
});

describe('advice', () => {
  const advice = (file: string, line: number, id: Problem['id'] = 'words-are-spoken'): Problem => ({
    ...problem(file, line, 'advice'),
    id,
    message: { zh: '"进行" 是公文里的话。', en: '"进行" is officialese.' },
    hint: { zh: '说人话。', en: 'Say it.' },
  });
  const some = [
    advice('lessons/a/plan.zh.mdx', 3),
    advice('lessons/a/plan.zh.mdx', 9),
    advice('lessons/b/plan.zh.mdx', 1, 'story-is-told'),
  ];

  test('is counted for each document, after the problems, and is none of them', () => {
    expect(humanReport([problem('a.mdx', 3)], { advice: some })).toBe(
      [
        'a.mdx',
        '  3:1      error    The steps take 42 minutes, but 40 are given.  [minutes-add-up]',
        '           Take 2 away.',
        '',
        '3 pieces of advice on craft, which stop nothing; to see all: npm run check -- --advice',
        '  2  lessons/a  words-are-spoken 2',
        '  1  lessons/b  story-is-told',
        '',
        '1 error, 0 warnings.',
        '',
      ].join('\n'),
    );
    expect(humanReport([], { advice: some, locale: 'zh' })).toBe(
      [
        '建议 3 条，讲怎么写得好，什么都不拦；全部看：npm run check -- --advice。',
        '  2  lessons/a  words-are-spoken 2',
        '  1  lessons/b  story-is-told',
        '',
        '没有发现问题。',
        '',
      ].join('\n'),
    );
  });

  test('is shown like a problem when it is asked for', () => {
    expect(humanReport([], { advice: some.slice(0, 1), showAdvice: true })).toBe(
      [
        'lessons/a/plan.zh.mdx',
        '  3:1      advice   "进行" is officialese.  [words-are-spoken]',
        '           Say it.',
        '',
        '1 piece of advice on craft, which stops nothing.',
        '  1  lessons/a  words-are-spoken',
        '',
        'No problems found.',
        '',
      ].join('\n'),
    );
  });
});
