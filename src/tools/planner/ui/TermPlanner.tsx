import type { PageWords } from '../../../i18n/say.ts';
import type { Words } from '../../../i18n/words.ts';
import IslandWords from '../../shared/IslandWords.tsx';
import type { PlannedGrade } from './lesson.ts';
import Planner from './Planner.tsx';

export interface TermPlannerProps extends PageWords<Words['planner']> {
  grades: PlannedGrade[];
}

/**
 * Assigns a day to each lesson of a year. Nothing is sent: the plan is in the page's address. Rendered only in the browser, which knows
 * the date and the address.
 */
export default function TermPlanner({ language, words, ...planner }: TermPlannerProps) {
  return (
    <IslandWords language={language} words={words}>
      <Planner {...planner} />
    </IslandWords>
  );
}
