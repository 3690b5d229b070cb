import { longestClassName, type PlanState } from '../address.ts';
import { type DayRange, editionYear, mostRanges, type SchoolYear } from '../schoolYear.ts';
import type { PlannedGrade } from './lesson.ts';
import { useWords } from './words.ts';

interface YearFormProps {
  grades: PlannedGrade[];
  state: PlanState;
  onChange: (state: PlanState) => void;
}

export default function YearForm({ grades, state, onChange }: YearFormProps) {
  const { say, words, language } = useWords();
  const { year } = state;
  const [first, second] = state.grades;
  // Moves belong to one school year, so a change of the year clears them.
  const setYear = (change: Partial<SchoolYear>) => onChange({ ...state, year: { ...year, ...change }, moves: new Map() });
  const setGrades = (chosen: (number | undefined)[]) =>
    onChange({ ...state, grades: [...new Set(chosen.filter((grade) => grade !== undefined))] });

  return (
    <form className="planner-form" aria-label={say('form.title')} onSubmit={(event) => event.preventDefault()}>
      <label>
        <span>{say('form.grade')}</span>
        <select value={first} onChange={(event) => setGrades([Number(event.target.value), second])}>
          {grades.map(({ grade, name }) => (
            <option key={grade} value={grade}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{say('form.second')}</span>
        <select
          value={second ?? ''}
          onChange={(event) => setGrades([first, event.target.value === '' ? undefined : Number(event.target.value)])}
        >
          <option value="">{say('form.none')}</option>
          {grades
            .filter(({ grade }) => grade !== first)
            .map(({ grade, name }) => (
              <option key={grade} value={grade}>
                {name}
              </option>
            ))}
        </select>
      </label>
      <label className="planner-choice">
        <input
          type="checkbox"
          checked={state.writtenOnly}
          onChange={(event) => onChange({ ...state, writtenOnly: event.target.checked })}
        />
        <span>{say('form.writtenOnly')}</span>
      </label>
      <label>
        <span>{say('form.className')}</span>
        <input
          dir="auto"
          autoComplete="off"
          maxLength={longestClassName}
          value={state.className}
          onChange={(event) => onChange({ ...state, className: event.target.value })}
        />
      </label>
      <label>
        <span>{say('form.weekday')}</span>
        <select value={year.weekday} onChange={(event) => setYear({ weekday: Number(event.target.value) })}>
          {editionYear.workdays.map((weekday) => (
            <option key={weekday} value={weekday}>
              {words.form.weekdays[weekday - 1] ?? weekdayName(weekday, language)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{say('form.first')}</span>
        <input type="date" value={year.first} onChange={(event) => setYear({ first: event.target.value })} />
      </label>
      <label>
        <span>{say('form.last')}</span>
        <input type="date" value={year.last} onChange={(event) => setYear({ last: event.target.value })} />
      </label>
      {year.breaks.map((range, index) => (
        <DayRangeField
          key={index}
          legend={say('form.winter', { number: index + 1 })}
          range={range}
          onChange={(changed) => setYear({ breaks: year.breaks.map((other, at) => (at === index ? changed : other)) })}
        />
      ))}
      <details className="planner-off">
        <summary>{say('form.off')}</summary>
        {year.off.map((range, index) => (
          <div key={index} className="planner-range">
            <Ends range={range} onChange={(changed) => setYear({ off: year.off.map((other, at) => (at === index ? changed : other)) })} />
            <button
              type="button"
              aria-label={say('form.remove')}
              title={say('form.remove')}
              onClick={() => setYear({ off: year.off.filter((_, at) => at !== index) })}
            >
              ×
            </button>
          </div>
        ))}
        {year.off.length < mostRanges && (
          <button type="button" onClick={() => setYear({ off: [...year.off, { from: year.first, to: year.first }] })}>
            {say('form.add')}
          </button>
        )}
      </details>
    </form>
  );
}

/** The name of a day that the words of the interface do not have, as the browser knows it: 3 January 2000 was a Monday. */
function weekdayName(weekday: number, language: string): string {
  return new Date(Date.UTC(2000, 0, 2 + weekday)).toLocaleDateString(language, { weekday: 'long', timeZone: 'UTC' });
}

function DayRangeField({ legend, range, onChange }: { legend: string; range: DayRange; onChange: (range: DayRange) => void }) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div className="planner-range">
        <Ends range={range} onChange={onChange} />
      </div>
    </fieldset>
  );
}

function Ends({ range, onChange }: { range: DayRange; onChange: (range: DayRange) => void }) {
  const { say } = useWords();
  return (
    <>
      <label>
        <span>{say('form.from')}</span>
        <input type="date" value={range.from} onChange={(event) => onChange({ ...range, from: event.target.value })} />
      </label>
      <label>
        <span>{say('form.to')}</span>
        <input type="date" value={range.to} onChange={(event) => onChange({ ...range, to: event.target.value })} />
      </label>
    </>
  );
}
