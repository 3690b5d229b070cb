import type { PageWords } from '../../../i18n/say.ts';
import type { Words } from '../../../i18n/words.ts';
import IslandWords from '../../shared/IslandWords.tsx';
import Builder, { type BuilderProps } from './Builder.tsx';

export interface PackBuilderProps extends BuilderProps, PageWords<Words['pack']> {}

/**
 * Combines documents and sheets into one PDF. Nothing is sent: the pack is in the page's address and on the device. Rendered only in the
 * browser, which knows both.
 */
export default function PackBuilder({ language, words, ...builder }: PackBuilderProps) {
  return (
    <IslandWords language={language} words={words}>
      <Builder {...builder} />
    </IslandWords>
  );
}
