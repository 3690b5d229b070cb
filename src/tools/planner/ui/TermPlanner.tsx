import type { Locale } from '../../../curriculum/locale.ts';
import type planner from '../../../i18n/zh/planner.ts';
import IslandWords, { wordsByLanguage } from '../../shared/IslandWords.tsx';
import type { PlannedGrade } from './lesson.ts';
import Planner from './Planner.tsx';

/** In every language, those that were added as files too. */
const files = import.meta.glob<typeof planner>('@languages/*/planner.ts', { eager: true, import: 'default' });
const words = wordsByLanguage('planner', files);

export interface TermPlannerProps {
  locale: Locale;
  grades: PlannedGrade[];
}

/**
 * Gives each lesson of a year a day. Nothing is sent: the plan lives in the page's address. Made in the browser alone, which
 * knows the day and the address.
 */
export default function TermPlanner({ locale, ...planner }: TermPlannerProps) {
  return (
    <IslandWords locale={locale} words={words}>
      <Planner {...planner} />
    </IslandWords>
  );
}
