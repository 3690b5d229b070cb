import { z } from 'zod';
import { bilingual, explained } from './bilingual.ts';

/** The folder of an edition's fonts. */
export const fontsFolder = 'content/fonts';

/** The most bytes of a font of print, and of one that pages load: an old phone on a slow network reads in the meantime. */
export const mostFontBytes = 20_000_000;
export const mostWebFontBytes = 300_000;

const fileLike = (ending: string, example: string) =>
  z.string().regex(new RegExp(String.raw`^[\w-]+(?:\.[\w-]+)*\.(?:${ending})$`), {
    error: bilingual({
      zh: `写 ${fontsFolder} 里一个文件的名字，比如 ${example}。`,
      en: `Write the name of a file in ${fontsFolder}, for example ${example}.`,
    }),
  });

const printed = fileLike('ttf|otf', 'NotoNaskhArabic-Regular.ttf');

const font = z.strictObject({
  file: explained(printed, {
    zh: '字体文件（TTF 或 OTF），在 content/fonts 里。',
    en: 'The file of the font (TTF or OTF) in content/fonts.',
  }),
  bold: explained(printed.optional(), { zh: '粗体的文件。', en: 'The file of its bold type.' }),
  web: explained(fileLike('woff2', 'NotoNaskhArabic-Regular.woff2').optional(), {
    zh: '网页用的文件（WOFF2，最多 300 KB）；不写，网页就用读的人自己电脑上的字体。',
    en: 'The file for pages (WOFF2, at most 300 KB). Left out, pages use the fonts of the reader’s device.',
  }),
  scripts: explained(
    z
      .array(
        z.string().regex(/^[A-Z][a-z]{3}$/, {
          error: bilingual({
            zh: '写四个字母的文字代号，比如 Arab、Latn、Hans、Cyrl。',
            en: 'Write the four letters of a script, for example Arab, Latn, Hans or Cyrl.',
          }),
        }),
      )
      .min(1),
    {
      zh: '用这些文字写的语言，先用它；别的语言缺字的时候才用它。',
      en: 'Languages in these scripts are set in it; others take from it only what their own fonts lack.',
    },
  ),
  for: explained(z.enum(['serif', 'sans']).optional(), {
    zh: 'serif：标题和念的话；sans：别的。不写就是都用。',
    en: 'serif: titles and what is read aloud; sans: everything else. Left out, it is for both.',
  }),
  licence: explained(
    z
      .string()
      .trim()
      .min(2)
      .max(40)
      .regex(/^[^\n{}]+$/),
    {
      zh: '字体的许可，比如 OFL 1.1：它印在网站的页脚。要许可嵌进 PDF、放上网站。',
      en: 'The licence of the font, for example OFL 1.1: it is in the foot of the site. It has to allow embedding in PDFs and publishing.',
    },
  ),
});

/** The fonts of an edition: `theme.fonts` in `edition.yaml`. */
export const ownFonts = z.array(font).min(1).max(6);

export type WrittenFont = z.infer<typeof font>;
