import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Locale } from '../../../../../src/curriculum/locale.ts';
import { answerParts } from '../../../../../src/curriculum/schema/searchWords.ts';
import { curriculum } from '../../../../../src/site/curriculum.ts';
import { entriesOf } from '../../../../../src/tools/search/finder/entries.ts';
import { finderOf } from './support.ts';

interface Query {
  q: string | number;
  on?: Locale;
  want: string[];
}

const queries = parse(readFileSync('tests/units/tools/search/finder/queries.yaml', 'utf8')) as Query[];

test('every answer of the words of the search exists', () => {
  const ids = new Set(entriesOf(curriculum, 'zh').map(({ id }) => id));
  const answers = curriculum.registries.searchWords.groups.flatMap((group) => group.answers.map((answer) => answerParts(answer).id));
  expect(answers.filter((answer) => !ids.has(answer) && answer !== 'projector' && answer !== 'run-sheet')).toEqual([]);
});

describe('what people type', () => {
  test('there are at least 80 queries', () => {
    expect(queries.length).toBeGreaterThanOrEqual(80);
  });

  test.each(queries)('$q: what is looked for is among the first three answers', ({ q, on = 'zh', want }) => {
    const first = finderOf(on)
      .find(String(q))
      .answers.slice(0, 3)
      .map(({ entry }) => entry.id);
    if (want.length === 0) expect(first).toEqual([]);
    else
      expect(
        want.some((id) => first.includes(id)),
        first.join(' '),
      ).toBe(true);
  });
});
