import { expect, test } from 'vitest';
import { digitByDigit, piecesOf, voiceFor } from '../../../../src/tools/families/spoken.ts';

test('a story is said in pieces with a breath where its reader stops; the signs for the reader are not said', () => {
  expect(piecesOf('数到第七粒，它饿了。（停）')).toEqual(['数到第七粒，它饿了。']);
  expect(piecesOf('嘴巴呼气。（停）吸气，闻花。（轻）再来。')).toEqual(['嘴巴呼气。', '吸气，闻花。', '再来。']);
  expect(piecesOf('Tick. (softly) Her eyes were half shut. (pause)')).toEqual(['Tick.', 'Her eyes were half shut.']);
  expect(piecesOf('……')).toEqual([]);
});

test('a number is said as it is dialled', () => {
  expect(digitByDigit('110')).toBe('1 1 0');
});

const voice = (lang: string, localService = true) => ({ lang, localService });

test.each([
  ['zh-CN', 'zh-CN'],
  ['zh-CN', 'zh_CN'],
  ['zh-CN', 'cmn-Hans-CN'],
  ['en', 'en-GB'],
])('a page in %s is read by a voice for %s', (page, lang) => {
  expect(voiceFor(page, [voice('de-DE'), voice(lang)])).toEqual(voice(lang));
});

test('a voice that sends what is read to a server is not used', () => {
  expect(voiceFor('zh-CN', [voice('zh-CN', false)])).toBeUndefined();
  expect(voiceFor('zh-CN', [voice('zh-CN', false), voice('zh-TW')])).toEqual(voice('zh-TW'));
});

test('Chinese is read in Mandarin, that of the mainland first', () => {
  expect(voiceFor('zh-CN', [voice('zh-HK'), voice('yue-HK')])).toBeUndefined();
  expect(voiceFor('zh-CN', [voice('zh-TW'), voice('zh-CN')])).toEqual(voice('zh-CN'));
});
