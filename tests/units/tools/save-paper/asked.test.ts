import { expect, test } from 'vitest';
import { askedPdf } from '../../../../src/tools/save-paper/asked.ts';

test('a link next to a PDF says which, and whether it is to be folded', () => {
  expect(askedPdf('?pdf=zh/documents/g3-08.pdf&bytes=185312')).toEqual({ file: 'zh/documents/g3-08.pdf', bytes: 185312, isBooklet: false });
  expect(askedPdf('?pdf=zh/w02.pdf&bytes=9&layout=booklet&from=singlemessage')).toEqual({ file: 'zh/w02.pdf', bytes: 9, isBooklet: true });
});

test.each([
  '',
  '?pdf=zh/documents/g3-08.pdf',
  '?pdf=../secret.pdf&bytes=9',
  '?pdf=https://example.org/a.pdf&bytes=9',
  '?pdf=//example.org/a.pdf&bytes=9',
  '?pdf=zh/../../a.pdf&bytes=9',
  '?pdf=zh/a.pdf&bytes=-1',
  '?pdf=zh/a.html&bytes=9',
])('%j asks for nothing', (search) => expect(askedPdf(search)).toBeUndefined());
