import en from '../../i18n/en/runSheet.ts';
import zh from '../../i18n/zh/runSheet.ts';
import type { WorkshopPlan } from '../../runsheet/plan.ts';
import IslandWords from '../IslandWords.tsx';
import Sheet from './Sheet.tsx';

const words = { zh: { runSheet: zh }, en: { runSheet: en } };

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
