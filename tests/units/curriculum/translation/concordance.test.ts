import { expect, test } from 'vitest';
import { vocabulary } from '../../../../src/blocks/vocabulary.ts';
import { concordance, termCandidates } from '../../../../src/curriculum/translation/concordance.ts';
import { candidatesTable, concordanceTable } from '../../../../src/curriculum/translation/concordanceTable.ts';
import { changed, lesson, planWith, readWritten, writeCurriculum } from '../../../support/curriculum.ts';

const kit = 'content/one-to-one/o01-letter-kit-child';
const guide = (body: string, en: boolean) =>
  `---\ntitle: ${en ? 'Letter kit' : '写信包'}\naim: ${en ? 'Writes.' : '写信。'}\noutcomes:\n  - ${en ? 'Writes' : '能写'}\nmaterials:\n  - ${en ? 'Paper' : '纸'}\nprepare:\n  - ${en ? 'Paper' : '备纸'}\n---\n\n${body}\n`;
const root = writeCurriculum('concordance', {
  ...planWith('**守门狗**坐在门边。\n\n谁难受，守门狗过去。'),
  [`${lesson}/plan.en.mdx`]: `${changed(`${lesson}/plan.en.mdx`)[`${lesson}/plan.en.mdx`]}\nThe guard dog sits by the door.\n\nIf anyone is upset, the guard dog goes over.\n`,
  [`${kit}/kit.yaml`]: 'id: O01\nversion: 1.0.0\nways: [2]\nminutes: 40\nsensitivity: ordinary\n',
  [`${kit}/guide.zh.mdx`]: guide('先叫守门狗。\n\n守门狗不走。', false),
  [`${kit}/guide.en.mdx`]: guide('First call the watchdog.\n\nThe watchdog stays.', true),
});
const { curriculum } = readWritten(root);

test('a word has its translations with counts, documents and places', () => {
  expect(concordanceTable('守门狗', concordance(curriculum, vocabulary, '守门狗'), 'en')).toBe(
    [
      '守门狗 · English',
      `  guard dog     2  G3-08 ×2  ${lesson}/plan.en.mdx:30`,
      `  watchdog      2  O01 ×2  ${kit}/guide.en.mdx:12`,
      '',
    ].join('\n'),
  );
});

test('a word that no text has is said to have none', () => {
  expect(concordanceTable('风车', concordance(curriculum, vocabulary, '风车'), 'zh')).toBe('没有一段译文的原文有“风车”。\n');
  expect(concordanceTable('风车', concordance(curriculum, vocabulary, '风车'), 'en')).toBe('No paragraph with "风车" is translated.\n');
});

test('a word that is bold in one document and in two is a candidate for the glossary', () => {
  const candidates = termCandidates(curriculum);
  expect(candidates.filter(({ term }) => term === '守门狗')).toEqual([{ term: '守门狗', documents: ['G3-08', 'O01'], count: 4 }]);
  expect(candidatesTable([{ term: '守门狗', documents: ['G3-08', 'O01'], count: 4 }], 'en')).toBe(
    '1 words are not in content/glossary.yaml: how often, in which documents. To see their translations: npm run translation -- --term <word>\n    4  守门狗  G3-08, O01\n',
  );
});
