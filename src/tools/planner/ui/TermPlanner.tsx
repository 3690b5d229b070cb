import type { PageWords } from '../../../i18n/say.ts';
import type { Words } from '../../../i18n/words.ts';
import IslandWords from '../../shared/IslandWords.tsx';
import type { PlannedGrade } from './lesson.ts';
import Planner from './Planner.tsx';

export interface TermPlannerProps extends PageWords<Words['planner']> {
  grades: PlannedGrade[];
}

/**
 * Gives each lesson of a year a day. Nothing is sent: the plan lives in the page's address. Made in the browser alone, which
 * knows the day and the address.
 */
export default function TermPlanner({ language, words, ...planner }: TermPlannerProps) {
  return (
    <IslandWords language={language} words={words}>
      <Planner {...planner} />
    </IslandWords>
  );
}
