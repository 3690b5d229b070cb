import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Repository } from '../../../src/lib/git.ts';

/** A folder that was received with a `.git` of its own, and the folder in which its programs would leave a file. */
const folder = mkdtempSync(path.join(tmpdir(), 'paper-kite-git-'));
const traces = path.join(folder, '.git/traces');
const attributes = path.join(folder, '.git/info/attributes');

const git = (where: string, ...args: string[]) =>
  execFileSync('git', ['-C', where, '-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });

const leaving = (trace: string) => `touch '${traces}/${trace}'`;

/** Makes git compare the text of a file that did not change. */
const touch = (file: string, second: number) => utimesSync(path.join(folder, file), second, second);

beforeAll(() => {
  git(folder, 'init', '-q', '-b', 'main');
  for (const name of ['a.txt', 'b.txt', 'c.txt']) writeFileSync(path.join(folder, name), `${name}\n`);
  mkdirSync(path.join(folder, 'inner'));
  git(path.join(folder, 'inner'), 'init', '-q', '-b', 'main');
  writeFileSync(path.join(folder, 'inner/d.txt'), 'd\n');
  git(path.join(folder, 'inner'), 'add', '.');
  git(path.join(folder, 'inner'), 'commit', '-q', '-m', 'inner');
  git(folder, 'add', '.');
  git(folder, 'commit', '-q', '-m', 'first');
  mkdirSync(traces);
  appendFileSync(path.join(folder, '.git/config'), `[core]\n\tfsmonitor = "${leaving('monitor')}; false"\n[include]\n\tpath = more\n`);
  writeFileSync(
    path.join(folder, '.git/more'),
    `[filter "a=b.c"]\n\tclean = "${leaving('clean')}; cat"\n[filter "p"]\n\tprocess = "${leaving('process')}"\n`,
  );
  appendFileSync(path.join(folder, 'inner/.git/config'), `[core]\n\tfsmonitor = "${leaving('inner-monitor')}; false"\n`);
  writeFileSync(attributes, 'a.txt filter=a=b.c\n');
  writeFileSync(path.join(folder, '.git/hooks/post-index-change'), `#!/bin/sh\n${leaving('hook')}\n`, { mode: 0o755 });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the git repository of a received folder', () => {
  it('names programs that git itself would run', () => {
    touch('a.txt', 1000);
    git(folder, 'status', '--porcelain');
    appendFileSync(attributes, 'b.txt filter=p\n');
    touch('b.txt', 1000);
    // It ends git, since it does not answer.
    expect(() => git(folder, 'status', '--porcelain')).toThrow();
    expect(readdirSync(traces)).toEqual(['clean', 'hook', 'inner-monitor', 'monitor', 'process']);
    for (const trace of readdirSync(traces)) rmSync(path.join(traces, trace));
  });

  it('is read without running any of them', () => {
    touch('a.txt', 2000);
    touch('b.txt', 2000);
    writeFileSync(path.join(folder, 'c.txt'), 'changed\n');
    writeFileSync(path.join(folder, 'new.txt'), 'new\n');
    const repository = new Repository(folder);
    expect(repository.exists()).toBe(true);
    expect(repository.changedSince('main')).toEqual(['c.txt', 'new.txt']);
    expect(repository.uncommitted()).toEqual(['c.txt', 'new.txt']);
    expect(repository.holds('a.txt')).toBe(true);
    expect(repository.holds('new.txt')).toBe(false);
    expect(readdirSync(traces)).toEqual([]);
  });

  it('fetches nothing that is missing', () => {
    const blob = git(folder, 'rev-parse', 'HEAD:a.txt').trim();
    rmSync(path.join(folder, '.git/objects', blob.slice(0, 2), blob.slice(2)));
    appendFileSync(
      path.join(folder, '.git/config'),
      `[core]\n\trepositoryformatversion = 1\n[extensions]\n\tpartialClone = far\n[remote "far"]\n\turl = ${folder}\n\tpromisor = true\n\tuploadpack = "${leaving('upload')}; git-upload-pack"\n`,
    );
    const missing = () => git(folder, 'cat-file', '-e', 'HEAD:./a.txt');
    expect(missing).toThrow();
    expect(readdirSync(traces)).toEqual(['upload']);
    rmSync(path.join(traces, 'upload'));
    expect(new Repository(folder).holds('a.txt')).toBe(false);
    expect(readdirSync(traces)).toEqual([]);
  });
});
