import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const place = path.resolve('.cache/tests/preflight');
mkdirSync(place, { recursive: true });
afterAll(() => rmSync(place, { recursive: true, force: true }));

const preflight = path.resolve('scripts/preflight.cjs');

/** Runs the preflight as a Node of this version would, in a project that has its packages or not. */
function under(version: string, { language = 'en', project = path.resolve('.') } = {}) {
  const program = `
    const process = Object.create(global.process, { versions: { value: { node: ${JSON.stringify(version)} } } });
    const source = require('fs').readFileSync(${JSON.stringify(preflight)}, 'utf8');
    new Function('require', 'process', '__dirname', source)(require, process, ${JSON.stringify(path.join(project, 'scripts'))});
    console.log('went on');`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', program], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: language === 'zh' ? 'zh_CN.UTF-8' : 'en_US.UTF-8' },
  });
  return { status, stdout, stderr };
}

describe('before any command', () => {
  test.each(['20.20.2', '18.0.0', '8.17.0', '22.17.1', '23.5.0'])('Node %s is too old, which is said in a sentence', (version) => {
    expect(under(version)).toEqual({
      status: 1,
      stdout: '',
      stderr: `This is Node ${version}, which is too old: 22.18 or newer is needed. Run "npm ci" (without --omit=optional), which installs the project's own Node, or install a newer one from nodejs.org.\n`,
    });
    expect(under(version, { language: 'zh' }).stderr).toBe(
      `这里运行的是 Node ${version}，太旧了：要 22.18 或更新的。运行 "npm ci"（不要加 --omit=optional），它会装好项目自己的 Node；或者从 nodejs.org 装一个新的。\n`,
    );
  });

  test.each(['22.18.0', '23.6.0', '24.21.0', '26.0.0'])('Node %s will do', (version) => {
    expect(under(version)).toEqual({ status: 0, stdout: 'went on\n', stderr: '' });
  });

  test('a project without its packages says how to get them', () => {
    expect(under('24.21.0', { project: place })).toEqual({
      status: 1,
      stdout: '',
      stderr: 'Nothing is installed yet: node_modules is missing. Run "npm ci" first.\n',
    });
    expect(under('24.21.0', { project: place, language: 'zh' }).stderr).toBe('还没有安装：缺少 node_modules。先运行 "npm ci"。\n');
  });

  test('every command of the package that runs our code begins with it', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const others = ['lint', 'format', 'types'];
    for (const [name, line] of Object.entries(scripts))
      if (!others.includes(name)) expect(line).toMatch(/^node (-r \.\/)?scripts\/preflight\.cjs /);
  });

  test('it is written so that the oldest Node can read it', () => {
    const source = readFileSync(preflight, 'utf8').replace(/\/\/.*|'(?:[^'\\]|\\.)*'/g, '');
    expect(source).not.toMatch(/=>|`|\b(const|let|class|import|export|async|await)\b|\?\?|\?\.|\.\.\./);
  });
});
