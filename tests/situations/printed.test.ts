import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { fontFiles } from '../../src/blocks/fonts.ts';
import { localizeProblem } from '../../src/curriculum/problem.ts';
import { makePacks } from '../../src/print/buildPacks.ts';
import { PdfCache } from '../../src/print/cache.ts';
import { finish } from '../../src/print/finish.ts';
import { allPacks } from '../../src/print/packs/allPacks.ts';
import type { Press } from '../../src/print/press.ts';
import { checkWritten, lesson, planWith, soundFiles, writeCurriculum } from '../support/curriculum.ts';
import { openPdf, readPdf } from '../support/pdf.ts';
import { printFresh, typesetOnly } from '../support/print.ts';
import { colourProfilesIn, paintedByMuPdf } from '../support/readers.ts';

const roots: string[] = [];
afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true });
});
function curriculum(name: string, files: Record<string, string | undefined> = {}): string {
  const root = writeCurriculum(`printed-${name}`, files);
  roots.push(root);
  return root;
}

test('characters with a meaning in Typst or Markdown are printed as they are', async () => {
  const root = curriculum('signs', planWith(`价 #1 $5 $x$ 3*4 \\\\ @home < 6 = ~\n\n#let x = 1\n\n- [ x \\] /* y */ // z`));
  const { printed, problems } = await printFresh(root, (pack) => pack.file === 'zh/documents/g3-08.pdf');
  expect(problems).toEqual([]);
  const words = (await readPdf(printed[0]!.pdf)).pages
    .map((page) => page.drawn)
    .join('\n')
    .replaceAll('$\nx', '$x');
  expect(words).toContain('价 #1 $5 $x$ 3*4 \\ @home < 6 = ~');
  expect(words).toContain('#let x = 1');
  expect(words).toContain('[ x ] /* y */ // z');
});

test('what is bold in a text is bold in a list too', async () => {
  const root = curriculum('bold', planWith('**甲子** 寅卯\n\n1. **乙丑** 辰巳'));
  const { printed } = await printFresh(root, (pack) => pack.file === 'zh/documents/g3-08.pdf');
  const page = await (await openPdf(printed[0]!.pdf)).getPage(1);
  const { items } = await page.getTextContent();
  const fontOf = (word: string) => items.flatMap((item) => ('str' in item && item.str.includes(word) ? [item.fontName] : []))[0];
  expect(fontOf('乙丑')).toBe(fontOf('甲子'));
  expect(fontOf('辰巳')).toBe(fontOf('寅卯'));
  expect(fontOf('甲子')).not.toBe(fontOf('寅卯'));
});

test('a plan that is too long is reported with its number of extra lines, and fits without them', async () => {
  const lines = async (count: number): Promise<string | undefined> => {
    const paragraphs = Array.from({ length: count }, (_, n) => `第 ${n} 行。`).join('\n\n');
    const { problems } = await printFresh(
      curriculum(`long-${count}`, planWith(paragraphs)),
      (pack) => pack.file === 'zh/documents/g3-08.pdf',
    );
    return problems[0] && localizeProblem('en', problems[0]).hint;
  };
  const reported = /^It is about (\d+) lines too long\./.exec((await lines(110)) ?? '')!;
  const tooMany = Number(reported[1]);
  expect(tooMany).toBeGreaterThan(5);
  expect(await lines(110 - tooMany)).toBeUndefined();
  expect(await lines(110 - Math.floor(tooMany * 0.8))).toMatch(/^It is about \d lines? too long\./);
});

test('a missing font is reported once, with its name and what to do, and no PDF is made', async () => {
  const fonts = [...fontFiles.slice(1), path.resolve('node_modules/nowhere/Missing.ttf')];
  const { printed, problems } = await printFresh(curriculum('font'), () => true, fonts);
  expect(printed).toEqual([]);
  expect(problems).toEqual([
    {
      id: 'fonts-are-present',
      severity: 'error',
      file: 'node_modules/nowhere/Missing.ttf',
      line: 1,
      column: 1,
      message: { zh: '缺少字体 Missing.ttf。', en: 'The font Missing.ttf is missing.' },
      hint: { zh: '运行 "npm ci"，字体会一起装好。', en: 'Run "npm ci", which installs the fonts.' },
    },
  ]);
});

test('a character that no font has is refused by the name of its document, never printed as a box', async () => {
  const { problems } = await printFresh(curriculum('box', planWith('阿拉伯字 ﷽ 在这里')), (pack) => pack.file === 'zh/documents/g3-08.pdf');
  expect(problems).toMatchObject([{ id: 'pdf-is-made', file: `${lesson}/plan.zh.mdx` }]);
  expect(localizeProblem('zh', problems[0]!)).toMatchObject({
    message: '字体里没有 "﷽"，这一份印不出来。',
    hint: '这份材料的字句，或者其中哪个块在纸上的样子（face.typ），要改一改。',
  });
  expect(localizeProblem('en', problems[0]!).message).toBe(
    '"写给远方的信" cannot be typeset. PDF/UA-1 error: the text "﷽" could not be displayed with font "Noto Sans SC"; try using a different font.',
  );
});

test('any other error of Typst is reported with its own message', async () => {
  const root = curriculum('refused');
  const { curriculum: read } = checkWritten(root);
  const press = { print: () => Promise.reject(new Error('The book is too thick.')), close: () => {} } as unknown as Press;
  const packs = allPacks(read).filter((pack) => pack.file === 'zh/documents/g3-08.pdf');
  const { problems } = await makePacks({ curriculum: read, root, packs, cache: new PdfCache(path.join(root, 'cache')), press });
  expect(problems.map((problem) => (['zh', 'en'] as const).map((locale) => localizeProblem(locale, problem).message))).toEqual([
    ['这一份排不了版。排版程序说：The book is too thick.', 'The book is too thick.'],
  ]);
});

describe('a sheet for grade 1', () => {
  const folder = 'lessons/grade-1/01-reading';
  const young = (facts: string, id: string) => facts.replace('G3-08', id);
  const sheet = `---\ntitle: 长大\npurpose: 试一试。\n---\n\n我长大了，叶子<Reading as="chang2">长</Reading>长的。\n\n<Fields labels="姓名" />\n`;
  const root = curriculum('young', {
    [`${folder}/lesson.yaml`]: young(soundFiles[`${lesson}/lesson.yaml`]!, 'G1-01'),
    [`${folder}/plan.zh.mdx`]: soundFiles[`${lesson}/plan.zh.mdx`]!,
    [`${folder}/letter-paper.zh.mdx`]: sheet,
    [`${folder}/letter-paper.en.mdx`]: soundFiles[`${lesson}/letter-paper.en.mdx`]!,
  });

  test('carries pinyin above its characters', async () => {
    const [page] = (await readPdf(typesetOnly(root, 'zh/documents/g1-01-letter-paper.pdf'))).pages;
    const syllables = page!.runs.filter((run) => run.artifact).map((run) => run.text);
    expect(syllables).toEqual(expect.arrayContaining(['wǒ', 'zhǎng', 'dà', 'xìng', 'míng']));
    const me = page!.runs.find((run) => !run.artifact && run.text.includes('我'))!;
    const wo = page!.runs.find((run) => run.artifact && run.text === 'wǒ')!;
    expect(wo.y).toBeGreaterThan(me.y + me.height / 2);
    expect(Math.abs(wo.x + wo.width / 2 - (me.x + me.width / 2))).toBeLessThan(me.width / 2);
  });

  test('carries it for the eye only: a screen reader reads the characters', async () => {
    const { printed } = await printFresh(root, (pack) => pack.file === 'zh/documents/g1-01-letter-paper.pdf');
    const [page] = (await readPdf(printed[0]!.pdf)).pages;
    expect(page!.words.replace(/\s/g, '')).toContain('我长大了，叶子长长的。');
    expect(page!.words).not.toMatch(/[āáǎàōóǒòēéěèīíǐìūúǔù]/);
    // The syllables are drawn and are no text: tests/situations/pinyin.test.ts.
    expect(page!.runs.map((run) => run.text).join('')).not.toMatch(/[āáǎàōóǒòēéěèīíǐìūúǔù]/);
  });

  test('takes a corrected reading from <Reading>', async () => {
    // 长 at the end of a sentence is guessed as cháng; the title 长大 is read zhǎng dà.
    const readingsOf = async (name: string, body: string) => {
      const place = curriculum(name, {
        [`${folder}/lesson.yaml`]: young(soundFiles[`${lesson}/lesson.yaml`]!, 'G1-01'),
        [`${folder}/plan.zh.mdx`]: soundFiles[`${lesson}/plan.zh.mdx`]!,
        [`${folder}/letter-paper.zh.mdx`]: `---\ntitle: 长大\npurpose: 试一试。\n---\n\n${body}\n`,
      });
      // Read before it is finished: then syllables are drawings.
      const { runs } = (await readPdf(typesetOnly(place, 'zh/documents/g1-01-letter-paper.pdf'))).pages[0]!;
      return runs.filter((run) => run.artifact && /^(cháng|zhǎng)$/.test(run.text)).map((run) => run.text);
    };
    expect(await readingsOf('guessed', '的确长。')).toEqual(['zhǎng', 'cháng']);
    expect(await readingsOf('corrected', '的确<Reading as="zhang3">长</Reading>。')).toEqual(['zhǎng', 'zhǎng']);
  });

  test('has no pinyin in English, nor has a sheet for grade 3', async () => {
    const { printed } = await printFresh(root, (pack) =>
      ['en/documents/g1-01-letter-paper.pdf', 'zh/documents/g3-08-letter-paper.pdf'].includes(pack.file),
    );
    expect(printed).toHaveLength(2);
    for (const { pdf } of printed) {
      const runs = (await readPdf(pdf)).pages[0]!.runs.filter((run) => run.artifact).map((run) => run.text);
      expect(runs.join(' ')).not.toMatch(/[āáǎàōóǒòēéěèīíǐìūúǔù]/);
    }
  });
});

describe('finishing a PDF', () => {
  const pdf = typesetOnly(curriculum('finish'), 'zh/grade-3-teacher.pdf');

  test('makes it less than half the size and leaves words, tags, language, bookmarks and labels as they were', async () => {
    const finished = await finish(pdf);
    expect(finished.length).toBeLessThan(pdf.length * 0.8);
    const before = await readPdf(pdf);
    expect(before.tagged).toBe(true);
    expect(before.outline.length).toBeGreaterThan(3);
    expect(await readPdf(finished)).toEqual(before);
  });

  test('keeps the structure tree of every page', async () => {
    const trees = async (data: Uint8Array) => {
      const document = await openPdf(data);
      // Numbers of objects change; roles, their nesting and their alternative texts do not.
      const all = [];
      for (let page = 1; page <= document.numPages; page++)
        all.push(JSON.stringify(await (await document.getPage(page)).getStructTree()).replace(/"id":"[^"]*"/g, ''));
      await document.loadingTask.destroy();
      return all;
    };
    const before = await trees(pdf);
    expect(before.join('')).toContain('"role":"H1"');
    expect(await trees(await finish(pdf))).toEqual(before);
  });

  test('leaves colours to the printer: everything is DeviceGray, black or white, and no profile is left', async () => {
    const finished = await finish(pdf);
    const isPlain = (colour: string) => /^DeviceGray [01]$/.test(colour);
    expect(paintedByMuPdf(pdf).colours.every(isPlain)).toBe(false);
    expect(paintedByMuPdf(finished).colours.filter((colour) => !isPlain(colour))).toEqual([]);
    expect(await colourProfilesIn(pdf)).toBeGreaterThan(0);
    expect(await colourProfilesIn(finished)).toBe(0);
  });

  test('gives the same bytes for the same bytes', async () => {
    expect(Buffer.from(await finish(pdf)).equals(Buffer.from(await finish(pdf)))).toBe(true);
  });
});
