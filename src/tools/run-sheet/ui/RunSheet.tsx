import type runSheet from '../../../i18n/zh/runSheet.ts';
import IslandWords, { wordsByLanguage } from '../../shared/IslandWords.tsx';
import type { WorkshopPlan } from '../plan.ts';
import Sheet from './Sheet.tsx';

/** In every language, those that were added as files too. */
const files = import.meta.glob<typeof runSheet>('@languages/*/runSheet.ts', { eager: true, import: 'default' });
const words = wordsByLanguage('runSheet', files);

/**
 * The run sheet of a workshop: fits its steps to the time that there is, and prints what a trainer carries. Without
 * JavaScript it is the plan of the guide and its list of materials. Nothing is sent.
 */
export default function RunSheet({ plan }: { plan: WorkshopPlan }) {
  return (
    <IslandWords locale={plan.locale} words={words}>
      <Sheet plan={plan} />
    </IslandWords>
  );
}
