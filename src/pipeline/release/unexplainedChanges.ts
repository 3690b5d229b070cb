import { comingFileOf, keyOf, type ReleasedEdition, type ReleasedSheet } from '../../curriculum/editions.ts';
import { type Locale, locales } from '../../curriculum/locale.ts';
import type { Change } from '../../curriculum/schema/editions.ts';
import { didYouMean } from '../../curriculum/suggest.ts';

/** The last edition, what would be printed now, and the entries that explain the difference. */
export interface Comparison {
  before: ReleasedEdition;
  now: readonly ReleasedSheet[];
  changes: readonly Change[];
  /** Returns the file of the entries of a document, as named in messages; by default those of the coming edition. */
  fileOf?: (document: string) => string;
  /** Returns the yaml of a document, which has its version. */
  factsFileOf: (document: string) => string | undefined;
}

/** A sheet that is new, no longer printed, or changed. */
interface Difference {
  document: string;
  sheet: string;
  locale: Locale;
  how: 'new' | 'gone' | 'changed';
}

/** Reports every difference between two editions that no entry explains, and every wrong entry: one sentence each, with what to do. */
export function unexplainedChanges(comparison: Comparison): string[] {
  const differences = differencesOf(comparison);
  return [
    ...documentsOf(differences).flatMap((document) => missingEntries(document, differences, comparison)),
    ...comparison.changes.flatMap((change) => wrongEntries(change, differences, comparison)),
  ];
}

function differencesOf({ before, now }: Comparison): Difference[] {
  const old = new Map(before.sheets.map((sheet) => [keyOf(sheet), sheet]));
  const held = new Set(now.map(keyOf));
  const place = ({ document, sheet, locale }: ReleasedSheet) => ({ document, sheet, locale });
  return [
    ...now.flatMap((sheet): Difference[] => {
      const was = old.get(keyOf(sheet));
      if (!was) return [{ ...place(sheet), how: 'new' }];
      return was.mark === sheet.mark ? [] : [{ ...place(sheet), how: 'changed' }];
    }),
    ...before.sheets.filter((sheet) => !held.has(keyOf(sheet))).map((sheet): Difference => ({ ...place(sheet), how: 'gone' })),
  ];
}

function documentsOf(sheets: readonly { document: string }[]): string[] {
  return [...new Set(sheets.map(({ document }) => document))].sort();
}

function missingEntries(document: string, differences: readonly Difference[], comparison: Comparison): string[] {
  const { before, now, changes, fileOf = comingFileOf, factsFileOf } = comparison;
  const file = fileOf(document);
  const entries = changes.filter((change) => change.document === document);
  const own = differences.filter((difference) => difference.document === document);
  const open = own.filter((difference) => !entries.some((change) => explains(change, difference)));
  const add = (kind: string) => `Add an entry with "document: ${document}" and "kind: ${kind}".`;
  const sentences: Record<Difference['how'], (sheets: string, are: string) => string> = {
    changed: (sheets, are) =>
      `${document}: ${sheets} ${are} not as in edition ${before.version}, and ${file} does not say why. ${add('changed" or "corrected')}`,
    new: (sheets, are) => `${document}: ${sheets} ${are} new, and ${file} does not say so. ${add('new')}`,
    gone: (sheets, are) => `${document}: ${sheets} ${are} no longer printed, and ${file} does not say why. ${add('withdrawn')}`,
  };
  const found = (['changed', 'new', 'gone'] as const).flatMap((how) => {
    const sheets = open.filter((difference) => difference.how === how);
    return sheets.length === 0 ? [] : [sentences[how](named(sheets), sheets.length === 1 ? 'is' : 'are')];
  });
  const grown = own
    .filter(({ how }) => how === 'changed')
    .some((difference) => !entries.some((change) => change.kind === 'same' && explains(change, difference)));
  const versionOf = (sheets: readonly ReleasedSheet[]) => sheets.find((sheet) => sheet.document === document)?.version;
  if (grown && versionOf(before.sheets) === versionOf(now)) {
    found.push(
      `${document} has changed and is still version ${versionOf(now)}. Raise "version" in ${factsFileOf(document) ?? 'its yaml'}.`,
    );
  }
  return found;
}

/** Returns whether an entry explains a difference. */
function explains(change: Change, { document, sheet, how }: Difference): boolean {
  if (change.document !== document || !(change.sheets === undefined || change.sheets.includes(sheet))) return false;
  if (how === 'gone') return change.kind === 'withdrawn';
  return change.kind !== 'withdrawn' && !(how === 'changed' && change.kind === 'new');
}

function wrongEntries(change: Change, differences: readonly Difference[], comparison: Comparison): string[] {
  const { before, now, fileOf = comingFileOf } = comparison;
  const { document, kind } = change;
  const file = fileOf(document);
  const known = documentsOf([...before.sheets, ...now]);
  if (!known.includes(document)) return [`${file} mentions ${document}, which is not a document. ${didYouMean(document, known).en}`];
  const names = [...new Set([...before.sheets, ...now].filter((sheet) => sheet.document === document).map(({ sheet }) => sheet))];
  const unknown = change.sheets?.find((sheet) => !names.includes(sheet));
  if (unknown) return [`${file} mentions "${unknown}", which is not a sheet of ${document}. ${didYouMean(unknown, names).en}`];
  const missing = locales.filter((locale) => !change.now[locale] || ('was' in change && !change.was[locale]));
  const untranslated = missing.map(
    (locale) => `An entry for ${document} in ${file} has no text in "${locale}". Write it: teachers read it in every language.`,
  );
  const subject = change.sheets ? `${change.sheets.join(', ')} of ${document}` : document;
  const isSubject = (sheet: { document: string; sheet: string }) =>
    sheet.document === document && (change.sheets === undefined || change.sheets.includes(sheet.sheet));
  if (kind === 'withdrawn' && now.some(isSubject)) {
    return [
      ...untranslated,
      `${file} says that ${subject} is withdrawn, but it is still printed. Delete what is withdrawn, or write another kind.`,
    ];
  }
  if (
    kind === 'new' &&
    before.sheets.filter(isSubject).length > 0 &&
    differences.every((difference) => !isSubject(difference) || difference.how !== 'new')
  ) {
    return [
      ...untranslated,
      `${file} says that ${subject} is new, but edition ${before.version} printed it. Write "kind: changed", or remove the entry.`,
    ];
  }
  if (!differences.some((difference) => explains(change, difference))) {
    return [...untranslated, `${file} mentions ${subject}, which has not changed. Remove the entry.`];
  }
  return untranslated;
}

/** Lists sheets with their languages: `letter-paper (zh, en) and plan (zh)`. */
function named(differences: readonly Difference[]): string {
  const languages = new Map<string, Locale[]>();
  for (const { sheet, locale } of differences) languages.set(sheet, [...(languages.get(sheet) ?? []), locale]);
  const names = [...languages].map(([sheet, own]) => `${sheet} (${own.join(', ')})`);
  return names.length === 1 ? names[0]! : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
