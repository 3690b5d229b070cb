import { type Editions, keyOf, type ReleasedSheet } from '../editions.ts';
import { type Locale, originalLocale } from '../locale.ts';
import type { Change } from '../schema/editions.ts';
import type { LocalizedChange, LocalizedEdition, Register, SheetHistory } from './register.ts';

/** A sheet of this build that no edition has published. */
export type DraftSheet = Pick<ReleasedSheet, 'document' | 'sheet' | 'locale' | 'mark'>;

/** Returns the title of a sheet, in its own language or another. */
export type TitleOf = (sheet: Pick<ReleasedSheet, 'document' | 'sheet' | 'locale'>) => string;

/** Builds the register of everything that was ever published. Each sheet lists the marks it has had, at the editions where they changed. */
export function registerOf(editions: Editions, drafts: readonly DraftSheet[], titleOf: TitleOf, locale: Locale): Register {
  const histories = new Map<string, SheetHistory & { document: string; marks: [number, string, string?][] }>();
  const historyOf = (sheet: DraftSheet) => {
    const key = keyOf(sheet);
    let history = histories.get(key);
    if (!history) {
      history = { document: sheet.document, sheet: sheet.sheet, locale: sheet.locale, title: titleOf(sheet), marks: [] };
      histories.set(key, history);
    }
    return history;
  };
  for (const [number, { sheets }] of editions.released.entries()) {
    const held = new Set(sheets.map(keyOf));
    for (const sheet of sheets) {
      const { marks } = historyOf(sheet);
      if (marks.at(-1)?.[1] !== sheet.mark) marks.push(sheet.former ? [number, sheet.mark, sheet.former] : [number, sheet.mark]);
    }
    for (const [key, { marks }] of histories) if (!held.has(key) && marks.at(-1)![1] !== '') marks.push([number, '']);
  }
  for (const draft of drafts) historyOf(draft).draft = draft.mark;
  const byDocument = new Map<string, SheetHistory[]>();
  for (const { document, ...history } of histories.values()) {
    byDocument.set(document, [...(byDocument.get(document) ?? []), history]);
  }
  const sorted = [...byDocument].sort(([a], [b]) => (a < b ? -1 : 1));
  return { editions: editions.released.map((edition) => localizedEdition(edition, locale)), sheets: Object.fromEntries(sorted) };
}

/** An edition and its changes in the words of one language. */
function localizedEdition({ version, date, changes }: Editions['released'][number], locale: Locale): LocalizedEdition {
  return { version, date, changes: changes.map((change) => localizedChange(change, locale)) };
}

/** A change in the words of one language; in the original’s where it has none. */
export function localizedChange(change: Change, locale: Locale): LocalizedChange {
  const say = (words: Change['now']) => words[locale] ?? words[originalLocale]!;
  return {
    document: change.document,
    ...(change.sheets ? { sheets: change.sheets } : {}),
    kind: change.kind,
    ...('was' in change ? { was: say(change.was) } : {}),
    now: say(change.now),
    ...('printed' in change ? { printed: change.printed } : {}),
  };
}
