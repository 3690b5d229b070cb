import { createHash } from 'node:crypto';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesBelow } from '../../src/lib/files/filesBelow.ts';
import { copyListFile, sumsFile } from '../../src/offline/copy/list.ts';
import { readEdition } from '../../src/offline/edition.ts';
import type { CopyEntry } from '../../src/offline/portable/copyEntry.ts';
import { siteFolder } from '../support/site.ts';
import { sometimes } from '../support/thorough.ts';
import { newPage } from './support/browser.ts';
import { awkwardName } from './support/checkedCopy.ts';

const portable = `${siteFolder}-portable`;
const zips = path.join(siteFolder, 'copies');

const sha256 = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');

/** `SHA256SUMS` as path → sum. */
function sumsIn(text: string): Map<string, string> {
  return new Map(
    text
      .trim()
      .split('\n')
      .map((line) => [line.slice(66), line.slice(0, 64)]),
  );
}

describe('the copies that the build makes', () => {
  test('the portable folder lists each of its files with its sum, and nothing else', () => {
    const files = filesBelow(portable).filter((file) => file !== sumsFile && file !== copyListFile);
    const sums = sumsIn(readFileSync(path.join(portable, sumsFile), 'utf8'));
    expect([...sums.keys()].sort()).toEqual(files.sort());
    for (const [file, sum] of sums) expect(sha256(readFileSync(path.join(portable, file))), file).toBe(sum);
  });

  test('so does each ZIP, and its page for checking is in it', () => {
    // ZIPs of files without pages have nothing to check themselves with.
    const listed = JSON.parse(readFileSync(path.join(zips, 'manifest.json'), 'utf8')) as CopyEntry[];
    const all = listed.filter(({ use }) => use === undefined).map(({ file }) => file);
    expect(all.length).toBeGreaterThan(1);
    for (const zip of all) {
      const files = Object.entries(unzipSync(readFileSync(path.join(zips, zip)))).map(
        ([file, content]) => [file.slice(file.indexOf('/') + 1), content] as const,
      );
      const contents = new Map(files.filter(([file]) => file !== ''));
      const sums = sumsIn(new TextDecoder().decode(contents.get(sumsFile)!));
      expect([...sums.keys(), sumsFile, copyListFile].sort(), zip).toEqual([...contents.keys()].sort());
      for (const [file, sum] of sums) expect(sha256(contents.get(file)!), `${zip}: ${file}`).toBe(sum);
      expect(
        [...contents.keys()].some((file) => file.endsWith('/copy/index.html')),
        zip,
      ).toBe(true);
    }
  });
});

describe('the portable folder, opened by double click', () => {
  const folder = path.resolve('.cache/tests/copy-real', awkwardName);
  beforeAll(() => {
    rmSync(path.dirname(folder), { recursive: true, force: true });
    cpSync(portable, folder, { recursive: true });
  });
  afterAll(() => rmSync(path.dirname(folder), { recursive: true, force: true }));

  sometimes('is whole; one wrong bit in one of its hundreds of files is found and named', async () => {
    const page = await newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.goto(`${pathToFileURL(folder)}/zh/copy/index.html`);
    await page.getByRole('button', { name: '选这个文件夹' }).waitFor();
    const { version, date } = readEdition();
    expect(await page.locator('#edition').innerText()).toBe(`第 ${version} 版，${date}`);
    expect(await page.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual(['查一遍', '用命令查']);
    await page.setInputFiles('#folder', folder);
    await page.locator('#check[data-state=whole]').waitFor({ timeout: 45_000 });

    const damaged = 'zh/lessons/g3-08/index.html';
    const bytes = readFileSync(path.join(folder, damaged));
    bytes[bytes.length >> 1]! ^= 1;
    writeFileSync(path.join(folder, damaged), bytes);
    await page.setInputFiles('#folder', folder);
    await page.locator('#check[data-state=damaged]').waitFor({ timeout: 45_000 });
    expect(await page.locator('.file-names li').allInnerTexts()).toEqual([damaged]);
    expect(complaints).toEqual([]);
  });
});
