import { expect, test } from 'vitest';
import { inlineDrawings } from '../../../src/export/inlineDrawings.ts';
import { wordsInSvg } from '../../../src/export/picture/wordsInSvg.ts';

const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 2" fill="none"><path d="M0 0h4"/></svg>';
const image = (svg: string) =>
  `<image transform="matrix(1 0 0 1 5 6)" xlink:href="data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}" width="8" height="4" preserveAspectRatio="none"/>`;

test('a drawing becomes a part of its page, as large as it was', () => {
  expect(inlineDrawings(`<svg>${image(drawing)}</svg>`)).toBe(
    '<svg><g transform="matrix(1 0 0 1 5 6)"><svg overflow="visible" width="8" height="4" preserveAspectRatio="none" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 2" fill="none"><path d="M0 0h4"/></svg></g></svg>',
  );
});

test('one whose parts refer to each other, or that has a size of its own, stays an image', () => {
  for (const own of ['<svg><path id="a"/><use href="#a"/></svg>', '<svg width="3" height="4"></svg>'])
    expect(inlineDrawings(image(own))).toBe(image(own));
});

test('the words of a page are read piece by piece, with their signs', () => {
  const piece = (words: string) => `<foreignObject><h5:div class="tsel" style="font-size: 62px">${words}</h5:div></foreignObject>`;
  expect(wordsInSvg(piece('信 &amp; 纸') + piece('&#34;x&#x4e00;'))).toEqual(['信 & 纸', '"x一']);
});
