import path from 'node:path';
import { placeOf, type TranslationState } from './state.ts';
import { type Cell, type Survey, translatedLocales } from './survey.ts';

/** The state of all translations as a table for a terminal: a line a document, below it the texts that are not complete. */
export function surveyTable({ rows, totals }: Survey): string {
  if (translatedLocales.length === 0 || rows.length === 0) return 'There is nothing to translate.\n';
  const first = Math.max(...rows.map(({ id }) => id.length), 'document'.length);
  const cells = (of: Survey['totals']) => translatedLocales.map((locale) => cellWords(of[locale]));
  const lines = [['document', ...translatedLocales], ...rows.map((row) => [row.id, ...cells(row.cells)]), ['total', ...cells(totals)]];
  const widths = translatedLocales.map((_, column) => Math.max(...lines.map((line) => line[column + 1]!.length)));
  const show = (line: readonly string[]) =>
    [line[0]!.padEnd(first), ...line.slice(1).map((word, column) => word.padEnd(widths[column]!))].join('  ').trimEnd();
  const rule = '-'.repeat(show(lines[0]!.map((word, column) => word.padEnd(column === 0 ? first : widths[column - 1]!, '-'))).length);
  const body = rows.flatMap((row, index) => [
    show(lines[index + 1]!),
    ...translatedLocales.flatMap((locale) => row.cells[locale].behind.map((state) => `  ${fileWords(state)}`)),
  ]);
  return `${[show(lines[0]!), rule, ...body, rule, show(lines.at(-1)!)].join('\n')}\n`;
}

/** `complete`, or what is not as it should be: `3 stale, 1 missing`. */
function cellWords({ status, texts, untranslated, unreadable, unremembered, stale, missing, extra }: Cell): string {
  if (status === 'complete') return 'complete';
  if (untranslated === texts) return 'not translated';
  const parts: [number, string][] = [
    [stale, 'stale'],
    [missing, 'missing'],
    [extra, 'extra'],
    [unreadable, unreadable === 1 ? 'text with errors' : 'texts with errors'],
    [unremembered, unremembered === 1 ? 'text not remembered' : 'texts not remembered'],
    [untranslated, untranslated === 1 ? 'text not translated' : 'texts not translated'],
  ];
  return parts
    .filter(([number]) => number > 0)
    .map(([number, word]) => `${number} ${word}`)
    .join(', ');
}

function fileWords(state: TranslationState): string {
  const { translation, original, name, locale, status } = state;
  const file = path.posix.join(state.folder, `${name}.${locale}.mdx`);
  if (!translation) return `${file}: not translated`;
  if (status === 'unreadable') return `${file}: it or its original has errors: npm run check`;
  if (status === 'unremembered') return `${file}: not remembered`;
  const lines = (rows: TranslationState['stale'], text: typeof original, side: 'original' | 'translation') =>
    rows.map((row) => placeOf(text, row[side]!).line).join(', ');
  return [
    file,
    [
      ...(state.stale.length > 0 ? [`stale on line ${lines(state.stale, translation, 'translation')}`] : []),
      ...(state.missing.length > 0 ? [`missing from line ${lines(state.missing, original, 'original')} of the original`] : []),
      ...(state.extra.length > 0 ? [`extra on line ${lines(state.extra, translation, 'translation')}`] : []),
    ].join('; '),
  ].join(': ');
}

/** The same for other programs. New keys may be added; these keep their names and their meaning. */
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
