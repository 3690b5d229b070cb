import type { PageWords } from '../../../i18n/say.ts';
import type { Words } from '../../../i18n/words.ts';
import IslandWords from '../../shared/IslandWords.tsx';
import type { WeekGrade } from '../lesson.ts';
import WeekPage from './WeekPage.tsx';

export interface ThisWeekProps extends PageWords<Words['thisWeek']> {
  grades: WeekGrade[];
  /** Whom feedback is for; undefined where the edition names no one. */
  contact?: string | undefined;
}

/**
 * The classes of a teacher, what is next, what was taught. Rendered only in the browser, which knows the date and the classes; nothing is
 * sent.
 */
export default function ThisWeek({ language, words, ...week }: ThisWeekProps) {
  return (
    <IslandWords language={language} words={words}>
      <WeekPage {...week} />
    </IslandWords>
  );
}
