import { look } from '../curriculum/edition/look.ts';
import { type FontUse, familiesFor } from '../curriculum/edition/ownFonts.ts';
import { runsFromLeftIn } from '../curriculum/leftToRight.ts';

/**
 * What `blocks/theme.typ` knows of a book: its language, the drawings of the edition in place of the kite, its colours on screens and its
 * paper. The same for all books of a language, so that no face is read again for the next one.
 */
export function typstSetting(lang: string): string {
  const { logo, cover, colours, paper, fonts } = look;
  const runsFromLeft = runsFromLeftIn(lang);
  return JSON.stringify({
    lang,
    ...(logo ? { logo: placeOf(logo) } : {}),
    ...(cover ? { cover: placeOf(cover) } : {}),
    ...(fonts ? { fonts: { serif: familiesOf(lang, 'serif'), sans: familiesOf(lang, 'sans') } } : {}),
    colours,
    paper,
    ...(runsFromLeft === undefined ? {} : { runsFromLeft }),
  });
}

/** The families of the edition: those that come before the fonts of the program, and those that have what all others lack. */
function familiesOf(lang: string, use: FontUse): { first: string[]; last: string[] } {
  const fonts = look.fonts ?? [];
  const first = familiesFor(fonts, lang, use);
  return { first, last: [...new Set(fonts.map(({ family }) => family))].filter((family) => !first.includes(family)) };
}

function placeOf({ file }: { file: string }): string {
  return `/pictures/${file}`;
}
