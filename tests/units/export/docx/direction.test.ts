import { expect, test } from 'vitest';
import { partsByDirection } from '../../../../src/export/docx/direction.ts';

const shown = (text: string) => partsByDirection(text).map((part) => `${part.isFromRight ? '←' : '→'}${part.text}`);

test.each([
  ['a sentence', 'جملة واحدة.', ['←جملة واحدة.']],
  ['a phone number stays whole', 'اتصل على +44 800 1111 الآن', ['←اتصل على ', '→+44 800 1111', '← الآن']],
  ['hyphens and brackets too', 'رقم 1-800 (422)-4453.', ['←رقم ', '→1-800 (422)-4453', '←.']],
  ['a Latin name and its id', 'ورشة W02: First Evening', ['←ورشة ', '→W02: First Evening']],
  ['one digit', '3', ['→3']],
  ['nothing', '', []],
])('%s', (_what, text, parts) => {
  expect(shown(text)).toEqual(parts);
  expect(
    partsByDirection(text)
      .map((part) => part.text)
      .join(''),
  ).toBe(text);
});
