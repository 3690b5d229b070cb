import i18next from 'i18next';
import { type ReactNode, useMemo } from 'react';
import { I18nextProvider } from 'react-i18next';
import type { Locale } from '../../curriculum/locale.ts';
import type { Words } from '../../i18n/words.ts';

interface IslandWordsProps {
  locale: Locale;
  /** The namespaces that the island uses, in the page's language only or in both: what it imports is what it carries. */
  words: Partial<Record<Locale, Partial<Words>>>;
  children: ReactNode;
}

/** The words of one namespace by language, from its files: `…/fr/planner.ts`. */
export function wordsByLanguage<N extends keyof Words>(namespace: N, files: Readonly<Record<string, Words[N]>>): IslandWordsProps['words'] {
  return Object.fromEntries(Object.entries(files).map(([file, words]) => [file.split('/').at(-2)!, { [namespace]: words }]));
}

/**
 * Gives the islands below it their words for `useTranslation('planner')`. An island names its own namespaces and imports
 * their files, so that it does not carry the words of the whole site.
 */
export default function IslandWords({ locale, words, children }: IslandWordsProps) {
  const i18n = useMemo(() => {
    const instance = i18next.createInstance();
    void instance.init({
      lng: locale,
      // Only a language that was added may lack a word.
      fallbackLng: ['en', 'zh'],
      resources: words as Record<string, Record<string, object>>,
      initAsync: false,
      interpolation: { escapeValue: false },
      react: { useSuspense: false },
    });
    return instance;
  }, [locale, words]);
  return <I18nextProvider i18n={i18n}>{children}</I18nextProvider>;
}
