import type { Locale } from '../../../curriculum/locale.ts';
import type pack from '../../../i18n/zh/pack.ts';
import IslandWords, { wordsByLanguage } from '../../shared/IslandWords.tsx';
import Builder, { type BuilderProps } from './Builder.tsx';

/** In every language, those that were added as files too. */
const files = import.meta.glob<typeof pack>('@languages/*/pack.ts', { eager: true, import: 'default' });
const words = wordsByLanguage('pack', files);

export interface PackBuilderProps extends BuilderProps {
  locale: Locale;
}

/**
 * Puts documents and sheets together and makes one PDF of theirs. Nothing is sent: the pack lives in the page's address and on
 * the device. Made in the browser alone, which knows both.
 */
export default function PackBuilder({ locale, ...builder }: PackBuilderProps) {
  return (
    <IslandWords locale={locale} words={words}>
      <Builder {...builder} />
    </IslandWords>
  );
}
