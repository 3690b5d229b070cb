import path from 'node:path';
import { type Locale, like } from '../locale.ts';
import { placeOf, type TranslationState } from './state.ts';
import { type Cell, type Survey, translatedLocales } from './survey.ts';

/** The words of the table in one language. */
interface TableWords {
  document: string;
  total: string;
  nothing: string;
  complete: string;
  notTranslated: string;
  notRemembered: string;
  unreadable: string;
  /** Separators: between the parts of a cell, between the parts of a line below it, and between a file and its line. */
  comma: string;
  semicolon: string;
  colon: string;
  counts: Record<'stale' | 'missing' | 'extra' | 'unreadable' | 'unremembered' | 'untranslated', (count: number) => string>;
  lines: Record<'stale' | 'missing' | 'extra', (lines: string) => string>;
}

const words: Record<'zh' | 'en', TableWords> = {
  zh: {
    document: '材料',
    total: '合计',
    nothing: '没有要翻译的。',
    complete: '齐了',
    notTranslated: '没有译',
    notRemembered: '没有记下照哪一版原文译的',
    unreadable: '它或它的原文里有错误：npm run check',
    comma: '，',
    semicolon: '；',
    colon: '：',
    counts: {
      stale: (count) => `旧了 ${count} 段`,
      missing: (count) => `少了 ${count} 段`,
      extra: (count) => `多出 ${count} 段`,
      unreadable: (count) => `${count} 篇有错误`,
      unremembered: (count) => `${count} 篇没有记下原文`,
      untranslated: (count) => `${count} 篇没有译`,
    },
    lines: {
      stale: (lines) => `旧了的在第 ${lines} 行`,
      missing: (lines) => `少了原文第 ${lines} 行的`,
      extra: (lines) => `多出的在第 ${lines} 行`,
    },
  },
  en: {
    document: 'document',
    total: 'total',
    nothing: 'There is nothing to translate.',
    complete: 'complete',
    notTranslated: 'not translated',
    notRemembered: 'not remembered',
    unreadable: 'it or its original has errors: npm run check',
    comma: ', ',
    semicolon: '; ',
    colon: ': ',
    counts: {
      stale: (count) => `${count} stale`,
      missing: (count) => `${count} missing`,
      extra: (count) => `${count} extra`,
      unreadable: (count) => `${count} ${count === 1 ? 'text' : 'texts'} with errors`,
      unremembered: (count) => `${count} ${count === 1 ? 'text' : 'texts'} not remembered`,
      untranslated: (count) => `${count} ${count === 1 ? 'text' : 'texts'} not translated`,
    },
    lines: {
      stale: (lines) => `stale on line ${lines}`,
      missing: (lines) => `missing from line ${lines} of the original`,
      extra: (lines) => `extra on line ${lines}`,
    },
  },
};

/** Formats the state of all translations as a table for a terminal: one document per line, followed by its incomplete texts. */
export function surveyTable({ rows, totals }: Survey, locale: Locale): string {
  const say = words[like[locale]];
  if (translatedLocales.length === 0 || rows.length === 0) return `${say.nothing}\n`;
  const cells = (of: Survey['totals']) => translatedLocales.map((translated) => cellWords(of[translated], say));
  const lines = [[say.document, ...translatedLocales], ...rows.map((row) => [row.id, ...cells(row.cells)]), [say.total, ...cells(totals)]];
  const widths = lines[0]!.map((_, column) => Math.max(...lines.map((line) => widthOf(line[column]!))));
  const show = (line: readonly string[]) =>
    line
      .map((word, column) => word + ' '.repeat(widths[column]! - widthOf(word)))
      .join('  ')
      .trimEnd();
  const rule = '-'.repeat(widths.reduce((sum, width) => sum + width, 2 * (widths.length - 1)));
  const body = rows.flatMap((row, index) => [
    show(lines[index + 1]!),
    ...translatedLocales.flatMap((translated) => row.cells[translated].behind.map((state) => `  ${fileWords(state, say)}`)),
  ]);
  return `${[show(lines[0]!), rule, ...body, rule, show(lines.at(-1)!)].join('\n')}\n`;
}

/** Returns how many columns words take in a terminal: a Chinese character or punctuation mark takes two. */
function widthOf(text: string): number {
  return [...text].reduce((sum, sign) => sum + (/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(sign) ? 2 : 1), 0);
}

/** Returns `complete`, or what is incomplete: `3 stale, 1 missing`. */
function cellWords(cell: Cell, say: TableWords): string {
  if (cell.status === 'complete') return say.complete;
  if (cell.untranslated === cell.texts) return say.notTranslated;
  return (['stale', 'missing', 'extra', 'unreadable', 'unremembered', 'untranslated'] as const)
    .filter((what) => cell[what] > 0)
    .map((what) => say.counts[what](cell[what]))
    .join(say.comma);
}

function fileWords(state: TranslationState, say: TableWords): string {
  const { translation, original, name, locale, status } = state;
  const file = path.posix.join(state.folder, `${name}.${locale}.mdx`);
  if (!translation) return `${file}${say.colon}${say.notTranslated}`;
  if (status === 'unreadable') return `${file}${say.colon}${say.unreadable}`;
  if (status === 'unremembered') return `${file}${say.colon}${say.notRemembered}`;
  const lines = (rows: TranslationState['stale'], text: typeof original, side: 'original' | 'translation') =>
    rows.map((row) => placeOf(text, row[side]!).line).join(', ');
  const parts = [
    ...(state.stale.length > 0 ? [say.lines.stale(lines(state.stale, translation, 'translation'))] : []),
    ...(state.missing.length > 0 ? [say.lines.missing(lines(state.missing, original, 'original'))] : []),
    ...(state.extra.length > 0 ? [say.lines.extra(lines(state.extra, translation, 'translation'))] : []),
  ];
  return `${file}${say.colon}${parts.join(say.semicolon)}`;
}

/** The same as JSON for other programs. Keys may be added; existing keys keep their name and meaning. */
export function surveyJson({ rows, totals }: Survey): string {
  const cell = ({ behind, ...counts }: Cell) => ({
    ...counts,
    behind: behind.map((state) => ({
      file: state.translation?.file ?? null,
      original: state.original.file,
      status: state.status,
      stale: state.stale.map((row) => ({
        line: placeOf(state.translation!, row.translation!).line,
        originalLine: placeOf(state.original, row.original!).line,
      })),
      missing: state.missing.map((row) => ({ originalLine: placeOf(state.original, row.original!).line })),
      extra: state.extra.map((row) => ({ line: placeOf(state.translation!, row.translation!).line })),
    })),
  });
  const cells = (of: Survey['totals']) => Object.fromEntries(translatedLocales.map((locale) => [locale, cell(of[locale])]));
  const documents = rows.map((row) => ({ id: row.id, title: row.title, folder: row.folder, languages: cells(row.cells) }));
  return `${JSON.stringify({ documents, totals: cells(totals) }, null, 2)}\n`;
}
