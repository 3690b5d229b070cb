import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freePort } from '../../src/pipeline/browser/port.ts';

const place = path.resolve('.cache/tests/hosting');
const folder = path.join(place, 'site');
const page = `<!doctype html><title>纸鸢</title>${'<p>风筝飞得再远，线的一头在手里。</p>'.repeat(50)}`;
const packed = gzipSync('pagefind_dcd'.repeat(200));
const files: Record<string, string | Uint8Array> = {
  'index.html': page,
  'zh/index.html': page,
  '404.html': '<!doctype html><title>这一页飞走了</title>',
  '_astro/style.abc.css': 'p{color:#1d1a17}'.repeat(100),
  'scripts/copy.js': 'let x = 1;'.repeat(200),
  'sw.js': 'let y = 1;'.repeat(200),
  'pictures/kite.svg': `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 180">${'<path d="M20 20l60 40"/>'.repeat(50)}</svg>`,
  'packs/zh/g3-08.pdf': '%PDF-1.7',
  'pagefind/zh.pf_meta': packed,
  'pagefind/a.wasm': 'wasm',
  SHA256SUMS: 'sums',
  '00-READ-ME-FIRST.txt': '先解压',
};

beforeAll(() => {
  rmSync(place, { recursive: true, force: true });
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), content);
  }
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** The configuration as written, except for the folder of the site and the port. */
function configuration(file: string, port: number): string {
  return readFileSync(path.join('docs/hosting', file), 'utf8')
    .replaceAll('/srv/paper-kite', folder)
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace(':80 {', `http://127.0.0.1:${port} {`);
}

/** The parts of a distribution's nginx.conf around it. */
function nginxRound(inside: string): string {
  const own = path.join(place, 'nginx');
  mkdirSync(own, { recursive: true });
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${own}/${name};`).join(' ');
  return `${process.getuid?.() === 0 ? 'user root;' : ''} daemon off; worker_processes 1; pid ${own}/pid; error_log stderr;
events { worker_connections 64; }
http { include /etc/nginx/mime.types; access_log off; ${temporary}
${inside}
}`;
}

interface Server {
  name: string;
  program: string;
  start: (port: number) => ChildProcess;
  /** Where the site begins. */
  base: string;
}

function nginx(inside: (port: number) => string) {
  return (port: number) => {
    const file = path.join(place, `nginx-${port}.conf`);
    writeFileSync(file, nginxRound(inside(port)));
    return spawn('nginx', ['-p', place, '-e', 'stderr', '-c', file]);
  };
}

function caddy(port: number): ChildProcess {
  const file = path.join(place, 'Caddyfile');
  writeFileSync(file, `{\n\tadmin off\n\tauto_https off\n}\n${configuration('Caddyfile', port)}`);
  return spawn('caddy', ['run', '--adapter', 'caddyfile', '--config', file], {
    env: { ...process.env, XDG_DATA_HOME: place, XDG_CONFIG_HOME: place },
  });
}

const servers: Server[] = [
  { name: 'nginx.conf', program: 'nginx', start: nginx((port) => configuration('nginx.conf', port)), base: '/' },
  {
    name: 'nginx-below.conf',
    program: 'nginx',
    start: nginx((port) => `server { listen 127.0.0.1:${port}; ${configuration('nginx-below.conf', port)} }`),
    base: '/kite/',
  },
  { name: 'Caddyfile', program: 'caddy', start: caddy, base: '/' },
  { name: 'Caddyfile, below /kite/', program: 'caddy', start: caddy, base: '/kite/' },
];

const here = new Map(servers.map(({ program }) => [program, !spawnSync(program, [program === 'nginx' ? '-v' : 'version']).error]));
for (const [program, there] of here)
  if (!there) console.warn(`${program} is not on this machine (apt install ${program}): its configuration is not tried.`);

for (const { name, program, start, base } of servers)
  describe.skipIf(!here.get(program))(`the site by ${name}`, () => {
    let server: ChildProcess | undefined;
    let address = '';
    let said = '';

    beforeAll(async () => {
      const port = await freePort();
      address = `http://127.0.0.1:${port}`;
      server = start(port);
      server.stderr!.on('data', (text) => (said += text));
      for (let tries = 0; tries < 100; tries++) {
        if (await fetch(address).catch(() => undefined)) return;
        await new Promise((later) => setTimeout(later, 100));
      }
      throw new Error(`${program} does not answer: ${said}`);
    });
    afterAll(async () => {
      if (!server) return;
      const gone = new Promise((done) => server!.on('exit', done));
      server.kill();
      await gone;
    });

    const get = (file: string, init?: RequestInit) => fetch(`${address}${base}${file}`, init);

    test.each([
      ['', 'text/html; charset=utf-8', 'no-cache'],
      ['zh/', 'text/html; charset=utf-8', 'no-cache'],
      ['zh/index.html', 'text/html; charset=utf-8', 'no-cache'],
      ['sw.js', 'javascript', 'no-cache'],
      ['scripts/copy.js', 'javascript', 'no-cache'],
      ['packs/zh/g3-08.pdf', 'application/pdf', 'no-cache'],
      ['00-READ-ME-FIRST.txt', 'text/plain; charset=utf-8', 'no-cache'],
      ['_astro/style.abc.css', 'text/css', 'public, max-age=31536000, immutable'],
      ['pagefind/a.wasm', 'application/wasm', 'no-cache'],
      ['pictures/kite.svg', 'image/svg+xml', 'no-cache'],
    ])('%s is %s and kept: %s', async (file, type, cache) => {
      const response = await get(file);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toContain(type);
      expect(response.headers.get('cache-control')).toBe(cache);
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    });

    test('a page cannot be framed by other sites, and sends no referrer to them', async () => {
      for (const file of ['', 'zh/', 'no-such-page/']) {
        const { headers } = await get(file);
        expect(headers.get('content-security-policy')).toBe("frame-ancestors 'self'");
        expect(headers.get('referrer-policy')).toBe('same-origin');
      }
    });

    test('a picture that is opened alone can run and load nothing', async () => {
      const { headers } = await get('pictures/kite.svg');
      expect(headers.get('content-security-policy')).toBe("default-src 'none'; style-src 'unsafe-inline'; sandbox");
    });

    test('pages, styles and scripts are sent packed; the search index, packed already, as it is', async () => {
      for (const file of ['zh/', '_astro/style.abc.css', 'sw.js', 'pictures/kite.svg']) {
        const packing = (await get(file, { headers: { 'Accept-Encoding': 'gzip' } })).headers.get('content-encoding');
        expect(packing, file).toBe('gzip');
      }
      const index = await get('pagefind/zh.pf_meta', { headers: { 'Accept-Encoding': 'gzip' } });
      expect(index.headers.get('content-encoding')).toBeNull();
      expect(Buffer.from(await index.arrayBuffer())).toEqual(packed);
      expect(await (await get('SHA256SUMS')).text()).toBe('sums');
    });

    test('a missing address gets 404 with the site’s own page, which is not cached', async () => {
      for (const file of ['zh/no-such-page/', 'no.pdf', 'pictures/none.svg', '_astro/of-another-edition.css']) {
        const response = await get(file);
        expect(response.status, file).toBe(404);
        if (!file.startsWith('_astro')) expect(await response.text()).toContain('这一页飞走了');
        expect(response.headers.get('cache-control') ?? 'no-cache', file).toBe('no-cache');
      }
    });

    test('an address without its last slash is redirected, and an unchanged page is not sent twice', async () => {
      const first = await get('zh');
      expect(new URL(first.url).pathname).toBe(`${base}zh/`);
      if (base !== '/') expect(new URL((await fetch(address + base.slice(0, -1))).url).pathname).toBe(base);
      const tag = (await get('zh/index.html')).headers.get('etag')!;
      expect((await get('zh/index.html', { headers: { 'If-None-Match': tag } })).status).toBe(304);
    });
  });

/** The headers that a server sends, by the part of the site that they are for. */
const headers = {
  '/*': {
    'Content-Security-Policy': "frame-ancestors 'self'",
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
    'Cache-Control': 'no-cache',
  },
  '/_astro/*': { 'Cache-Control': 'public, max-age=31536000, immutable' },
  '/pictures/*': { 'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox" },
};

test('the headers for Cloudflare Pages are those of nginx.conf, and each that differs is taken back first', () => {
  const parts = readFileSync('docs/hosting/_headers', 'utf8')
    .split(/^(?=\/)/m)
    .slice(1);
  const read = parts.map((part) => {
    const [place, ...lines] = part
      .trim()
      .split('\n')
      .map((line) => line.trim());
    const set = lines.filter((line) => !line.startsWith('!')).map((line) => line.split(/: (.*)/s).slice(0, 2));
    const takenBack = lines.filter((line) => line.startsWith('!')).map((line) => line.slice(2));
    if (place !== '/*') expect(takenBack).toEqual(set.map(([name]) => name));
    return [place, Object.fromEntries(set)];
  });
  expect(Object.fromEntries(read)).toEqual(headers);
  const nginx = readFileSync('docs/hosting/nginx.conf', 'utf8');
  for (const value of Object.values(headers).flatMap((set) => Object.values(set))) expect(nginx).toContain(value);
});

test('the image has an exact version, runs without rights, and listens where nginx.conf is told to', () => {
  const recipe = readFileSync('docs/hosting/Containerfile', 'utf8');
  expect(recipe).toMatch(/^FROM nginxinc\/nginx-unprivileged:\d+\.\d+\.\d+-\S+$/m);
  const [, from, to] = /sed -i 's\/(.*?)\/(.*?)\/'/.exec(recipe)!;
  expect(readFileSync('docs/hosting/nginx.conf', 'utf8').split(from!)).toHaveLength(2);
  expect(to).toBe(`listen ${/^EXPOSE (\d+)$/m.exec(recipe)![1]};`);
  for (const [, file] of recipe.matchAll(/^COPY (docs\S+)/gm)) expect(existsSync(file!)).toBe(true);
});

test('docs/hosting.md shows every configuration as it is tried here', () => {
  const text = readFileSync('docs/hosting.md', 'utf8');
  for (const file of readdirSync('docs/hosting')) {
    expect(text, file).toContain(`\n${readFileSync(path.join('docs/hosting', file), 'utf8')}\`\`\``);
  }
  expect(existsSync('docs/hosting/Caddyfile')).toBe(true);
});
