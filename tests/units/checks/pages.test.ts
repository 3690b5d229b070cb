import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkList, severitySentence } from '../../../src/checks/checkList.ts';
import { rules } from '../../../src/checks/rules.ts';
import { type CheckFacts, type CheckId, checkIds, factsOfCheck } from '../../../src/curriculum/catalogue.ts';
import { readCheckPage } from '../../support/checkPage.ts';
import { checkedWith, type Files, soundMemory } from '../../support/curriculum.ts';
import { sampleOf, tried } from '../../support/thorough.ts';

const pages = checkIds.map((id) => ({ id, facts: factsOfCheck(id), page: readCheckPage(id, 'en') }));
const inBoth = pages.flatMap(({ id, facts, page }) => [
  { id, facts, locale: 'en' as const, page },
  { id, facts, locale: 'zh' as const, page: readCheckPage(id, 'zh') },
]);
/** In the examples of this check the translations were made before the change. */
const before = (id: string) => (id === 'translation-is-fresh' ? soundMemory() : {});
const circumstancesOf = (facts: CheckFacts) => ({ release: facts.onlyForRelease === true });
/** What a check reports, problems and advice. */
function foundBy(id: CheckId, files: Files, facts: CheckFacts) {
  const { problems, advice } = checkedWith({ ...before(id), ...files }, circumstancesOf(facts));
  return [...problems, ...advice].filter((problem) => problem.id === id);
}
const withExamples = pages.filter(({ page }) => page.refused);

test.each(['docs/checks', 'docs/checks/zh'])('every check has a page in %s, and every page is of a check', (folder) => {
  const files = readdirSync(folder).filter((file) => file.endsWith('.md') && file !== 'README.md');
  expect(files.sort()).toEqual(checkIds.map((id) => `${id}.md`).sort());
});

test('the lists of all pages are up to date (update them with: npx vitest run tests/units/checks/pages.test.ts -u)', async () => {
  const { zh, en } = checkList();
  await expect(en).toMatchFileSnapshot('../../../docs/checks/README.md');
  await expect(zh).toMatchFileSnapshot('../../../docs/checks/zh/README.md');
});

test.each(inBoth)('the page of $id in $locale begins with its name, its meaning and how grave it is', ({ id, facts, locale, page }) => {
  expect(page).toMatchObject({ title: `# ${id}`, meaning: `**${facts.meaning[locale]}**`, severity: severitySentence(facts)[locale] });
});

test.each(pages)('the Chinese page of $id has the same examples', ({ id, page }) => {
  const chinese = readCheckPage(id, 'zh');
  expect(chinese.fenced).toEqual(page.fenced);
  expect([chinese.refused, chinese.good]).toEqual([page.refused, page.good]);
});

test('the sentences on how grave a check is, in Chinese', () => {
  expect(severitySentence(factsOfCheck('minutes-add-up')).zh).toBe('错误：改好以前做不出网站。');
  expect(severitySentence(factsOfCheck('translation-exists')).zh).toBe('提醒：什么都不拦。');
  expect(severitySentence(factsOfCheck('text-is-written')).zh).toBe('提醒；发布时可能拦下。');
  expect(severitySentence(factsOfCheck('words-are-spoken')).zh).toBe(
    '建议：讲怎么写得好，什么都不拦。材料可以在 yaml 里写上理由，保留查出来的。',
  );
  expect(severitySentence(factsOfCheck('messaging-is-safe')).zh).toBe(
    '错误：改好以前做不出网站。材料可以在 yaml 里写上理由，保留查出来的。',
  );
});

describe('what a page shows as refused is reported, with the severity of the catalogue', () => {
  test.each(withExamples)('$id', ({ id, facts, page }) => {
    const found = foundBy(id, page.refused!, facts);
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found.map(({ severity }) => severity))).toEqual(new Set([facts.severity]));
  });
});

describe(`what a page shows as good is not reported (${tried})`, () => {
  test.each(sampleOf(withExamples, 25))('$id', ({ id, facts, page }) => {
    expect(foundBy(id, page.good!, facts)).toEqual([]);
  });
});

test('only what paper alone can show, what is no part of a curriculum, and links, which are no text, are without examples', () => {
  const without = pages.filter(({ page }) => !page.refused).map(({ id }) => id);
  const isElsewhere = (id: CheckId) => ['print', 'languages'].includes(factsOfCheck(id).reportedBy) || id === 'links-are-absent';
  expect(without).toEqual(checkIds.filter(isElsewhere));
});

test('the rules are those that the catalogue says, besides the two about acceptances', () => {
  const reported = [...rules.map(({ id }) => id), 'acceptance-is-needed', 'acceptance-names-a-check'];
  // A rule may be in two parts: texts are searched again only when they have changed.
  expect([...new Set(reported)].sort()).toEqual(
    checkIds.filter((id) => ['rule', 'languages'].includes(factsOfCheck(id).reportedBy)).sort(),
  );
});
