import type { Locale } from '../../curriculum/locale.ts';
import en from '../../i18n/en/pack.ts';
import enWechat from '../../i18n/en/wechat.ts';
import zh from '../../i18n/zh/pack.ts';
import zhWechat from '../../i18n/zh/wechat.ts';
import IslandWords from '../IslandWords.tsx';
import Builder, { type BuilderProps } from './Builder.tsx';

const words = { zh: { pack: zh, wechat: zhWechat }, en: { pack: en, wechat: enWechat } };

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
