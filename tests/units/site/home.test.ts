import { expect, test } from 'vitest';
import type { CurriculumDocument } from '../../../src/curriculum/document.ts';
import { asPicture, shownSheets } from '../../../src/site/shownSheets.ts';

test('the home page shows one sheet for pupils of each age, from the first lesson that has one', () => {
  const of = (grade: number, ...sheets: [name: string, reader: string][]) =>
    ({ lesson: { grade }, handouts: sheets.map(([name, reader]) => ({ name, for: reader })) }) as CurriculumDocument;
  const documents = [of(1, ['poster', 'class']), of(2, ['cards', 'pupil']), of(3), of(4, ['folder', 'pupil'], ['second', 'pupil'])];
  expect(shownSheets(documents).map(({ handout }) => handout.name)).toEqual(['cards', 'folder']);
});

test('a small picture of a sheet has no ids, links and stops of the keyboard, and keeps all its words', () => {
  expect(asPicture('<h2 id="a">信</h2><a href="/zh/" class="b">走</a><div tabindex="0">x</div>')).toBe(
    '<h2>信</h2><a class="b">走</a><div>x</div>',
  );
  const words = '<img alt="写上 id=" src="/a.svg"><p title="a > b href=">5 > 3 id="x"</p>';
  expect(asPicture(words)).toBe(words);
});
