import { expect, test } from 'vitest';
import { isLeftOut } from '../../../../src/offline/portable/contents.ts';

test('a copy has what has no format, as PDFs and pictures of pages, and other formats one by one as they are asked for', () => {
  expect(isLeftOut({}, undefined)).toBe(false);
  expect(isLeftOut({}, 'docx')).toBe(true);
  expect(isLeftOut({ formats: ['docx'] }, 'docx')).toBe(false);
  expect(isLeftOut({ formats: ['docx'] }, 'pptx')).toBe(true);
  expect(isLeftOut({ formats: ['pptx'] }, 'pptx-4x3')).toBe(true);
});
