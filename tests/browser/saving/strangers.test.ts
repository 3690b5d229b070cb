import type { ServerResponse } from 'node:http';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { siteFolder } from '../../support/site.ts';
import { sampleOf, sometimes } from '../../support/thorough.ts';
import { onDevice, openGrade, planOf, press, said, save, visit } from '../support/saving.ts';
import { nextEdition, SavingSite } from '../support/savingSite.ts';

const lesson = 'zh/lessons/g3-08/';
const title = '写给远方的信';
const portal =
  '<!doctype html><html><head><title>Log in</title></head><body><h1>Log in to the network of the guest house</h1></body></html>';

const site = new SavingSite();
/** The same grade in a newer edition: its lesson and a picture of it have changed. */
let second: string;
const picture = planOf('zh-grade-3').pages.find(([address]) => /^pictures\/.*\.svg$/.test(address))![0];
const pdf = planOf('zh-grade-3').pdfs.find(([address]) => address.endsWith('.pdf'))![0];

beforeAll(async () => {
  await site.start();
  second = await nextEdition('strangers', {
    files: {
      [`${lesson}index.html`]: (html) => html.replace('</main>', '<p id="second-edition">第二版</p></main>'),
      [picture]: (svg) => svg.replace('</svg>', '<title>second</title></svg>'),
    },
  });
});
beforeEach(() => {
  site.serve(siteFolder);
  site.meddle = undefined;
});
afterAll(() => site.end());

type Answer = (response: ServerResponse) => void;
const html = { 'content-type': 'text/html; charset=utf-8' };
const status = (code: number): Answer => {
  return (response) => response.writeHead(code, html).end(portal);
};
const answerOf = (body: string, type = 'text/html; charset=utf-8'): Answer => {
  return (response) => response.writeHead(200, { 'content-type': type }).end(body);
};
const redirect = (location: string, code = 302): Answer => {
  return (response) => response.writeHead(code, { location }).end();
};
const half = `<!doctype html><html><head><link rel="canonical" href="/${lesson}"></head><body><h1>half`;

/** What may be between a school and the site, with its response in place of a page. */
const strangers: Record<string, Answer> = {
  'a filter: 403': status(403),
  'a host that is gone: 404': status(404),
  'a page that is gone: 410': status(410),
  'a censor: 451': status(451),
  'a network that wants a log-in: 511': status(511),
  'a proxy that wants a password: 401': status(401),
  'too many at once: 429': status(429),
  'a server that fails: 500': status(500),
  'nothing at all: 204': (response) => response.writeHead(204).end(),
  'a log-in page with 200': answerOf(portal),
  'an empty page with 200': answerOf(''),
  'our home page with 200, whatever was asked for': answerOf(`<html><head><link rel="canonical" href="/zh/"></head><h1>纸鸢</h1></html>`),
  'our own address in a portal’s link, not in its head': answerOf(`<html><a href="/${lesson}">back</a><h1>Log in</h1></html>`),
  'JSON with 200': answerOf('{"error":"login required"}', 'application/json'),
  'our page as a download': answerOf(`<html><link rel="canonical" href="/${lesson}"></html>`, 'application/octet-stream'),
  'a redirect to /login': redirect('/login'),
  'a redirect to another host': redirect('http://portal.example:1/login'),
  'a redirect to another host, 307': redirect('//portal.example:1/', 307),
  'a redirect to itself': redirect(`/${lesson}`),
  'a page that is cut off, and shorter than it says': (response) => {
    response.writeHead(200, { ...html, 'content-length': 5000 });
    response.write(half);
    setTimeout(() => response.destroy(), 20);
  },
  'a page that is cut off in pieces': (response) => {
    response.writeHead(200, html);
    response.write(half);
    setTimeout(() => response.destroy(), 20);
  },
  'a page that is cut off without a word': answerOf(half),
};

/** Answers all requests except the `spared` ones by a stranger. */
function intercept(answer: Answer, spared: (address: string) => boolean = () => false): void {
  site.meddle = (address, _request, response) => {
    if (address === 'login') response.writeHead(200, html).end(portal);
    else if (spared(address)) return false;
    else answer(response);
    return true;
  };
}

async function heading(page: Page, address: string): Promise<string> {
  await page.goto(address);
  return page.getByRole('heading', { level: 1 }).innerText();
}

/** Fetches a file from the page; returns status, type and the beginning. */
function file(page: Page, address: string): Promise<string> {
  return page.evaluate(async (url) => {
    const response = await fetch(url);
    const text = await response.text();
    const type = response.headers.get('content-type')?.split(';')[0];
    return `${response.status} ${type} ${text.slice(0, 5)} ${text.includes('second') ? 'second' : text.length}`;
  }, `/${address}`);
}

describe('a saved grade, with a stranger in the network', () => {
  test('shows the saved page, whatever the stranger answers', async () => {
    const page = await openGrade(site);
    await save(page);
    const shown: Record<string, string> = {};
    const tried = sampleOf(Object.keys(strangers), 5);
    for (const name of tried) {
      intercept(strangers[name]!);
      shown[name] = await heading(page, `/${lesson}`).catch((error: Error) => error.message.split('\n')[0]!);
    }
    expect(shown).toEqual(Object.fromEntries(tried.map((name) => [name, title])));
  });

  sometimes('gives the saved picture, PDF, index and manifest to a page that the site itself answered', async () => {
    const page = await openGrade(site);
    await save(page, { pdfs: true });
    const wanted = [picture, pdf, 'pagefind/pagefind.js', 'pagefind/pagefind-entry.json', 'zh.webmanifest'];
    const before: Record<string, string> = {};
    await page.goto(`/${lesson}`);
    for (const address of wanted) before[address] = await file(page, address);
    expect(before[pdf]).toMatch(/^200 application\/pdf %PDF-/);
    for (const name of ['a filter: 403', 'a log-in page with 200', 'a redirect to /login', 'a redirect to another host', 'JSON with 200']) {
      intercept(strangers[name]!);
      const got: Record<string, string> = {};
      // JSON in place of JSON cannot be distinguished from the site's own.
      const asked = name.startsWith('JSON') ? wanted.filter((address) => !/json$|manifest$/.test(address)) : wanted;
      for (const address of asked) got[address] = await file(page, address).catch(String);
      expect(got, name).toEqual(Object.fromEntries(asked.map((address) => [address, before[address]])));
    }
    intercept((response) => {
      response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF-1.7 cut');
    });
    expect(await file(page, pdf), 'a PDF without its end').toBe(before[pdf]);
  });

  sometimes('shows what the site itself answers when it is newer, also after a redirect of its own', async () => {
    const page = await openGrade(site);
    await save(page);
    site.serve(second);
    expect(await heading(page, `/${lesson}`)).toBe(title);
    expect(await page.locator('#second-edition').count()).toBe(1);
    expect(await file(page, picture)).toMatch(/ second$/);
    site.meddle = (address, _request, response) => {
      if (address !== lesson.slice(0, -1)) return false;
      response.writeHead(301, { location: `/${lesson}` }).end();
      return true;
    };
    await page.goto(`/${lesson.slice(0, -1)}`);
    expect(new URL(page.url()).pathname).toBe(`/${lesson}`);
    expect(await page.locator('#second-edition').count()).toBe(1);
  });

  sometimes('shows the log-in page where nothing is saved, so that one can log in', async () => {
    const page = await openGrade(site);
    await save(page);
    intercept(strangers['a log-in page with 200']!);
    expect(await heading(page, '/zh/lessons/g5-06/')).toBe('Log in to the network of the guest house');
    intercept(strangers['a redirect to /login']!);
    expect(await heading(page, '/zh/lessons/g5-06/')).toBe('Log in to the network of the guest house');
  });

  sometimes('is not updated with a stranger’s files; the old edition goes on answering', async () => {
    const page = await openGrade(site);
    await page.addInitScript(() => {
      const { setTimeout: later } = window;
      window.setTimeout = ((work: () => void, ms = 0) => later(work, ms / 30)) as typeof setTimeout;
    });
    await save(page);
    site.serve(second);
    await visit(page, '/zh/grades/3/');
    await said(page, 'outdated');
    intercept(strangers['a log-in page with 200']!, (address) => address.startsWith('offline/'));
    await press(page, 'save');
    expect(await said(page, 'failed')).toMatch(
      /^收到的文件和清单对不上：网站可能正在换新版，或者这里上网要先登录。.* 以前存的那一版没有动，照样能用。$/,
    );
    expect(await onDevice(page)).toMatchObject({ whole: [{ mark: planOf('zh-grade-3').marks.pages }], damaged: [] });
    expect(await heading(page, `/${lesson}`)).toBe(title);
  });

  sometimes('has a panel with buttons when a stranger answers for the site’s lists too, or when no one does', async () => {
    const page = await openGrade(site);
    await save(page);
    const lists: [name: string, answer: Answer][] = [
      ['HTML', answerOf(portal)],
      ['an empty object', answerOf('{}', 'application/json')],
      ['null', answerOf('null', 'application/json')],
      ['a list of something else', answerOf('[1,{"id":"zh-grade-3"}]', 'application/json')],
    ];
    for (const [name, answer] of lists) {
      intercept(answer);
      await visit(page, '/zh/grades/3/');
      expect(await said(page, 'saved'), name).toContain('存好了');
      expect(await page.locator('[data-do=remove]').isVisible(), name).toBe(true);
    }
    await page.addInitScript(() => {
      const { setTimeout: later } = window;
      window.setTimeout = ((work: () => void, ms = 0) => later(work, ms / 30)) as typeof setTimeout;
    });
    let answerNow: () => void = () => undefined;
    const later = new Promise<void>((done) => {
      answerNow = done;
    });
    site.serve(second);
    site.meddle = async (address) => {
      if (address === 'offline/grades.json') await later;
      return false;
    };
    await visit(page, '/zh/grades/3/');
    expect(await said(page, 'saved')).toContain('存好了');
    answerNow();
    expect(await said(page, 'outdated'), 'what the site says counts when it comes').toContain('网站上改过了');
  });
});

test('no stranger’s page gets into the shell that every visitor has', async () => {
  const page = await openGrade(site);
  await page.evaluate(() => navigator.serviceWorker.ready);
  const next = await nextEdition('strangers-shell', {
    files: { 'zh/help/index.html': (text) => text.replace('</main>', '<p id="second-edition">第二版</p></main>') },
  });
  site.serve(next);
  intercept(strangers['a log-in page with 200']!, (address) => address !== 'zh/help/');
  site.forget();
  await page.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration())!.update().catch(() => undefined)));
  await expect.poll(() => site.asked).toContain('zh/help/');
  const isInstalling = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())!.installing !== null);
  await expect.poll(isInstalling).toBe(false);
  const kept = await page.evaluate(async () => {
    const bodies: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const key of await cache.keys()) bodies.push(await (await cache.match(key))!.text());
    }
    return bodies;
  });
  expect(kept.length).toBeGreaterThan(10);
  expect(kept.filter((body) => body.includes('Log in to the network'))).toEqual([]);
  expect(await heading(page, '/zh/help/')).toBe('求助电话');
});

sometimes('a wrong content type that a server said while a grade was saved is not kept', async () => {
  const page = await openGrade(site);
  site.meddle = (address, _request, response) => {
    if (/\.(js|css|svg)$/.test(address) || address === lesson) response.writeHead = wrongType(response);
    return false;
  };
  await save(page);
  site.meddle = (_address, request) => {
    request.socket.destroy();
    return true;
  };
  expect(await heading(page, `/${lesson}`)).toBe(title);
  const scripts = planOf('zh-grade-3').pages.map(([address]) => address);
  const script = scripts.find((address) => address.startsWith('_astro/') && address.endsWith('.js'))!;
  expect(await file(page, script)).toMatch(/^200 text\/javascript /);
  expect(await file(page, picture)).toMatch(/^200 image\/svg\+xml /);
  const styled = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(styled).toBe('rgb(250, 247, 240)');
});

/** A server that sends everything as plain text. */
function wrongType(response: ServerResponse): ServerResponse['writeHead'] {
  const write = response.writeHead.bind(response) as (code: number, headers?: Record<string, unknown>) => ServerResponse;
  return ((code: number, headers: Record<string, unknown> = {}) => {
    const others = Object.fromEntries(Object.entries(headers).filter(([name]) => name.toLowerCase() !== 'content-type'));
    return write(code, { ...others, 'content-type': 'text/plain' });
  }) as ServerResponse['writeHead'];
}
