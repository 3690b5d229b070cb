import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Browser, Frame, Page, Response } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { BenchText } from '../../src/authoring/workbench/state.ts';
import { launch } from '../../src/pipeline/browser/chromium.ts';
import { devServer } from '../../src/pipeline/browser/devServer.ts';
import { buildSite } from '../../src/pipeline/buildSite.ts';
import { lesson, pageFiles, writeCurriculum } from '../support/curriculum.ts';
import { attackFiles, attackNames, inNode, inPage, plantLinks, slugOf, strayFiles, type Traps, writeFiles } from '../support/received.ts';
import { looksAt } from './workbench/bench.ts';

const place = path.resolve('.cache/tests/received');
const root = path.join(place, 'curriculum');
const planFile = path.join(root, lesson, 'plan.zh.mdx');

looksAt(root);

/** Where anything that ran or loaded would have been noticed. */
const traps: Traps = { file: path.join(place, 'caught.txt'), url: '' };
const asked: string[] = [];
let trap: Server;
let server: Awaited<ReturnType<typeof devServer>>;
let browser: Browser;
let page: Page;

/** What left a trace: in a file from Node, at the trap from anywhere, in the window of a page or of a frame in it. */
async function traces(): Promise<string[]> {
  const inFile = existsSync(traps.file) ? readFileSync(traps.file, 'utf8').split('\n') : [];
  // A frame whose address was refused never answers.
  const later = new Promise<string>((resolve) => setTimeout(() => resolve(''), 500));
  const inWindow = (frame: Frame) => frame.evaluate(() => (window as { caught?: string }).caught ?? '');
  const inWindows = await Promise.all(page.frames().map((frame) => Promise.race([inWindow(frame), later])));
  return [...inFile, ...asked, ...inWindows].filter((name) => name !== '');
}

beforeAll(async () => {
  trap = createServer((incoming, response) => {
    asked.push(incoming.url ?? '');
    response.writeHead(200, { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'text/html' }).end();
  });
  await new Promise<void>((ready) => trap.listen(0, '127.0.0.1', ready));
  traps.url = `http://127.0.0.1:${(trap.address() as AddressInfo).port}`;
  rmSync(place, { recursive: true, force: true });
  writeCurriculum('received/curriculum', pageFiles);
  writeFiles(root, { ...attackFiles(traps), ...strayFiles(traps) });
  plantLinks(root, path.join(place, 'outside'), traps);
  [server, browser] = await Promise.all([devServer(root), launch()]);
  looksAt(root, { url: server.url, browser, stop: server.stop });
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
  trap?.close();
  rmSync(place, { recursive: true, force: true });
});

beforeEach(async () => {
  page = await browser.newPage({ locale: 'zh-CN' });
  page.setDefaultTimeout(30_000);
});

afterEach(async () => {
  await page.close();
});

/** Goes to an address. The preview may reload the page that is being left, which aborts the way to the next one: then it goes there again. */
async function visit(address: string, waitUntil: 'load' | 'domcontentloaded' = 'load'): Promise<Response | null> {
  for (let tries = 1; ; tries += 1)
    try {
      return await page.goto(address, { waitUntil });
    } catch (error) {
      if (tries === 3 || !String(error).includes('net::ERR_ABORTED')) throw error;
    }
}

async function open(slug: string): Promise<void> {
  await visit(`${server.url}/workbench/zh/${slug}/`);
  await page.waitForFunction(() => document.body.dataset['fresh'] !== undefined);
}

/** Gives a page of the preview other markup, as if it had slipped through, with the headers that the server sent. */
async function inject(address: string, markup: string): Promise<void> {
  await page.route(`**${address}`, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('</article>', `${markup}</article>`);
    await route.fulfill({ response, body });
  });
}

/** What a server answers to a request that no browser would send so. */
function answerTo(
  address: string,
  headers: Record<string, string> = {},
  { method = 'GET', body: sentBody = '' }: { method?: string; body?: string } = {},
): Promise<{ status: number; body: string; policy: string }> {
  return new Promise((resolve, reject) => {
    // Node sends the body of a DELETE without its length: the server would read it as the beginning of the next request.
    const length = sentBody === '' ? {} : { 'Content-Length': Buffer.byteLength(sentBody) };
    const sent = request(`${server.url}${address}`, { headers: { ...headers, ...length }, method }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => (body += text));
      response.on('end', () =>
        resolve({ status: response.statusCode!, body, policy: String(response.headers['content-security-policy'] ?? '') }),
      );
    });
    sent.on('error', reject).end(sentBody);
  });
}

test('the traps catch: a module that Node runs, and a script of a page', async () => {
  await import(`data:text/javascript,${encodeURIComponent(inNode('node', traps))}`);
  await page.setContent(`<script>${inPage('page', traps)}</script>`);
  await expect.poll(() => asked).toEqual(['/page']);
  expect(await traces()).toEqual(['node', '/page', 'page']);
  rmSync(traps.file);
  asked.length = 0;
});

describe('a received folder may be opened', () => {
  // Both are read as plain words; what has to hold is that the compiler sees no other front matter than the reader.
  const plainWords = ['front-matter-twice', 'front-matter-in-old-line-ends'];
  const refused = attackNames.filter((name) => !plainWords.includes(name));

  test.each(['layout', 'image', 'script', 'javascript-link'])('on the workbench: %s is not shown, because …', async (name) => {
    await open(slugOf(name));
    const why = page.locator('#broken');
    expect(await why.textContent()).toMatch(/^这一稿没有显示(，因为 plan\.zh\.mdx:\d+:\d+ 有问题：.+|。先改最下面列的第一处。)$/);
    expect(await why.isVisible()).toBe(true);
    expect(await page.frameLocator('#page').locator('body *').count()).toBe(0);
    expect(await page.locator('#problems li').count()).toBeGreaterThan(0);
    expect(await traces()).toEqual([]);
  });

  test('the workbench has no page of what the check refuses, and says why', async () => {
    for (const name of refused) {
      const text = JSON.parse((await answerTo(`/workbench/text/zh/${slugOf(name)}/`)).body) as BenchText;
      expect(text.page, name).toBe(undefined);
      expect(text.problems.filter(({ severity }) => severity === 'error').length, name).toBeGreaterThan(0);
    }
  });

  test('page by page: nothing of it is served', async () => {
    for (const name of refused) {
      const response = await visit(`${server.url}/zh/lessons/${slugOf(name)}/`, 'domcontentloaded');
      expect(response!.status(), name).toBeGreaterThanOrEqual(400);
      expect(await page.locator('article').count(), name).toBe(0);
      expect(await traces(), name).toEqual([]);
    }
  });

  test('a valid text is shown, whatever is next to it', async () => {
    for (const name of plainWords) await visit(`${server.url}/zh/lessons/${slugOf(name)}/`);
    await visit(`${server.url}/zh/lessons/${slugOf('front-matter-twice')}/`);
    expect(await page.locator('.text').textContent()).toContain('layout: ./evil.js');
    await visit(`${server.url}/zh/lessons/g3-08/`);
    expect(await page.locator('.text .say').first().textContent()).toContain('风筝飞得很远。');
    expect(await page.locator('body').textContent()).not.toContain('没有查过的话');
    expect(await traces()).toEqual([]);
  });

  test('no address shows anything of files that are not read', async () => {
    for (const address of ['/zh/pack/', '/zh/safety/', '/zh/lessons/g3-16/', '/zh/secret/', '/zh/evil/', '/evil/', '/evil.html']) {
      await visit(`${server.url}${address}`, 'domcontentloaded');
      expect(await page.content(), address).not.toMatch(/没有查过的话|秘密的话/);
      expect(await traces(), address).toEqual([]);
    }
  });

  test('a file of it is not served at its address', async () => {
    const files = [
      `content/zz/${lesson}/plan.zh.mdx`,
      'content/pages/secret.zh.mdx',
      `${lesson}/plan.zh.md`,
      `${lesson}/opened.html`,
      `${lesson}/opened.js`,
      `${lesson}/opened.astro`,
      'src/pages/evil.astro',
      '.env',
    ];
    const inProject = path.relative('.', root).split(path.sep).join('/');
    const starts = [`/@fs${root}/`, `/${inProject}/`];
    const queries = ['', '?import', '?raw', '?url', '?x=.mdx'];
    const addresses = files.flatMap((file) => starts.flatMap((start) => queries.map((query) => `${start}${file}${query}`)));
    const answers = await Promise.all(addresses.map(async (address) => ({ address, ...(await answerTo(address)) })));
    const leaked = answers.filter(({ body }) => /没有查过的话|秘密的话|from-outside|window\.caught|appendFileSync/.test(body));
    expect(leaked).toEqual([]);
    expect(await traces()).toEqual([]);
  });

  test('no picture of it is a program or a link to another place', async () => {
    for (const name of ['evil', 'leak', 'letter/evil', 'elsewhere/secret']) {
      const { status, body } = await answerTo(`/pictures/${name}.svg`);
      expect(status, name).toBe(404);
      expect(body, name).not.toMatch(/viewBox="0 0 1 1"|秘密的话/);
      await visit(`${server.url}/pictures/${name}.svg`, 'domcontentloaded');
      expect(await traces(), name).toEqual([]);
    }
  });

  test('a page of it that is opened directly runs nothing', async () => {
    await visit(`${server.url}/@fs${root}/${lesson}/opened.html`);
    expect(await page.content()).not.toContain('没有查过的话');
    expect(await traces()).toEqual([]);
  });
});

describe('markup that slipped through all of it', () => {
  const markup = () =>
    [
      `<script>${inPage('slipped-script', traps)}</script>`,
      `<script src="${traps.url}/slipped-foreign-script"></script>`,
      `<script src="/${lesson}/opened.js"></script><script src="/@fs${root}/${lesson}/opened.js"></script>`,
      `<img src="x" onerror="${inPage('slipped-handler', traps)}"><img src="${traps.url}/slipped-picture">`,
      `<svg onload="${inPage('slipped-svg', traps)}"></svg>`,
      `<iframe src="${traps.url}/slipped-frame"></iframe><iframe srcdoc="<script>${inPage('slipped-srcdoc', traps)}</script>"></iframe>`,
      `<iframe src="javascript:${inPage('slipped-address', traps)}"></iframe>`,
      `<object data="${traps.url}/slipped-object"></object><embed src="${traps.url}/slipped-embed">`,
      `<link rel="stylesheet" href="${traps.url}/slipped-style"><style>@import url(${traps.url}/slipped-import); body { background: url(${traps.url}/slipped-background) }</style>`,
      `<form id="slipped" action="${traps.url}/slipped-form"><button>x</button></form><a id="slipped-link" href="javascript:${inPage('slipped-link', traps)}">x</a>`,
    ].join('\n');

  test('runs nothing and fetches nothing in a page of the preview', async () => {
    await inject('/zh/lessons/g3-08/', markup());
    await visit(`${server.url}/zh/lessons/g3-08/`);
    await page.locator('#slipped button').dispatchEvent('click');
    await page.locator('#slipped-link').dispatchEvent('click');
    await page.waitForTimeout(200);
    expect(await page.locator('h1').textContent()).toBe('写给远方的信');
    expect(await traces()).toEqual([]);
  });

  test('runs nothing and fetches nothing in the frame of the workbench', async () => {
    await inject('/zh/lessons/g3-08/', markup());
    await open('g3-08');
    const frame = page.frameLocator('#page');
    await frame.locator('#slipped button').dispatchEvent('click');
    await frame.locator('#slipped-link').dispatchEvent('click');
    await page.waitForTimeout(200);
    expect(await page.title()).toBe('G3-08 · 工作台');
    expect(page.context().pages()).toHaveLength(1);
    expect(await page.locator('#page').getAttribute('sandbox')).toBe('allow-same-origin');
    expect(await traces()).toEqual([]);
  });
});

test('pages of the preview have a policy, and need nothing that it forbids', async () => {
  const forbidden: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) forbidden.push(message.text());
  });
  for (const address of ['zh/lessons/g3-08/', 'zh/planner/', 'zh/pack/', 'workbench/zh/g3-08/']) {
    const response = await visit(`${server.url}/${address}`);
    const policy = response!.headers()['content-security-policy'] ?? '';
    expect(policy).toMatch(/^default-src 'self'; script-src 'self' 'wasm-unsafe-eval'( 'sha256-[\w+/=]+')+; style-src /);
  }
  await page.waitForFunction(() => document.body.dataset['fresh'] !== undefined);
  expect(forbidden).toEqual([]);
});

test('the editor opens for a page of the preview only', async () => {
  for (const address of [`/__open-in-editor?file=${planFile}`, `/__OPEN-in-editor/?file=${planFile}`])
    for (const site of ['cross-site', 'same-site', 'none', undefined]) {
      const { status, body } = await answerTo(address, site ? { 'Sec-Fetch-Site': site, 'Sec-Fetch-Mode': 'navigate' } : {});
      expect({ status, body }, `${address} ${site}`).toEqual({
        status: 403,
        body: 'Only a page of this preview may open a file in the editor.',
      });
    }
  // Without a file there is nothing to open; that is said by what would open it.
  expect((await answerTo('/__open-in-editor', { 'Sec-Fetch-Site': 'same-origin' })).body).toContain(
    'required query param "file" is missing',
  );
});

// The same preview serves other tests that guard people and their files. Another address each time, so that they are there when the file
// is run again.
const run = Date.now();
describe('a picture that someone has sent', () => import(`./workbench/sentPicture.ts?run=${run}`));
describe('what is not saved', () => import(`./workbench/unsaved.ts?run=${run}`));

describe('the editor opens and saves nothing but texts and facts of a document, for a page of the preview', () => {
  const facts = `${lesson}/lesson.yaml`;
  const plan = `${lesson}/plan.zh.mdx`;
  const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
  /** What a page of the preview sends in a browser on this machine. */
  const own = () => ({ Origin: server.url, 'Sec-Fetch-Site': 'same-origin', 'Content-Type': 'application/json' });
  const opened = (file: string, headers: Record<string, string> = own()) =>
    answerTo(`/workbench/edit/open/zh/g3-08/?file=${encodeURIComponent(file)}`, headers);
  const saved = (file: string, text: string, headers: Record<string, string> = own(), method = 'POST') =>
    answerTo('/workbench/edit/save/', headers, { method, body: JSON.stringify({ address: 'zh/g3-08/', file, text }) });

  test('the traps catch: such a page opens and saves', async () => {
    const { status, body } = await opened(plan);
    const { text, hash } = JSON.parse(body) as { text: string; hash: string };
    expect([status, text]).toEqual([200, read(plan)]);
    const wanted = JSON.stringify({ address: 'zh/g3-08/', file: plan, text: `${text}\n`, hash });
    expect((await answerTo('/workbench/edit/save/', own(), { method: 'POST', body: wanted })).status).toBe(200);
    expect(read(plan)).toBe(`${text}\n`);
    writeFileSync(path.join(root, plan), text);
  });

  const strangers: [who: string, headers: () => Record<string, string>][] = [
    ['a page of another site', () => ({ ...own(), Origin: 'https://example.org', 'Sec-Fetch-Site': 'cross-site' })],
    ['a page of another server on this machine', () => ({ ...own(), Origin: traps.url, 'Sec-Fetch-Site': 'same-site' })],
    ['a name that someone has made resolve to this machine', () => ({ ...own(), Host: 'kite.example', Origin: 'http://kite.example' })],
    ['a frame without an origin', () => ({ ...own(), Origin: 'null' })],
    ['a program that is not a browser', () => ({ 'Content-Type': 'application/json' })],
  ];

  test.each(strangers)('nothing for %s, whatever it asks for', async (_, headers) => {
    const before = read(plan);
    for (const address of ['files/zh/g3-08/', 'words/zh/g3-08/', `open/zh/g3-08/?file=${plan}`, 'picture/zh/g3-08/?file=kite']) {
      const { status, body } = await answerTo(`/workbench/edit/${address}`, headers());
      expect(status, address).toBe(403);
      expect(body, address).not.toContain('风筝');
    }
    for (const address of ['save', 'check', 'begin', 'handout'])
      expect((await answerTo(`/workbench/edit/${address}/`, headers(), { method: 'POST', body: '{}' })).status, address).toBe(403);
    // Without the hash of what was opened, even a page of the preview overwrites nothing.
    expect(JSON.parse((await saved(plan, '没有人写的话')).body)).toMatchObject({ changed: { text: before } });
    expect((await saved(plan, '没有人写的话', headers())).status).toBe(403);
    expect(read(plan)).toBe(before);
  });

  test('a form of a page that slipped through sends nothing that is read', async () => {
    const form = { ...own(), 'Content-Type': 'application/x-www-form-urlencoded' };
    expect((await saved(plan, '没有人写的话', form)).status).toBe(403);
    for (const method of ['PUT', 'DELETE', 'PATCH']) expect((await saved(plan, '', own(), method)).status, method).toBe(403);
    expect(existsSync(path.join(root, plan))).toBe(true);
  });

  const outsiders = [
    ...['../../../outside/secret.txt', '/etc/passwd', `${lesson}/../../../../outside/secret.txt`, '..\\..\\outside\\secret.txt'],
    ...[`${lesson}/opened.html`, `${lesson}/opened.js`, `${lesson}/opened.astro`, `${lesson}/plan.zh.md`, `${lesson}/package.json`, '.env'],
    ...['content/hotlines.yaml', 'content/pages/secret.zh.mdx', 'content/pictures/evil.svg', 'content/pictures/leak.svg'],
    ...['lessons/grade-3/16-linked/plan.zh.mdx', 'lessons/grade-3/16-linked/lesson.yaml', `${lesson}/notes/plan.zh.mdx`],
  ];

  test('nothing of any other file, and nothing through a link', async () => {
    for (const file of outsiders) {
      const { status, body } = await opened(file);
      expect([400, 404], file).toContain(status);
      expect(body, file).not.toMatch(/秘密的话|没有查过的话|root:|window\.caught/);
      expect([400, 404], file).toContain((await saved(file, 'written by the editor')).status);
    }
    const everything = [root, path.join(place, 'outside')].flatMap((folder) =>
      readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()),
    );
    const written = everything.filter(({ parentPath, name }) =>
      readFileSync(path.join(parentPath, name), 'utf8').includes('written by the editor'),
    );
    expect(written.map(({ name }) => name)).toEqual([]);
  });

  test('no lesson that is a link, and no new one through a link', async () => {
    for (const slug of ['g3-16', 'zz', '..%2F..', 'g3-08%2F..']) {
      const { status, body } = await answerTo(`/workbench/edit/open/zh/${slug}/?file=lessons/grade-3/16-linked/plan.zh.mdx`, own());
      expect([400, 404], slug).toContain(status);
      expect(body, slug).not.toContain('秘密');
    }
    const begin = (id: string) => answerTo('/workbench/edit/begin/', own(), { method: 'POST', body: JSON.stringify({ id }) });
    for (const id of ['../../x', 'G9-99', 'G3-16']) expect((await begin(id)).status, id).toBe(400);
    const added = { slug: 'g3-08', for: 'pupil', form: 'write', titles: { zh: '', en: '' } };
    for (const name of ['../../evil', 'a/b', 'A', 'plan', 'opened.js', ''])
      expect(
        (await answerTo('/workbench/edit/handout/', own(), { method: 'POST', body: JSON.stringify({ ...added, name }) })).status,
        name,
      ).toBe(400);
    expect(read(facts)).not.toContain('evil');
  });

  test('no picture that is a program, a link or in another folder', async () => {
    for (const name of ['evil', 'leak', 'elsewhere/secret', '../../outside/secret', 'loop']) {
      const { status, body } = await answerTo(`/workbench/edit/picture/zh/g3-08/?file=${encodeURIComponent(name)}`, own());
      expect([400, 404], name).toContain(status);
      expect(body, name).not.toMatch(/<script|秘密/);
    }
  });

  test('a request that is too large, or no JSON, is not read', async () => {
    const post = (body: string) => answerTo('/workbench/edit/check/', own(), { method: 'POST', body });
    for (const body of ['', '{', '[]', '{"address":"zh/g3-08/"}', `{"address":"${'x'.repeat(5_000_000)}"}`])
      expect((await post(body)).status, body.slice(0, 20)).toBe(400);
  });

  test('a text of a received folder is opened in the editor as it is, and runs nothing', async () => {
    for (const name of ['script', 'layout', 'handler']) {
      await open(slugOf(name));
      await page.waitForFunction(() => document.body.dataset['editor'] === 'true');
      expect(await page.locator('.cm-content').textContent()).toContain('title:');
      expect(await traces(), name).toEqual([]);
    }
  });
});

test('a build without a check makes no page of files that are not read', async () => {
  for (const folder of ['grade-1', 'grade-2']) rmSync(path.join(root, 'lessons', folder), { recursive: true });
  const site = path.join(place, 'site');
  await buildSite({ root, documents: [], folder: site, packs: path.join(place, 'no-packs') });
  const pages = ['zh/lessons/g3-08', 'zh/pack', 'zh/safety'].map((name) => readFileSync(path.join(site, name, 'index.html'), 'utf8'));
  expect(pages[0]).toContain('风筝飞得很远。');
  expect(pages.join()).not.toContain('没有查过的话');
  for (const name of ['zh/secret', 'zh/lessons/g3-16', 'evil.html', 'evil']) expect(existsSync(path.join(site, name)), name).toBe(false);
  expect(await traces()).toEqual([]);
}, 120_000);
