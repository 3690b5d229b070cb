import type { PageWords } from '../../../i18n/say.ts';
import type { Words } from '../../../i18n/words.ts';
import IslandWords from '../../shared/IslandWords.tsx';
import type { WorkshopPlan } from '../plan.ts';
import Sheet from './Sheet.tsx';

export interface RunSheetProps extends PageWords<Words['runSheet']> {
  plan: WorkshopPlan;
}

/**
 * The run sheet of a workshop: fits its steps to the available time, and prints what a trainer needs. Without JavaScript it shows the
 * plan of the guide and its list of materials. Nothing is sent.
 */
export default function RunSheet({ language, words, plan }: RunSheetProps) {
  return (
    <IslandWords language={language} words={words}>
      <Sheet plan={plan} />
    </IslandWords>
  );
}
