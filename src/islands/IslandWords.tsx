import i18next from 'i18next';
import { type ReactNode, useMemo } from 'react';
import { I18nextProvider } from 'react-i18next';
import type { Locale } from '../curriculum/locale.ts';
import type { Words } from '../i18n/words.ts';

interface IslandWordsProps {
  locale: Locale;
  /** The namespaces that the island uses, in the page's language only or in both: what it imports is what it carries. */
  words: Partial<Record<Locale, Partial<Words>>>;
  children: ReactNode;
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
      fallbackLng: false,
      resources: words as Record<string, Record<string, object>>,
      initAsync: false,
      interpolation: { escapeValue: false },
      react: { useSuspense: false },
    });
    return instance;
  }, [locale, words]);
  return <I18nextProvider i18n={i18n}>{children}</I18nextProvider>;
}
