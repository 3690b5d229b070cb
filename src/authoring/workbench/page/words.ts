import i18next from 'i18next';
import type { Translate } from '../../../i18n/translator.ts';
import type { Words } from '../../../i18n/words.ts';

/** The workbench's words by their files: only these come into the browser, where no folder of languages can be read. */
const files = import.meta.glob<Words['workbench']>('@languages/*/workbench.ts', { eager: true, import: 'default' });
const byCode = Object.fromEntries(Object.entries(files).map(([file, words]) => [file.split('/').at(-2)!, { workbench: words }]));

/** The workbench's words in the language of a page; in English or Chinese where it has none. */
export function wordsOf(locale: string): Translate {
  const instance = i18next.createInstance();
  void instance.init({
    lng: locale,
    fallbackLng: ['en', 'zh'],
    resources: byCode,
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  return instance.t as unknown as Translate;
}
