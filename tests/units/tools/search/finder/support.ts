import { byLocale, type Locale } from '../../../../../src/curriculum/locale.ts';
import { curriculum } from '../../../../../src/site/curriculum.ts';
import { Finder } from '../../../../../src/tools/search/finder/finder.ts';
import { finderData } from '../../../../../src/tools/search/finder/finderData.ts';

const finders = byLocale((locale) => new Finder(finderData(curriculum, locale)));

/** The finder of the project's own curriculum in one language. */
export function finderOf(locale: Locale): Finder {
  return finders[locale];
}
