import { traits } from '../curriculum/edition/traits.ts';
import { type Locale, saidIn } from '../curriculum/locale.ts';
import { type ProjectWay, type Way, ways } from '../curriculum/ways.ts';
import { translator } from '../i18n/translator.ts';

/** A way to help as pages show it. */
interface NamedWay {
  id: Way;
  name: string;
  /** A sentence: what is done, and for whom. */
  about: string;
}

/** The ways to help of the edition in a language, in order. Those of the project are named by the words of the interface. */
export function waysIn(locale: Locale): NamedWay[] {
  const t = translator(locale);
  return (
    traits.ways?.map(({ id, name, about }) => ({ id, name: saidIn(name, locale)!, about: saidIn(about, locale)! })) ??
    (ways as readonly ProjectWay[]).map((way) => ({ id: way, name: t(`site:way.w${way}.name`), about: t(`site:way.w${way}.text`) }))
  );
}
