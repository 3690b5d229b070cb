import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { noReadCache } from '../../../src/curriculum/read/readCache.ts';
import { readRegistries } from '../../../src/curriculum/read/registries.ts';
import { problemsWith, reported, soundFile } from '../../support/curriculum.ts';

const need = (id: string) => `id: ${id}\nname: { zh: 一, en: One }\n`;
const listed = (id: string) => `- id: ${id}\n  name: { zh: 一, en: One }\n`;
/** The needs of the lesson of the small curriculum. */
const file = 'content/needs.yaml';
const own = { [file]: undefined, 'content/needs/known.yaml': soundFile(file)! };
const found = (files: Record<string, string | undefined>) => problemsWith(files).filter(({ id }) => id === 'registry-is-valid');

describe('a registry in a folder', () => {
  test('is read like one in a file, whether its files hold lists or single entries', () => {
    expect(found({ ...own, 'content/needs/rest.yaml': need('rest'), 'content/needs/sleep.yaml': listed('sleep') })).toEqual([]);
  });

  test.each([
    ['a list', listed('rest').replace(', en: One', ''), 'rest.yaml:2:3', '"name.en" in entry 1 is missing.'],
    ['one entry', need('rest').replace(', en: One', ''), 'rest.yaml:2:1', '"name.en" is missing.'],
    ['one entry below a comment', `# Rest.\n${need('rest').replace(', en: One', '')}`, 'rest.yaml:3:1', '"name.en" is missing.'],
    ['nothing', '# To be written.\n', 'rest.yaml:1:1', 'This file is a group of keys, but it has to be a list.'],
  ])('has its problems in the file and on the line where they are: %s', (_what, text, at, message) => {
    expect(reported(found({ ...own, 'content/needs/rest.yaml': text }))).toMatchObject([{ at: `content/needs/${at}`, message }]);
  });

  test('reports an id that two files have, with both places', () => {
    const problems = found({ ...own, 'content/needs/a.yaml': `# Sleep.\n${need('sleep')}`, 'content/needs/b.yaml': listed('sleep') });
    expect(reported(problems)).toEqual([
      {
        at: 'content/needs/b.yaml:1:3',
        id: 'registry-is-valid',
        message: '"sleep" is already the id of the entry in content/needs/a.yaml, line 2.',
        hint: 'Change one of the two, or delete the duplicate entry.',
      },
    ]);
    expect(reported(problems, 'zh')).toMatchObject([
      { message: '"sleep" 已经是 content/needs/a.yaml 第 2 行那一条的 id 了。', hint: '改掉其中一个，或者把重复的这一条删掉。' },
    ]);
  });

  test('is refused when its file is there too', () => {
    const problems = found({ 'content/needs/rest.yaml': need('rest') });
    expect(reported(problems)).toEqual([
      {
        at: 'content/needs.yaml:1:1',
        id: 'registry-is-valid',
        message: 'This registry is in two places: the file content/needs.yaml and the folder content/needs.',
        hint: 'Keep one of them: move the entries of content/needs.yaml into files of content/needs, then delete it.',
      },
    ]);
    expect(reported(problems, 'zh')).toMatchObject([
      {
        message: '这份名册有两处：文件 content/needs.yaml 和文件夹 content/needs。',
        hint: '只留一处：把 content/needs.yaml 里的各条移进 content/needs 里的文件，再删掉它。',
      },
    ]);
  });

  test('has names of other registries at their places: the strand of a planned lesson', () => {
    const [before, entry] = soundFile('content/scope-and-sequence.yaml')!.split(/(?=- id: G3-08\n)/) as [string, string];
    const plan = { 'content/scope-and-sequence.yaml': undefined, 'content/scope-and-sequence/a.yaml': before };
    const rest = `# From G3-08 on.\n${entry.replace('strand: S6', 'strand: S66')}`;
    const problems = problemsWith({ ...plan, 'content/scope-and-sequence/b.yaml': rest }).filter(({ id }) => id === 'reference-resolves');
    expect(reported(problems)).toMatchObject([{ at: 'content/scope-and-sequence/b.yaml:5:3', message: 'There is no strand "S66".' }]);
  });
});

describe('two branches that each add an entry', () => {
  const place = path.resolve('.cache/tests', `lists-${process.pid}`);
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', place, '-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false', ...args], {
      encoding: 'utf8',
      stdio: 'pipe',
    });
  const add = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(place, file)), { recursive: true });
    writeFileSync(path.join(place, file), text);
    git('add', '.');
    git('commit', '--quiet', '-m', file);
  };
  beforeEach(() => {
    rmSync(place, { recursive: true, force: true });
    mkdirSync(place, { recursive: true });
    git('init', '--quiet', '--initial-branch=main');
  });
  afterAll(() => rmSync(place, { recursive: true, force: true }));

  const branches = (first: () => void, second: () => void) => {
    git('switch', '--quiet', '-c', 'first');
    first();
    git('switch', '--quiet', '-c', 'second', 'main');
    second();
    git('merge', '--quiet', '--no-edit', 'first');
  };

  test('are merged without a conflict when the registry is a folder, and both entries are read', () => {
    add('content/needs/known.yaml', need('known'));
    branches(
      () => add('content/needs/rest.yaml', need('rest')),
      () => add('content/needs/sleep.yaml', need('sleep')),
    );
    expect(readRegistries(place, noReadCache).registries.needs.map(({ id }) => id)).toEqual(['known', 'rest', 'sleep']);
  });

  test('conflict when it is one file', () => {
    add(file, listed('known'));
    expect(() =>
      branches(
        () => add(file, listed('known') + listed('rest')),
        () => add(file, listed('known') + listed('sleep')),
      ),
    ).toThrow();
    expect(readFileSync(path.join(place, file), 'utf8')).toContain('<<<<<<< ');
  });

  test('are merged without a conflict when both announce what they have changed', () => {
    add('content/editions/0.1.0.sheets', 'edition 0.1.0 2026-11-01\n');
    const entry = (id: string) => `- { document: ${id}, kind: new, now: { zh: 一课。, en: A lesson. } }\n`;
    branches(
      () => add('content/editions/next/G3-10.yaml', entry('G3-10')),
      () => add('content/editions/next/G3-11.yaml', entry('G3-11')),
    );
    expect(git('ls-files', 'content/editions/next').trim().split('\n')).toEqual([
      'content/editions/next/G3-10.yaml',
      'content/editions/next/G3-11.yaml',
    ]);
  });
});
