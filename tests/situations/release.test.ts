import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../../src/curriculum/marks/answer.ts';
import type { Register } from '../../src/curriculum/marks/register.ts';
import { readTyped } from '../../src/curriculum/marks/typedFooter.ts';
import { lesson, pageFiles, testDay, writeCurriculum } from '../support/curriculum.ts';
import { attribute, elements, wordsOf } from '../support/html.ts';
import { readPdf } from '../support/pdf.ts';
import { command, type Finished } from '../support/process.ts';
import { isTried, thorough } from '../support/thorough.ts';

const place = path.resolve('.cache/tests/release');
/** Next to the project, with a name that begins as its own does. */
const out = path.resolve('..', `${path.basename(path.resolve('.'))}-release-${process.pid}`);
let root: string;

const changelog = (version: string, date = '2026-12-01') => `# Changelog\n\n## ${version} — ${date}\n\n- New.\n`;
const packageOf = (version: string) => `${JSON.stringify({ name: 'a-curriculum', version })}\n`;

function git(...args: string[]): string {
  const identity = ['-c', 'user.name=Writer', '-c', 'user.email=writer@example.org', '-c', 'core.hooksPath=/dev/null'];
  return execFileSync('git', ['-C', root, ...identity, ...args], { encoding: 'utf8' });
}

function commit(): void {
  git('add', '-A');
  git('commit', '--quiet', '--allow-empty', '-m', 'state');
}

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
}

function read(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

function change(file: string, from: string, to: string): void {
  const text = read(file);
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
  write(
    file,
    text.replace(from, () => to),
  );
}

function release(...args: string[]): Promise<Finished> {
  return command('release', ['--today', testDay, ...args], { PAPER_KITE_CURRICULUM: root, PAPER_KITE_OUT: out });
}

function raiseTo(version: string): void {
  write('CHANGELOG.md', changelog(version));
  write('package.json', packageOf(version));
}

/** Releases an edition, and compares every file with its checksum and a sheet with the register. */
async function releases(edition: string, versionOfLesson: string): Promise<void> {
  const { code, stdout, stderr } = await release();
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain(`Edition ${edition} is in ${path.relative('.', out)}: `);
  const [, zips] = /: \d+ files, among them \d+ PDFs and (\d+) ZIPs\. Their checksums are in .*SHA256SUMS\.\n/.exec(stdout)!;
  expect(stdout).toContain(`\nNow "git tag v${edition}"`);
  const sums = readFileSync(path.join(out, 'SHA256SUMS'), 'utf8').trimEnd().split('\n');
  const built = readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(out, path.join(entry.parentPath, entry.name)))
    .filter((file) => file !== 'SHA256SUMS');
  expect(sums.map((line) => line.split('  ')[1])).toEqual(built.sort());
  // With everything, of the grade in each language, and those of files for each use.
  expect(Number(zips)).toBeGreaterThan(3);
  expect(sums.filter((line) => line.endsWith('.zip'))).toHaveLength(Number(zips));
  for (const line of sums) {
    const [sum, file] = line.split('  ') as [string, string];
    const bytes = readFileSync(path.join(out, file));
    expect(createHash('sha256').update(bytes).digest('hex'), file).toBe(sum);
  }
  const [, mark] = /^G3-08 plan zh (\S+)/m.exec(read(`content/editions/${edition}.sheets`))!;
  const { pages } = await readPdf(readFileSync(path.join(out, 'packs/zh/documents/g3-08.pdf')));
  const words = pages[0]!.runs.map(({ text }) => text).join('');
  expect(words).toContain(`版本 ${versionOfLesson} · ${mark!.slice(0, 3)}-${mark!.slice(3)} · CC BY 4.0`);
}

beforeAll(() => {
  rmSync(place, { recursive: true, force: true });
  root = writeCurriculum('release/curriculum', pageFiles);
  raiseTo('0.1.0');
  git('init', '--quiet');
  commit();
});
afterAll(() => {
  for (const folder of [place, out, `${out}-portable`]) rmSync(folder, { recursive: true, force: true });
});

/** A site without problems is built, on another day than one with a problem. */
const isBuilt = isTried('a clean commit is built');

/** The tests follow each other as the days of a curriculum do. */
describe('from the first edition to the second', { timeout: 240_000 }, () => {
  test('an edition that is not registered is not released, and nothing is built', async () => {
    const { code, stderr } = await release();
    expect(stderr).toBe(
      'Edition 0.1.0 cannot be released:\n- The sheets of edition 0.1.0 are not registered. Run "npm run release -- --prepare", then commit what it writes.\n',
    );
    expect(code).toBe(1);
    expect(existsSync(out)).toBe(false);
  });

  test('a dry run says what would be done and does nothing', async () => {
    const { code, stdout } = await release('--prepare', '--dry-run');
    expect(stdout).toBe('Edition 0.1.0 is ready to be prepared. This would write content/editions/0.1.0.sheets: 4 sheets.\n');
    expect(code).toBe(0);
    expect(git('status', '--porcelain')).toBe('');
  });

  test('preparing writes the register, which has to be committed before the release', async () => {
    const { stdout } = await release('--prepare');
    expect(stdout).toBe(
      'Edition 0.1.0 is prepared: 4 sheets. Written: content/editions/0.1.0.sheets.\n' +
        'Commit them ("git add content/editions", "git commit -m \'release 0.1.0\'"), then run "npm run release".\n',
    );
    expect(read('content/editions/0.1.0.sheets')).toMatch(
      /^edition 0\.1\.0 2026-12-01\nG3-08 letter-paper en [2-9CFGHJMPQRVWX]{7} 1\.0\.0\n/,
    );
    expect((await release()).stderr).toBe(
      'Edition 0.1.0 cannot be released:\n- Not committed: content/editions/0.1.0.sheets. Commit these files, or discard the changes with "git restore".\n',
    );
    commit();
    expect((await release('--prepare')).stdout).toBe(
      'Edition 0.1.0 is registered: 4 sheets. Nothing to do; go on with "npm run release".\n',
    );
    expect((await release('--dry-run')).stdout).toBe(
      `Edition 0.1.0 is ready to be released: 4 sheets. It would be built into ${path.relative('.', out)}, with SHA256SUMS.\n`,
    );
  });

  test.runIf(isTried('a new site is verified first'))(
    'a new site is verified first: with a problem in it nothing is replaced',
    async () => {
      const title = '安全页';
      change('content/pages/about.zh.mdx', 'title: 关于纸鸢', `title: ${title}`);
      commit();
      const { code, stderr } = await release();
      expect(stderr).toBe(
        'zh/safety/index.html\n' +
          `          It has the title of zh/about/index.html: "${title} · 纸鸢".\n` +
          '          If two documents have one name, change the title of one of them, so that they can be distinguished.\n\n' +
          `${stderr.split('\n').at(-3)}\n` +
          `Edition 0.1.0 is not released because of the problems above; ${path.relative('.', out)} is unchanged.\n`,
      );
      expect(stderr.split('\n').at(-3)).toMatch(/^Verified \d+ PDFs .* 1 problem\.$/);
      expect(code).toBe(1);
      expect(existsSync(out)).toBe(false);
      git('reset', '--quiet', '--hard', 'HEAD~1');
    },
  );

  test('is at the commit that is tagged', async () => {
    // The second edition is released below.
    if (thorough) await releases('0.1.0', '1.0.0');
    git('tag', 'v0.1.0');
  });

  test('reports everything that prevents the next edition at once', async () => {
    change(`${lesson}/plan.zh.mdx`, '风筝飞得很远。', '风筝飞得更远。');
    change('CHANGELOG.md', '\n- New.\n', '\n');
    write('content/editions/next/G3-80.yaml', '- { document: G3-80, kind: changed, now: { zh: 话, en: Words }, printed: keep }\n');
    commit();
    write('package.json', packageOf('0.2.0'));
    const { code, stderr } = await release('--prepare');
    expect(code).toBe(1);
    expect(stderr.split('\n')).toEqual([
      'Edition 0.1.0 cannot be prepared:',
      '- Not committed: package.json. Commit these files, or discard the changes with "git restore".',
      '- package.json says 0.2.0, the newest heading of CHANGELOG.md says 0.1.0. Make them the same.',
      '- CHANGELOG.md has nothing below the heading of 0.1.0. Write what is new, in lists that begin with "- ".',
      '- The tag v0.1.0 is at another commit: this edition was released already. Raise the version in package.json and begin CHANGELOG.md with its heading.',
      '- content/editions/0.1.0.sheets lists other sheets than these texts print: G3-08 plan zh. If no one has edition 0.1.0 yet, delete that file, commit, and prepare it again; otherwise raise the version in package.json and begin CHANGELOG.md with its heading.',
      '',
    ]);
  });

  test('a sheet that changed is explained before it is released, and its document has a new version', async () => {
    raiseTo('0.2.0');
    commit();
    expect((await release('--prepare')).stderr.split('\n')).toEqual([
      'Edition 0.2.0 cannot be prepared:',
      '- G3-08: plan (zh) is not as in edition 0.1.0, and content/editions/next/G3-08.yaml does not say why. Add an entry with "document: G3-08" and "kind: changed" or "corrected".',
      `- G3-08 has changed and is still version 1.0.0. Raise "version" in ${lesson}/lesson.yaml.`,
      '- content/editions/next/G3-80.yaml mentions G3-80, which is not a document. Did you mean "G3-08"?',
      '',
    ]);
    change(`${lesson}/lesson.yaml`, '1.0.0', '1.1.0');
    rmSync(path.join(root, 'content/editions/next/G3-80.yaml'));
    write(
      'content/editions/next/G3-08.yaml',
      '# For teachers.\n\n- document: G3-08\n  kind: corrected\n  was: { zh: 说得太近。, en: Too near. }\n  now: { zh: 更远。, en: Farther. }\n  printed: replace\n',
    );
    commit();
    expect((await release('--prepare')).stdout).toContain(
      'Written: content/editions/0.2.0.sheets, content/editions/0.2.0.yaml. Moved into it and deleted: content/editions/next/G3-08.yaml.',
    );
    expect(existsSync(path.join(root, 'content/editions/next/G3-08.yaml'))).toBe(false);
    expect(read('content/editions/0.2.0.yaml')).toMatch(/^- document: G3-08\n {2}kind: corrected\n/);
    commit();
    expect(await release('--dry-run')).toMatchObject({ code: 0, stderr: '' });
  });

  test.runIf(isBuilt)('a clean commit is built, with the checksums of all its files', () => releases('0.2.0', '1.1.0'));

  test.runIf(isBuilt)(
    'the second edition says on its pages what was wrong, what is right, and what to do with printed sheets',
    async () => {
      const marks = ['0.1.0', '0.2.0'].map((version) => /^G3-08 plan zh (\S+)/m.exec(read(`content/editions/${version}.sheets`))![1]!);
      const [old, now] = marks.map((mark) => `${mark.slice(0, 3)}-${mark.slice(3)}`);
      const changes = readFileSync(path.join(out, 'zh/changes/index.html'), 'utf8');
      expect(wordsOf(changes)).toContain('更正 G3-08 写给远方的信 原来： 说得太近。 现在： 更远。 印好的用完为止，下次印新的。');
      expect(wordsOf(changes)).toContain(`旧 ${old} → ${now}`);
      expect(wordsOf(readFileSync(path.join(out, 'en/changes/index.html'), 'utf8'))).toContain('Before: Too near. Now: Farther.');
      const sheet = elements(
        readFileSync(path.join(out, 'zh/sheet/index.html'), 'utf8'),
        (element) => attribute(element, 'id') === 'sheet-check',
      );
      const register = JSON.parse(attribute(sheet[0]!, 'data-register')!) as Register;
      const ask = (id: string, mark: string) => answer(register, readTyped(id, mark));
      expect(ask('g3-08', old!)).toMatchObject({ state: 'superseded', by: { version: '0.2.0' }, printed: 'replace' });
      expect(ask('g3-08', now!)).toMatchObject({ state: 'current', since: { version: '0.2.0' } });
    },
  );

  test('an edition that is older than the last is refused, and so is one without a name', async () => {
    raiseTo('0.1.5');
    commit();
    expect((await release('--prepare')).stderr).toContain(
      '- Edition 0.1.5 is not newer than 0.2.0, the latest one. Raise the version in package.json and begin CHANGELOG.md with its heading.\n',
    );
    write('CHANGELOG.md', '# Changelog\n');
    commit();
    expect((await release()).stderr).toBe(
      'There is no edition to release:\n- CHANGELOG.md names no edition. Begin it with a heading such as "## 0.1.0 — 2026-11-23".\n',
    );
    raiseTo('0.2.0');
    commit();
  });

  test('an error of the check is reported with its position', async () => {
    change(`${lesson}/plan.zh.mdx`, 'minutes="10"', 'minutes="11"');
    commit();
    const { code, stderr } = await release();
    expect(code).toBe(1);
    expect(stderr).toContain('[minutes-add-up]');
    expect(stderr).toContain('- "npm run check -- --release" reports an error. Fix what the report above lists.\n');
    git('reset', '--quiet', '--hard', 'HEAD~1');
  });

  test('a register that was changed by hand is a problem with its line', async () => {
    change('content/editions/0.2.0.sheets', 'letter-paper', 'letter paper');
    commit();
    expect((await release()).stderr).toContain('This line of the register cannot be read.');
    git('reset', '--quiet', '--hard', 'HEAD~1');
  });
});

test('without a repository there is no release', async () => {
  const bare = mkdtempSync(path.join(tmpdir(), 'paper-kite-release-'));
  try {
    const env = { PAPER_KITE_CURRICULUM: bare, PAPER_KITE_OUT: path.join(bare, 'dist') };
    expect((await command('release', ['--dry-run'], env)).stderr).toContain(
      '- There is no commit here, and an edition is built from one. Run "git init" and commit everything.\n',
    );
  } finally {
    rmSync(bare, { recursive: true, force: true });
  }
});
