import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkList, severitySentence } from '../../../src/checks/checkList.ts';
import { rules } from '../../../src/checks/rules.ts';
import { checkIds, factsOfCheck } from '../../../src/curriculum/catalogue.ts';
import { readCheckPage } from '../../support/checkPage.ts';
import { problemsWith, soundMemory } from '../../support/curriculum.ts';

const pages = checkIds.map((id) => ({ id, facts: factsOfCheck(id), page: readCheckPage(id) }));
/** In the examples of this check the translations were made before the change. */
const before = (id: string) => (id === 'translation-is-fresh' ? soundMemory() : {});
const withExamples = pages.filter(({ page }) => page.refused);

test('every check has a page, and every page is of a check', () => {
  const files = readdirSync('docs/checks').filter((file) => file !== 'README.md');
  expect(files.sort()).toEqual(checkIds.map((id) => `${id}.md`).sort());
});

test('the list of all pages is up to date (mend it with: npx vitest run tests/units/checks/pages.test.ts -u)', async () => {
  await expect(checkList()).toMatchFileSnapshot('../../../docs/checks/README.md');
});

test.each(pages)('the page of $id begins with its name, its meaning and how grave it is', ({ id, facts, page }) => {
  expect(page).toMatchObject({ title: `# ${id}`, meaning: `**${facts.meaning}**`, severity: severitySentence(facts) });
});

describe('what a page shows as refused is told, with the severity that the catalogue says', () => {
  test.each(withExamples)('$id', ({ id, facts, page }) => {
    const told = problemsWith({ ...before(id), ...page.refused! }).filter((problem) => problem.id === id);
    expect(told.length).toBeGreaterThan(0);
    expect(new Set(told.map(({ severity }) => severity))).toEqual(new Set([facts.severity]));
  });
});

describe('what a page shows as good is not told', () => {
  test.each(withExamples)('$id', ({ id, page }) => {
    expect(problemsWith({ ...before(id), ...page.good! }).filter((problem) => problem.id === id)).toEqual([]);
  });
});

test('only what paper alone can show, and what is no part of a curriculum, is without examples', () => {
  const without = pages.filter(({ page }) => !page.refused).map(({ id }) => id);
  expect(without).toEqual(checkIds.filter((id) => ['print', 'languages'].includes(factsOfCheck(id).toldBy)));
});

test('the rules are those that the catalogue says, besides the two about acceptances', () => {
  const told = [...rules.map(({ id }) => id), 'acceptance-is-needed', 'acceptance-names-a-check'];
  expect(told.sort()).toEqual(checkIds.filter((id) => ['rule', 'languages'].includes(factsOfCheck(id).toldBy)).sort());
});
