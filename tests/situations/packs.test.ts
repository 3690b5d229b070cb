import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { packsHelp } from '../../src/print/selection.ts';
import { changed, lesson, planWith, sheetWith, writeCurriculum } from '../support/curriculum.ts';
import { script } from '../support/process.ts';
import { sidesOf } from '../support/sheets.ts';

const place = path.resolve('.cache/tests/packs-situations');
rmSync(place, { recursive: true, force: true });
mkdirSync(place, { recursive: true });
afterAll(() => rmSync(place, { recursive: true }));

let outs = 0;
/** Runs `npm run packs` on the small curriculum with some files changed, into a folder of its own. */
async function packs(args: string[], files: Record<string, string | undefined> = {}, out = path.join(place, `out-${outs++}`)) {
  const root = writeCurriculum(`packs-situations/curriculum-${outs++}`, files);
  const finished = await script('packs', [...args, '--out', out], { PAPER_KITE_CURRICULUM: root });
  const made =
    existsSync(out) && statSync(out).isDirectory()
      ? readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) => /\.\w+$/.test(file))
      : [];
  return { ...finished, out, made: made.map((file) => file.split(path.sep).join('/')).sort() };
}

describe('npm run packs', () => {
  test('--help tells all options and makes nothing', async () => {
    const { code, stdout, made } = await packs(['--help']);
    expect({ code, stdout, made }).toEqual({ code: 0, stdout: packsHelp, made: [] });
    for (const option of ['--grade', '--locale', '--only', '--booklet', '--flip', '--out', '--help']) expect(stdout).toContain(option);
  });

  test('--only makes one document’s sheets and a manifest of just these', async () => {
    const { code, stdout, made, out } = await packs(['--only', 'G3-08', '--locale', 'en']);
    expect(code).toBe(0);
    expect(made).toEqual(['en/documents/g3-08-letter-paper.pdf', 'en/documents/g3-08.pdf', 'manifest.json']);
    expect(stdout.trimEnd().split('\n').at(-1)).toBe(`2 PDFs in ${path.relative('.', out)}`);
    const manifest = JSON.parse(readFileSync(path.join(out, 'manifest.json'), 'utf8')) as { file: string }[];
    expect(manifest.map(({ file }) => file)).toEqual(['en/documents/g3-08-letter-paper.pdf', 'en/documents/g3-08.pdf']);
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
    [['--grade', '7'], 'No document is written yet for these options, so there is nothing to print.\n'],
    [['--locale', 'de'], '--locale de: there is no such language. Known here: "zh", "en".\n'],
    [['--only', 'G3-09'], '--only G3-09: there is no such document. Did you mean "G3-08"?\n'],
    [['--booklet', '--flip', 'longedge'], '--flip longedge: there is no such edge. Did you mean "long-edge"?\n'],
  ])('%j is refused with a sentence', async (args, sentence) => {
    const { code, stdout, stderr, made } = await packs(args);
    expect({ code, stdout, stderr, made }).toEqual({ code: 1, stdout: '', stderr: sentence, made: [] });
  });

  test('--booklet folds the teacher pack besides; --flip turns its backs; a run without them folds it again when the pack has changed', async () => {
    const out = path.join(place, 'booklet');
    const asked = ['--grade', '3', '--locale', 'zh'];
    const manifest = () => JSON.parse(readFileSync(path.join(out, 'manifest.json'), 'utf8')) as Record<string, unknown>[];
    const booklet = () => manifest().find(({ kind }) => kind === 'booklet');
    const wayUp = async () => (await sidesOf(readFileSync(path.join(out, 'zh/grade-3-teacher-booklet.pdf')))).map(({ upright }) => upright);

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
  });

  test('an option that does not exist is refused with a sentence', async () => {
    const { code, stderr, made } = await packs(['--lokale', 'zh']);
    expect({ code, stderr, made }).toEqual({ code: 1, stderr: "Unknown option '--lokale'. Use --help to see the options.\n", made: [] });
  });

  test('a folder that cannot be made is told before any work', async () => {
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

  test('a document with an error is told like by npm run check, and nothing is written', async () => {
    const { code, stderr, made } = await packs([], changed(`${lesson}/plan.zh.mdx`, ['minutes="30"', 'minutes="32"']));
    expect({ code, made }).toEqual({ code: 1, made: [] });
    expect(stderr).toContain(`${lesson}/plan.zh.mdx\n  12:1     error    The steps take 42 minutes, but 40 are given.  [minutes-add-up]\n`);
  });

  test('a plan over its pages and a handout on two are told by name together, and nothing is written', async () => {
    const { code, stderr, made } = await packs(['--locale', 'zh'], {
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
