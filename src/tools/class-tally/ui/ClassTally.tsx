import type { PageWords } from '../../../i18n/say.ts';
import type { Words } from '../../../i18n/words.ts';
import IslandWords from '../../shared/IslandWords.tsx';
import type { TallyForm } from '../form.ts';
import Tool from './Tool.tsx';

export interface ClassTallyProps extends PageWords<Words['classTally']> {
  forms: TallyForm[];
}

/**
 * Tallies the papers of a class. Nothing is sent, and no paper is kept: only the numbers are, on this device. Rendered only in the browser,
 * which knows what is kept.
 */
export default function ClassTally({ language, words, forms }: ClassTallyProps) {
  return (
    <IslandWords language={language} words={words}>
      <Tool forms={forms} />
    </IslandWords>
  );
}
