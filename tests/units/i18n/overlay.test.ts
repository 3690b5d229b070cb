import { describe, expect, test } from 'vitest';
import neutralEn from '../../../src/i18n/neutral/en.ts';
import { yearWords } from '../../../src/i18n/neutral/year.ts';
import neutralZh from '../../../src/i18n/neutral/zh.ts';
import { overlaid, type Tree, withValues } from '../../../src/i18n/overlay.ts';
import { words } from '../../../src/i18n/words.ts';

describe('words in place of others', () => {
  const model: Tree = { nav: { grades: 'Grades', help: 'Help' }, steps: ['one', 'two'], written_one: 'one', written_other: 'many' };

  test('replace those of the same name and form, and leave the others', () => {
    expect(overlaid(model, { nav: { grades: 'Stages' }, steps: ['a', 'b'] })).toEqual({
      ...model,
      nav: { grades: 'Stages', help: 'Help' },
      steps: ['a', 'b'],
    });
  });

  test('may have plural forms of their own', () => {
    expect(overlaid(model, { written_few: 'some' })).toEqual({ ...model, written_few: 'some' });
  });

  test('are left out where the model has no such name, or another form', () => {
    expect(overlaid(model, { nav: 'Menu', steps: ['one'], other: 'x', help_few: 'y', written_one: ['z'] })).toEqual(model);
  });

  test('have their gaps filled, also in lists of lists; other gaps stay', () => {
    expect(withValues({ a: '{{brand}} {{count}}', b: [['{{slug}}.zip']] }, { brand: 'Harbour', slug: 'harbour' })).toEqual({
      a: 'Harbour {{count}}',
      b: [['harbour.zip']],
    });
  });
});

describe('the words of an edition with levels of its own', () => {
  /** Writers are spoken to in their own page. */
  const elsewhere = ['editor', 'workbench'];

  function saying(tree: unknown, pattern: RegExp, path = ''): string[] {
    if (typeof tree === 'string') return pattern.test(tree.replace(/\{\{\w+\}\}|paper[ -]kite/gi, '')) ? [`${path}: ${tree}`] : [];
    return Object.entries(tree as object).flatMap(([key, value]) => saying(value, pattern, path === '' ? key : `${path}.${key}`));
  }

  /** The names of the grades and the name of the curriculum are replaced by those of the edition. */
  const shown = (own: unknown, neutral: unknown) => {
    const { document, ...others } = overlaid(own as Tree, neutral as Tree) as { document: Tree };
    const { gradeNames: _, brand: __, language: ___, ...rest } = document;
    return Object.fromEntries(Object.entries({ ...others, document: rest }).filter(([name]) => !elsewhere.includes(name)));
  };

  test('name no grade, no year of sixteen lessons, no village, no county and no office of one country in English', () => {
    const left = saying(
      shown(overlaid(words.en as unknown as Tree, yearWords.en as Tree), neutralEn),
      /\bgrades?\b|sixteen|\b144\b|\bnine\b|\beight\b|village|county|rural|township|head teacher|the head\b(?! of)|civil affairs|counsellor|psychological support|teacher pack|winter|\bkite\b|\byear (?:at|in)\b/i,
    );
    expect(left).toEqual([]);
  });

  test('nor in Chinese', () => {
    expect(
      saying(
        shown(overlaid(words.zh as unknown as Tree, yearWords.zh as Tree), neutralZh),
        /年级|十六课|教师包|寒假|一百四十四|九个|八个主题|村里|乡村|县里|风筝|校长|民政|心理老师|心理援助/,
      ),
    ).toEqual([]);
  });
});
