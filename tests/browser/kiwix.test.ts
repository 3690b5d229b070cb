import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sumsFile } from '../../src/offline/copy/list.ts';
import { freePort } from '../../src/pipeline/browser/port.ts';
import { script } from '../support/process.ts';
import { siteFolder } from '../support/site.ts';
import { newPage } from './support/browser.ts';
import { searched, searchFor } from './support/searching.ts';

const portable = `${siteFolder}-portable`;
const absent = ['zimwriterfs', 'zimcheck', 'kiwix-serve'].filter((program) => spawnSync(program, ['--version']).error);
const made = existsSync(path.join(portable, sumsFile));
if (absent.length > 0) console.warn(`Kiwix is not tried: ${absent.join(', ')} not on this machine (apt install zim-tools kiwix-tools).`);
else if (!made) console.warn('Kiwix is not tried: the build of this site made no portable folder.');

describe.skipIf(absent.length > 0 || !made)('the portable folder as a ZIM', () => {
  const place = path.resolve('.cache/tests/kiwix');
  const zim = path.join(place, 'paper-kite.zim');
  let server: ChildProcess;
  let kiwix: string;

  beforeAll(async () => {
    rmSync(place, { recursive: true, force: true });
    mkdirSync(place, { recursive: true });
    expect(await script('zim', ['--from', portable, '--out', zim])).toMatchObject({ code: 0, stderr: '' });
    const port = await freePort();
    server = spawn('kiwix-serve', ['--address=127.0.0.1', `--port=${port}`, zim]);
    kiwix = `http://127.0.0.1:${port}/paper-kite/`;
    for (let tries = 0; tries < 100 && !(await fetch(kiwix).catch(() => undefined)); tries++)
      await new Promise((later) => setTimeout(later, 100));
  });
  afterAll(() => {
    server?.kill();
    rmSync(place, { recursive: true, force: true });
  });

  async function openInKiwix(address: string): Promise<{ page: Page; complaints: string[] }> {
    const page = await newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.goto(kiwix + address);
    return { page, complaints };
  }

  test('passes zimcheck', () => {
    expect(execFileSync('zimcheck', ['-A', zim], { encoding: 'utf8' })).toContain('Overall Test Status: Pass');
  });

  test('begins with the choice of a language, from which a lesson and its PDF are reached', async () => {
    const { page, complaints } = await openInKiwix('');
    await page.getByRole('link', { name: '中文' }).click();
    await page.getByRole('link', { name: '3 年级', exact: true }).click();
    await page.getByRole('main').locator('a[href$="g3-08/index.html"]').first().click();
    const pdf = await page.getByRole('link', { name: /^印这一份/ }).evaluate((link: HTMLAnchorElement) => link.href);
    const response = await page.request.get(pdf);
    expect(response.headers()['content-type']).toContain('application/pdf');
    expect(complaints).toEqual([]);
  });

  test.each([
    ['zh', '想家'],
    ['zh', 'xiangjia'],
    ['en', 'letter'],
  ] as const)('search: %s, %s finds the same as online', async (locale, query) => {
    const online = await searchFor(query, locale);
    const { page, complaints } = await openInKiwix(`${locale}/search/index.html?q=${encodeURIComponent(query)}`);
    expect((await searched(page, locale)).titles).toEqual(online.titles);
    expect(complaints).toEqual([]);
  });

  test('the page for checking a copy says who checks a ZIM', async () => {
    const { page, complaints } = await openInKiwix('en/copy/index.html');
    await page.getByRole('status').filter({ hasText: 'inside a Kiwix file' }).waitFor();
    expect(complaints).toEqual([]);
  });
});
