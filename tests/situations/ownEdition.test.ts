import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ManifestEntry } from '../../src/print/manifest.ts';
import { testDay } from '../support/curriculum.ts';
import { harbourTraits, writeHarbour } from '../support/harbour.ts';
import { attribute, elements, elementsBelow, parsePage, textOf } from '../support/html.ts';
import { readPdf } from '../support/pdf.ts';
import { type Finished, script } from '../support/process.ts';
import { isTried } from '../support/thorough.ts';
import { unzip } from '../support/unzip.ts';

/** An edition as another organization would write it; the small one of `writeHarbour` is for what can be wrong. */
const example = 'examples/harbour';
const place = 'own-edition';
const out = path.resolve('.cache/tests', place, 'dist');
afterAll(() => rmSync(path.resolve('.cache/tests', place), { recursive: true, force: true }));

/** What belongs to the project's own curriculum, its country and its paper, and to no other. */
const leftover =
  /[\u2e80-\u9fff\uff00-\uffef]|\b(?:grades?|kites?|china|chinese|villages?|class teachers?|head teachers?)\b|paper[\s-]?kite|\bA[456]\b|\b(?:ring|call|tel:|text)\s*(?:110|119|120)\b|\b123(?:55|56|38|48|45)\b|civil affairs/i;
const leftIn = (words: string) => words.split(/\n|(?<=[.!?])\s/).filter((line) => leftover.test(line));

const words = {
  'content/words/en.yaml': 'site:\n  nav: { grades: Stages }\n  home: { pick: Which stage are you with? }\n',
};
const check = (root: string, ...more: string[]) =>
  script('check', ['--today', testDay, '--lang', 'en', ...more], { PAPER_KITE_EDITION: root });

describe('an edition in one language with levels of its own', () => {
  test('is found to be right', async () => {
    const root = writeHarbour(`${place}/checked`, words);
    expect(await check(root)).toEqual({
      code: 0,
      stdout: expect.stringContaining('No problems found.'),
      stderr: '',
    });
  });

  test('is right as the example of the project', async () => {
    expect(await check(example)).toEqual({ code: 0, stdout: expect.stringContaining('No problems found.'), stderr: '' });
  });

  test('reports only what is wrong in its configuration while languages or levels are wrong', async () => {
    const root = writeHarbour(`${place}/wrong`, { 'edition.yaml': harbourTraits.replace('sessions: 1', 'sessions: many') });
    const { code, stdout } = await check(root);
    expect(code).toBe(1);
    expect(stdout).toContain('"sessions" in entry 2 of "levels" is "many", but it has to be a number.');
    expect(stdout).toContain(
      '1 error, 0 warnings.\nNothing else was checked: how everything else is read depends on edition.yaml. Correct it, then check again.\n',
    );
    const named = await check(root, 'S1-01', '--lang', 'zh');
    expect(named.stdout).toContain('1 个错误，0 个提醒。\n别的都还没有查：材料怎么读，要看 edition.yaml。改好它，再查一遍。\n');
    expect(JSON.parse((await check(root, '--json')).stdout)).toMatchObject({ isPartial: true });
  });

  test('reports a lesson whose level is not there, and of one in another folder', async () => {
    const plan = 'lessons/s1/01-a-sentence-a-day/lesson.yaml';
    const facts = readFileSync(path.join(writeHarbour(`${place}/misplaced`), plan), 'utf8');
    const wrong = await check(writeHarbour(`${place}/misplaced`, { [plan]: facts.replace('S1-01', 'G1-01') }));
    expect(wrong.stdout).toContain('"id" is "G1-01", which does not have the right form.');
    expect(wrong.stdout).toContain('Write an id such as S1-01.');
    const other = await check(writeHarbour(`${place}/misplaced`, { [plan]: facts.replace('S1-01', 'S1-02') }));
    expect(other.stdout).toContain('Move its folder to lessons/s1/02-…, or correct the id.');
  });

  test('reports a document of a kind that it does not have', async () => {
    const root = writeHarbour(`${place}/kinds`, { 'edition.yaml': harbourTraits.replace('kinds: [workshop]', 'kinds: []') });
    const { code, stdout } = await check(root);
    expect(code).toBe(1);
    expect(stdout).toContain('W01 is of the kind workshop, which edition.yaml does not list under kinds.');
    expect(stdout).toContain('Add workshop to kinds, or take its folder away.');
  });
});

const isBuilt = isTried('an edition of another organisation');

describe.runIf(isBuilt)('the site of the example', { timeout: 240_000 }, () => {
  let built: Finished;
  let pages: string[];
  const read = (file: string) => readFileSync(path.join(out, file), 'utf8');
  const listed = () => JSON.parse(read('packs/manifest.json')) as ManifestEntry[];
  beforeAll(async () => {
    built = await script('build', [], { PAPER_KITE_EDITION: example, PAPER_KITE_OUT: out });
    pages = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  }, 240_000);

  test('is built', () => {
    expect({ code: built.code, stderr: built.stderr }).toEqual({ code: 0, stderr: '' });
    expect(pages).toContain('index.html');
    expect(pages.filter((page) => !/^(en\/.*|index\.html|404\.html)$/.test(page))).toEqual([]);
  });

  test('says nothing of grades, of Paper Kite or in Chinese, in words, titles or attributes', () => {
    const shown = ['title', 'alt', 'aria-label', 'placeholder', 'content', 'lang', 'hreflang', 'href', 'src'];
    for (const page of pages) {
      const nodes = elementsBelow(parsePage(read(page)));
      const texts = nodes.flatMap((element) => [
        ...element.attrs.filter(({ name }) => shown.includes(name)).map(({ value }) => value),
        ...(['script', 'style'].includes(element.tagName)
          ? []
          : element.childNodes.filter(({ nodeName }) => nodeName === '#text').map(textOf)),
      ]);
      expect({ page, left: texts.flatMap(leftIn) }).toEqual({ page, left: [] });
      // A word that an edition does not have would be shown by its name.
      expect({ page, keys: texts.filter((text) => /^\s*(?:site|search|home|nav|pack|document)\.[\w.]+\s*$/.test(text)) }).toEqual({
        page,
        keys: [],
      });
      expect(attribute(nodes.find(({ tagName }) => tagName === 'html')!, 'lang')).toBe('en');
    }
    expect(leftIn(read('en.webmanifest'))).toEqual([]);
  });

  test('has its own name, levels and words', () => {
    const titleOf = (page: string) => textOf(elements(read(page), ({ tagName }) => tagName === 'title')[0]!);
    expect(titleOf('index.html')).toBe('Harbour');
    expect(titleOf('en/levels/s1/index.html')).toBe('The lessons of Stage 1 · Harbour');
    const menu = elements(read('en/about/index.html'), ({ tagName }) => tagName === 'nav')[0]!;
    expect(
      elementsBelow(menu)
        .filter(({ tagName }) => tagName === 'a')
        .map(textOf),
    ).toEqual(['Sessions', 'Workshops', 'Referral', 'Help lines', 'About']);
    const foot = elements(read('en/about/index.html'), ({ tagName }) => tagName === 'footer')[0]!;
    const leads = elementsBelow(foot).flatMap((element) => (element.tagName === 'a' ? [`${attribute(element, 'href')}`] : []));
    expect(leads.filter((href) => /pack|printing|stamp|sheet|class-tally/.test(href))).toEqual([
      '/en/pack/',
      '/en/printing/',
      '/en/stamp/',
      '/en/sheet/',
    ]);
    expect(leads).not.toContain('/en/evidence/');
    expect(leads).toContain('https://creativecommons.org/licenses/by-sa/4.0/');
    expect(textOf(foot)).toContain('Text CC BY-SA 4.0, programs MIT, fonts OFL. Copy, change and share it under the same licence');
    expect(pages.filter((page) => /^en\/(?:activities|one-to-one)\//.test(page))).toEqual([]);
    expect(read('en/index.html')).toContain('Which stage is your group?');
    expect(read('en/levels/s2/index.html')).toContain('Ages 15 to 17');
    expect(JSON.parse(read('en.webmanifest'))).toMatchObject({ name: 'Harbour', lang: 'en' });
  });

  test('has no page that plans a school year, and no address that leads nowhere', () => {
    const links = pages.flatMap((page) =>
      elements(read(page), ({ tagName }) => tagName === 'a').flatMap((link) => attribute(link, 'href') ?? []),
    );
    const local = [...new Set(links.filter((href) => href.startsWith('/')).map((href) => href.replace(/[?#].*$/, '')))];
    expect(local.length).toBeGreaterThan(20);
    expect(local.filter((href) => !existsSync(path.join(out, decodeURI(href), href.endsWith('/') ? 'index.html' : '')))).toEqual([]);
    expect(pages.filter((page) => /planner|this-week/.test(page))).toEqual([]);
  });

  test('has its own ways to help, on the home page, on their pages and in the search, and names no others', () => {
    const home = elements(read('en/index.html'), ({ tagName }) => tagName === 'section').find(
      (section) => attribute(section, 'class') === 'ways',
    )!;
    expect(elementsBelow(home).flatMap((element) => (/^h[23]$/.test(element.tagName) ? [textOf(element)] : []))).toEqual([
      'Ways to help',
      'Sessions and workshops',
      'Someone to turn to',
    ]);
    expect(pages.filter((page) => /^en\/ways\//.test(page)).sort()).toEqual([
      'en/ways/3/index.html',
      'en/ways/4/index.html',
      'en/ways/index.html',
    ]);
    expect(read('en/ways/3/index.html')).toContain('Six group sessions in two stages');
    const filter = elements(read('en/search/index.html'), (element) => attribute(element, 'name') === 'way')[0]!;
    expect(elementsBelow(filter).flatMap((element) => attribute(element, 'value') ?? [])).toEqual(['', '3', '4']);
    const others = /activities after school|after-school|one to one|call corner|\bfour ways\b|\ball four\b/i;
    const named = pages.flatMap((page) =>
      elements(read(page), ({ tagName }) => tagName === 'body')
        .map(textOf)
        .filter((words) => others.test(words))
        .map((words) => `${page}: ${others.exec(words)![0]}`),
    );
    expect(named).toEqual([]);
  });

  test('says something on each page that helps', () => {
    for (const page of ['help', 'safety', 'how-to-use', 'printing', 'about', 'evidence', 'referral/r01', 'referral/r02', 'workshops/w02']) {
      const main = elements(read(`en/${page}/index.html`), ({ tagName }) => tagName === 'main')[0]!;
      expect({ page, isLong: textOf(main).length > 500 }).toEqual({ page, isLong: true });
    }
  });

  test('has the numbers of its help lines on the help page, whom to ring first too', () => {
    const urgent = elements(read('en/help/index.html'), (element) => (attribute(element, 'class') ?? '').split(' ').includes('now'))[0]!;
    expect(textOf(urgent)).toContain('911');
    const help = textOf(parsePage(read('en/help/index.html')));
    for (const said of ['988', '741741', '+1-800-422-4453', 'send the word HOME', 'State reporting line']) expect(help).toContain(said);
  });

  test('prints nothing else either, in words and in the properties of files, and all of it on US Letter', async () => {
    const pdfs = listed().filter(({ file }) => file.endsWith('.pdf'));
    expect(pdfs.map(({ file }) => file)).toEqual(
      expect.arrayContaining(['en/s1-teacher.pdf', 'en/documents/s2-01.pdf', 'en/workshop-w01.pdf']),
    );
    for (const { file } of pdfs) {
      const { pages: printed, ...facts } = await readPdf(path.join(out, 'packs', file));
      const sizes = printed.map(({ width, height }) => [width, height].map(Math.round).sort((a, b) => a - b));
      expect({ file, other: sizes.filter(([short, long]) => short !== 612 || long !== 792) }).toEqual({ file, other: [] });
      const said = [file, JSON.stringify(facts), ...printed.map((page) => page.words)];
      expect({ file, left: said.flatMap(leftIn) }).toEqual({ file, left: [] });
    }
    const [cover] = (await readPdf(path.join(out, 'packs/en/s1-teacher.pdf'))).pages;
    expect(cover!.words).toContain('Harbour');
    expect(cover!.words).toContain('Stage 1 facilitator pack');
    const plan = await readPdf(path.join(out, 'packs/en/documents/s1-01.pdf'));
    expect(plan.pages[0]!.words).toContain('Stage 1 · Lesson 1 · Signals');
  });

  test('gives its own name to everything that is downloaded', () => {
    const zips = readdirSync(path.join(out, 'copies')).filter((file) => file.endsWith('.zip'));
    expect(zips).toEqual(expect.arrayContaining(['harbour-everything.zip', 'harbour-en-s1.zip']));
    expect(zips.filter((file) => !file.startsWith('harbour-'))).toEqual([]);
    const held = unzip(readFileSync(path.join(out, 'copies/harbour-en-s1.zip')));
    expect(held.flatMap(({ name }) => leftIn(name))).toEqual([]);
    const readme = held.find(({ name }) => name.endsWith('.txt'))!;
    expect(leftIn(readme.content.toString('utf8'))).toEqual([]);
    expect(readme.content.toString('utf8')).toContain('Harbour · Stage 1');
  });

  test('is verified: every sheet says what is written, and its number can be read from its foot', async () => {
    const { code, stdout } = await script('verify', ['--lang', 'en'], {
      PAPER_KITE_EDITION: example,
      PAPER_KITE_OUT: out,
    });
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining('No problems found.') });
  });
});
