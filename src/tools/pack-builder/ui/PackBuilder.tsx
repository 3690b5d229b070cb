import type { PageWords } from '../../../i18n/say.ts';
import type { Words } from '../../../i18n/words.ts';
import IslandWords from '../../shared/IslandWords.tsx';
import Builder, { type BuilderProps } from './Builder.tsx';

export interface PackBuilderProps extends BuilderProps, PageWords<Words['pack']> {}

/**
 * Puts documents and sheets together and makes one PDF of theirs. Nothing is sent: the pack lives in the page's address and on
 * the device. Made in the browser alone, which knows both.
 */
export default function PackBuilder({ language, words, ...builder }: PackBuilderProps) {
  return (
    <IslandWords language={language} words={words}>
      <Builder {...builder} />
    </IslandWords>
  );
}
