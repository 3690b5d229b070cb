import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { newBlock } from '../../src/authoring/scaffold/block.ts';
import type { Draft } from '../../src/authoring/scaffold/draft.ts';
import type { Problem } from '../../src/curriculum/problem.ts';
import { changed, firstLine, lesson, pageFiles, planWith, soundFiles, testDay, writeCurriculum } from '../support/curriculum.ts';
import { readPdf } from '../support/pdf.ts';
import { finished } from '../support/process.ts';
import { sometimes, thorough } from '../support/thorough.ts';

describe('a new block', () => {
  // A copy of the project in which a folder can be added: the blocks are found by reading the directory.
  const project = path.resolve('.cache/tests/new-block');
  rmSync(project, { recursive: true, force: true });
  mkdirSync(project, { recursive: true });
  for (const part of [
    'src',
    'content',
    'lists',
    'scripts',
    'docs',
    'public',
    'package.json',
    'package-lock.json',
    'CHANGELOG.md',
    'astro.config.mjs',
    'tsconfig.json',
  ])
    cpSync(part, path.join(project, part), { recursive: true });
  symlinkSync(path.resolve('node_modules'), path.join(project, 'node_modules'));
  afterAll(() => rmSync(project, { recursive: true, force: true }));

  // Each is a folder and nothing else: no other file of the project is touched.
  addBlock(
    'chant',
    `hears: 'class', as: 'words', readAloud: true, critical: true, holds: 'text', props: z.strictObject({}), view: () => ({ title: 'Chant' }),
    screen: ({ children }, { title }) => [{ kind: 'words', title, lines: linesOf(children) }]`,
  );
  addBlock(
    'shout',
    `hears: 'class', as: 'words', readAloud: true, critical: false, holds: 'words', inSentence: true, props: z.strictObject({}), view: () => ({ title: 'Shout' })`,
  );
  // Its words are in an attribute, and the schema does not say that they are words.
  addBlock(
    'slogan',
    `hears: 'class', as: 'words', readAloud: true, critical: true, holds: 'nothing', props: z.strictObject({ line: z.string() }), view: ({ line }) => ({ title: line })`,
  );
  addBlock(
    'riddle',
    `hears: 'class', as: 'question', readAloud: true, critical: false, holds: 'text', props: z.strictObject({}), view: () => ({ title: 'Riddle' })`,
  );
  addBlock(
    'echo',
    `hears: 'class', as: 'words', readAloud: true, critical: true, holds: 'nothing', inSentence: true, props: z.strictObject({ of: z.string() }), view: () => ({ title: 'Echo' })`,
  );
  // Types are not checked when a block is loaded, so a definition may leave out whom it speaks to.
  addBlock('silent', `holds: 'text', props: z.strictObject({ title: z.string() }), view: ({ title }) => ({ title })`);
  // Words for the teacher, next to the others for comparison.
  addBlock('aside', `hears: 'reader', critical: false, holds: 'text', props: z.strictObject({}), view: () => ({ title: 'Aside' })`);

  /** A folder with the faces of a block that `npm run new` begins, and a definition of its own. */
  function addBlock(folder: string, definition: string): void {
    const { folder: drafted } = newBlock(folder, project) as Draft;
    for (const { file, content } of drafted!.files) {
      mkdirSync(path.join(project, path.dirname(file)), { recursive: true });
      writeFileSync(path.join(project, file), content);
    }
    const name = folder[0]!.toUpperCase() + folder.slice(1);
    writeFileSync(
      path.join(project, `src/blocks/${folder}/block.ts`),
      `import { z } from 'zod';\nimport { linesOf } from '../runs.ts';\nexport default { name: '${name}', stages: ['main'], ${definition} };\n`,
    );
  }

  /** What the copy's own check reports of a curriculum, before a release. */
  async function problemsOf(root: string): Promise<Problem[]> {
    const program = `import { checkCurriculum } from './src/checks/check.ts';
      const { problems } = checkCurriculum(${JSON.stringify(root)}, { release: true, today: '${testDay}' });
      process.stdout.write(JSON.stringify(problems));`;
    const { code, stdout, stderr } = await finished(process.execPath, ['--input-type=module', '-e', program], { cwd: project });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    return JSON.parse(stdout) as Problem[];
  }

  test('cannot escape the rules for what children hear: its words are searched, its sentences counted', async () => {
    const long = '风筝飞过了外公家的屋顶和村口的那棵大树';
    const root = writeCurriculum('new-block-spoken', {
      ...changed(`${lesson}/lesson.yaml`, ['id: G3-08', 'id: G2-08']),
      ...planWith(`<Chant>都怪你，${long}。</Chant>

我们<Shout>都怪你，${long}</Shout>

<Slogan line="都怪你，${long}" />

<Riddle>

都怪你，${long}？

- 都怪你，${long}。→ 都怪你，${long}。
- 不知道。<Shout>都怪你，${long}</Shout>

</Riddle>

我们<Echo of="都怪你，${long}" />

<Silent title="都怪你">都怪你，${long}。</Silent>

<Aside>都怪你，${long}。</Aside>`),
    });
    const problems = await problemsOf(root);
    const linesOf = (id: string) => problems.filter((problem) => problem.id === id).map(({ line }) => line - firstLine.plan);
    // Chant, Shout, Slogan; of Riddle the question, the reply and the Shout among the answers; Echo; Silent and its title. Neither the
    // answer nor what the teacher reads.
    expect(linesOf('messaging-is-safe')).toEqual([0, 2, 4, 8, 10, 11, 15, 17, 17]);
    expect(linesOf('spoken-sentences-are-short')).toEqual([0, 2, 4, 8, 10, 11, 15, 17]);
    expect(problems.find(({ id }) => id === 'messaging-is-safe')).toMatchObject({
      severity: 'error',
      message: { zh: '"都怪你" 把错推到了孩子身上。', en: '"都怪你" puts the blame on a child.' },
    });
    expect(problems.find(({ id }) => id === 'spoken-sentences-are-short')).toMatchObject({
      severity: 'error',
      message: {
        zh: `念给孩子听的这一句有 22 个字："都怪你，${long}"。`,
        en: `A sentence that is read aloud has 22 characters: "都怪你，${long}".`,
      },
    });
  });

  sometimes('is as critical as its definition says: a release waits for its translation, in its attributes too', async () => {
    const inEach = (zh: string, en: string) => ({
      [`${lesson}/plan.zh.mdx`]: `${soundFiles[`${lesson}/plan.zh.mdx`]}\n${zh}\n`,
      [`${lesson}/plan.en.mdx`]: `${soundFiles[`${lesson}/plan.en.mdx`]}\n${en}\n`,
    });
    const english =
      '<Chant>Fly.</Chant>\n\nWe <Echo of="fly" />\n\n<Slogan line="Up." />\n\n<Silent title="High">Wind.</Silent>\n\n<Aside>Wait.</Aside>';
    const root = writeCurriculum(
      'new-block-translated',
      inEach(
        '<Chant>飞。</Chant>\n\n我们<Echo of="飞" />\n\n<Slogan line="上。" />\n\n<Silent title="高">风。</Silent>\n\n<Aside>等。</Aside>',
        english,
      ),
    );
    const done = await finished(process.execPath, ['scripts/translation.ts', '--done', lesson], {
      cwd: project,
      env: { PAPER_KITE_CURRICULUM: root },
    });
    expect(done).toMatchObject({ code: 0, stderr: '' });
    const fresh = async () => (await problemsOf(root)).filter(({ id }) => id === 'translation-is-fresh');
    expect(await fresh()).toEqual([]);
    const again = inEach(
      '<Chant>飞吧。</Chant>\n\n我们<Echo of="飞吧" />\n\n<Slogan line="上去。" />\n\n<Silent title="更高">起风。</Silent>\n\n<Aside>等等。</Aside>',
      english,
    );
    for (const [file, text] of Object.entries(again)) writeFileSync(path.join(root, file), text);
    const stale = (await fresh()).map(({ line, severity, message }) => ({
      line: line - firstLine.plan,
      severity,
      says: message.en.split('now says ')[1],
    }));
    expect(stale).toEqual([
      { line: 0, severity: 'error', says: '"飞吧。".' },
      { line: 2, severity: 'error', says: '"我们[飞吧]".' },
      { line: 4, severity: 'error', says: '"上去。".' },
      { line: 6, severity: 'error', says: '"更高".' },
      { line: 6, severity: 'error', says: '"起风。".' },
      { line: 8, severity: 'warning', says: '"等等。".' },
    ]);
  });

  /** A lesson with three new blocks, one of them begun by `npm run new`. */
  function curriculum(): string {
    return writeCurriculum('new-block-curriculum', {
      ...pageFiles,
      ...Object.fromEntries(
        ['zh', 'en'].map((locale) => {
          const file = `${lesson}/plan.${locale}.mdx`;
          const spoken =
            '<Chant>Up, up, the kite!</Chant>\n\n<Silent title="Hush">Only for the teacher.</Silent>\n\n<Handout to="letter-paper" />';
          const plan = soundFiles[file]!.replace('<Handout to="letter-paper" />', spoken);
          return [file, `${plan}\n<WordLadder title="Kite ladder">\n\nOne rung **after** the other.\n\n</WordLadder>\n`];
        }),
      ),
    });
  }

  test('is begun by npm run new, with its rows in the docs and what to do next; never over one that is there', async () => {
    const made = await finished(process.execPath, ['scripts/new.ts', 'block', 'word-ladder'], { cwd: project });
    expect(made).toMatchObject({ code: 0, stderr: '' });
    expect(made.stdout).toContain('src/blocks/word-ladder/WordLadder.astro');
    const { next } = newBlock('word-tower', project) as Draft;
    expect(next.map(({ zh }) => zh)).toEqual([
      '<WordTower title="…"> 现在就能用。把它改成想要的样子：',
      '  src/blocks/word-tower/block.ts：可以放在哪里，有哪些属性，几种样子显示的话和数据；',
      '    它的话说给谁听、念不念、译文旧了要不要紧（现在都是最严的），投影上是什么样子。docs/blocks.md 里有说明',
      '  src/blocks/word-tower/WordTower.astro、face.css：网页上的样子',
      '  src/blocks/word-tower/face.typ：纸上的样子',
      '  src/blocks/word-tower/docx.ts：Word 里的样子',
      '  docs/blocks.md、docs/zh/blocks.md：告诉写的人它是什么的那一行',
      '它自己的话放进 src/i18n/*/blocks.ts，view() 用 t() 来取。',
    ]);
    expect(next.map(({ en }) => en)).toEqual([
      '<WordTower title="…"> can be used as it is. Make it what it should be:',
      '  src/blocks/word-tower/block.ts: where it may be used, its attributes, the words and data that its faces show;',
      '    whom its words are said to, whether they are read aloud and critical (now all as strict as can be), what the projector shows. See docs/blocks.md',
      '  src/blocks/word-tower/WordTower.astro, face.css: how it looks on the page',
      '  src/blocks/word-tower/face.typ: how it looks on paper',
      '  src/blocks/word-tower/docx.ts: how it looks in Word',
      '  docs/blocks.md, docs/zh/blocks.md: the row in the list of blocks for writers',
      'Words of its own go into src/i18n/*/blocks.ts; view() takes them with t().',
    ]);
    expect(readFileSync(path.join(project, 'docs/blocks.md'), 'utf8')).toContain('| `<WordLadder title="…">` … | a titled box |');
    expect(readFileSync(path.join(project, 'docs/zh/blocks.md'), 'utf8')).toContain('| `<WordLadder title="…">` … | 带题目的框 |');
    const again = await finished(process.execPath, ['scripts/new.ts', 'block', 'word-ladder'], { cwd: project });
    expect(again.stderr).toBe('There is a block <WordLadder> already: src/blocks/word-ladder. Nothing was changed.\n');
  });

  test('works as it is written: the check passes', async () => {
    const problems = await problemsOf(curriculum());
    expect(problems.filter(({ file }) => file === `${lesson}/plan.zh.mdx`)).toEqual([]);
  });

  test.runIf(thorough)(
    'is shown on the page and on paper; what shows it on a screen is its own',
    async () => {
      const root = curriculum();
      const env = { PAPER_KITE_CURRICULUM: root, PAPER_KITE_OUT: path.join(root, 'dist') };
      const built = await finished(process.execPath, ['scripts/build.ts'], { cwd: project, env });
      expect(built).toMatchObject({ code: 0, stderr: '' });
      const page = readFileSync(path.join(root, 'dist/zh/lessons/g3-08/index.html'), 'utf8');
      expect(page).toContain('<section class=word-ladder>');
      const styles = [...page.matchAll(/<link rel=stylesheet href=\/([^>]+)>/g)].map(([, file]) => file!);
      expect(styles.map((file) => readFileSync(path.join(root, 'dist', file), 'utf8')).join('')).toContain('.word-ladder');
      expect(page).toContain('Only for the teacher.');
      const screens = readFileSync(path.join(root, 'dist/zh/lessons/g3-08/projector/index.html'), 'utf8');
      expect(screens).toContain('Up, up, the kite!');
      expect(screens).not.toContain('Only for the teacher.');
      const { pages } = await readPdf(path.join(root, 'dist/packs/en/documents/g3-08.pdf'));
      expect(pages.map(({ words }) => words).join(' ')).toContain('Kite ladder');
    },
    180_000,
  );
});
