import { z } from 'zod';
import { contrast } from '../edition/colour.ts';
import { bilingual, explained } from './bilingual.ts';
import { ownFonts } from './editionFonts.ts';

/** The papers that an edition may be made for: A4, and US Letter, which is shorter and wider. */
export const paperNames = ['a4', 'letter'] as const;

export type PaperName = (typeof paperNames)[number];

/** Those of the project: warm white, and the vermilion of a kite's tail. The inks are the same in every edition. */
export const usualTheme = { accent: '#b8321b', paper: '#faf7f0' };
export const inks = { ink: '#1d1a17', 'ink-soft': '#5b544b' };

/** WCAG 2.2 AA for text of any size. */
const leastContrast = 4.5;

const colour = z.string().regex(/^#[\da-f]{6}$/i, {
  error: bilingual({
    zh: '颜色写成 # 加六位十六进制数，要带引号，比如 "#1f5f8b"。',
    en: 'Write a colour as # and six hexadecimal digits, in quotation marks: "#1f5f8b".',
  }),
});

const picture = z.string().regex(/^[a-z0-9]+(?:[-/][a-z0-9]+)*$/, {
  error: bilingual({
    zh: '写 content/pictures 里一张图的名字，不带 .svg，比如 harbour。',
    en: 'Write the name of a drawing in content/pictures without .svg, for example harbour.',
  }),
});

const theme = z
  .strictObject({
    accent: explained(colour.optional(), {
      zh: '强调色：主按钮、下一课，一眼只用在一处；没有自己的标志时，还有风筝的尾巴。要在纸色上看得清（对比度至少 4.5）。不写就是 #b8321b。',
      en: 'The accent: the main button, the next lesson and, without a logo, the tail of the kite. It has to be legible on the paper (a contrast of 4.5 or more). Default: #b8321b.',
    }),
    paper: explained(colour.optional(), {
      zh: '网页的纸色，要浅，字才看得清。印在纸上的总是白底黑字。不写就是 #faf7f0。',
      en: 'The paper of the web pages: light, so that text is legible on it. On paper everything stays black on white. Default: #faf7f0.',
    }),
    logo: explained(picture.optional(), {
      zh: 'content/pictures 里一张线条画的名字，代替风筝，用在网页、图标、封面和教案开头。',
      en: 'The name of a line drawing in content/pictures, in place of the kite on pages, icons, covers and at the head of plans.',
    }),
    cover: explained(picture.optional(), {
      zh: '封面上用的另一张画。不写就用 logo。',
      en: 'Another drawing for covers. Default: the logo.',
    }),
    fonts: explained(ownFonts.optional(), {
      zh: '自己的字体，按文字：纸上、图片、Word、幻灯片、网页都用。',
      en: 'Fonts of your own, by script: on paper, in pictures, Word files, slides and on pages.',
    }),
  })
  .superRefine(({ accent, paper }, context) => {
    const background = paper ?? usualTheme.paper;
    const fault = (key: 'accent' | 'paper', [zh, en]: readonly [string, string], front: string, back: string) => {
      const ratio = contrast(front, back);
      if (ratio >= leastContrast) return false;
      // Rounded down: 4.49 is not 4.5.
      const figure = (Math.floor(ratio * 100) / 100).toFixed(2);
      context.addIssue({
        code: 'custom',
        input: { accent, paper }[key],
        path: [key],
        message: bilingual({
          zh: `${zh}的对比度是 ${figure}，至少要 ${leastContrast}。`,
          en: `${en} has a contrast of ${figure}; ${leastContrast} is the least.`,
        }),
      });
      return true;
    };
    if (
      Object.values(inks).some((ink) =>
        fault('paper', [`字（${ink}）在纸色 ${background} 上`, `Text (${ink}) on the paper ${background}`], ink, background),
      )
    )
      return;
    const front = accent ?? usualTheme.accent;
    const onPaper = [`强调色 ${front} 在纸色 ${background} 上`, `The accent ${front} on the paper ${background}`] as const;
    const underWhite = [`强调色 ${front} 上的白字`, `White text on the accent ${front}`] as const;
    if (!fault(accent === undefined ? 'paper' : 'accent', onPaper, front, background)) fault('accent', underWhite, '#ffffff', front);
  });

/** What an edition looks like: the options of `edition.yaml` that every face reads when it is loaded (`edition/look.ts`). */
export const lookShape = {
  paper: explained(z.enum(paperNames).optional(), {
    zh: '印在多大的纸上：a4，或者 letter（美国信纸）。不写就是 a4。',
    en: 'The paper that everything is printed on: a4 or letter (US Letter). Default: a4.',
  }),
  theme: explained(theme.optional(), {
    zh: '颜色和标志。',
    en: 'Colours and logo.',
  }),
};

export const lookFile = z.object(lookShape);

export type WrittenLook = z.infer<typeof lookFile>;
