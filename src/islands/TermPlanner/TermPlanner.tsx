import type { Locale } from '../../curriculum/locale.ts';
import en from '../../i18n/en/planner.ts';
import zh from '../../i18n/zh/planner.ts';
import IslandWords from '../IslandWords.tsx';
import type { PlannedGrade } from './lesson.ts';
import Planner from './Planner.tsx';

const words = { zh: { planner: zh }, en: { planner: en } };

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
