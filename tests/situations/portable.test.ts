import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, readlinkSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CopyEntry } from '../../src/offline/portable/copyEntry.ts';
import { fillCopies } from '../../src/offline/portable/fillCopies.ts';
import { makeCopies } from '../../src/offline/portable/makeCopies.ts';
import { writeMarker } from '../../src/pipeline/folderMarker.ts';
import { buildSearchIndexes } from '../../src/tools/search/buildIndex.ts';
import { command, script } from '../support/process.ts';
import { page, writeSmallSite } from '../support/smallSite.ts';
import { unzip } from '../support/unzip.ts';

const edition = { version: '1.2.3', date: '2026-11-23' };

/** Makes the copies of a small site next to it. */
async function copiesOf(site: string, base = '/'): Promise<CopyEntry[]> {
  const place = path.dirname(site);
  const [portable, zips, work] = ['portable', 'zips', 'work'].map((name) => path.join(place, name)) as [string, string, string];
  for (const folder of [portable, zips, work]) rmSync(folder, { recursive: true, force: true });
  return makeCopies({ site, base, edition, portable, zips, work, buildIndexes: buildSearchIndexes });
}

async function copiesWith(name: string, files: Record<string, string | undefined>, base?: string): Promise<string> {
  const site = await writeSmallSite(name, files);
  await copiesOf(site, base);
  return path.dirname(site);
}

const read = (...parts: string[]) => readFileSync(path.join(...parts), 'utf8');

/** The message with which making copies fails. */
async function refusal(name: string, files: Record<string, string | undefined>, base?: string): Promise<string> {
  return copiesWith(name, files, base).then(
    () => 'copies were made',
    (error: Error) => error.message,
  );
}

describe('a page in the portable folder', () => {
  test('has relative addresses, classic scripts, and a policy that works on a disk', async () => {
    const head =
      '<link rel="canonical" href="/zh/about/"><link rel="manifest" href="/site.webmanifest"><link rel="modulepreload" href="/_astro/a.js">' +
      '<link rel="stylesheet" href="/_astro/style.css" crossorigin><meta http-equiv="refresh" content="9; url=/zh/help/">';
    const body =
      '<a href="/zh/help/#now">求助</a><a href="#here">这里</a><a href="tel:12356">12356</a><form action="/zh/help/"></form>' +
      '<img src="/pictures/kite.svg" srcset="/pictures/kite.svg 480w, /pictures/paper.svg 2x" style="background:url(/pictures/paper.svg)">' +
      '<style>p{background:url(/pictures/kite.svg)}</style><script type="application/ld+json">{"a":"/zh/"}</script>' +
      '<section data-web-copies>ZIP</section><p data-copy="everything">ZIP</p><script type="module" src="/_astro/a.js"></script>';
    const place = await copiesWith('portable-page', {
      'zh/about/index.html': page(body, { head }),
      'site.webmanifest': '{}',
      '_astro/a.js': 'import { b } from "./b.js"; document.title = b;',
      '_astro/b.js': 'export const b = "ran";',
    });
    const html = read(place, 'portable/zh/about/index.html');
    const policy = /<meta http-equiv="content-security-policy" content="([^"]*)">/.exec(html)![1];
    const style = createHash('sha256').update('p{background:url(../../pictures/kite.svg)}').digest('base64');
    expect(policy).toBe(
      `default-src 'self'; script-src 'self'; style-src 'self' 'sha256-${style}'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self' file:`,
    );
    expect(html.replace(policy!, 'POLICY')).toBe(
      '<!DOCTYPE html><html lang="zh-CN" data-root="../../"><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="POLICY">' +
        '<link rel="stylesheet" href="../../_astro/style.css"><meta http-equiv="refresh" content="9; url=../help/index.html"></head><body>' +
        '<a href="../help/index.html#now">求助</a><a href="#here">这里</a><a href="tel:12356">12356</a><form action="../help/index.html"></form>' +
        '<img src="../../pictures/kite.svg" srcset="../../pictures/kite.svg 480w, ../../pictures/paper.svg 2x" style="background:url(../../pictures/paper.svg)">' +
        '<style>p{background:url(../../pictures/kite.svg)}</style><script type="application/ld+json">{"a":"/zh/"}</script>' +
        '<script defer="" src="../../scripts/a.js"></script></body></html>',
    );
    expect(read(place, 'portable/scripts/a.js')).toMatch(/^\(function\(\)\{.*document\.title=.*\}\)\(\);\n?$/s);
    expect(read(place, 'portable/_astro/style.css')).toBe('body { background: url("../pictures/paper.svg"); }');
    expect(existsSync(path.join(place, 'portable/_astro/a.js'))).toBe(false);
    expect(readdirSync(path.join(place, 'portable'))).not.toContain('site.webmanifest');
  });

  test('has modules that are asked for later in the same script, and nothing of how the web fetches them', async () => {
    const place = await copiesWith('portable-later', {
      'zh/help/index.html': page('<script type="module" src="/_astro/a.js"></script>'),
      '_astro/a.js': 'import{t as load}from"./b.js";load(()=>import("./later.js")).then(({word})=>{document.title=word});',
      '_astro/b.js': 'export const t=(load)=>load();',
      '_astro/later.js': 'export const word = "came later";',
    });
    const script = read(place, 'portable/scripts/a.js');
    expect(script).toContain('came later');
    expect(script).not.toMatch(/import\(|import\.meta|_astro/);
  });

  test('of a site that is hosted below a path has nothing of that path', async () => {
    const pages = { 'index.html': page('<a href="/kite/zh/help/">求助</a><img src="/kite/pictures/kite.svg">') };
    const plain = {
      'zh/index.html': '',
      'zh/grades/3/index.html': '',
      'zh/lessons/g3-08/index.html': '',
      'zh/lessons/g3-08/letter-paper/index.html': '',
      'zh/elsewhere/index.html': '',
    };
    const none = Object.fromEntries(Object.keys(plain).map((file) => [file, undefined]));
    const place = await copiesWith('portable-base', { ...pages, ...none, '_astro/style.css': undefined }, '/kite/');
    expect(read(place, 'portable/index.html')).toContain('<a href="zh/help/index.html">求助</a><img src="pictures/kite.svg">');
  });
});

describe('no copy is made, and the reason is reported', () => {
  test('when one local address is broken', async () => {
    expect(await refusal('portable-broken', { 'zh/help/index.html': page('<a href="/zh/nowhere/">x</a>') })).toBe(
      [
        'One local address is broken:',
        '  /zh/nowhere/ in zh/help/index.html',
        'No copy was made. Fix the addresses where the pages are written and build again.',
      ].join('\n'),
    );
    expect(readdirSync(path.resolve('.cache/tests/portable-broken')).sort()).toEqual(['site', 'zips']);
  });

  test('when many are: all of them, each with its pages', async () => {
    const everywhere = page('<a href="/zh/gone/">x</a><img src="/pictures/gone.svg">');
    const names = ['a', 'b', 'c', 'd', 'e'].map((name) => `zh/${name}/index.html`);
    const files = { ...Object.fromEntries(names.map((file) => [file, everywhere])), '_astro/style.css': 'p { background: url(gone.png) }' };
    expect(
      await refusal('portable-broken-many', { ...files, 'zh/f/index.html': page('<script type="module" src="/_astro/gone.js"></script>') }),
    ).toBe(
      [
        '4 local addresses are broken:',
        '  /_astro/gone.js in zh/f/index.html',
        '  /pictures/gone.svg in zh/a/index.html, zh/b/index.html, zh/c/index.html and 2 more',
        '  /zh/gone/ in zh/a/index.html, zh/b/index.html, zh/c/index.html and 2 more',
        '  gone.png in _astro/style.css',
        'No copy was made. Fix the addresses where the pages are written and build again.',
      ].join('\n'),
    );
  });

  test('when a page has an inline module script', async () => {
    expect(await refusal('portable-inline', { 'zh/help/index.html': page('<script type="module">import "/a.js"</script>') })).toBe(
      'zh/help/index.html has a module script in the page itself. Put it into a file of its own.',
    );
  });

  test('when a name is not plain', async () => {
    expect(await refusal('portable-names', { 'pictures/风筝.svg': '', 'pictures/a b.svg': '' })).toBe(
      'A copy can only have plain file names (a–z, 0–9, - and _). Rename: pictures/a b.svg, pictures/风筝.svg',
    );
  });

  test('when the search index is of another Pagefind than the one known to work', async () => {
    const site = await writeSmallSite('portable-pagefind');
    const entry = path.join(site, 'pagefind/pagefind-entry.json');
    writeFileSync(entry, read(entry).replace('"1.6.0"', '"1.7.0"'));
    await expect(copiesOf(site)).rejects.toThrow(
      'The search index was made by Pagefind 1.7.0, but copies are known to work with 1.6.0. Set knownVersion in src/offline/portable/searchIndex.ts to 1.7.0 and run tests/browser/portable.',
    );
  });

  test('when Pagefind no longer offers what search needs', async () => {
    const site = await writeSmallSite('portable-pagefind-shape');
    const file = path.join(site, 'pagefind/pagefind.js');
    writeFileSync(file, read(file).replace(/export\{[^}]*\}/, 'export{search}'));
    await expect(copiesOf(site)).rejects.toThrow(/^Pagefind 1\.6\.0 cannot be bundled for copies: /);
  });

  test('when there is no search index, or a part of it is missing', async () => {
    const site = await writeSmallSite('portable-no-index');
    const meta = readdirSync(path.join(site, 'pagefind')).find((file) => file.endsWith('.pf_meta'))!;
    rmSync(path.join(site, 'pagefind', meta));
    await expect(copiesOf(site)).rejects.toThrow(`The search index has no ${meta}, which its own list names. Run "npm run build" again.`);
    rmSync(path.join(site, 'pagefind'), { recursive: true });
    await expect(copiesOf(site)).rejects.toThrow(`There is no search index in ${path.join(site, 'pagefind')}. Run "npm run build" again.`);
  });
});

describe('the copy of a grade', () => {
  test('contains its pages and what they need; its home page is the grade; links to other pages say where these are', async () => {
    const place = await copiesWith('portable-grade', {});
    const entries = unzip(readFileSync(path.join(place, 'zips/paper-kite-zh-grade-3.zip')));
    const inside = 'paper-kite-zh-grade-3-1.2.3/';
    expect(entries.map(({ name }) => name.replace(inside, ''))).toEqual([
      '00-READ-ME-FIRST.txt',
      '_astro/style.css',
      'index.html',
      'packs/zh/g3.pdf',
      'pagefind/pagefind.js',
      'pagefind/zh-cn.js',
      'pictures/kite.svg',
      'pictures/paper.svg',
      'unzipped.css',
      'zh/elsewhere/index.html',
      'zh/grades/3/index.html',
      'zh/help/index.html',
      'zh/lessons/g3-08/index.html',
      'zh/lessons/g3-08/letter-paper/index.html',
      'zh/search/index.html',
    ]);
    const text = (file: string) => entries.find(({ name }) => name === inside + file)!.content.toString();
    expect(text('zh/lessons/g3-08/index.html')).toContain('<p>先参加<a href="../../elsewhere/index.html">工作坊</a>。</p>');
    expect(text('zh/grades/3/index.html')).toContain('<nav><ul><li><a href="index.html">年级</a></li></ul></nav>');
    expect(text('zh/elsewhere/index.html')).toContain(
      '您手里的是<b data-this-copy="">三年级（中文）</b></p><a href="../grades/3/index.html">',
    );
    // A word is offered only where a search for it finds something.
    expect(text('zh/search/index.html')).toContain('<ul><li data-try="风筝">风筝</li><li data-try="工作坊">工作坊</li></ul>');
    expect(text('index.html')).toContain('<a href="zh/lessons/g3-08/index.html">写给远方的信</a> <a href="packs/zh/g3.pdf">PDF</a>');
  });

  test('begins with a text for Notepad of Windows 7: a byte order mark, and CRLF line ends', async () => {
    const place = await copiesWith('portable-readme', {});
    const entries = unzip(readFileSync(path.join(place, 'zips/paper-kite-zh-grade-3.zip')));
    const text = entries[0]!.content.toString();
    expect(text.startsWith('\uFEFF纸鸢 · 三年级（中文）\r\n第 1.2.3 版，2026-11-23\r\n\r\n1. 先解压。')).toBe(true);
    expect(text).toContain('\r\nPaper Kite · Grade 3 (Chinese)\r\nEdition 1.2.3, 2026-11-23\r\n\r\n1. Unzip first.');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
});

describe('made a second time', () => {
  test('every ZIP is the same byte for byte, whenever its files were written', async () => {
    const site = await writeSmallSite('portable-twice');
    const zips = path.join(path.dirname(site), 'zips');
    const bytes = () => readdirSync(zips).map((file) => [file, readFileSync(path.join(zips, file)).toString('base64')]);
    await copiesOf(site);
    const first = bytes();
    for (const file of ['index.html', 'packs/zh/g3.pdf']) utimesSync(path.join(site, file), new Date('2001-01-01'), new Date('2001-01-01'));
    await copiesOf(site);
    expect(bytes()).toEqual(first);
    expect(first.map(([file]) => file)).toEqual(['manifest.json', 'paper-kite-everything.zip', 'paper-kite-zh-grade-3.zip']);
  });
});

describe('the pages that offer the ZIPs', () => {
  test('get size, checksum and address; entries without a ZIP are removed; a second run changes nothing; pages of copies offer none', async () => {
    const site = await writeSmallSite('portable-fill');
    const downloads = path.join(site, 'zh/downloads/index.html');
    const entries = await copiesOf(site);
    const { sha256, bytes } = entries.find(({ name }) => name === 'zh-grade-3')!;
    fillCopies(site, entries, '/kite/');
    const filled = read(downloads);
    expect(filled).toContain(
      `<section data-web-copies=""><div data-copy="zh-grade-3"><a href="/kite/copies/paper-kite-zh-grade-3.zip">三年级</a> <i data-copy-size="">${Math.round(bytes / 1000)} KB</i> <code data-copy-sum="">${sha256}</code></div></section>`,
    );
    fillCopies(site, entries, '/kite/');
    expect(read(downloads)).toBe(filled);
    expect(read(path.dirname(site), 'portable/zh/downloads/index.html')).toMatch(/<body><\/body>/);
  });
});

describe('npm run portable', () => {
  /** A small site with the marker of a build. */
  async function builtSite(name: string): Promise<string> {
    const site = await writeSmallSite(name);
    writeMarker(site);
    return site;
  }

  test('makes the copies of a built site again and says what it made', async () => {
    const site = await builtSite('portable-script');
    const { code, stdout, stderr } = await script('portable', ['--site', site]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(
      /^ +0\.1 MB +\d+ files {2}paper-kite-everything\.zip\n +0\.1 MB +17 files {2}paper-kite-zh-grade-3\.zip\nOpen .*site-portable\/index\.html with a double click\.\n$/,
    );
    expect(readdirSync(path.dirname(site)).sort()).toEqual(['site', 'site-portable']);
    expect(readdirSync(path.join(site, 'copies'))).toEqual(['manifest.json', 'paper-kite-everything.zip', 'paper-kite-zh-grade-3.zip']);
  });

  test('keeps foreign files in the site unchanged, whatever the list of copies names', async () => {
    const site = await builtSite('portable-script-theirs');
    expect((await command('portable', ['--site', site])).code).toBe(0);
    writeFileSync(path.join(site, 'thesis.docx'), 'mine');
    symlinkSync('../thesis.docx', path.join(site, 'zh/link'));
    const list = path.join(site, 'copies/manifest.json');
    writeFileSync(list, JSON.stringify([...JSON.parse(read(list)), { file: '../thesis.docx' }]));
    // A file that is newer than the checksums of the site would be foreign, and refused.
    utimesSync(list, new Date('2001-01-01'), new Date('2001-01-01'));
    const { code, stderr } = await command('portable', ['--site', site]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(read(site, 'thesis.docx')).toBe('mine');
    expect(readlinkSync(path.join(site, 'zh/link'))).toBe('../thesis.docx');
  });

  test('reports a broken address and leaves the last copies unchanged', async () => {
    const site = await builtSite('portable-script-broken');
    await command('portable', ['--site', site]);
    const before = read(site, 'copies/manifest.json');
    writeFileSync(path.join(site, 'zh/help/index.html'), page('<a href="/zh/nowhere/">x</a>'));
    const { code, stdout, stderr } = await command('portable', ['--site', site]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('  /zh/nowhere/ in zh/help/index.html\n');
    expect(read(site, 'copies/manifest.json')).toBe(before);
    expect(readdirSync(path.dirname(site)).sort()).toEqual(['site', 'site-portable']);
  });

  test('leaves a site that no build has made unchanged', async () => {
    const site = await writeSmallSite('portable-script-not-ours');
    const before = read(site, 'sw.js');
    const { code, stderr } = await command('portable', ['--site', site]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^There is no built site in \S+\. Run "npm run build" first, or name the site: --site FOLDER\.\n$/);
    expect(read(site, 'sw.js')).toBe(before);
    expect(readdirSync(path.dirname(site))).toEqual(['site']);
  });

  test('says what to do when no site is built', async () => {
    const { code, stderr } = await command('portable', ['--site', 'no-such-folder']);
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: 'There is no built site in no-such-folder. Run "npm run build" first, or name the site: --site FOLDER.\n',
    });
  });
});
