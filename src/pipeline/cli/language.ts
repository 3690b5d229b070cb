import { isLocale, type Locale, type Localized, like, locales } from '../../curriculum/locale.ts';
import { didYouMean } from '../../curriculum/suggest.ts';

/** Chinese where the machine is set to Chinese, else English. */
export function machineLanguage(machine = Intl.DateTimeFormat().resolvedOptions().locale): Locale {
  return machine.startsWith('zh') ? 'zh' : 'en';
}

/** The language in which a command tells a writer what is wrong: what `--lang` says, else the machine's. An unknown one is answered with a sentence. */
export function writersLanguage(asked: string | undefined): Locale | { fault: string } {
  if (asked === undefined) return machineLanguage();
  if (isLocale(asked)) return asked;
  const near = didYouMean(asked, locales);
  return {
    fault: { zh: `--lang ${asked}：没有这种语言。${near.zh}`, en: `--lang ${asked}: there is no such language. ${near.en}` }[
      like[machineLanguage()]
    ],
  };
}

/** The words of a command in the language that its `--lang` asks for, before its options are understood: for its help and for wrong options. */
export function inWritersLanguage(words: Localized, typed: readonly string[] = process.argv.slice(2)): string {
  const place = typed.findIndex((word) => /^--lang(=|$)/.test(word));
  const asked = typed[place]?.includes('=') ? typed[place].slice('--lang='.length) : typed[place + 1];
  return words[like[place >= 0 && asked !== undefined && isLocale(asked) ? asked : machineLanguage()]];
}
