import { readFileSync } from 'node:fs';
import { create } from 'fontkitten';
import { regularFontFiles } from '../../src/blocks/fonts.ts';

/** Fonts whose letters are about as wide as those of a presentation: 微软雅黑 as Noto Sans SC; Arial and Georgia are a little wider than Source. */
const [chinese, , sans] = regularFontFiles.map((file) => {
  const font = create(readFileSync(file));
  if (!('unitsPerEm' in font)) throw new Error(`${file} is a collection of fonts.`);
  return font;
});
const wider = 1.06;

const isHan = (sign: string) => /[\p{Script=Han}\u2014\u2018-\u201d\u2026\u3000-\u303f\uff00-\uffef]/u.test(sign);

function widthOf(sign: string, isChinese: boolean): number {
  const font = isChinese || isHan(sign) ? chinese! : sans!;
  const glyph = font.glyphForCodePoint(sign.codePointAt(0)!);
  return (glyph.advanceWidth / font.unitsPerEm) * (font === sans ? wider : 1);
}

/**
 * How many lines a paragraph takes, from the widths of real letters: `width` in em. A line can end after a Chinese character, but not before a
 * closing sign, and after a space or a hyphen.
 */
export function linesIn(paragraph: string, width: number): number {
  const isChinese = /\p{Script=Han}/u.test(paragraph);
  const words = paragraph.match(/[\p{Script=Han}][，。、；：？！”’）》】…—]*|[^\s\p{Script=Han}]+-?|\s+/gu) ?? [];
  let [lines, used] = [1, 0];
  for (const word of words) {
    const own = [...word].reduce((sum, sign) => sum + widthOf(sign, isChinese), 0);
    if (used > 0 && word.trim() !== '' && used + own > width) {
      lines += 1;
      used = 0;
    }
    used += own;
  }
  return lines;
}
