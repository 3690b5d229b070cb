import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { makeCopies } from '../../src/offline/portable/makeCopies.ts';
import { buildSearchIndexes } from '../../src/tools/search/buildIndex.ts';
import { page, writeSmallSite } from '../support/smallSite.ts';

const edition = { version: '1.2.3', date: '2026-11-23' };
const fourth = (words: string) => page(`<article data-pagefind-body data-grade="4"><h1>${words}</h1></article>`);
let site: string;
let place: string;
const kept = () => path.join(place, 'kept');

/** Makes the copies, with what is kept or from nothing: the hash of each ZIP, and the grades that were made. */
async function copies(isKept: boolean): Promise<{ zips: Record<string, string>; made: string[] }> {
  const [portable, zips, work] = ['portable', 'zips', 'work'].map((name) => path.join(place, name)) as [string, string, string];
  for (const folder of [portable, zips, work]) rmSync(folder, { recursive: true, force: true });
  const made: string[] = [];
  await makeCopies({
    site,
    edition,
    portable,
    zips,
    work,
    buildIndexes: async (folders) => {
      made.push(...folders.map((folder) => path.basename(folder, '-pages')));
      await buildSearchIndexes(folders);
    },
    ...(isKept ? { kept: { folder: kept(), program: 'this one' } } : {}),
  });
  const files = readdirSync(zips).sort();
  const hash = (file: string) =>
    createHash('sha256')
      .update(readFileSync(path.join(zips, file)))
      .digest('hex');
  return { zips: Object.fromEntries(files.map((file) => [file, hash(file)])), made };
}

const write = (file: string, text: string) => writeFileSync(path.join(site, file), text);

beforeAll(async () => {
  site = await writeSmallSite('kept-copies', {
    'zh/grades/4/index.html': page('<a href="/zh/lessons/g4-01/">课</a>'),
    'zh/lessons/g4-01/index.html': fourth('四年级'),
  });
  place = path.dirname(site);
  rmSync(kept(), { recursive: true, force: true });
});

describe('ZIPs of grades that were made before', { timeout: 60_000 }, () => {
  test('are used again while nothing of them has changed, byte for byte', async () => {
    const first = await copies(true);
    expect(first.made).toEqual(['zh-grade-3', 'zh-grade-4']);
    expect(await copies(true)).toEqual({ zips: first.zips, made: [] });
    expect(await copies(false)).toEqual(first);
  });

  test.each<[what: string, change: () => void, made: string[]]>([
    ['a lesson', () => write('zh/lessons/g4-01/index.html', fourth('四年级，改过了')), ['zh-grade-4']],
    ['a page that all have', () => write('zh/help/index.html', page('<p>求助</p>')), ['zh-grade-3', 'zh-grade-4']],
    ['the style', () => write('_astro/style.css', 'body { color: black; }'), ['zh-grade-3', 'zh-grade-4']],
    ['the pages of the site', () => rmSync(path.join(site, 'zh/lessons/g3-08/letter-paper/index.html')), ['zh-grade-3', 'zh-grade-4']],
    ['what is kept, by damage', () => writeFileSync(path.join(kept(), 'zh-grade-4.zip'), 'PK'), ['zh-grade-4']],
    ['what was compressed, by damage', () => writeFileSync(path.join(kept(), 'deflated'), '{}\nx'), []],
  ])('after a change of %s, those that may show it are made, and all are as if made from nothing', async (_, change, made) => {
    await copies(true);
    change();
    const again = await copies(true);
    expect(again.made).toEqual(made);
    expect(again.zips).toEqual((await copies(false)).zips);
  });
});
