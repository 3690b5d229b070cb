import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';
import { checkCurriculum } from '../../src/checks/check.ts';
import { withHandout } from '../../src/scaffold/newHandout.ts';
import { readWanted } from '../../src/scaffold/request.ts';
import { scaffold } from '../../src/scaffold/scaffold.ts';
import { lesson, pageFiles, soundFiles, testDay, writeCurriculum } from '../support/curriculum.ts';
import { readPdf } from '../support/pdf.ts';
import { finished, script } from '../support/process.ts';

const curriculum = () =>
  writeCurriculum('new-command', { 'content/planned-documents.yaml': readFileSync('content/planned-documents.yaml', 'utf8') });

const text = { type: 'string' } as const;
const optionsOfTests = { minutes: text, sensitivity: text, people: text, for: text };

/** `npm run new` in the small curriculum. Nobody sits at a terminal, as in a test or a pipe. */
const run = (root: string, ...words: string[]) => script('new', words, { PAPER_KITE_CURRICULUM: root });

describe('npm run new says what is wrong, and what to write instead', () => {
  const root = curriculum();
  test.each([
    [[], 'Say what is new: lesson, workshop, activity, kit, one-to-one, referral, handout, block. Use --help to see examples.'],
    [['lession', 'G3-09'], '"lession" cannot be made. Did you mean "lesson"?'],
    [['lesson'], 'Write it so: npm run new -- lesson G3-09'],
    [['kit', 'X9'], '"X9" is not an id of a kit: it is written like O02 or R03.'],
    [['lesson', 'W03'], 'W03 is not a lesson. Write: npm run new -- workshop W03'],
    [['lesson', 'G3-19'], 'G3-19 is not in the plan. Did you mean "G3-09"? A new one is first added to content/scope-and-sequence.yaml.'],
    [['lesson', 'G3-08'], `G3-08 is there already: ${lesson}. Nothing was changed.`],
    [
      ['kit', 'R03'],
      'The plan does not say "minutes" of R03: add --minutes 40.\nThe plan does not say "sensitivity" of R03: add --sensitivity careful.',
    ],
    [
      ['kit', 'R03', '--minutes', '3', '--sensitivity', 'harmless'],
      '--minutes 3: Write a whole number from 5 to 3000.\n--sensitivity harmless: Write one of: ordinary, careful, safeguarding.',
    ],
    [['workshop', 'W03', '--people', 'many'], '--people many: Write the fewest and the most, such as 10-40.'],
    [['handout', 'G3-08'], 'Write it so: npm run new -- handout G3-09 word-cards'],
    [
      ['handout', 'G3-08', 'Word cards'],
      '"Word cards" cannot be a name: use small letters a–z, digits and single hyphens, such as word-cards.',
    ],
    [['handout', 'G3-08', 'letter-paper'], `${lesson}/letter-paper.zh.mdx is there already. Nothing was changed.`],
    [['handout', 'G3-08', 'cards', '--for', 'pupils'], '--for pupils: Did you mean "pupil"?'],
    [['handout', 'G3-09', 'cards'], 'G3-09 is not written yet. Begin with: npm run new -- G3-09'],
    [['block', 'say'], 'There is a block <Say> already: src/blocks/say. Nothing was changed.'],
  ])('%j', async (words, sentence) => {
    const { values, positionals } = parseArgs({ args: words, options: optionsOfTests, allowPositionals: true });
    const wanted = readWanted(positionals);
    const told =
      'fault' in wanted
        ? { faults: [wanted.fault] }
        : await scaffold(wanted, { root, project: path.resolve('.'), options: values, ask: undefined, dryRun: false });
    expect(told).toEqual({ faults: sentence.split('\n') });
  });

  test('on its error output, and ends with 1; where nobody sits at a terminal it never waits for an answer', async () => {
    expect(await run(root, 'kit', 'R03', '--minutes', '30')).toEqual({
      code: 1,
      stdout: '',
      stderr: 'The plan does not say "sensitivity" of R03: add --sensitivity careful.\n',
    });
    expect(await run(root, 'lesson', 'G3-09', '--minute', '40')).toEqual({
      code: 1,
      stdout: '',
      stderr: "Unknown option '--minute'. Use --help to see the options.\n",
    });
  });

  test('to whoever sits at one it puts a question, and puts it again when the answer is none', async () => {
    const asked: string[] = [];
    const answers = ['soon', '40', 'careful'];
    const ask = async (question: string) => {
      asked.push(question);
      return answers.shift()!;
    };
    const made = await scaffold(
      { what: 'document', id: 'R03', kind: 'referral' },
      { root, project: path.resolve('.'), options: {}, ask, dryRun: false },
    );
    expect(made).toHaveProperty('report');
    expect(asked).toEqual([
      'How many minutes, all together: ',
      'Write a whole number from 5 to 3000.\nHow many minutes, all together: ',
      'How painful is its theme (ordinary, careful, safeguarding): ',
    ]);
    expect(readFileSync(path.join(root, 'content/referral/r03-24-hour-crisis-checklist/kit.yaml'), 'utf8')).toContain(
      'sensitivity: careful',
    );
  });

  test('of an edition without a plan it wants to know what the plan would say', async () => {
    const own = writeCurriculum('new-without-plan', {
      'content/scope-and-sequence.yaml': '[]\n',
      'content/planned-documents.yaml': '[]\n',
    });
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

/** What the check tells besides what is still to be written. */
function others(root: string) {
  return checkCurriculum(root, { today: testDay }).problems.filter(({ id }) => id !== 'text-is-written');
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
  lessons/grade-3/09-everyday-life-with-grandparents/lesson.yaml
  lessons/grade-3/09-everyday-life-with-grandparents/plan.zh.mdx
  lessons/grade-3/09-everyday-life-with-grandparents/plan.en.mdx
  lessons/grade-3/09-everyday-life-with-grandparents/thank-you-and-i-need-card.zh.mdx
  lessons/grade-3/09-everyday-life-with-grandparents/thank-you-and-i-need-card.en.mdx

Nothing was written.
`,
    });
    expect(existsSync(path.join(root, 'lessons/grade-3/09-everyday-life-with-grandparents'))).toBe(false);
  });

  test('adds a handout to a lesson: its texts, its line in the yaml, and how to point to it', async () => {
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
  ${lesson}/lesson.yaml

Put <Handout to="word-cards" /> on a line of its own where it is given out, in plan.zh.mdx and plan.en.mdx.
`,
    });
    const facts = soundFiles[`${lesson}/lesson.yaml`]!;
    expect(readFileSync(path.join(root, lesson, 'lesson.yaml'), 'utf8')).toBe(
      facts.replace('    pages: 1\n', '    pages: 1\n  - name: word-cards\n    for: group\n    pages: 1\n'),
    );
    expect(others(root)).toEqual([]);
  });
});

describe('a handout is put into the yaml, and everything else stays as it was written', () => {
  const handout = { name: 'cards', for: 'pupil', title: {} } as const;
  const entry = '  - name: cards\n    for: pupil\n    pages: 1\n';
  test.each([
    [
      'behind the last of a list',
      'id: A\nhandouts:\n  - name: a\n    for: pupil # one each\n# note\nsources: [x]\n',
      `id: A\nhandouts:\n  - name: a\n    for: pupil # one each\n${entry}# note\nsources: [x]\n`,
    ],
    [
      'indented as the list is',
      'handouts:\n- name: a\n  for: pupil\n',
      'handouts:\n- name: a\n  for: pupil\n- name: cards\n  for: pupil\n  pages: 1\n',
    ],
    ['at the end where there is no list', 'id: A # first', `id: A # first\nhandouts:\n${entry}`],
    ['in the place of an empty list', 'id: A\nhandouts: []\nways: [3]\n', `id: A\nways: [3]\nhandouts:\n${entry}`],
    [
      'with the line ends of Windows',
      'handouts:\r\n  - name: a\r\n    for: pupil\r\n',
      `handouts:\r\n  - name: a\r\n    for: pupil\r\n${entry.replaceAll('\n', '\r\n')}`,
    ],
  ])('%s', (_, before, after) => {
    expect(withHandout(before, handout)).toBe(after);
  });
});

describe('a new block', () => {
  // A copy of the project in which a folder can be added: the blocks are found by reading the directory.
  const project = path.resolve('.cache/tests/new-block');
  rmSync(project, { recursive: true, force: true });
  mkdirSync(project, { recursive: true });
  for (const part of ['src', 'content', 'scripts', 'docs', 'public', 'package.json', 'CHANGELOG.md', 'astro.config.mjs', 'tsconfig.json'])
    cpSync(part, path.join(project, part), { recursive: true });
  symlinkSync(path.resolve('node_modules'), path.join(project, 'node_modules'));
  afterAll(() => rmSync(project, { recursive: true, force: true }));

  test('is sound as it is written: it passes the check, and stands on the page and on paper', async () => {
    const root = writeCurriculum('new-block-curriculum', {
      ...pageFiles,
      ...Object.fromEntries(
        ['zh', 'en'].map((locale) => {
          const file = `${lesson}/plan.${locale}.mdx`;
          return [file, `${soundFiles[file]}\n<WordLadder title="Kite ladder">\n\nOne rung **after** the other.\n\n</WordLadder>\n`];
        }),
      ),
    });
    const made = await finished(process.execPath, ['scripts/new.ts', 'block', 'word-ladder'], { cwd: project });
    expect(made).toMatchObject({ code: 0, stderr: '' });
    expect(made.stdout).toContain('src/blocks/word-ladder/WordLadder.astro');
    expect(readFileSync(path.join(project, 'docs/blocks.md'), 'utf8')).toContain('| `<WordLadder title="…">` … | a titled box |');
    expect(readFileSync(path.join(project, 'docs/zh/blocks.md'), 'utf8')).toContain('| `<WordLadder title="…">` … | 带题目的框 |');
    const env = { PAPER_KITE_CURRICULUM: root, PAPER_KITE_OUT: path.join(root, 'dist') };
    const built = await finished(process.execPath, ['scripts/build.ts'], { cwd: project, env });
    expect(built).toMatchObject({ code: 0 });
    const page = readFileSync(path.join(root, 'dist/zh/lessons/g3-08/index.html'), 'utf8');
    expect(page).toContain('<section class="word-ladder">');
    const { pages } = await readPdf(path.join(root, 'dist/packs/en/documents/g3-08.pdf'));
    expect(pages.map(({ words }) => words).join(' ')).toContain('Kite ladder');
    const again = await finished(process.execPath, ['scripts/new.ts', 'block', 'word-ladder'], { cwd: project });
    expect(again.stderr).toBe('There is a block <WordLadder> already: src/blocks/word-ladder. Nothing was changed.\n');
  }, 180_000);
});
