import { expect, test } from 'vitest';
import { isLeftOut } from '../../../../src/offline/portable/contents.ts';

test('a copy has PDFs alone, and other formats by choice', () => {
  expect(isLeftOut({}, 'packs/zh/documents/g3-08.pdf')).toBe(false);
  expect(isLeftOut({}, 'packs/manifest.json')).toBe(false);
  expect(isLeftOut({}, 'packs/zh/documents/g3-08.docx')).toBe(true);
  expect(isLeftOut({ formats: ['docx'] }, 'packs/zh/documents/g3-08.docx')).toBe(false);
  expect(isLeftOut({ formats: ['docx'] }, 'packs/zh/documents/g3-08.pptx')).toBe(true);
  expect(isLeftOut({ formats: ['pptx'] }, 'packs/zh/documents/g3-08.pptx')).toBe(false);
  expect(isLeftOut({ formats: ['pptx'] }, 'packs/zh/documents/g3-08-4x3.pptx')).toBe(true);
  expect(isLeftOut({ formats: ['pptx-4x3'] }, 'packs/zh/documents/g3-08-4x3.pptx')).toBe(false);
  expect(isLeftOut({}, 'pictures/kite.svg')).toBe(false);
});
