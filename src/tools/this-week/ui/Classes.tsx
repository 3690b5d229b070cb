import { useState } from 'react';
import type { Grade } from '../../../curriculum/kind.ts';
import { largestClass, readPupils, usualChoice } from '../../../paper/budget.ts';
import { recallPupils } from '../../class-size/storage.ts';
import {
  type ClassFacts,
  type ClassList,
  longestName,
  mostClasses,
  type SchoolClass,
  shownClass,
  withChanged,
  withClass,
  withoutClass,
} from '../classes.ts';
import type { WeekGrade } from '../lesson.ts';
import { useWords } from './words.ts';

interface ClassesProps {
  list: ClassList;
  grades: readonly WeekGrade[];
  onChange: (list: ClassList) => void;
}

/** The classes of the teacher: which one is shown, and a form to add or change one. */
export default function Classes({ list, grades, onChange }: ClassesProps) {
  const { say } = useWords();
  const [form, setForm] = useState<'add' | 'change' | 'remove'>();
  const one = shownClass(list);
  const nameOf = ({ name, grade }: SchoolClass) => name || grades.find((candidate) => candidate.grade === grade)!.name;

  if (!one || form === 'add')
    return (
      <section className="week-classes">
        <h2>{say(one ? 'classes.add' : 'classes.first')}</h2>
        <ClassForm
          grades={grades}
          facts={{ grade: askedGrade(grades), name: '', pupils: recallPupils() ?? usualChoice.pupils }}
          submit={say('classes.keep')}
          onSubmit={(facts) => onChange(withClass(list, facts))}
          onCancel={one && (() => setForm(undefined))}
        />
      </section>
    );
  return (
    <section className="week-classes" aria-label={say('classes.title')}>
      <div className="week-tabs" translate="no">
        {list.classes.map((candidate) => (
          <button
            key={candidate.id}
            type="button"
            aria-pressed={candidate.id === one.id}
            onClick={() => onChange({ ...list, shown: candidate.id })}
          >
            {nameOf(candidate)}
          </button>
        ))}
      </div>
      <p className="week-class-actions">
        {list.classes.length < mostClasses ? (
          <button type="button" className="plain" onClick={() => setForm('add')}>
            {say('classes.add')}
          </button>
        ) : (
          <span className="small">{say('classes.full')}</span>
        )}
        <button type="button" className="plain" onClick={() => setForm('change')}>
          {say('classes.change')}
        </button>
        <button type="button" className="plain" onClick={() => setForm('remove')}>
          {say('classes.remove')}
        </button>
      </p>
      {form === 'change' && (
        <ClassForm
          grades={grades}
          facts={{ pupils: usualChoice.pupils, ...one }}
          submit={say('classes.save')}
          onSubmit={(facts) => {
            setForm(undefined);
            // Another grade has other lessons on other days.
            const plan = facts.grade === one.grade ? {} : { days: [], plan: '' };
            onChange(withChanged(list, one.id, (before) => ({ ...before, ...facts, ...plan })));
          }}
          onCancel={() => setForm(undefined)}
        />
      )}
      {form === 'remove' && (
        <div className="week-sure" role="alert">
          <p>{say('classes.removeSure', { name: nameOf(one) })}</p>
          <button type="button" onClick={() => onChange(withoutClass(list, one.id))}>
            {say('classes.removeYes')}
          </button>
          <button type="button" onClick={() => setForm(undefined)}>
            {say('classes.cancel')}
          </button>
        </div>
      )}
    </section>
  );
}

interface ClassFormProps {
  grades: readonly WeekGrade[];
  facts: ClassFacts;
  submit: string;
  onSubmit: (facts: ClassFacts) => void;
  onCancel?: (() => void) | undefined;
}

function ClassForm({ grades, facts, submit, onSubmit, onCancel }: ClassFormProps) {
  const { say } = useWords();
  const [grade, setGrade] = useState<number>(facts.grade);
  const [name, setName] = useState(facts.name);
  const [typed, setTyped] = useState(String(facts.pupils));
  const pupils = readPupils(typed);

  function send(event: Pick<Event, 'preventDefault'>): void {
    event.preventDefault();
    if (pupils !== undefined) onSubmit({ grade: grade as Grade, name, pupils });
  }

  return (
    <form className="week-form" onSubmit={send}>
      <label>
        <span>{say('classes.grade')}</span>
        <select value={grade} onChange={(event) => setGrade(Number(event.target.value))}>
          {grades.map((candidate) => (
            <option key={candidate.grade} value={candidate.grade}>
              {candidate.name}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{say('classes.name')}</span>
        <input dir="auto" autoComplete="off" maxLength={longestName} value={name} onChange={(event) => setName(event.target.value)} />
      </label>
      <label>
        <span>{say('classes.pupils')}</span>
        <input
          type="number"
          min={1}
          max={largestClass}
          inputMode="numeric"
          autoComplete="off"
          required
          value={typed}
          aria-invalid={pupils === undefined}
          onChange={(event) => setTyped(event.target.value)}
        />
      </label>
      <div className="week-form-actions">
        <button type="submit" className="first" disabled={pupils === undefined}>
          {submit}
        </button>
        {onCancel && (
          <button type="button" onClick={onCancel}>
            {say('classes.cancel')}
          </button>
        )}
      </div>
      <p role="status">{pupils === undefined ? say('classes.impossible') : ''}</p>
    </form>
  );
}

/** The grade that a link asks for, `?g=3`. */
function askedGrade(grades: readonly WeekGrade[]): Grade {
  const asked = Number(new URLSearchParams(location.search).get('g'));
  return (grades.find(({ grade }) => grade === asked) ?? grades[0]!).grade as Grade;
}
