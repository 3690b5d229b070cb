import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { vocabulary } from '../../../src/blocks/vocabulary.ts';
import { emptyFrontMatter } from '../../../src/curriculum/mdx/frontMatter.ts';
import { readCheckedCurriculum } from '../../../src/curriculum/read.ts';
import { type Source, setSource, source } from '../../../src/site/source.ts';
import { curriculumTexts } from '../../../src/site/texts/plugin.ts';
import { lesson, pageFiles, soundFiles, writeCurriculum } from '../../support/curriculum.ts';
import { protocolIds } from '../../support/protocols.ts';

const plan = soundFiles[`${lesson}/plan.zh.mdx`]!;
let root: string;
let before: Source | undefined;

beforeAll(() => {
  root = writeCurriculum('texts-of-the-site', { ...pageFiles, [`content/zz/${lesson}/plan.zh.mdx`]: plan });
  before = setSource({ root, curriculum: readCheckedCurriculum(root, vocabulary) });
});
afterAll(() => {
  setSource(before);
  rmSync(root, { recursive: true });
});

type Load = (this: unknown, id: string) => string | undefined;
type Resolve = (this: unknown, wanted: string, importer: string | undefined, options: object) => unknown;
const hook = <F>(found: unknown) => (found as { handler: F }).handler;
const load = (id: string, folders?: string[]) => hook<Load>(curriculumTexts(folders).load).call({}, id);
const resolve = (wanted: string, importer: string) =>
  hook<Resolve>(curriculumTexts().resolveId).call({ resolve: (id: string, from: string) => ({ id, from }) }, wanted, importer, {});
const inCurriculum = (file: string) => path.join(root, file);

/** Loads a lesson's plan with this text. */
function loadPlan(text: string): string | undefined {
  writeFileSync(inCurriculum(`${lesson}/plan.zh.mdx`), text);
  try {
    return load(inCurriculum(`${lesson}/plan.zh.mdx`));
  } finally {
    writeFileSync(inCurriculum(`${lesson}/plan.zh.mdx`), plan);
  }
}

const protocols = protocolIds.flatMap((id) => [`content/protocols/${id}.en.mdx`, `content/protocols/${id}.zh.mdx`]);

test('the list contains the texts of the curriculum by their full path, or those of some of its folders', () => {
  const list = load('\0paper-kite:texts')!;
  expect(list.match(/^ {2}".*?"/gm)!.map((line) => line.slice(3, -1))).toEqual(
    [...Object.keys(pageFiles), ...Object.keys(soundFiles), ...protocols].filter((file) => file.endsWith('.mdx')).sort(),
  );
  expect(load('\0paper-kite:texts', [lesson])!.match(/import\("/g)).toHaveLength(4);
});

test('a valid text is compiled without its front matter', () => {
  const text = loadPlan(plan)!;
  expect(text).toBe(emptyFrontMatter(plan));
  expect(text.split('\n')).toHaveLength(plan.split('\n').length);
  expect(text.slice(0, 15)).toBe('---\n\n\n\n\n\n\n\n\n---');
});

test('a byte order mark, other line ends and no words in it make no other front matter', () => {
  expect(emptyFrontMatter('\uFEFF---\r\ntitle: x\r\n---\r\n一\r\n')).toBe('---\n\n---\n一\n');
  expect(emptyFrontMatter('---\rtitle: ![x](./evil.js)\r---\r一\r')).toBe('---\n\n---\n一\n');
  expect(emptyFrontMatter('---\n---\n---\nlayout: x\n---\n')).toBe('---\n---\n---\nlayout: x\n---\n');
  expect(emptyFrontMatter('---\n\n---\n一')).toBe('---\n---\n\n一');
});

describe('a text that the reader finds a problem in is not compiled:', () => {
  test.each([
    ['a layout', plan.replace('title:', 'layout: ./evil.js\ntitle:'), 'plan.zh.mdx:2:1'],
    ['a key that Astro knows', plan.replace('title:', 'prerender: false\ntitle:'), 'plan.zh.mdx:2:1'],
    ['components', plan.replace('title:', 'components: {}\ntitle:'), 'plan.zh.mdx:2:1'],
    ['an import', `${plan}\nimport "./evil.js"\n`, 'plan.zh.mdx:30:1'],
    ['an expression', `${plan}\n{process.exit()}\n`, 'plan.zh.mdx:30:1'],
    ['an image', `${plan}\n![x](./evil.js)\n`, 'plan.zh.mdx:30:1'],
    ['an image by reference', `${plan}\n![x][y]\n\n[y]: ./evil.js\n`, 'plan.zh.mdx:30:1'],
    ['a link', `${plan}\n[x](javascript:alert)\n`, 'plan.zh.mdx:30:1'],
    ['a definition', `${plan}\n[y]: file:///etc/passwd\n`, 'plan.zh.mdx:30:1'],
    ['a footnote', `${plan}\n一[^1]\n\n[^1]: 二\n`, 'plan.zh.mdx:30:2'],
    ['HTML', `${plan}\n<script>alert</script>\n`, 'plan.zh.mdx:30:1'],
    ['an element of the page', `${plan}\n<img src="./evil.js" alt="" />\n`, 'plan.zh.mdx:30:1'],
    ['a block of a library', `${plan}\n<Foo.Bar />\n`, 'plan.zh.mdx:30:1'],
    ['a handler', `${plan}\n<Say onclick="alert">\n\n一\n\n</Say>\n`, 'plan.zh.mdx:30:6'],
    ['a style', `${plan}\n<Say style="color: red">\n\n一\n\n</Say>\n`, 'plan.zh.mdx:30:6'],
    ['set:html', `${plan}\n<Say set:html="x">\n\n一\n\n</Say>\n`, 'plan.zh.mdx:30:6'],
    ['client:load', `${plan}\n<Say client:load="">\n\n一\n\n</Say>\n`, 'plan.zh.mdx:30:6'],
    ['is:raw', `${plan}\n<Say is:raw>\n\n一\n\n</Say>\n`, 'plan.zh.mdx:30:6'],
    ['no front matter that the reader knows', '+++\nlayout = "./evil.js"\n+++\n\n一\n', 'plan.zh.mdx:1:1'],
    ['front matter below a line of spaces, which only the compiler would see', `  \n${plan}`, 'plan.zh.mdx:1:1'],
  ])('%s', (_, text, at) => {
    expect(() => loadPlan(text)).toThrow(`${lesson}/${at}\n`);
  });

  test('what is said is said in both languages, with its place', () => {
    expect(() => loadPlan(`${plan}\n<Sya>\n\n一\n\n</Sya>\n`)).toThrow(
      `${lesson}/plan.zh.mdx:30:1\n没有 <Sya> 这个块。是不是想写 <Say>？\n<Sya> is not a block. Did you mean <Say>?`,
    );
  });
});

describe('nothing else is loaded:', () => {
  test.each([
    `content/zz/${lesson}/plan.zh.mdx`,
    `${lesson}/plan.zh.mdx?raw`,
    `${lesson}/plan.zh.mdx?v=1`,
    `${lesson}/../08-a-letter-far-away/plan.zh.mdx`,
    `${lesson}/PLAN.zh.mdx`,
    `${lesson}/plan.zh.md`,
    `${lesson}/evil.js`,
    `${lesson}/evil.js?x.mdx`,
    `${lesson}/evil.astro`,
    'evil.js',
    'public/evil.js',
  ])('%s of a received curriculum', (file) => {
    expect(() => load(`${root}/${file}`)).toThrow(
      `${root}/${file} 不是课程里的文章，网站不用它。 It is not a text of the curriculum, so the site does not load it.`,
    );
  });

  test('Markdown from elsewhere', () => {
    for (const name of ['x.mdx', 'x.md', 'x.MD', 'x.markdown', 'x.js?y.mdx', 'x.mdx?import'])
      expect(() => load(path.resolve('docs', name)), name).toThrow('It is not a text of the curriculum');
  });

  test('while the program is loaded as ever', () => {
    expect(load(path.resolve('src/site/mdx.ts'))).toBe(undefined);
    expect(load(path.resolve('node_modules/astro/dist/jsx-runtime/index.js'))).toBe(undefined);
  });

  test('of the project itself, only what is in the folders of its curriculum', () => {
    const own = source();
    setSource({ ...own, root: path.resolve('.') });
    try {
      expect(() => load(path.resolve('lessons/evil.js'))).toThrow('It is not a text of the curriculum');
      expect(load(path.resolve('src/site/mdx.ts'))).toBe(undefined);
    } finally {
      setSource(own);
    }
  });
});

describe('what a compiled text imports', () => {
  const text = () => inCurriculum(`${lesson}/plan.zh.mdx`);

  test('is the modules of Astro, and those of the project: packages and settings next to the text count for nothing', async () => {
    mkdirSync(inCurriculum(`${lesson}/node_modules/astro`), { recursive: true });
    for (const wanted of ['astro/jsx-runtime', 'astro/runtime/server/index.js'])
      expect(await resolve(wanted, text())).toEqual({ id: wanted, from: path.resolve('src/site/texts/plugin.ts') });
  });

  test.each([
    './evil.js',
    '../evil.js',
    '/evil.js',
    'data:text/javascript,x',
    'node:fs',
    'fs',
    'astro:assets',
    '#x',
    'https://example.org/x.js',
  ])('is never %s', async (wanted) => {
    await expect(resolve(wanted, text())).rejects.toThrow(`${text()} may not import ${wanted}.`);
  });
});
