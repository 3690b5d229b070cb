import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { vocabulary } from '../../src/blocks/vocabulary.ts';
import { readCheckedCurriculum } from '../../src/curriculum/read.ts';
import { curriculumRoot } from '../../src/curriculum/root.ts';
import { pageOf } from '../../src/pipeline/verify/expected.ts';
import { command, type Finished } from '../support/process.ts';
import { sampleCurriculum } from '../support/sampleCurriculum.ts';
import { sampleOf, seed, thorough, tried } from '../support/thorough.ts';

const curriculum = readCheckedCurriculum(curriculumRoot(), vocabulary);

/** Real documents: PAPER_KITE_SEED chooses the same again. */
const sample = sampleOf(curriculum.documents, 1);

describe(`what must hold for every real document (${tried}): ${sample.map(({ id }) => id).join(', ')}`, { timeout: 600_000 }, () => {
  const site = path.resolve('.cache/tests/sample-site');
  let built: Finished;
  beforeAll(async () => {
    console.info(`Real documents, seed ${seed}: ${sample.map(({ id }) => id).join(', ')}`);
    built = await command('build', [], environment);
  }, 600_000);
  afterAll(() => {
    for (const folder of [site, `${site}-portable`]) rmSync(folder, { recursive: true, force: true });
  });
  const environment = {
    PAPER_KITE_CURRICULUM: thorough ? curriculumRoot() : sampleCurriculum('sample', curriculum, sample),
    PAPER_KITE_OUT: site,
  };

  test('they are built', () => {
    expect(built).toMatchObject({ code: 0, stderr: '' });
  });

  const verify = (...args: string[]) => command('verify', ['--lang', 'en', ...args], environment);

  test('nothing is found in what was built', async () => {
    const { code, stdout, stderr } = await verify();
    expect(stderr).toBe('');
    expect(stdout).toMatch(
      /^Verified \d+ PDFs \(\d+ as when they passed\)(?:, \d+ (?:Word files|presentations|pictures|e-books?) \(\d+ as when they passed\))* and \d+ pages \(\d+ as when they passed\)\. No problems found\.\n$/,
    );
    expect(code).toBe(0);
  });

  test('only what has changed is read again, and a problem is reported with its file and what to do', async () => {
    const [first] = sample;
    const page = path.join(site, pageOf('zh', first!));
    const html = readFileSync(page, 'utf8');
    writeFileSync(page, html.replace('<h1', '<a href="/zh/nowhere/">风筝</a><h1'));
    const { code, stderr } = await verify();
    writeFileSync(page, html);
    const lines = stderr.split('\n');
    for (const ending of ['docx', 'pdf']) {
      const at = lines.indexOf(`packs/zh/documents/${first!.slug}.${ending}`);
      expect(at).toBeGreaterThanOrEqual(0);
      expect(lines[at + 1]).toContain(`Its words are not those of ${pageOf('zh', first!)}: after "`);
      expect(lines[at + 2]).toMatch(/^ {10}Run "npm run build" again\. If it stays, /);
      expect(lines[at + 3]).toBe('');
    }
    expect(stderr).toContain(
      `${pageOf('zh', first!)}\n          /zh/nowhere/ leads nowhere.\n          Correct the link in the text that has it. If no one wrote it, open an issue with this line.\n`,
    );
    const [, pdfs, before, pages, pagesBefore, count] =
      /^Verified (\d+) PDFs \((\d+) as when they passed\).* and (\d+) pages \((\d+) as when they passed\)\. (\d) problems\.$/m.exec(
        stderr,
      )!;
    // A plan is there in large type too.
    const prints = first!.lesson ? 2 : 1;
    expect([Number(before), Number(pagesBefore), Number(count)]).toEqual([Number(pdfs) - prints, Number(pages) - 1, 2 + prints]);
    expect(code).toBe(1);
  });

  test('some documents, a sample and a language; a folder without a site is refused', async () => {
    const [first] = sample;
    expect((await verify(first!.id, '--locale', 'zh', '--sample', '1', '--seed', '7')).stdout).toMatch(
      new RegExp(
        `^A sample: ${first!.id}\\. The same again: --seed 7\\.\nVerified (\\d+) PDFs? \\(\\1 as when they passed\\).* and \\d+ pages? `,
      ),
    );
    expect(await verify('--site', 'src')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'There is no built site in src. Run "npm run build" first, or name the site: --site FOLDER.\n',
    });
  });

  test.skipIf(thorough)('a site of other texts is refused', async () => {
    const [first] = sample;
    const text = path.join(environment.PAPER_KITE_CURRICULUM, first!.texts.zh!.file);
    const words = readFileSync(text, 'utf8');
    writeFileSync(text, words.replace(/^title: /m, 'title: 新的'));
    const { code, stderr } = await verify();
    writeFileSync(text, words);
    expect(stderr).toMatch(
      /^\.cache\/tests\/sample-site was not built from the current texts: zh\/.*\. Run "npm run build", then verify again\.\n$/,
    );
    expect(code).toBe(2);
  });
});
