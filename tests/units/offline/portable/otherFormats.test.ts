import { expect, test } from 'vitest';
import { isLeftOut } from '../../../../src/offline/portable/contents.ts';

const files = ['g3-08.pdf', 'g3-08.docx', 'g3-08.pptx', 'g3-08-4x3.pptx'].map((name) => `packs/zh/documents/${name}`);
const kept = (formats: string[]) =>
  files.filter((file) => !isLeftOut({ formats }, file)).map((file) => file.slice('packs/zh/documents/'.length));

test('a copy has PDFs alone, and other formats one by one as they are asked for', () => {
  expect(kept([])).toEqual(['g3-08.pdf']);
  expect(kept(['docx'])).toEqual(['g3-08.pdf', 'g3-08.docx']);
  expect(kept(['pptx'])).toEqual(['g3-08.pdf', 'g3-08.pptx']);
  expect(kept(['pptx-4x3'])).toEqual(['g3-08.pdf', 'g3-08-4x3.pptx']);
  expect(isLeftOut({}, 'packs/manifest.json')).toBe(false);
  expect(isLeftOut({}, 'pictures/kite.svg')).toBe(false);
});
