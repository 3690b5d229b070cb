import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { filesBelow } from '../../src/lib/files/filesBelow.ts';
import { packsHelp } from '../../src/print/selection.ts';
import { changed, lesson, planWith, sheetWith, soundFiles, writeCurriculum } from '../support/curriculum.ts';
import { command, script } from '../support/process.ts';
import { sidesOf } from '../support/sheets.ts';
import { sometimes } from '../support/thorough.ts';

const place = path.resolve('.cache/tests/packs-situations');
rmSync(place, { recursive: true, force: true });
mkdirSync(place, { recursive: true });
afterAll(() => rmSync(place, { recursive: true }));

let outs = 0;
/** Runs `npm run packs` on the small curriculum with some files changed, into a folder of its own. */
async function packs(args: string[], files: Record<string, string | undefined> = {}, out = path.join(place, `out-${outs++}`)) {
  const root = writeCurriculum(`packs-situations/curriculum-${outs++}`, files);
  const finished = await command('packs', [...args, '--out', out], { PAPER_KITE_CURRICULUM: root });
  const made = existsSync(out) && statSync(out).isDirectory() ? filesBelow(out) : [];
  return { ...finished, out, made };
}

describe('npm run packs', () => {
  test('--help lists all options and makes nothing', async () => {
    const { code, stdout, stderr } = await script('packs', ['--help']);
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: packsHelp.en, stderr: '' });
    for (const option of ['--grade', '--locale', '--only', '--booklet', '--flip', '--format', '--out', '--help'])
      expect(stdout).toContain(option);
  });

  test('--only makes one document’s sheets and a manifest of just these', async () => {
    const { code, stdout, made, out } = await packs(['--only', 'G3-08', '--locale', 'en']);
    expect(code).toBe(0);
    expect(made).toEqual(['en/documents/g3-08-letter-paper.pdf', 'en/documents/g3-08.pdf', 'manifest.json']);
    expect(stdout.trimEnd().split('\n').at(-1)).toBe(`2 PDFs in ${path.relative('.', out)}`);
    const manifest = JSON.parse(readFileSync(path.join(out, 'manifest.json'), 'utf8')) as { file: string }[];
    expect(manifest.map(({ file }) => file)).toEqual(['en/documents/g3-08-letter-paper.pdf', 'en/documents/g3-08.pdf']);
  });

  test('without --out, PDFs are made in the folder of the site that PAPER_KITE_OUT names; an empty name is refused', async () => {
    const root = writeCurriculum(`packs-situations/curriculum-${outs++}`, {});
    const site = path.join(place, 'site-of-its-own');
    const made = await command('packs', ['--only', 'G3-08', '--locale', 'en'], { PAPER_KITE_CURRICULUM: root, PAPER_KITE_OUT: site });
    expect(made.stderr).toBe('');
    expect(made.stdout.trimEnd().split('\n').at(-1)).toBe(`2 PDFs in ${path.relative('.', path.join(site, 'packs'))}`);
    expect(existsSync(path.join(site, 'packs/en/documents/g3-08.pdf'))).toBe(true);
    const empty = await command('packs', ['--only', 'G3-08'], { PAPER_KITE_CURRICULUM: root, PAPER_KITE_OUT: ' ' });
    expect(empty).toMatchObject({ code: 1, stderr: 'PAPER_KITE_OUT is empty. Name a folder, or leave PAPER_KITE_OUT out.\n' });
  });

  test('--format pdf,docx makes Word files next to the PDFs; from then on they are made again with them', async () => {
    const out = path.join(place, 'formats');
    const { code, stdout, made } = await packs(['--only', 'G3-08', '--locale', 'en', '--format', 'pdf,docx'], {}, out);
    expect(code).toBe(0);
    const sheets = ['en/documents/g3-08', 'en/documents/g3-08-letter-paper'];
    expect(made).toEqual([...sheets.flatMap((sheet) => [`${sheet}.docx`, `${sheet}.pdf`]), 'manifest.json'].sort());
    expect(stdout.trimEnd().split('\n').at(-1)).toBe(`2 PDFs, 2 DOCX in ${path.relative('.', out)}`);
    const listed = () => JSON.parse(readFileSync(path.join(out, 'manifest.json'), 'utf8')) as Record<string, unknown>[];
    const plan = listed().find(({ file }) => file === 'en/documents/g3-08.docx')!;
    expect(plan).toMatchObject({
      kind: 'document',
      format: 'docx',
      locale: 'en',
      documents: ['G3-08'],
      bytes: statSync(path.join(out, 'en/documents/g3-08.docx')).size,
    });
    expect(plan).not.toHaveProperty('pages');
    const text = changed(`${lesson}/plan.en.mdx`, ['aim: ', 'aim: Kites. ']);
    expect((await packs(['--only', 'G3-08', '--locale', 'en'], text, out)).code).toBe(0);
    expect(listed().find(({ file }) => file === 'en/documents/g3-08.docx')!['sha256']).not.toBe(plan['sha256']);
  });

  test('--format refuses what it does not know, in both languages', async () => {
    const wrong = await packs(['--format', 'word']);
    expect(wrong).toMatchObject({
      code: 1,
      made: [],
      stderr: '--format word: there is no such format. Known here: "pdf", "docx", "pptx", "pptx-4x3", "card", "png", "note", "epub".\n',
    });
    const chinese = await packs(['--format', 'docs', '--lang', 'zh']);
    expect(chinese.stderr).toBe('--format docs：没有这种格式。是不是想写 "docx"？\n');
  });

  test('adds to what other options made before, and makes nothing again that has not changed', async () => {
    const out = path.join(place, 'twice');
    await packs(['--only', 'G3-08', '--locale', 'en'], {}, out);
    const before = statSync(path.join(out, 'en/documents/g3-08.pdf')).mtimeMs;
    const { code, stdout, made } = await packs(['--only', 'G3-08'], {}, out);
    expect(code).toBe(0);
    expect(stdout).not.toContain('made en/');
    expect(statSync(path.join(out, 'en/documents/g3-08.pdf')).mtimeMs).toBe(before);
    expect(made).toHaveLength(5);
    expect(JSON.parse(readFileSync(path.join(out, 'manifest.json'), 'utf8'))).toHaveLength(4);
  });

  test.each([
    [['--grade', '12'], '--grade 12: a grade is a number from 1 to 9.\n'],
    [['--grade', '7'], 'There are no documents for these options yet, so there is nothing to print.\n'],
    [['--locale', 'de'], '--locale de: there is no such language. Known here: "zh", "en".\n'],
    [['--only', 'G3-09'], '--only G3-09: there is no such document. Did you mean "G3-08"?\n'],
    [['--booklet', '--flip', 'longedge'], '--flip longedge: there is no such edge. Did you mean "long-edge"?\n'],
  ])('%j is refused with a sentence', async (args, sentence) => {
    const { code, stdout, stderr, made } = await packs(args);
    expect({ code, stdout, stderr, made }).toEqual({ code: 1, stdout: '', stderr: sentence, made: [] });
  });

  sometimes(
    '--booklet folds the teacher pack besides; --flip turns its backs; a run without them folds it again when the pack has changed',
    async () => {
      const out = path.join(place, 'booklet');
      const asked = ['--grade', '3', '--locale', 'zh'];
      const manifest = () => JSON.parse(readFileSync(path.join(out, 'manifest.json'), 'utf8')) as Record<string, unknown>[];
      const booklet = () => manifest().find(({ kind }) => kind === 'booklet');
      const wayUp = async () =>
        (await sidesOf(readFileSync(path.join(out, 'zh/grade-3-teacher-booklet.pdf')))).map(({ upright }) => upright);

      expect(await packs(['--booklet', ...asked], {}, out)).toMatchObject({ code: 0, stderr: '' });
      const teacher = manifest().find(({ file }) => file === 'zh/grade-3-teacher.pdf') as { pages: number };
      expect(booklet()).toMatchObject({
        file: 'zh/grade-3-teacher-booklet.pdf',
        title: '三年级 教师包（对折小册子）',
        kind: 'booklet',
        grade: 3,
        locale: 'zh',
        sheets: Math.ceil(teacher.pages / 4),
      });
      const fronts = await wayUp();
      expect(new Set(fronts)).toEqual(new Set([true]));

      await packs(['--booklet', '--flip', 'long-edge', ...asked], {}, out);
      expect(await wayUp()).toEqual(fronts.map((_, side) => side % 2 === 0));

      const { sha256 } = booklet()!;
      await packs(asked, changed(`${lesson}/plan.zh.mdx`, ['风筝飞得很远。', '风筝飞得更远。']), out);
      expect(booklet()!['sha256']).not.toBe(sha256);
    },
  );

  test('an option that does not exist is refused with a sentence', async () => {
    const { code, stderr, made } = await packs(['--lokale', 'zh']);
    expect({ code, stderr, made }).toEqual({ code: 1, stderr: "Unknown option '--lokale'. Use --help to see the options.\n", made: [] });
  });

  test('a folder that cannot be created is reported before any work', async () => {
    const file = path.join(place, 'file');
    writeFileSync(file, 'mine');
    const { code, stdout, stderr } = await packs([], {}, path.join(file, 'packs'));
    expect({ code, stdout, stderr }).toEqual({
      code: 1,
      stdout: '',
      stderr: `${file} is a file, so no folder can be made there. Choose another folder.\n`,
    });
    expect(readFileSync(file, 'utf8')).toBe('mine');
  });

  test('an empty name is refused, and so are folders with what people wrote', async () => {
    for (const [out, sentence] of [
      ['', /^--out is empty\. Name a folder, or leave --out out\.\n$/],
      ['.', /^\S+ contains the project\. Nothing was done\. Choose another folder\.\n$/],
      ['content/pictures', /^\S+ is in \S+\/content, where no output may be written\. Nothing was done\. Choose another folder\.\n$/],
    ] as const) {
      const { code, stdout, stderr } = await command('packs', ['--out', out]);
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).toMatch(sentence);
    }
    const { code, stderr } = await script('packs', ['--out', ''], { LC_ALL: 'zh_CN.UTF-8' });
    expect({ code, stderr }).toEqual({ code: 1, stderr: '--out 是空的。写一个文件夹，或者不写 --out。\n' });
  });

  test('writes next to foreign files, and never over one', async () => {
    const out = path.join(place, 'theirs');
    mkdirSync(path.join(out, 'en/documents'), { recursive: true });
    writeFileSync(path.join(out, 'thesis.pdf'), 'precious');
    writeFileSync(path.join(out, 'en/documents/g3-08.pdf'), 'precious');
    const refused = await packs(['--only', 'G3-08', '--locale', 'en'], {}, out);
    expect(refused).toMatchObject({
      code: 1,
      stderr: `${out} has files of the same names that this command did not write, or that were changed since: en/documents/g3-08.pdf. Nothing was written. Move them elsewhere, or choose another folder.\n`,
      made: ['en/documents/g3-08.pdf', 'thesis.pdf'],
    });
    rmSync(path.join(out, 'en/documents/g3-08.pdf'));
    const { code, made } = await packs(['--only', 'G3-08', '--locale', 'en'], {}, out);
    expect({ code, made }).toEqual({
      code: 0,
      made: ['en/documents/g3-08-letter-paper.pdf', 'en/documents/g3-08.pdf', 'manifest.json', 'thesis.pdf'],
    });
    // A PDF with annotations by someone is a foreign file.
    const annotated = path.join(out, 'en/documents/g3-08.pdf');
    const pdf = readFileSync(annotated);
    writeFileSync(annotated, Buffer.concat([pdf, Buffer.from('% a remark\n%%EOF\n')]));
    // A file system may give both files the same time if they are written within milliseconds.
    utimesSync(annotated, new Date(), new Date(Date.now() + 1000));
    expect((await packs(['--only', 'G3-08', '--locale', 'en'], {}, out)).stderr).toBe(
      `${out} has files of the same names that this command did not write, or that were changed since: en/documents/g3-08.pdf. Nothing was written. Move them elsewhere, or choose another folder.\n`,
    );
    writeFileSync(annotated, pdf);
    // A folder that someone has moved elsewhere is theirs, and so are their changes in it.
    const moved = path.join(place, 'moved');
    renameSync(path.join(out, 'en/documents'), moved);
    symlinkSync(moved, path.join(out, 'en/documents'));
    writeFileSync(path.join(moved, 'g3-08.pdf'), 'precious');
    expect((await packs(['--only', 'G3-08', '--locale', 'en'], {}, out)).stderr).toBe(
      `${out} has files of the same names that this command did not write, or that were changed since: en/documents, en/documents/g3-08.pdf. Nothing was written. Move them elsewhere, or choose another folder.\n`,
    );
    expect(readFileSync(path.join(moved, 'g3-08.pdf'), 'utf8')).toBe('precious');
    writeFileSync(path.join(out, 'manifest.json'), '{"name":"my app"}');
    expect((await packs([], {}, out)).stderr).toBe(
      `${out} has files of the same names that this command did not write, or that were changed since: manifest.json. Nothing was written. Move them elsewhere, or choose another folder.\n`,
    );
  });

  test('damaged files are made again: in the cache, in the folder, in the records of both', { timeout: 240_000 }, async () => {
    // Words that no other test has, so that their PDF in the cache is this one's alone.
    const files = changed(`${lesson}/plan.zh.mdx`, ['风筝飞得很远。', '风筝飞得很远，线在手里，信在路上。']);
    const root = writeCurriculum('packs-situations/damaged', files);
    const out = path.join(place, 'damaged-out');
    const run = () => command('packs', ['--only', 'G3-08', '--locale', 'zh', '--out', out], { PAPER_KITE_CURRICULUM: root });
    expect((await run()).code).toBe(0);
    const manifest = readFileSync(path.join(out, 'manifest.json'), 'utf8');
    const file = path.join(out, 'zh/documents/g3-08.pdf');
    const pdf = readFileSync(file);
    expect((await run()).stdout).toMatch(/^Nothing has changed: 2 PDFs/);
    const inCache = readdirSync('.cache/pdf')
      .filter((name) => name.endsWith('.pdf'))
      .map((name) => path.resolve('.cache/pdf', name))
      .find((name) => statSync(name).size === pdf.length && readFileSync(name).equals(pdf))!;
    const damages: (() => void)[] = [
      // Of the same size, so that nothing but its sum gives it away.
      () => {
        writeFileSync(file, Buffer.alloc(pdf.length));
        writeFileSync(path.join(out, 'manifest.json'), manifest.replace(/"pages": \d+/, '"pages": 99'));
        writeFileSync(inCache, '');
      },
      () => {
        writeFileSync(file, '');
        writeFileSync(path.join(out, 'manifest.json'), '[{"file":');
        writeFileSync(inCache.replace(/pdf$/, 'json'), '{"pages":');
      },
    ];
    for (const damage of damages) {
      damage();
      const { code, stderr } = await run();
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(readFileSync(file).equals(pdf)).toBe(true);
      expect(readFileSync(inCache).equals(pdf)).toBe(true);
      expect(readFileSync(path.join(out, 'manifest.json'), 'utf8')).toBe(manifest);
    }
  });

  test('PDFs of a removed document are removed too, but not while a document has an error', { timeout: 120_000 }, async () => {
    const out = path.join(place, 'gone');
    const second = 'lessons/grade-3/09-another';
    const another = Object.entries(soundFiles).map(([file, text]) => [
      file.replace(lesson, second),
      text.replace('id: G3-08', 'id: G3-09'),
    ]);
    // The plan has other sheets for G3-09.
    const both = { ...Object.fromEntries(another), 'content/scope-and-sequence.yaml': '[]\n' };
    const of = (made: string[], id: string) => made.filter((file) => file.includes(id));
    const first = await packs(['--locale', 'zh'], both, out);
    expect(of(first.made, 'g3-09')).toHaveLength(2);
    writeFileSync(path.join(out, 'zh/documents/g3-09-mine.pdf'), 'precious');

    const broken = { ...changed(`${lesson}/plan.en.mdx`, ['minutes="30"', 'minutes="32"']) };
    await packs(['--locale', 'zh', '--only', 'G3-08'], broken, out);
    const again = await packs(['--locale', 'zh'], {}, out);
    expect(again).toMatchObject({ code: 0, stderr: '' });
    expect(of(again.made, 'g3-09')).toEqual(['zh/documents/g3-09-mine.pdf']);
    expect(readFileSync(path.join(out, 'manifest.json'), 'utf8')).not.toContain('g3-09');
  });

  test('a document with an error is reported as by npm run check, and nothing is written', async () => {
    const { code, stderr, made } = await packs([], changed(`${lesson}/plan.zh.mdx`, ['minutes="30"', 'minutes="32"']));
    expect({ code, made }).toEqual({ code: 1, made: [] });
    expect(stderr).toContain(`${lesson}/plan.zh.mdx\n  12:1     error    The steps take 42 minutes, but 40 are given.  [minutes-add-up]\n`);
  });

  test('--only prints what was asked for while another document cannot be read, and says so', async () => {
    const broken = { 'lessons/grade-3/09-another/lesson.yaml': 'id: G3-09\nminutes: [\n' };
    const { code, stderr, made } = await packs(['--only', 'G3-08', '--locale', 'zh'], broken);
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: expect.stringMatching(
        /^What was printed has no errors\. Elsewhere there (is 1 error|are \d errors): lessons\/grade-3\/09-another\/lesson\.yaml\. To see what is wrong: npm run check\n$/,
      ),
    });
    expect(made).toEqual(['manifest.json', 'zh/documents/g3-08-letter-paper.pdf', 'zh/documents/g3-08.pdf']);
    const asked = await packs(['--only', 'G3-09'], broken);
    expect({ code: asked.code, made: asked.made }).toEqual({ code: 1, made: [] });
    expect(asked.stderr).toContain('lessons/grade-3/09-another/lesson.yaml\n');
    expect((await packs(['--locale', 'zh'], broken)).made).toEqual([]);
  });

  test('a plan and a handout with too many pages are reported together by name, and nothing is written but what the writer looks at', async () => {
    const { code, stderr, made } = await packs(['--locale', 'zh', '--only', 'G3-08'], {
      ...planWith(
        Array.from(
          { length: 120 },
          (_, i) => `第 ${i + 1000} 段：风筝飞得很远，线还在手里。风筝飞得很远，线还在手里。风筝飞得很远，线还在手里。`,
        ).join('\n\n'),
      ),
      ...sheetWith('<Lines count="30" />\n\n<Lines count="20" />'),
    });
    expect({ code, made }).toEqual({ code: 1, made: [] });
    expect(stderr).toMatch(
      /letter-paper\.zh\.mdx\n {2}1:1 {6}error {4}The handout G3-08\/letter-paper takes [2-9] pages; its yaml says 1\. {2}\[handout-fits-its-pages\]\n/,
    );
    expect(stderr).toMatch(
      /plan\.zh\.mdx\n {2}1:1 {6}error {4}The plan of G3-08 takes [3-9] pages; 2 are allowed\. {2}\[plan-fits-its-pages\]\n/,
    );
    expect(stderr).toContain('\n2 errors, 0 warnings.\n');
    const looked = ['.cache/to-look-at/zh/documents/g3-08.pdf', '.cache/to-look-at/zh/documents/g3-08-letter-paper.pdf'];
    expect(stderr).toContain(`\nWhat it looks like: ${looked.join(', ')}. The folder gets it when it is right.\n`);
    for (const file of looked) expect(readFileSync(file, 'latin1')).toMatch(/^%PDF-/);
  });

  test('a missing translation stops nothing: the sheets of that language are left out', async () => {
    const { code, made } = await packs(['--only', 'G3-08'], {
      [`${lesson}/plan.en.mdx`]: undefined,
      [`${lesson}/letter-paper.en.mdx`]: undefined,
    });
    expect(code).toBe(0);
    expect(made).toEqual(['manifest.json', 'zh/documents/g3-08-letter-paper.pdf', 'zh/documents/g3-08.pdf']);
  });
});
