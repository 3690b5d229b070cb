import { type Locale, like } from '../../curriculum/locale.ts';

/** The fonts for one purpose: nothing is embedded, so they are those that Windows, macOS with Office and WPS have. */
export interface Fonts {
  ascii: string;
  hAnsi: string;
  eastAsia: string;
  cs: string;
}

const fonts = (latin: string, eastAsia: string): Fonts => ({ ascii: latin, hAnsi: latin, eastAsia, cs: latin });

/** Body, headings, what is read aloud, and pinyin. */
export function fontsOf(locale: Locale): Record<'body' | 'heading' | 'aloud' | 'pinyin', Fonts> {
  if (like[locale] === 'zh') {
    return {
      body: fonts('Times New Roman', '宋体'),
      heading: fonts('Arial', '黑体'),
      aloud: fonts('Times New Roman', '楷体'),
      pinyin: fonts('Arial', '黑体'),
    };
  }
  return {
    body: fonts('Calibri', '宋体'),
    heading: fonts('Calibri', '黑体'),
    aloud: fonts('Cambria', '楷体'),
    pinyin: fonts('Arial', '黑体'),
  };
}
