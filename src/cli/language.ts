import { isLocale, type Locale, locales } from '../curriculum/locale.ts';
import { didYouMean } from '../curriculum/suggest.ts';

/** Chinese where the machine is set to Chinese, else English. */
export function machineLanguage(machine = Intl.DateTimeFormat().resolvedOptions().locale): Locale {
  return machine.startsWith('zh') ? 'zh' : 'en';
}

/** The language in which a command tells a writer what is wrong: what `--lang` says, else the machine's. An unknown one is answered with a sentence. */
export function writersLanguage(asked: string | undefined): Locale | { fault: string } {
  if (asked === undefined) return machineLanguage();
  return isLocale(asked) ? asked : { fault: `--lang ${asked}: there is no such language. ${didYouMean(asked, locales).en}` };
}
