import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { WordLists } from '../../../../src/checks/messaging/wordLists.ts';
import type { Locale } from '../../../../src/curriculum/locale.ts';
import { safeMessagingFile } from '../../../../src/curriculum/schema/safeMessaging.ts';

interface Group {
  entry: string;
  hears?: 'adult';
  bad: Record<Locale, string[]>;
  good: Record<Locale, string[]>;
}

const entries = safeMessagingFile.parse(parse(readFileSync('content/safe-messaging.yaml', 'utf8')));
const lists = new WordLists(entries);
const groups = parse(readFileSync('tests/units/checks/messaging/sentences.yaml', 'utf8')) as Group[];

const rows = groups.flatMap(({ entry, hears = 'child' as const, bad, good }) =>
  (['zh', 'en'] as const).flatMap((locale) => [
    ...bad[locale].map((sentence) => ({ entry, hears, locale, sentence, refused: true })),
    ...good[locale].map((sentence) => ({ entry, hears, locale, sentence, refused: false })),
  ]),
);

const refusedBy = ({ sentence, locale, hears }: (typeof rows)[number]) =>
  lists.refusedIn(sentence, locale, { by: hears, dialogue: false }).map(({ entry }) => entry.id);

describe('a sentence that hurts is refused by the list that knows why', () => {
  test.each(rows.filter(({ refused }) => refused))('$entry: $sentence', (row) => {
    expect(refusedBy(row)).toContain(row.entry);
  });
});

describe('a sentence that does no harm passes every list', () => {
  test.each(rows.filter(({ refused }) => !refused))('$entry: $sentence', (row) => {
    expect(refusedBy(row)).toEqual([]);
  });
});

test('every list is held to sentences, and there are enough of them to trust it', () => {
  expect(groups.map(({ entry }) => entry).sort()).toEqual(entries.map(({ id }) => id).sort());
  expect(rows.filter(({ refused }) => refused).length).toBeGreaterThanOrEqual(120);
  expect(rows.filter(({ refused }) => !refused).length).toBeGreaterThanOrEqual(120);
});
