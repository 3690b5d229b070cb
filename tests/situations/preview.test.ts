import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { outside } from '../../src/pipeline/browser/devServer.ts';
import { freePort } from '../../src/pipeline/browser/port.ts';
import { script } from '../support/process.ts';

const place = path.resolve('.cache/tests/preview');
const site = path.join(place, 'dist');
beforeAll(() => {
  rmSync(place, { recursive: true, force: true });
  for (const [file, words] of [
    ['dist/index.html', 'home'],
    ['dist/zh/index.html', '首页'],
    ['dist/404.html', 'not here'],
    ['dist-portable/secret.html', 'secret'],
    ['secret.html', 'secret'],
  ] as const) {
    mkdirSync(path.dirname(path.join(place, file)), { recursive: true });
    writeFileSync(path.join(place, file), words);
  }
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** The preview of the site while `look` looks at it. */
async function previewed(look: (url: string) => Promise<void>, base?: string): Promise<void> {
  const port = await freePort();
  const child = spawn(process.execPath, ['scripts/preview.ts', '--port', String(port), '--host', '127.0.0.1'], {
    env: { ...outside(), PAPER_KITE_OUT: site, ...(base ? { PAPER_KITE_BASE: base } : {}) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const [line] = (await once(child.stdout, 'data')) as [Buffer];
    expect(String(line)).toBe(`http://127.0.0.1:${port}${base ?? '/'}\n`);
    await look(`http://127.0.0.1:${port}`);
  } finally {
    child.kill();
  }
}

const got = async (url: string) => {
  const response = await fetch(url);
  return [response.status, await response.text()];
};

describe('npm run preview', () => {
  test('shows the site, as it is now, and its own page for every address that is not there', async () => {
    await previewed(async (url) => {
      expect(await got(`${url}/`)).toEqual([200, 'home']);
      expect(await got(`${url}/zh/`)).toEqual([200, '首页']);
      for (const address of [
        '/404/%2F',
        '/404/%2Fx',
        '/%',
        '/%E0%A4%A',
        '/%00',
        '/no/',
        '/..%2fsecret.html',
        '/%2e%2e/dist-portable/secret.html',
      ])
        expect([address, ...(await got(`${url}${address}`))]).toEqual([address, 404, 'not here']);
      writeFileSync(path.join(site, 'zh/new.html'), 'new');
      expect(await got(`${url}/zh/new.html`)).toEqual([200, 'new']);
    });
  });

  test('below a folder of a server shows it there and nowhere else', async () => {
    await previewed(async (url) => {
      expect(await got(`${url}/kite/zh/`)).toEqual([200, '首页']);
      expect(await got(`${url}/zh/`)).toEqual([404, 'not here']);
    }, '/kite/');
  });

  test('without a built site says what to do', async () => {
    const env = { PAPER_KITE_OUT: path.join(place, 'none') };
    expect(await script('preview', [], env)).toEqual({
      code: 1,
      stdout: '',
      stderr: 'There is no built site in .cache/tests/preview/none. Run "npm run build" first.\n',
    });
    expect((await script('preview', [], { ...env, LC_ALL: 'zh_CN.UTF-8' })).stderr).toBe(
      '.cache/tests/preview/none 里没有做好的网站。先运行 "npm run build"。\n',
    );
  });

  test('reports a port that is in use or not valid', async () => {
    await previewed(async (url) => {
      const { port } = new URL(url);
      const { code, stderr } = await script('preview', ['--port', port, '--host', '127.0.0.1'], { PAPER_KITE_OUT: site });
      expect({ code, stderr }).toEqual({ code: 1, stderr: `Port ${port} is in use. Choose another: --port ${Number(port) + 1}.\n` });
    });
    expect((await script('preview', ['--port', 'x'], { PAPER_KITE_OUT: site })).stderr).toBe(
      '--port x: a port is a number from 0 to 65535.\n',
    );
  });
});
