import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { kiwixScript } from '../../src/offline/copy/list.ts';
import { readEdition } from '../../src/offline/edition.ts';
import { sampleOf, sometimes } from '../support/thorough.ts';
import { newPage, open } from './support/browser.ts';
import { awkwardName, makeCopy } from './support/checkedCopy.ts';

const pdf = 'packs/zh/documents/g3-08.pdf';
const { version, date } = readEdition();
let folder: string;
let total: number;

beforeEach(async () => {
  folder = await makeCopy('checked-copy');
  total = readFileSync(path.join(folder, 'SHA256SUMS'), 'utf8').trim().split('\n').length + 1;
});

const inCopy = (file: string) => path.join(folder, file);

/** One bit of a file, somewhere in its middle. */
function damage(file: string): void {
  const bytes = readFileSync(inCopy(file));
  bytes[bytes.length >> 1]! ^= 1;
  writeFileSync(inCopy(file), bytes);
}

/** By double click. */
async function openFile(locale: 'zh' | 'en' = 'zh'): Promise<Page> {
  const page = await newPage();
  await page.goto(`${pathToFileURL(folder)}/${locale}/copy/index.html`);
  await page.getByRole('button', { name: locale === 'zh' ? '选这个文件夹' : 'Choose this folder' }).waitFor();
  return page;
}

/**
 * Opens a page on a school's server with plain http and a sub-path, an origin without Web Crypto. Nothing leaves this machine: the test
 * answers the requests.
 */
async function openServed(locale: 'zh' | 'en' = 'zh', before: (file: string) => Promise<void> = async () => {}): Promise<Page> {
  const page = await newPage();
  await page.context().route('http://school.lan/**', async (route) => {
    const file = decodeURIComponent(new URL(route.request().url()).pathname).replace(`/${awkwardName}/`, '');
    await before(file);
    const there = existsSync(inCopy(file));
    await (there ? route.fulfill({ path: inCopy(file) }) : route.fulfill({ status: 404, body: 'not here' })).catch(() => {});
  });
  await page.goto(`http://school.lan/${encodeURIComponent(awkwardName)}/${locale}/copy/index.html`);
  return page;
}

async function result(page: Page): Promise<{ said: string; below: string }> {
  await page.locator('#check[data-state=whole], #check[data-state=damaged], #check[data-state=message]').waitFor();
  return { said: await page.getByRole('status').innerText(), below: await page.locator('#report').innerText() };
}

async function pick(page: Page, place = folder) {
  await page.setInputFiles('#folder', place);
  return result(page);
}

async function startOnServer(page: Page, name = '开始查') {
  await page.getByRole('button', { name }).click();
  return result(page);
}

const whole = () => `这份是完整的：${total} 个文件都在，一个也没有坏。`;
const faulty = (count: number) => `有 ${count} 个文件不对，其余 ${total - count} 个都好。`;

describe('opened by double click from a folder with an awkward name', () => {
  test('the page shows the edition of the copy and the path of its folder', async () => {
    const page = await openFile();
    expect(await page.locator('#edition').innerText()).toBe(`第 ${version} 版，${date}`);
    expect(await page.locator('#place').innerText()).toBe(folder);
  });

  test('a complete copy is reported as complete, and the button has the focus again', async () => {
    const page = await openFile();
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: '选这个文件夹' }).click();
    await (await choosing).setFiles(folder);
    expect(await result(page)).toEqual({ said: whole(), below: '' });
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('pick');
  });

  test.each(
    sampleOf(
      [
        ['a file in which one bit is wrong', () => damage(pdf), `1 个和原来不一样\n${pdf}`],
        ['a file that is missing', () => rmSync(inCopy(pdf)), `少了 1 个\n${pdf}`],
        ['an empty file', () => truncateSync(inCopy(pdf)), `1 个是空的\n${pdf}`],
        ['a file that broke off', () => truncateSync(inCopy(pdf), statSync(inCopy(pdf)).size >> 1), `1 个和原来不一样\n${pdf}`],
        ['SHA256SUMS itself', () => damage('SHA256SUMS'), '1 个和原来不一样\nSHA256SUMS'],
      ] as const,
      2,
    ),
  )('%s is found and named, with what to do', async (_, harm, named) => {
    harm();
    const { said, below } = await pick(await openFile());
    expect(said).toBe(faulty(1));
    expect(below).toBe(
      `${named}\n\n从好的那一份里把这些文件再拷一次，放回原来的地方，然后再查一遍。没有好的，就把 ZIP 重新解压一次，或者找给您拷贝的人再要一份。`,
    );
  });

  sometimes('all problems are reported together, in English too, and after fixing them the same page reports a complete copy', async () => {
    const good = `${folder}-good`;
    cpSync(folder, good, { recursive: true });
    damage('favicon.svg');
    truncateSync(inCopy(pdf));
    rmSync(inCopy('zh/copy/index.html'));
    const page = await openFile('en');
    const { said, below } = await pick(page);
    expect(said).toBe(`3 files are not right; the other ${total - 3} are good.`);
    for (const named of ['1 file is missing\nzh/copy/index.html', `1 file is empty\n${pdf}`, '1 file is not what it was\nfavicon.svg']) {
      expect(below).toContain(named);
    }
    cpSync(good, folder, { recursive: true });
    await page.setInputFiles('#folder', folder);
    await page.locator('#check[data-state=whole]').waitFor();
    expect(await page.getByRole('status').innerText()).toBe(`This copy is whole: all ${total} files are there, and none is damaged.`);
  });

  sometimes('an unknown file is mentioned in a fold, a program as a warning; the copy still counts as complete', async () => {
    writeFileSync(inCopy('合影.jpg'), 'x');
    writeFileSync(inCopy('Thumbs.db'), 'x');
    writeFileSync(inCopy('zh/纸鸢.exe'), 'x');
    const page = await openFile();
    const { said, below } = await pick(page);
    expect(said).toBe(whole());
    expect(below).toBe(
      '文件夹里多出 1 个能运行的程序，不是纸鸢的。U 盘病毒常常这样藏着：不要点开，先给 U 盘杀毒。\n\nzh/纸鸢.exe\n文件夹里还有 1 个不是纸鸢的文件，不碍事。',
    );
    await page.getByText('不碍事').click();
    expect(await page.locator('#report details li').allInnerTexts()).toEqual(['合影.jpg']);
  });

  sometimes('the folder around the copy may be chosen as well', async () => {
    expect((await pick(await openFile(), path.dirname(folder))).said).toBe(whole());
  });

  sometimes('a folder with two copies, and one with none, are not guessed at', async () => {
    const page = await openFile();
    cpSync(folder, path.join(path.dirname(folder), 'other'), { recursive: true });
    expect((await pick(page, path.dirname(folder))).said).toBe(
      `选的文件夹里有不止一份纸鸢：checked-copy/other, checked-copy/${awkwardName}。请只选其中一份。`,
    );
    const photos = path.join(path.dirname(folder), 'photos');
    mkdirSync(photos);
    writeFileSync(path.join(photos, '1.jpg'), 'x');
    await page.setInputFiles('#folder', photos);
    await page.getByText('选的文件夹里没有纸鸢。请选里面有 index.html 的那个文件夹。').waitFor();
  });

  sometimes('another edition is not reported as a damaged copy', async () => {
    const page = await openFile();
    for (const line of readFileSync(inCopy('SHA256SUMS'), 'utf8').trim().split('\n').slice(0, -5))
      writeFileSync(inCopy(line.slice(66)), 'of another edition');
    expect((await pick(page)).below).toContain('您选的多半是另一份拷贝，或者是另一个版本');
  });

  test.each(
    sampleOf(
      [
        ['missing', () => rmSync(inCopy('copy-sums.js'))],
        ['cut short', () => truncateSync(inCopy('copy-sums.js'), 2000)],
        [
          'wrong in one digit',
          () => writeFileSync(inCopy('copy-sums.js'), readFileSync(inCopy('copy-sums.js'), 'utf8').replace(/"sha256":"./, '"sha256":"x')),
        ],
      ] as const,
      1,
    ),
  )('a list that is %s reports no files', async (_, harm) => {
    harm();
    const page = await newPage();
    await page.goto(`${pathToFileURL(folder)}/zh/copy/index.html`);
    expect(await result(page)).toEqual({
      said: '这份里没有 copy-sums.js，或者它坏了，就没有东西可以对照。请把整份重新拷一次。',
      below: '',
    });
  });

  sometimes('inside Kiwix the page says who can check', async () => {
    writeFileSync(inCopy('copy-sums.js'), kiwixScript);
    const page = await newPage();
    await page.goto(`${pathToFileURL(folder)}/zh/copy/index.html`);
    expect((await result(page)).said).toBe('这份装在一个 Kiwix 文件里，不能一页一页地查。请管服务器的人运行：zimcheck -C paper-kite.zim');
  });
});

describe('from a server with plain http', () => {
  sometimes('Web Crypto is not available there, and a complete copy is still reported as complete', async () => {
    const page = await openServed();
    expect(await page.evaluate(() => [isSecureContext, crypto.subtle === undefined])).toEqual([false, true]);
    expect(await page.locator('#server-text').innerText()).toContain(`共 ${total - 1} 个文件`);
    expect(await startOnServer(page)).toEqual({ said: whole(), below: '' });
  });

  sometimes('a damaged, a missing and an empty file are each found and named', async () => {
    damage('favicon.svg');
    truncateSync(inCopy(pdf));
    rmSync(inCopy('en/copy/index.html'));
    const { said, below } = await startOnServer(await openServed());
    expect(said).toBe(faulty(3));
    for (const named of ['少了 1 个\nen/copy/index.html', `1 个是空的\n${pdf}`, '1 个和原来不一样\nfavicon.svg'])
      expect(below).toContain(named);
  });

  sometimes('a server that stops responding is distinguished from a missing file', async () => {
    let served = 0;
    const page = await openServed('zh', async () => {
      served += 1;
    });
    await page.context().route(/documents\/g3-08\.pdf$/, (route) => route.abort());
    const { said, below } = await startOnServer(page);
    expect(served).toBeGreaterThan(0);
    expect(said).toBe(faulty(1));
    expect(below).toBe(`1 个读不出来\n${pdf}\n\n服务器没有把它们送过来。看看网线插好没有、服务器开着没有，再查一遍。`);
  });

  sometimes('progress is shown, and a check can be stopped and started again', async () => {
    let slow = true;
    const page = await openServed('zh', async (file) => {
      if (slow && file.startsWith('packs/')) await new Promise((later) => setTimeout(later, 1500));
    });
    await page.getByRole('button', { name: '开始查' }).click();
    await page.getByText(new RegExp(`已查 [1-9]\\d* 个，共 ${total} 个`)).waitFor();
    expect(await page.getByRole('progressbar').isVisible()).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('stop');
    await page.keyboard.press('Enter');
    expect((await result(page)).said).toBe('停下了，没有查完。');
    expect(await page.getByRole('progressbar').isVisible()).toBe(false);
    slow = false;
    await page.getByRole('button', { name: '开始查' }).click();
    await page.locator('#check[data-state=whole]').waitFor();
  });

  sometimes('a command can be copied without the browser’s clipboard', async () => {
    const page = await openServed();
    await page.getByRole('button', { name: '复制' }).nth(1).click();
    await page.getByRole('button', { name: '复制好了' }).waitFor();
    await page.evaluate(() => {
      const field = document.createElement('textarea');
      document.body.append(field);
      field.focus();
    });
    await page.keyboard.press('ControlOrMeta+V');
    expect(await page.locator('textarea').inputValue()).toBe('sha256sum --check --quiet SHA256SUMS');
  });
});

test('on the web site the page says its edition and what it is for, and checks nothing', async () => {
  const asked: string[] = [];
  const page = await newPage();
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/en/copy/', { waitUntil: 'networkidle' });
  expect(await page.locator('#edition').innerText()).toBe(`Edition ${version}, ${date}`);
  expect(await page.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual([
    'What it is for',
    'Is the ZIP you downloaded whole?',
    'Check with a command',
  ]);
  expect(asked.filter((file) => /copy-sums|SHA256SUMS/.test(file))).toEqual([]);
});

test('without JavaScript the edition and the commands are there, and the page says what is not available', async () => {
  const page = await open('/zh/copy/', { javaScriptEnabled: false });
  expect(await page.locator('#edition').innerText()).toBe(`第 ${version} 版，${date}`);
  expect(await page.getByText('sha256sum --check').isVisible()).toBe(true);
  expect(await page.locator('noscript p').innerText()).toBe('在这里查要用到 JavaScript。没有它，请用下面的命令。');
});
