import { lettersWithoutFont, printCoverage } from '../../blocks/printable.ts';
import { languageTag } from '../../curriculum/locale.ts';
import type { Place, Wording } from '../../curriculum/problem.ts';
import type { Finding, TextRule } from '../rule.ts';
import { wordsInText } from '../wordsInText.ts';
import { adviceFor } from './advice.ts';

/** Every character of a text is in one of the fonts of print. Each is reported once a text, at its first place. */
export const charactersHaveGlyphs: TextRule = {
  id: 'characters-have-glyphs',
  look: () => {
    const { missingIn } = printCoverage();
    return ({ text, locale }) => {
      const unprinted = lettersWithoutFont(languageTag[locale]);
      const found = new Map<string, Finding>();
      for (const { words, at } of wordsInText(text)) {
        for (const character of missingIn(words)) {
          if (found.has(character) || unprinted?.test(character)) continue;
          found.set(character, findingFor(character, { file: text.file, ...(placeIn(text, character) ?? at()) }));
        }
      }
      return [...found.values()];
    };
  },
};

/** Where a character is first written. One that is written by its number, as `&#9989;`, is found only where its paragraph begins. */
function placeIn({ rareCharacters }: { rareCharacters?: Readonly<Record<string, { line: number; column: number }>> }, character: string) {
  const written = [...character].find((part) => rareCharacters?.[part]);
  return written === undefined ? undefined : rareCharacters?.[written];
}

/** The report of a character that no font has. */
export function findingFor(character: string, place: Place): Finding {
  const message: Wording = {
    zh: `打印的字体里没有 "${character}"（${codesOf(character)}），印不出来。`,
    en: `No font of print has "${character}" (${codesOf(character)}), so it cannot be printed.`,
  };
  return { ...place, message, hint: adviceFor(character) };
}

function codesOf(character: string): string {
  return [...character].map((part) => `U+${part.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`).join(' ');
}
