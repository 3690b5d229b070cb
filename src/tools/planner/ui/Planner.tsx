import { useEffect, useMemo, useState } from 'react';
import { traits } from '../../../curriculum/edition/traits.ts';
import { fromHash, type PlanState, toHash } from '../address.ts';
import { type Day, localDay } from '../days.ts';
import { schedule, warningsOf, weeksForExams } from '../schedule.ts';
import { problemsOf, usualYear, weeksOf } from '../schoolYear.ts';
import Actions from './Actions.tsx';
import { isPlanned, isWritten, type PlannedGrade } from './lesson.ts';
import PlanPaper from './PlanPaper.tsx';
import Weeks from './Weeks.tsx';
import { useWords } from './words.ts';
import YearForm from './YearForm.tsx';

interface PlannerProps {
  grades: PlannedGrade[];
}

export default function Planner({ grades }: PlannerProps) {
  const { say } = useWords();
  const [state, setState] = useState<PlanState>(() => stateIn(grades));
  const [said, setSaid] = useState('');

  // A shared link may be opened in a tab that shows the planner already.
  useEffect(() => {
    const read = () => setState(stateIn(grades));
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, [grades]);

  function change(next: PlanState) {
    setState(next);
    try {
      history.replaceState(null, '', `#${toHash(next)}`);
    } catch {
      // Some browsers do not allow pages on file:// to change their address: then it is just not kept.
    }
  }

  function move(slot: number, day: Day) {
    change({ ...state, moves: new Map([...state.moves, [slot, day]].sort(([a], [b]) => Number(a) - Number(b)) as [number, Day][]) });
    setSaid(say('plan.moved', { slot, day }));
  }

  const { year, moves } = state;
  const chosen = state.grades.map((grade) => grades.find((candidate) => candidate.grade === grade)).filter((grade) => grade !== undefined);
  const freeWeeks = weeksForExams(chosen.map(({ grade }) => traits.levels[grade - 1]!.id));
  const { placed, problems } = useMemo(() => plan(year, freeWeeks, moves), [year, freeWeeks, moves]);
  const shown = placed?.filter(({ slot }) => (state.writtenOnly ? isWritten(slot, chosen) : isPlanned(slot, chosen)));
  const warnings = shown ? warningsOf(year, shown) : [];

  return (
    <div className="planner rounds">
      <YearForm grades={grades} state={state} onChange={change} />
      {problems.length > 0 && (
        <div className="planner-problems" role="alert">
          {problems.map((problem) => (
            <p key={problem}>{say(`errors.${problem}`)}</p>
          ))}
        </div>
      )}
      {shown && (
        <>
          {warnings.length > 0 && (
            <section className="planner-warnings" aria-label={say('warnings.title')}>
              <h2>{say('warnings.title')}</h2>
              <ul>
                {warnings.map(({ kind, slot }) => (
                  <li key={`${kind}${slot}`}>{say(`warnings.${kind}`, { slot })}</li>
                ))}
              </ul>
            </section>
          )}
          {shown.length === 0 && <p className="notice">{say('plan.noneWritten')}</p>}
          <Actions state={state} chosen={chosen} placed={shown} onReset={() => change({ ...state, moves: new Map() })} />
          <PlanPaper placed={shown} chosen={chosen} />
          <Weeks year={year} weeks={weeksOf(year)} placed={shown} chosen={chosen} onMove={move} />
          <p className="for-ears" role="status">
            {said}
          </p>
        </>
      )}
    </div>
  );
}

/** Returns the state in the address, with the usual school year as the default. */
function stateIn(grades: PlannedGrade[]): PlanState {
  const usual = { grades: [grades[0]!.grade], year: usualYear(localDay(new Date())), moves: new Map(), writtenOnly: false, className: '' };
  // Links on the page of a grade have it in the query; a plan that was changed or shared is in the hash.
  return fromHash(location.hash, fromHash(location.search, usual));
}

/** Returns the days of the lessons, or the problems of the school year. */
function plan(year: PlanState['year'], freeWeeks: number, moves: PlanState['moves']) {
  const problems = problemsOf(year);
  if (problems.length > 0) return { problems };
  try {
    return { placed: schedule(year, { freeWeeks, moves }), problems: [] };
  } catch {
    return { problems: ['no-weeks' as const] };
  }
}
