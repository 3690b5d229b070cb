import { type Locale, type Localized, like, locales, toolLocales } from '../../curriculum/locale.ts';
import { didYouMean } from '../../curriculum/suggest.ts';

/** The languages in which commands speak: Chinese and English, and as what it is like in any other of the curriculum. */
const spoken: readonly Locale[] = [...toolLocales, ...locales.filter((locale) => !toolLocales.includes(locale))];

function isSpoken(asked: string): asked is Locale {
  return (spoken as readonly string[]).includes(asked);
}

/** Returns Chinese if the machine is set to Chinese, otherwise English. */
function machineLanguage(machine = Intl.DateTimeFormat().resolvedOptions().locale): Locale {
  return machine.startsWith('zh') ? 'zh' : 'en';
}

/** Returns the language in which a command speaks to a writer: that of `--lang`, by default the machine's. For an unknown language, returns an error message. */
export function writersLanguage(asked: string | undefined): Locale | { error: string } {
  if (asked === undefined) return machineLanguage();
  if (isSpoken(asked)) return asked;
  const near = didYouMean(asked, spoken);
  return {
    error: { zh: `--lang ${asked}：没有这种语言。${near.zh}`, en: `--lang ${asked}: there is no such language. ${near.en}` }[
      like[machineLanguage()]
    ],
  };
}

/** Chooses the words of a command by `--lang` before its options are parsed: for its help and for wrong options. */
export function inWritersLanguage(words: Localized, typed: readonly string[] = process.argv.slice(2)): string {
  const place = typed.findIndex((word) => /^--lang(=|$)/.test(word));
  const asked = typed[place]?.includes('=') ? typed[place].slice('--lang='.length) : typed[place + 1];
  return words[like[place >= 0 && asked !== undefined && isSpoken(asked) ? asked : machineLanguage()]];
}
