import { look } from '../../curriculum/edition/look.ts';
import { familiesFor } from '../../curriculum/edition/ownFonts.ts';
import { type Locale, languageTag, like } from '../../curriculum/locale.ts';

/** The fonts for one purpose: nothing is embedded, so they are those that Windows, macOS with Office and WPS have. */
export interface Fonts {
  ascii: string;
  hAnsi: string;
  eastAsia: string;
  cs: string;
}

const fonts = (latin: string, eastAsia: string): Fonts => ({ ascii: latin, hAnsi: latin, eastAsia, cs: latin });

/** A font of the edition in place of another: it is not embedded, so that it shows where it is installed. */
const inPlace = (usual: Fonts, [own]: readonly string[]): Fonts =>
  own === undefined ? usual : { ascii: own, hAnsi: own, eastAsia: own, cs: own };

/** Body, headings, what is read aloud, and pinyin. */
export function fontsOf(locale: Locale): Record<'body' | 'heading' | 'aloud' | 'pinyin', Fonts> {
  const usual = usualFonts(locale);
  const [sans, serif] = (['sans', 'serif'] as const).map((use) => familiesFor(look.fonts ?? [], languageTag[locale], use)) as [
    string[],
    string[],
  ];
  return {
    body: inPlace(usual.body, like[locale] === 'zh' ? serif : sans),
    heading: inPlace(usual.heading, sans),
    aloud: inPlace(usual.aloud, serif),
    pinyin: usual.pinyin,
  };
}

function usualFonts(locale: Locale): ReturnType<typeof fontsOf> {
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
