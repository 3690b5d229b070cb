import type { PlanState } from '../address.ts';
import { mostStretches, type SchoolYear, type Stretch } from '../schoolYear.ts';
import type { PlannedGrade } from './lesson.ts';
import { useWords } from './words.ts';

interface YearFormProps {
  grades: PlannedGrade[];
  state: PlanState;
  onChange: (state: PlanState) => void;
}

export default function YearForm({ grades, state, onChange }: YearFormProps) {
  const { say, words } = useWords();
  const { year } = state;
  const [first, second] = state.grades;
  // A lesson that was moved belongs to the year in which it was moved.
  const setYear = (change: Partial<SchoolYear>) => onChange({ ...state, year: { ...year, ...change }, moves: new Map() });
  const setGrades = (chosen: (number | undefined)[]) =>
    onChange({ ...state, grades: [...new Set(chosen.filter((grade) => grade !== undefined))] });

  return (
    <form className="planner-form" aria-label={say('form.title')} onSubmit={(event) => event.preventDefault()}>
      <label>
        {say('form.grade')}
        <select value={first} onChange={(event) => setGrades([Number(event.target.value), second])}>
          {grades.map(({ grade, name }) => (
            <option key={grade} value={grade}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say('form.second')}
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
      <label>
        {say('form.weekday')}
        <select value={year.weekday} onChange={(event) => setYear({ weekday: Number(event.target.value) })}>
          {words.form.weekdays.map((name, index) => (
            <option key={name} value={index + 1}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say('form.first')}
        <input type="date" value={year.first} onChange={(event) => setYear({ first: event.target.value })} />
      </label>
      <label>
        {say('form.last')}
        <input type="date" value={year.last} onChange={(event) => setYear({ last: event.target.value })} />
      </label>
      <StretchField legend={say('form.winter')} stretch={year.winter} onChange={(winter) => setYear({ winter })} />
      <details className="planner-off">
        <summary>{say('form.off')}</summary>
        {year.off.map((stretch, index) => (
          <div key={index} className="planner-stretch">
            <Ends
              stretch={stretch}
              onChange={(changed) => setYear({ off: year.off.map((other, at) => (at === index ? changed : other)) })}
            />
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
        {year.off.length < mostStretches && (
          <button type="button" onClick={() => setYear({ off: [...year.off, { from: year.first, to: year.first }] })}>
            {say('form.add')}
          </button>
        )}
      </details>
    </form>
  );
}

function StretchField({ legend, stretch, onChange }: { legend: string; stretch: Stretch; onChange: (stretch: Stretch) => void }) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div className="planner-stretch">
        <Ends stretch={stretch} onChange={onChange} />
      </div>
    </fieldset>
  );
}

function Ends({ stretch, onChange }: { stretch: Stretch; onChange: (stretch: Stretch) => void }) {
  const { say } = useWords();
  return (
    <>
      <label>
        {say('form.from')}
        <input type="date" value={stretch.from} onChange={(event) => onChange({ ...stretch, from: event.target.value })} />
      </label>
      <label>
        {say('form.to')}
        <input type="date" value={stretch.to} onChange={(event) => onChange({ ...stretch, to: event.target.value })} />
      </label>
    </>
  );
}
