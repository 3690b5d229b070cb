import { expect, test } from 'vitest';
import { isLeftOut } from '../../../../src/offline/portable/contents.ts';
import { extraPrintOf } from '../../../../src/offline/site/extraPrints.ts';

test('a copy has what has no format, as PDFs and pictures of pages, and other formats one by one as they are asked for', () => {
  expect(isLeftOut({}, undefined)).toBe(false);
  expect(isLeftOut({}, 'docx')).toBe(true);
  expect(isLeftOut({ formats: ['docx'] }, 'docx')).toBe(false);
  expect(isLeftOut({ formats: ['docx'] }, 'pptx')).toBe(true);
  expect(isLeftOut({ formats: ['pptx'] }, 'pptx-4x3')).toBe(true);
});

test('what repeats other PDFs is by choice too: large type, and the cards of single lessons', () => {
  for (const name of ['large/g3-08-large', 'grade-3-large', 'grade-3-large-2'])
    expect(extraPrintOf(`packs/zh/${name}.pdf`), name).toBe('large');
  expect(extraPrintOf('packs/zh/cards/g3-08-card.pdf')).toBe('cards');
  expect(extraPrintOf('packs/zh/grade-3-cards-1.pdf')).toBeUndefined();
});
