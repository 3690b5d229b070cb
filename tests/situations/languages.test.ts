import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch } from '../../src/pipeline/browser/chromium.ts';
import { serve } from '../../src/pipeline/browser/serve.ts';
import { violations } from '../browser/support/axe.ts';
import { changed, lesson, pageFiles, soundFiles, soundMemory, writeCurriculum } from '../support/curriculum.ts';
import { attribute, elements, wordsIn, wordsOf } from '../support/html.ts';
import { readPdf } from '../support/pdf.ts';
import { type Finished, script } from '../support/process.ts';
import { isTried } from '../support/thorough.ts';

const place = path.resolve('.cache/tests/third-language');
const out = path.join(place, 'dist');
const languages = path.join(place, 'languages');
afterAll(() => rmSync(place, { recursive: true, force: true }));

const planFr = soundFiles[`${lesson}/plan.en.mdx`]!.replace('A letter far away', 'Une lettre au loin').replace(
  'The kite flies far away.',
  'Le cerf-volant s’envole très loin.',
);

/** Everything that French is: its name, some words of the interface, one lesson plan. No line of code is changed. */
const french: Record<string, string> = {
  'language.json': '{ "tag": "fr", "name": "Français", "like": "en", "insteadOf": ["en", "zh"] }',
  'site.ts': "export default { skip: 'Aller au texte', nav: { grades: 'Classes' } };",
  'blocks.ts': "export default { step: { story: 'histoire' } };",
  'planner.ts': "export default { form: { grade: 'Niveau' } };",
};

const env = { PAPER_KITE_LANGUAGES: languages, PAPER_KITE_OUT: out };
const page = (...parts: string[]) => readFileSync(path.join(out, ...parts, 'index.html'), 'utf8');
const ofClass = (html: string, name: string) => elements(html, (element) => (attribute(element, 'class') ?? '').split(' ').includes(name));
const said = (html: string, name: string) =>
  ofClass(html, name).map((element) => element.childNodes.map(wordsIn).join(' ').replace(/\s+/g, ' ').trim());
const links = (html: string, name: string) =>
  ofClass(html, name)
    .flatMap((element) => (element.tagName === 'a' ? [element] : element.childNodes.filter((node) => node.nodeName === 'a')))
    .map((link) => wordsIn(link));

/** The Chinese has changed since the English was made from it. */
const newerChinese = changed(
  `${lesson}/plan.zh.mdx`,
  ['title: 写给远方的信', 'title: 写给远方的一封信'],
  ['风筝飞得很远。', '风筝飞得很高。\n\n线在手里。'],
  ['title="写信"', 'title="写一封信"'],
  ['小的画，大的写。', '小的画。'],
);

/** One site for both, which takes twenty seconds. */
const isBuilt = isTried('a third language');
let root: string;
let built: Finished;
beforeAll(async () => {
  if (!isBuilt) return;
  rmSync(place, { recursive: true, force: true });
  cpSync('src/i18n', languages, { recursive: true, filter: (file) => !/i18n\/[^/]+\.ts$/.test(file) });
  mkdirSync(path.join(languages, 'fr'));
  for (const [file, text] of Object.entries(french)) writeFileSync(path.join(languages, 'fr', file), text);
  root = writeCurriculum('third-language/curriculum', {
    ...pageFiles,
    ...soundFiles,
    ...soundMemory(),
    ...newerChinese,
    [`${lesson}/plan.fr.mdx`]: planFr,
  });
  built = await script('build', [], { ...env, PAPER_KITE_CURRICULUM: root });
}, 240_000);

describe.runIf(isBuilt)('a third language', { timeout: 240_000 }, () => {
  test('is added as files only, and everything is built with it', () => {
    expect({ code: built.code, stderr: built.stderr }).toEqual({ code: 0, stderr: '' });
    const pagesOf = (locale: string) =>
      readdirSync(path.join(out, locale), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.html'))
        .sort();
    expect(pagesOf('fr')).toEqual(pagesOf('zh'));
  });

  test('has its tag on its pages, its name in the language switch of every page and on the first page', () => {
    const html = page('fr/lessons/g3-08');
    expect(html).toMatch(/<html lang=fr>/);
    expect(html).toContain('hreflang=fr');
    expect(links(html, 'language')).toEqual(['English', '中文']);
    expect(links(page('zh/lessons/g3-08'), 'language')).toEqual(['English', 'Français']);
    expect(links(page('en'), 'language')).toEqual(['中文', 'Français']);
    expect(wordsIn(elements(page(), ({ tagName }) => tagName === 'nav')[0]!)).toContain('Français');
  });

  test('shows its own texts and words, and English where it has none', () => {
    const html = page('fr/lessons/g3-08');
    expect(wordsOf(html)).toContain('Le cerf-volant s’envole très loin.');
    expect(wordsOf(html)).toContain('histoire');
    expect(html).toContain('Aller au texte');
    expect(html).toContain('Classes');
    expect(html).toContain('Workshops');
    expect(ofClass(html, 'notice')).toEqual([]);
  });

  test('passes its own words to the scripts of a page, and English where it has none', () => {
    const html = page('fr/planner');
    expect(html).toContain('Niveau');
    expect(html).toContain('Save as a calendar file');
    expect(html).not.toContain('存成日历文件');
  });

  test('shows a text that is not translated in the fallback language, with a notice', () => {
    const html = page('fr/lessons/g3-08/letter-paper');
    expect(wordsOf(html)).toContain('Letter paper');
    expect(elements(html, ({ tagName }) => tagName === 'article').map((element) => attribute(element, 'lang'))).toEqual(['en']);
    expect(ofClass(html, 'notice').map((element) => wordsIn(element))).toEqual([
      'This document is not translated yet; the English text follows.',
    ]);
  });

  test('is in search, print and copies', async () => {
    const entry = JSON.parse(readFileSync(path.join(out, 'pagefind/pagefind-entry.json'), 'utf8'));
    expect(Object.keys(entry.languages).sort()).toEqual(['en', 'fr', 'zh-cn']);
    const pdf = await readPdf(path.join(out, 'packs/fr/documents/g3-08.pdf'));
    expect(pdf).toMatchObject({ language: 'fr', title: expect.stringContaining('Une lettre au loin') });
    expect(pdf.pages[0]!.words).toContain('Le cerf-volant s’envole très loin.');
    expect(existsSync(path.join(out, 'packs/fr/grade-3-teacher.pdf'))).toBe(true);
    expect(existsSync(path.join(out, 'copies/paper-kite-fr-grade-3.zip'))).toBe(true);
  });

  test('has a table of what is translated, with a column of its own', () => {
    const html = page('fr/translation');
    expect(wordsIn(elements(html, ({ tagName }) => tagName === 'thead')[0]!)).toContain('Français');
  });

  test('warns of what is missing: texts, and words of the interface', async () => {
    const { code, stdout } = await script(
      'check',
      ['--today', '2026-12-01', '--only', 'translation-exists,translation-is-remembered,interface-is-translated'],
      {
        ...env,
        PAPER_KITE_CURRICULUM: root,
      },
    );
    expect(code).toBe(0);
    expect(stdout).toContain('warning  G3-08 has no letter-paper.fr.mdx.  [translation-exists]');
    expect(stdout).toMatch(
      /fr\/site\.ts\n {2}1:1 {6}warning {2}Français lacks \d+ of \d+ words here: tagline, description, nav\.label, nav\.workshops, nav\.activities, …\. {2}\[interface-is-translated\]/,
    );
    expect(stdout).toContain('Write the file; use the English file as the model. Until then they are shown in another language.');
    const chinese = await script('check', ['--lang', 'zh', '--only', 'interface-is-translated'], { ...env, PAPER_KITE_CURRICULUM: root });
    expect(chinese.stdout).toMatch(
      /fr\/site\.ts\n {2}1:1 {6}提醒 {5}这里一共 \d+ 条，Français 还缺 \d+ 条：tagline、description、nav\.label、nav\.workshops、nav\.activities……。 {2}\[interface-is-translated\]/,
    );
    expect(chinese.stdout).toContain('补上这些，照旁边中文或英文的样子写。没写以前，用别的语言顶着。');
    expect(chinese.stdout).toContain('写出这个文件，照旁边中文或英文的样子写。没写以前，用别的语言顶着。');
  });

  test('remembers what it was made from, like English', async () => {
    const run = (...args: string[]) => script('translation', args, { ...env, PAPER_KITE_CURRICULUM: root });
    const stateOf = async () => (await run()).stdout.split('\n').find((line) => line.startsWith('G3-08'));
    expect(await stateOf()).toMatch(/^G3-08 +4 stale, 1 missing +1 text not remembered, 1 text not translated$/);
    expect((await run('--done', lesson, '--locale', 'fr')).stdout).toBe(
      `Up to date: 13 paragraphs in 1 text (${lesson}/translation.fr.txt).\n`,
    );
    expect(await stateOf()).toMatch(/^G3-08 +4 stale, 1 missing +1 text not translated$/);
    const plan = path.join(root, lesson, 'plan.zh.mdx');
    writeFileSync(plan, readFileSync(plan, 'utf8').replace('风筝飞得很高。', '风筝飞得很低。'));
    expect(await stateOf()).toMatch(/^G3-08 +4 stale, 1 missing +1 stale, 1 text not translated$/);
  });
});

describe.runIf(isBuilt)('English that is older than the Chinese', { timeout: 180_000 }, () => {
  test('is built, with a warning', () => {
    expect(built.stdout).toContain('[translation-is-fresh]');
  });

  test('says above the text how much is stale and what is missing, and links to the original', () => {
    const html = page('en/lessons/g3-08');
    expect(said(html, 'notice')).toEqual([
      '4 paragraphs of this translation are older than the Chinese original; they are marked. At the head of the page: “A letter far away”. ' +
        '1 paragraph of the Chinese original is not here yet. Read the Chinese original',
    ]);
  });

  test('marks each stale paragraph in its place, in the language of the page, and links to the same step of the original', () => {
    const html = page('en/lessons/g3-08');
    expect(said(html, 'stale')).toEqual(
      Array.from({ length: 3 }, () => 'The Chinese original of this paragraph has changed since it was translated.'),
    );
    const parents = ofClass(html, 'stale').map((element) => (element.parentNode as { tagName: string }).tagName);
    // The words that are said, the step's title, and a variant's sentence.
    expect(parents).toEqual(['p', 'section', 'div']);
    const links = elements(html, ({ parentNode, tagName }) => tagName === 'a' && ofStale(parentNode)).map((link) =>
      attribute(link, 'href'),
    );
    expect(links).toEqual(['/zh/lessons/g3-08/#故事', '/zh/lessons/g3-08/#写一封信', '/zh/lessons/g3-08/']);
    for (const link of links.filter((href) => href?.includes('#')))
      expect(page('zh/lessons/g3-08')).toContain(`id=${link!.split('#')[1]}>`);
  });

  test('is accessible, and no wider than a phone', async () => {
    const { url, server } = await serve(out);
    const browser = await launch();
    try {
      const tab = await browser.newPage({ viewport: { width: 360, height: 740 } });
      await tab.goto(`${url}/en/lessons/g3-08/`);
      expect(await violations(tab)).toEqual([]);
      expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    } finally {
      await browser.close();
      server.close();
    }
  });

  test('says nothing on the original, and carries no byte for it on pages that are up to date', () => {
    for (const html of [page('zh/lessons/g3-08'), page('en/lessons/g3-08/letter-paper'), page('en/safety')]) {
      expect(html).not.toMatch(/class="?stale|stale\.[\w-]+\.css/);
      expect(said(html, 'notice')).toEqual([]);
    }
  });

  test('says it at the foot of the printed plan, and not of the sheet that is up to date', async () => {
    const note = 'Parts of this translation are older than the original';
    expect(await firstPage(path.join(out, 'packs/en/documents/g3-08.pdf'))).toContain(note);
    expect(await firstPage(path.join(out, 'packs/en/documents/g3-08-letter-paper.pdf'))).not.toContain(note);
    expect(await firstPage(path.join(out, 'packs/zh/documents/g3-08.pdf'))).not.toContain('比原文旧');
  });
});

test.each([
  ['{ "tag": "fr" }', '"name" has to be the name of the language in itself.'],
  ['{ "tag": "fr_FR", "name": "Français", "like": "en", "insteadOf": [] }', '"tag" has to be a language tag, such as fr or bo-CN.'],
  ['{ "tag": "fr", "name": "Français", "like": "fr", "insteadOf": [] }', '"like" has to be zh (set in characters) or en (set in letters).'],
  [
    '{ "tag": "fr", "name": "Français", "like": "en", "insteadOf": ["de"] }',
    '"insteadOf" has to be a list of other languages: zh, en, fr.',
  ],
  ['{ tag: fr }', 'this is not valid JSON.'],
])('a language that is not valid is refused in one sentence: %s', async (json, sentence) => {
  const folder = path.resolve('.cache/tests/unsound-language');
  rmSync(folder, { recursive: true, force: true });
  for (const code of ['zh', 'en']) cpSync(`src/i18n/${code}/language.json`, path.join(folder, code, 'language.json'));
  mkdirSync(path.join(folder, 'fr'));
  writeFileSync(path.join(folder, 'fr/language.json'), json);
  const { readLanguages } = await import('../../src/curriculum/language.ts');
  expect(() => readLanguages(folder)).toThrow(`${path.join(folder, 'fr/language.json')}: ${sentence}`);
  rmSync(folder, { recursive: true });
});

async function firstPage(file: string): Promise<string> {
  return (await readPdf(file)).pages[0]!.runs.map(({ text }) => text).join('');
}

function ofStale(node: unknown): boolean {
  return ((node as { attrs?: { name: string; value: string }[] }).attrs ?? []).some(
    ({ name, value }) => name === 'class' && value === 'stale',
  );
}
