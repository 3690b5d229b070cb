import type { Locale } from '../../curriculum/locale.ts';
import en from '../../i18n/en/pack.ts';
import zh from '../../i18n/zh/pack.ts';
import IslandWords from '../IslandWords.tsx';
import Builder, { type BuilderProps } from './Builder.tsx';

const words = { zh: { pack: zh }, en: { pack: en } };

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
