import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { crisisMatcher } from '../../../../../src/tools/search/crisis/matcher.ts';
import { searchWords } from '../../../../../src/tools/search/crisis/words.ts';
import { projectLists } from '../../../../support/wordLists.ts';

interface Queries {
  crisis: Record<string, string[]>;
  harmless: string[];
}

const queries = parse(readFileSync('tests/units/tools/search/crisis/queries.yaml', 'utf8')) as Record<'zh' | 'en', Queries>;
const file = projectLists.crisisWords;
const isCrisis = crisisMatcher(searchWords(file));

describe.each(['zh', 'en'] as const)('%s', (locale) => {
  const { crisis, harmless } = queries[locale];

  test('there are at least 60 queries of each sort', () => {
    expect(Object.values(crisis).flat().length).toBeGreaterThanOrEqual(60);
    expect(harmless.length).toBeGreaterThanOrEqual(60);
  });

  test.each(Object.entries(crisis))('%s: every query brings help', (_, typed) => {
    expect(typed.filter((query) => !isCrisis(String(query)))).toEqual([]);
  });

  test('no harmless query brings the box', () => {
    expect(harmless.filter((query) => isCrisis(String(query)))).toEqual([]);
  });
});
