import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ownCheckList } from '../../../src/checks/report/ownChecks.ts';
import { checkIds, factsOfCheck } from '../../../src/curriculum/catalogue.ts';
import { asAsked, withOwnSeverity } from '../../../src/curriculum/edition/ownSeverity.ts';
import type { Problem } from '../../../src/curriculum/problem.ts';
import { pageProblems } from '../../../src/print/pageLimits.ts';
import { changed, checkedWith, type Files, lesson, planWith, soundFile } from '../../support/curriculum.ts';

const reason = 'reason: { zh: 每组十个人。, en: Groups have ten people. }';
const edition = (entry: string) => ({ 'edition.yaml': `checks:\n  ${entry}\n` });
/** A plan that says nothing of a class of fifty. */
const withoutLarge = {
  ...changed(`${lesson}/plan.zh.mdx`, ['<Variant for="large">两人一张纸。</Variant>', '']),
  ...changed(`${lesson}/plan.en.mdx`, ['<Variant for="large">Two share a sheet.</Variant>', '']),
};
const severities = (id: string, files: Files, circumstances = {}) => {
  const { problems, advice } = checkedWith(files, circumstances);
  return [...problems, ...advice].filter((problem) => problem.id === id).map(({ severity }) => severity);
};

describe('what an edition says of a check', () => {
  test('as the project has it, it is an error', () => {
    expect(severities('variants-are-there', withoutLarge)).toEqual(['error', 'error']);
  });

  test.each(['warning', 'advice'])('makes a finding %s', (severity) => {
    const own = edition(`variants-are-there: { severity: ${severity}, ${reason} }`);
    expect(severities('variants-are-there', { ...withoutLarge, ...own })).toEqual([severity, severity]);
  });

  test('switches it off', () => {
    const own = edition(`variants-are-there: { severity: off, ${reason} }`);
    expect(checkedWith({ ...withoutLarge, ...own }).problems).toEqual([]);
  });

  test('changes nothing while it is wrong', () => {
    const own = edition('variants-are-there: { severity: off }');
    expect(severities('variants-are-there', { ...withoutLarge, ...own })).toEqual(['error', 'error']);
  });

  test('leaves an acceptance of a check that is off in peace', () => {
    const bought = changed(`${lesson}/plan.zh.mdx`, ['信纸每人一张', '网上买彩色信纸，每人一张']);
    const facts = `${lesson}/lesson.yaml`;
    const accepting = {
      [facts]: `${soundFile(facts)}accepts:
  - { check: materials-are-at-hand, reason: "The county pays for the coloured paper of this lesson." }
`,
    };
    const off = edition(`materials-are-at-hand: { severity: off, ${reason} }`);
    expect(checkedWith({ ...bought, ...accepting }).accepted).toHaveLength(1);
    const { problems, accepted } = checkedWith({ ...bought, ...accepting, ...off });
    expect([problems, accepted]).toEqual([[], []]);
  });

  test('asks for the classes that there are', () => {
    expect(severities('variants-are-there', { ...withoutLarge, ...edition('variants-are-there: { rooms: [small, mixed] }') })).toEqual([]);
    expect(severities('variants-are-there', { ...withoutLarge, ...edition('variants-are-there: { rooms: [large] }') })).toHaveLength(2);
  });
});

describe('the severity of a finding', () => {
  const finding = (id: Problem['id'], severity: Problem['severity']): Problem[] => [
    { id, severity, file: 'a', line: 1, column: 1, message: { zh: '', en: '' }, hint: { zh: '', en: '' } },
  ];
  const given = (...[id, found, severity]: [Problem['id'], Problem['severity'], 'off' | Problem['severity']]) =>
    withOwnSeverity({ [id]: { severity } }, finding(id, found))[0]!.severity;

  test('is at least that of a check that is raised', () => {
    expect(given('hotlines-are-checked', 'warning', 'error')).toBe('error');
  });

  test('stays below where the rule judged it to be less grave than usual', () => {
    expect(given('passages-are-own', 'advice', 'error')).toBe('advice');
  });

  test('is at most that of a check that is lowered, before a release too', () => {
    expect(given('lesson-has-card', 'error', 'advice')).toBe('advice');
  });

  test('does not matter when the check is off', () => {
    expect(asAsked({ 'plan-fits-its-pages': { severity: 'off' } }, finding('plan-fits-its-pages', 'error'))).toEqual([]);
  });
});

describe('the numbers of an edition', () => {
  const advised = (files: Files) => checkedWith(files).advice.map(({ id, message }) => [id, message.en]);

  test('are asked for in place of those of the project', () => {
    const long = planWith('<Say>\n\n风筝飞得很高，飞过村口的大树，飞过河。\n\n</Say>');
    const breaths = (files: Files) => advised({ ...long, ...files }).filter(([id]) => id === 'said-in-one-breath');
    expect(breaths({})).toEqual([]);
    expect(breaths(edition('said-in-one-breath: { words: { en: 10 } }'))).toEqual([]);
    expect(breaths(edition('said-in-one-breath: { words: { zh: 10 } }'))).toEqual([
      ['said-in-one-breath', 'This sentence has 16 characters and cannot be said in one breath: "风筝飞得很高，飞过村口的大树，飞过河。"'],
    ]);
  });

  test('of pages count for the PDFs', () => {
    const took = (pages: number) => new Map([['G3-08', { pages, endsAt: 40 }]]);
    const own = checkedWith(edition('plan-fits-its-pages: { pages: { zh: 4 } }')).curriculum;
    expect(pageProblems(own, 'zh', took(4))).toEqual([]);
    expect(pageProblems(own, 'zh', took(5))[0]!.message.en).toBe('The plan of G3-08 takes 5 pages; 4 are allowed.');
    expect(pageProblems(own, 'en', took(4))[0]!.message.en).toBe('The plan of G3-08 takes 4 pages; 3 are allowed.');
  });
});

describe('the list before a release', () => {
  const said = (entry: string, locale: 'zh' | 'en') => ownCheckList(checkedWith(edition(entry)).curriculum.config.checks, locale);

  test('says what is changed, and why', () => {
    const entry = `variants-are-there: { severity: off, ${reason} }\n  plan-fits-its-pages: { pages: { en: 4 } }`;
    expect(said(entry, 'en')).toBe(
      'Checks that edition.yaml changes: 2\n  variants-are-there: off in place of error. Groups have ten people.\n  plan-fits-its-pages: pages: en 4\n',
    );
    expect(said(entry, 'zh')).toBe(
      '这套课程改了 2 项检查（edition.yaml）：\n  variants-are-there: 不查（原来是错误）。每组十个人。\n  plan-fits-its-pages: pages: en 4\n',
    );
  });

  test('is empty when nothing is', () => {
    expect(ownCheckList(undefined, 'en')).toBe('');
  });
});

test.each(['docs/own-edition.md', 'docs/zh/own-edition.md'])('%s lists what can be changed, and what can only be raised', (page) => {
  const text = readFileSync(page, 'utf8');
  const listed = (edition: string) => {
    const [, list = ''] = new RegExp(`<!-- checks: ${edition} -->\\n([\\s\\S]*?)\\n\\n`).exec(text) ?? [];
    return [...list.matchAll(/`([\w-]+)`/g)].map(([, id]) => id);
  };
  for (const edition of ['changes', 'raises'])
    expect(listed(edition)).toEqual(checkIds.filter((id) => factsOfCheck(id).edition === edition));
});
