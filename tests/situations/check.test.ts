import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { changed, lesson, planWith, soundFiles, testDay, writeCurriculum } from '../support/curriculum.ts';
import { command, script } from '../support/process.ts';

const roots: string[] = [];
afterAll(() => {
  for (const root of new Set(roots)) rmSync(root, { recursive: true });
});

/** The last line of a report for people. */
const limits = {
  zh: '检查只认字句：语气、图画、一句话合不合这些孩子，它看不出来；请了解这些孩子的人再读一遍。',
  en: 'A check knows words alone: tone, pictures and whether a sentence fits these children it cannot judge; let someone who knows them read it.',
};

function check(name: string, files: Record<string, string | undefined>, ...options: string[]) {
  const root = writeCurriculum(`check-${name}`, files);
  roots.push(root);
  return command('check', ['--today', testDay, ...options], { PAPER_KITE_CURRICULUM: root });
}

/** What is advised on the small lesson: ten minutes for one sentence. */
const advice = `1 piece of advice on craft, which stops nothing; to see all: npm run check -- --advice\n  1  ${lesson}  minutes-are-enough\n\n`;

describe('npm run check', () => {
  test('on a sound curriculum says so and exits with 0', async () => {
    const root = writeCurriculum('check-sound');
    roots.push(root);
    expect(await script('check', ['--today', testDay], { PAPER_KITE_CURRICULUM: root })).toEqual({
      code: 0,
      stdout: `${advice}No problems found.\n${limits.en}\n`,
      stderr: '',
    });
  });

  test('reports every problem of every file in one run and exits with 1', async () => {
    const { code, stdout } = await check('broken', {
      ...planWith('<Stpe />\n\n打 110。'),
      ...changed(`${lesson}/lesson.yaml`, ['minutes: 40', 'minutes: forty']),
    });
    expect(code).toBe(1);
    expect(stdout).toBe(
      [
        `${lesson}/lesson.yaml`,
        '  4:1      error    "minutes" is "forty", but it has to be a number.  [facts-are-valid]',
        '           │ minutes: forty',
        '           │ ^^^^^^^',
        '           Write a number.',
        '',
        `${lesson}/plan.zh.mdx`,
        '  30:1     error    <Stpe> is not a block.  [block-is-known]',
        '           │ <Stpe />',
        '           Did you mean <Step>?',
        '',
        '2 errors, 0 warnings.',
        limits.en,
        '',
      ].join('\n'),
    );
  });

  test('only warns of a missing translation: the exit code is 0', async () => {
    const { code, stdout } = await check('untranslated', { [`${lesson}/plan.en.mdx`]: undefined });
    expect(code).toBe(0);
    expect(stdout).toBe(
      [
        `${lesson}/lesson.yaml`,
        '  6:1      warning  G3-08 has no plan.en.mdx.  [translation-exists]',
        '           │ handouts:',
        '           Until it is translated, the page shows the original with a notice.',
        '',
        `${advice}0 errors, 1 warning.`,
        limits.en,
        '',
      ].join('\n'),
    );
  });

  test('with --advice, or the name of a check, shows advice; the exit code is 0', async () => {
    for (const options of [['--advice'], ['--only', 'minutes-are-enough']]) {
      const { code, stdout } = await check('advice', {}, ...options);
      expect(code).toBe(0);
      expect(stdout).toContain('  12:1     advice   "故事" has 10 minutes but takes about 1: speaking 0.5.  [minutes-are-enough]\n');
    }
  });

  test('runs no code of a document', async () => {
    const root = writeCurriculum('check-code', planWith('{console.log("ran")}\n\nimport "./x.ts"'));
    roots.push(root);
    const { code, stdout } = await script('check', ['--today', testDay], { PAPER_KITE_CURRICULUM: root });
    expect(code).toBe(1);
    expect(stdout).not.toMatch(/^ran$/m);
  });

  test('with --only reports one check, and counts no other', async () => {
    const { code, stdout } = await check('only', planWith('<Stpe />\n\n打 110。'), '--only', 'phone-comes-from-registry,minutes-add-up');
    expect(code).toBe(1);
    expect(stdout).toContain('The phone number 110 is typed in the text.');
    expect(stdout).not.toContain('Stpe');
    expect(stdout).toMatch(/^1 error, 0 warnings\.$/m);
  });

  test('with --json prints one object', async () => {
    const { code, stdout } = await check('json', planWith('<Stpe />'), '--json');
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toEqual({
      problems: [
        {
          id: 'block-is-known',
          severity: 'error',
          file: `${lesson}/plan.zh.mdx`,
          line: 30,
          column: 1,
          message: '<Stpe> is not a block.',
          hint: 'Did you mean <Step>?',
          fix: [{ line: 30, column: 1, written: '<Stpe', text: '<Step' }],
        },
      ],
      advice: [],
      accepted: [],
      counts: { errors: 1, warnings: 0, advice: 0, accepted: 0 },
    });
  });

  test('with --github prints commands that GitHub shows at the line', async () => {
    const { code, stdout } = await check('github', planWith('<Stpe />'), '--github');
    expect(code).toBe(1);
    expect(stdout).toBe(
      `::error file=${lesson}/plan.zh.mdx,line=30,col=1,title=block-is-known::<Stpe> is not a block.%0ADid you mean <Step>?\n1 error, 0 warnings.\n${limits.en}\n`,
    );
  });

  test('with --release refuses a hotline that no one has checked for two years', async () => {
    const later = ['--today', '2028-12-01', '--only', 'hotlines-are-checked'];
    expect((await check('later', {}, ...later)).code).toBe(0);
    expect((await check('release', {}, ...later, '--release')).code).toBe(1);
  });

  test('with --explain prints the page about a check', async () => {
    const { code, stdout } = await command('check', ['--explain', 'minutes-add-up']);
    expect({ code, stdout }).toEqual({ code: 0, stdout: readFileSync('docs/checks/minutes-add-up.md', 'utf8') });
    const chinese = await command('check', ['--explain', 'minutes-add-up', '--lang', 'zh']);
    expect(chinese).toEqual({ code: 0, stdout: readFileSync('docs/checks/zh/minutes-add-up.md', 'utf8'), stderr: '' });
  });

  test('with --help lists its options, in Chinese too', async () => {
    expect((await command('check', ['--help'])).stdout).toContain('Reads the whole curriculum and reports every problem');
    expect((await command('check', ['--help', '--lang', 'zh'])).stdout).toContain('把写的全读一遍，说出每一个问题');
  });

  test.each([
    [
      ['--only', 'minutes-ad-up'],
      'There is no check "minutes-ad-up". Did you mean "minutes-add-up"?',
      '没有 "minutes-ad-up" 这项检查。是不是想写 "minutes-add-up"？',
    ],
    [
      ['--explain', 'help-is-name'],
      'There is no check "help-is-name". Did you mean "help-is-named"?',
      '没有 "help-is-name" 这项检查。是不是想写 "help-is-named"？',
    ],
    [
      ['--only', 'pdf-is-made'],
      '"pdf-is-made" is only reported when pages are printed: npm run packs -- --only G3-08 --out proof.',
      '"pdf-is-made" 要打印时才知道：npm run packs -- --only G3-08 --out proof。',
    ],
    [['--json', '--github'], 'Choose one of --json and --github.', '--json 和 --github 只能选一个。'],
    [
      ['--today', 'tomorrow'],
      '--today is "tomorrow": write a day as 2026-11-23.',
      '--today 写的是 "tomorrow"：日期要写成 2026-11-23 这样。',
    ],
    [
      ['--today', '2026-02-30'],
      '--today is "2026-02-30": write a day as 2026-11-23.',
      '--today 写的是 "2026-02-30"：日期要写成 2026-11-23 这样。',
    ],
    [['--jsn'], "Unknown option '--jsn'. Use --help to see the options.", '没有 "--jsn" 这个选项。用 --help 看有哪些选项。'],
    [
      ['minutes'],
      '"minutes" is not an id of a document, such as G5-09 or W03. Use --help to see the options.',
      '"minutes" 不是材料的编号：要写成 G5-09、W03 这样。用 --help 看有哪些选项。',
    ],
    [
      ['minutes-add-up'],
      '"minutes-add-up" is the name of a check: write --only minutes-add-up.',
      '"minutes-add-up" 是一项检查的名字，要写成 --only minutes-add-up。',
    ],
    [
      ['--json=1'],
      "Option '--json' does not take an argument. Use --help to see the options.",
      '"--json" 后面不写内容。用 --help 看有哪些选项。',
    ],
    [
      ['--only'],
      "Option '--only <value>' argument missing. Use --help to see the options.",
      '"--only" 后面要写内容。用 --help 看有哪些选项。',
    ],
  ])('does not understand %j: it says so in a sentence and exits with 2', async (options, sentence, chinese) => {
    expect(await command('check', ['--lang', 'zh', ...options])).toEqual({ code: 2, stdout: '', stderr: `${chinese}\n` });
    expect(await command('check', options)).toEqual({ code: 2, stdout: '', stderr: `${sentence}\n` });
  });
});

describe('the documents of one writer', () => {
  const other = 'lessons/grade-3/09-everyday-life-with-grandparents';
  const twoLessons = {
    ...changed(`${lesson}/plan.zh.mdx`, ['minutes="30"', 'minutes="32"']),
    [`${other}/lesson.yaml`]: soundFiles[`${lesson}/lesson.yaml`]!.replace('G3-08', 'G3-09').replace(/handouts:\n(?: .*\n)+/, ''),
    [`${other}/plan.zh.mdx`]: soundFiles[`${lesson}/plan.zh.mdx`]!.replace('<Handout to="letter-paper" />', '【待写：一】【待写：二】'),
  };

  test('alone are reported when they are named, in any way to write an id; every place to write is listed', async () => {
    const { code, stdout } = await check('named', twoLessons, 'g3-9', '--only', 'text-is-written');
    expect(code).toBe(0);
    expect(stdout.match(/【待写：.】/g)).toEqual(expect.arrayContaining(['【待写：一】', '【待写：二】']));
    expect(stdout).not.toContain(`${lesson}/`);
    expect((await check('named', twoLessons, 'G3-08', '--lang', 'zh')).stdout).toMatch(/\n1 个错误，0 个提醒。/);
  });

  test.each([
    [['G3-10'], 'G3-10 has not been begun. To begin it: npm run new -- G3-10'],
    [['G3-88'], 'There is no document "G3-88". Did you mean "G3-08"?'],
    [['G3-08', '--mine'], 'Choose one: ids of documents, or --mine.'],
  ])('%j is refused', async (words, sentence) => {
    expect(await check('refused', {}, ...words)).toEqual({ code: 2, stdout: '', stderr: `${sentence}\n` });
  });

  test('are found by what the branch has changed since it left main, committed or not', async () => {
    const root = writeCurriculum('check-mine', twoLessons);
    roots.push(root);
    const git = (...words: string[]) =>
      execFileSync('git', ['-C', root, '-c', 'user.name=Writer', '-c', 'user.email=writer@example.org', ...words], { stdio: 'ignore' });
    const mine = (...words: string[]) => command('check', ['--today', testDay, '--mine', ...words], { PAPER_KITE_CURRICULUM: root });
    git('init', '--initial-branch=main');
    expect((await mine()).stderr).toBe(
      '--mine compares with the branch main, and there is no git or no main here. Ids do as well: npm run check -- G5-09\n',
    );
    git('add', '.');
    git('commit', '--message', 'all');
    expect((await mine()).stdout).toMatch(/^No document is different from main\.\n\nNo problems found\./);
    writeFileSync(`${root}/${lesson}/plan.en.mdx`, readFileSync(`${root}/${lesson}/plan.en.mdx`, 'utf8').replace('The kite', 'A kite'));
    expect((await mine('--lang', 'zh')).stdout).toMatch(/^你改过的材料：G3-08\n/);
    git('switch', '--create', 'mine');
    git('commit', '--all', '--message', 'mine');
    writeFileSync(`${root}/${other}/plan.en.mdx`, '---\ntitle: One\n---\n');
    const { code, stdout } = await mine();
    expect(code).toBe(1);
    expect(stdout).toMatch(/^Documents that you changed: G3-08, G3-09\n/);
  });
});
