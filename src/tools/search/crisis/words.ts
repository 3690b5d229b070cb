import { pinyin } from 'pinyin-pro';
import { like, locales } from '../../../curriculum/locale.ts';
import type { CrisisWords } from '../../../curriculum/schema/crisisWords.ts';
import { traditionalOf } from '../traditionalOf.ts';
import { begunIn } from './beginnings.ts';
import type { SearchWords } from './matcher.ts';

/** The words of crisis as the search page gets them: as they are written, with the pinyin and the traditional forms of their characters. */
export function searchWords({ classes, lists, misspelt, unless }: CrisisWords): SearchWords {
  const languages = locales
    .map((locale) => ({
      script: like[locale] === 'zh' ? ('han' as const) : ('latin' as const),
      classes: classes[locale],
      words: lists.flatMap((list) => list[locale].words),
      alone: lists.flatMap((list) => list[locale].alone),
      unless: unless[locale],
    }))
    .map((language) => ({ ...language, begun: begunIn(language) }));
  const written = JSON.stringify(languages.filter(({ script }) => script === 'han').map(({ begun, ...lists }) => lists));
  const characters = [...new Set(written.match(/\p{Script=Han}/gu))];
  return { languages, misspelt, pinyin: charactersByPinyin(characters), traditional: traditionalOf(new Set(characters)) };
}

/** Characters by how they are mostly read: `{ si: '死四', le: '了' }`. */
function charactersByPinyin(characters: readonly string[]): Record<string, string> {
  const bySyllable: Record<string, string> = {};
  for (const character of characters) {
    const [first = character] = pinyin(character, { toneType: 'none', multiple: true, type: 'array' });
    const syllable = first.replace('ü', 'v');
    bySyllable[syllable] = (bySyllable[syllable] ?? '') + character;
  }
  return bySyllable;
}
