import { largestClass, needsFromText, sheetsFor, usualChoice } from '../../../paper/budget.ts';
import { usePupils } from '../../class-size/ui/usePupils.ts';
import type { Placed } from '../schedule.ts';
import type { PlannedGrade } from './lesson.ts';
import { useWords } from './words.ts';

interface PlanPaperProps {
  placed: readonly Placed[];
  chosen: readonly PlannedGrade[];
}

/** The paper that the written lessons of the plan take, for the number of pupils that all pages share. */
export default function PlanPaper({ placed, chosen }: PlanPaperProps) {
  const { say } = useWords();
  const { pupils, typed, isImpossible, isRefused, type } = usePupils();
  const lessons = chosen
    .flatMap((grade) => grade.lessons)
    .filter((lesson) => lesson.written && placed.some(({ slot }) => slot === lesson.slot));
  const needs = lessons.flatMap((lesson) => needsFromText(lesson.paper));
  const sheets = sheetsFor(needs, { ...usualChoice, pupils });
  if (needs.length === 0) return null;
  return (
    <section className="planner-paper">
      <label>
        <span>{say('paper.pupils')}</span>
        <input
          type="number"
          min={1}
          max={largestClass}
          inputMode="numeric"
          autoComplete="off"
          value={typed}
          aria-invalid={isImpossible}
          onChange={(event) => type(event.target.value)}
        />
      </label>
      <p role="status">
        {[
          say('paper.total', { pupils, count: sheets }),
          ...(isImpossible ? [say('paper.impossible', { pupils })] : []),
          ...(isRefused ? [say('paper.refused', { pupils })] : []),
        ].join(' ')}
      </p>
    </section>
  );
}
