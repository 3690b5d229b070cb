import { look } from '../../curriculum/edition/look.ts';
import { type FontUse, familiesFor } from '../../curriculum/edition/ownFonts.ts';
import { type Locale, languageTag, like } from '../../curriculum/locale.ts';
import { inks } from '../../curriculum/schema/editionLook.ts';

/** The colours of the site, as a presentation writes them. */
export const colours = Object.fromEntries(
  Object.entries({ ...look.colours, ink: inks.ink, soft: inks['ink-soft'] }).map(([name, colour]) => [name, colour.slice(1).toUpperCase()]),
) as Record<Colour, string>;

/** The names of colours in a theme; `soft` is the second colour of text, `sheet` the second background. */
export type Colour = 'paper' | 'sheet' | 'ink' | 'soft' | 'rule' | 'accent';

/** Where each colour is in the theme, so that a school can change all of them at once. */
export const themeColour: Readonly<Record<Colour, string>> = {
  paper: 'bg1',
  sheet: 'bg2',
  ink: 'tx1',
  soft: 'tx2',
  rule: 'accent2',
  accent: 'accent1',
};

/** What every school computer has. Fonts cannot be embedded in a presentation in a way that all programs read. */
const chinese = '微软雅黑';

/** The faces of titles and of other words, for Latin letters and for Chinese characters. */
export function facesOf(locale: Locale): { major: { latin: string; ea: string }; minor: { latin: string; ea: string } } {
  const [title, words] = like[locale] === 'zh' ? [chinese, chinese] : ['Georgia', 'Arial'];
  const own = (use: FontUse) => familiesFor(look.fonts ?? [], languageTag[locale], use)[0];
  const face = (usual: string, family: string | undefined) => ({ latin: family ?? usual, ea: family ?? chinese });
  return { major: face(title, own('serif')), minor: face(words, own('sans')) };
}

/** The language of the words, for spelling and for the voice that reads them. */
export function wordLanguage(locale: Locale): string {
  return languageTag[locale] === 'en' ? 'en-GB' : languageTag[locale];
}

/** Type sizes from large to small, in points. */
const sizes = [60, 52, 46, 40, 36, 32, 28];

/** The smallest type that a class reads; those who are still learning to read get more. */
export const smallest = { label: 28, words: 28, forYoung: 36 } as const;

/** The sizes that words may have, from `most` down to the smallest that the grade can read. */
export function sizesFor({ most = 60, least }: { most?: number; least: number }): number[] {
  const found = sizes.filter((size) => size <= most && size >= least);
  return found.length > 0 ? found : [least];
}

/** Of the size of the type: from line to line with Chinese fonts that are tall, and the space above a paragraph. */
export const leading = { title: 1.3, words: 1.3, story: 1.52, gap: 0.35 } as const;

/** The line spacing that is written, in thousandths of a percent of what the font asks for: 1.3 em are 90 % of a tall Chinese font. */
export const lineSpacing = { title: 90_000, words: 90_000, story: 105_000 } as const;

export type Leading = keyof typeof lineSpacing;
