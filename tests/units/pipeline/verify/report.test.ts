import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { Curriculum } from '../../../../src/curriculum/curriculum.ts';
import type { Expected } from '../../../../src/pipeline/verify/expected.ts';
import { manifestProblems } from '../../../../src/pipeline/verify/manifest.ts';
import { verifyReport } from '../../../../src/pipeline/verify/report.ts';
import { type SelectionOptions, selectionOf } from '../../../../src/pipeline/verify/selection.ts';
import { staleSiteReason } from '../../../../src/pipeline/verify/staleSite.ts';
import { VerifyCache } from '../../../../src/pipeline/verify/verifyCache.ts';
import type { ManifestEntry } from '../../../../src/print/manifest.ts';

const scratch = mkdtempSync(path.join(tmpdir(), 'paper-kite-verify-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe('the report', () => {
  const hint = { zh: '改一改。', en: 'Correct it.' };
  const all = { documents: undefined, locales: ['zh', 'en'] as const };
  const counts = { pdfs: { all: 3, read: 1 }, pages: { all: 1, read: 0 } };
  const problems = [
    { file: 'packs/zh/a.pdf', page: 2, message: { zh: '有线。', en: 'A line.' }, hint },
    { file: 'zh/a/index.html', message: { zh: '没有标题。', en: 'It has no title.' }, hint },
  ];
  const report = (locale: 'zh' | 'en', found = problems, hasMuPdf = true) =>
    verifyReport({ problems: found, ...counts }, all, { locale, hasMuPdf });

  test('says what was verified, how much of it was as before, and each problem with its place and what to do', () => {
    expect(report('en')).toBe(
      'packs/zh/a.pdf\n  p. 2    A line.\n          Correct it.\n\n' +
        'zh/a/index.html\n          It has no title.\n          Correct it.\n\n' +
        'Verified 3 PDFs (2 as when they passed) and 1 page (1 as when they passed). 2 problems.\n',
    );
    expect(report('zh')).toBe(
      'packs/zh/a.pdf\n  第 2 页   有线。\n          改一改。\n\n' +
        'zh/a/index.html\n          没有标题。\n          改一改。\n\n' +
        '核对了 3 个 PDF（2 个和上次通过时一样）、1 个网页（1 个和上次通过时一样）。2 个问题。\n',
    );
  });

  test('says how many files of other formats there were', () => {
    const others = { docx: { all: 4, read: 4 }, slides: { all: 2, read: 1 }, pictures: { all: 5, read: 0 } };
    const of = (locale: 'zh' | 'en') => verifyReport({ problems: [], ...counts, ...others }, all, { locale, hasMuPdf: true });
    expect(of('en')).toBe(
      'Verified 3 PDFs (2 as when they passed), 4 Word files (0 as when they passed), 2 presentations (1 as when they passed), 5 pictures (5 as when they passed) and 1 page (1 as when they passed). No problems found.\n',
    );
    expect(of('zh')).toBe(
      '核对了 3 个 PDF（2 个和上次通过时一样）、4 个 Word 文件（0 个和上次通过时一样）、2 份幻灯片（1 个和上次通过时一样）、5 张图片（5 个和上次通过时一样）、1 个网页（1 个和上次通过时一样）。没有发现问题。\n',
    );
  });

  test('says what was left out without MuPDF', () => {
    expect(report('en', [], false)).toBe(
      'Verified 3 PDFs (2 as when they passed) and 1 page (1 as when they passed). No problems found.\n' +
        'MuPDF is not installed, so this was left out: words over words, lines through words, structure and fonts for PDF/UA-1, blanks for the stamp. Install everything with "npm ci" and verify again.\n',
    );
    expect(report('zh', [], false)).toBe(
      '核对了 3 个 PDF（2 个和上次通过时一样）、1 个网页（1 个和上次通过时一样）。没有发现问题。\n' +
        '没有装 MuPDF，这几样没有看：字压着字、线穿过字、PDF/UA-1 的结构和字体、盖章的空格。用 "npm ci" 装齐，再来一次。\n',
    );
  });

  test('says how a sample is chosen again', () => {
    const selection = { documents: new Set(['W02', 'G3-08']), locales: ['zh'] as const, seed: 7 };
    const of = (locale: 'zh' | 'en') => verifyReport({ problems: [], ...counts }, selection, { locale, hasMuPdf: true }).split('\n')[0];
    expect(of('en')).toBe('A sample: G3-08, W02. The same again: --seed 7.');
    expect(of('zh')).toBe('抽查：G3-08, W02。再抽同样的：--seed 7。');
  });
});

describe('which documents', () => {
  const documents = ['G3-08', 'G3-09', 'W02', 'A02'].map((id) => ({ id, texts: {}, handouts: [], kind: 'lesson' }));
  const curriculum = new Curriculum({ documents, pages: [], plan: [] } as unknown as ConstructorParameters<typeof Curriculum>[0]);
  const chosen = (options: Partial<SelectionOptions>) => selectionOf(curriculum, { ids: [], ...options });
  const documentsIn = (options: Partial<SelectionOptions>) => {
    const selection = chosen(options);
    return 'error' in selection ? selection.error : [...(selection.documents ?? [])];
  };

  test('all, some by their ids, or those of a language', () => {
    expect(chosen({})).toEqual({ documents: undefined, locales: ['zh', 'en'] });
    expect(documentsIn({ ids: ['g3-08', 'W02'] })).toEqual(['G3-08', 'W02']);
    expect(chosen({ locale: 'zh' })).toEqual({ documents: undefined, locales: ['zh'] });
  });

  test('a sample is the same for the same seed, and another for others', () => {
    expect(documentsIn({ sample: '2', seed: '7' })).toEqual(documentsIn({ sample: '2', seed: '7' }));
    const samples = Array.from({ length: 20 }, (_, seed) => JSON.stringify(documentsIn({ sample: '2', seed: String(seed) })));
    expect(new Set(samples).size).toBeGreaterThan(4);
    expect(documentsIn({ sample: '9', seed: '7' })).toHaveLength(4);
    expect(selectionOf(curriculum, { ids: [], sample: '1' }, 86_400_000 * 20785)).toMatchObject({ seed: 20785 });
  });

  test.each([
    [{ ids: ['G3-80'] }, '没有 G3-80 这份材料。是不是想写 "G3-08"？', 'There is no document G3-80. Did you mean "G3-08"?'],
    [
      { locale: 'zn' },
      '--locale zn：没有这种语言。这里能写的有："zh"、"en"。',
      '--locale zn: there is no such language. Known here: "zh", "en".',
    ],
    [{ sample: 'three' }, '--sample three：要写一个整数。', '--sample three: write a whole number.'],
    [{ seed: '7' }, '--seed 要和 --sample 一起写。', '--seed chooses a sample: say --sample too.'],
  ] as [Partial<SelectionOptions>, string, string][])('%j is not understood', (options, zh, en) => {
    expect(chosen(options)).toEqual({ error: { zh, en } });
  });
});

const asked = (file: string, title: string, mark?: string) =>
  ({ file, title, kind: 'document', ...(mark ? { sheet: { mark } } : {}) }) as unknown as Expected;
const listed = (file: string, title: string, mark?: string) =>
  ({ file, title, pages: 1, sheets: 1, ...(mark ? { mark } : {}) }) as unknown as ManifestEntry;

describe('a site of other texts', () => {
  const expected = [asked('zh/documents/a.pdf', '信', 'MGGVQRM'), asked('zh/documents/b.pdf', '画', 'MGGVQRM'), asked('zh/p.pdf', '包')];

  test('is known by the marks of its sheets and the titles of its PDFs', () => {
    const manifest = [
      listed('zh/documents/a.pdf', '信', 'MGGVQRM'),
      listed('zh/documents/b.pdf', '画', 'MGGVQRM'),
      listed('zh/p.pdf', '包'),
    ];
    expect(staleSiteReason('dist', manifest, expected)).toBeUndefined();
  });

  test('is refused', () => {
    const manifest = [listed('zh/documents/a.pdf', '信', 'MGGVQR2'), listed('zh/p.pdf', '一包')];
    expect(staleSiteReason('dist', manifest, expected)).toEqual({
      zh: 'dist 不是用现在的字句做的：zh/documents/a.pdf, zh/documents/b.pdf, zh/p.pdf。先运行 "npm run build"，再来一次。',
      en: 'dist was not built from the current texts: zh/documents/a.pdf, zh/documents/b.pdf, zh/p.pdf. Run "npm run build", then verify again.',
    });
  });
});

test('the list of PDFs names what is there, with its size and sum, and nothing else', () => {
  mkdirSync(path.join(scratch, 'zh'));
  writeFileSync(path.join(scratch, 'zh/a.pdf'), '%PDF');
  const manifest = ['zh/a.pdf', 'zh/gone.pdf'].map((file) => ({ ...listed(file, 'x'), pages: 3, bytes: 1, sha256: 'x' }));
  const said = manifestProblems(scratch, manifest, ['zh/a.pdf', 'zh/stray.pdf'], {
    expected: [asked('zh/a.pdf', 'x'), asked('zh/b.pdf', 'x')],
  });
  expect(said.map(({ file, message }) => [file, message.zh, message.en])).toEqual([
    ['packs/zh/b.pdf', '这个 PDF 没有做出来。', 'This PDF was not made.'],
    ['packs/zh/gone.pdf', '课程里没有这个 PDF。', 'The curriculum has no such PDF.'],
    ['packs/zh/stray.pdf', 'packs/manifest.json 里没有它。', 'It is not in packs/manifest.json.'],
    ['packs/zh/a.pdf', '大小或者校验码和 packs/manifest.json 里的不一样。', 'Its size or sum is not as packs/manifest.json says.'],
    ['packs/zh/a.pdf', '3 页却写成 1 张纸。', 'Its 3 pages are said to take 1 sheets.'],
    ['packs/zh/gone.pdf', 'packs/manifest.json 里有它，文件却不在。', 'packs/manifest.json lists it, and it is not there.'],
  ]);
});

describe('what has passed is remembered', () => {
  const folder = path.join(scratch, 'memory');
  const key = 'a'.repeat(64);

  test('under its key; a damaged record is none', () => {
    new VerifyCache(folder).keep(key, true);
    expect(new VerifyCache(folder).find(key)).toBe(true);
    expect(new VerifyCache(folder).find('b'.repeat(64))).toBeUndefined();
    for (const name of readdirSync(folder)) writeFileSync(path.join(folder, name), '{"sum":"0","value":true}');
    expect(new VerifyCache(folder).find(key)).toBeUndefined();
  });

  test('a memory that cannot be written is no error', () => {
    const file = path.join(scratch, 'file');
    writeFileSync(file, '');
    const memory = new VerifyCache(file);
    memory.keep(key, true);
    expect(memory.find(key)).toBeUndefined();
    memory.sweep();
  });
});
