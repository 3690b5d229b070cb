import { useState } from 'react';
import { copiesFor, needsFromText, sheetsFor, usualChoice } from '../../../paper/budget.ts';
import type { Day } from '../../planner/days.ts';
import { addressOf } from '../../planner/ui/lesson.ts';
import type { SchoolClass, Taught } from '../classes.ts';
import { dayWords } from '../dayWords.ts';
import type { SheetToPrint, WeekLesson } from '../lesson.ts';
import { type NextLesson as NextLessonFacts, weekView } from '../view.ts';
import type { Week } from '../week.ts';
import RecordForm from './RecordForm.tsx';
import { useWords } from './words.ts';

interface NextLessonProps {
  one: SchoolClass;
  week: Week<WeekLesson & NextLessonFacts>;
  hasLessons: boolean;
  pupils: number;
  today: Day;
  onRecord: (taught: Taught, sentence: string) => void;
}

/** The next lesson of a class: its day, what to print for how many, what to say the day before, and that it was taught. */
export default function NextLesson({ one, week, hasLessons, pupils, today, onRecord }: NextLessonProps) {
  const { say, words, language } = useWords();
  const [isRecording, setRecording] = useState(false);
  const { next, days, before } = week;
  const sheets = (next?.written?.sheets ?? []).flatMap(({ need }) => needsFromText(need));
  const total = sheetsFor(sheets, { ...usualChoice, pupils });
  const spoken = { words: words.next, language, today, pupils };
  const notice = next?.written?.notice;
  const view = weekView(week, total, hasLessons, spoken);
  const address = next && addressOf(next.id);
  const list = new Intl.ListFormat(language).format(before.map(({ slot }) => String(slot)));

  return (
    <section className="week-next" aria-labelledby="week-next">
      <h2 id="week-next">{view.place}</h2>
      {next && (
        <>
          <p className="week-title">{address ? <a href={address}>{next.title}</a> : <span>{next.title}</span>}</p>
          <p className="week-when">{view.when}</p>
          {view.trained && <p className="notice">{view.trained}</p>}
          {view.tell && (
            <div className="week-part">
              <h3>{view.tell}</h3>
              <p>{notice === undefined ? say('lesson.tellPlan') : say('lesson.tellText', { words: notice })}</p>
            </div>
          )}
          <div className="week-part">
            <h3>{view.print}</h3>
            <ul className="week-sheets">
              {next.written!.sheets.map((sheet) => (
                <Sheet key={sheet.title} sheet={sheet} pupils={pupils} />
              ))}
            </ul>
          </div>
          <div className="week-actions">
            {address && (
              <a className="first" href={address}>
                {say('lesson.open')}
              </a>
            )}
            {!isRecording && (
              <button type="button" onClick={() => setRecording(true)}>
                {say('taught')}
              </button>
            )}
          </div>
          {isRecording && (
            <RecordForm
              day={days && days.day <= today ? days.day : today}
              note=""
              onSave={(day, note) =>
                onRecord({ lesson: next.id, day, note }, say('recorded', { title: next.title, day: dayWords(day, language) }))
              }
              onCancel={() => setRecording(false)}
            />
          )}
        </>
      )}
      {before.length > 0 && <p className="small">{say('lesson.before', { list })}</p>}
      <p className="small">
        <a href={planOf(one)}>{say(one.days.length > 0 ? 'lesson.planned' : 'lesson.planYear')}</a>
      </p>
    </section>
  );
}

function Sheet({ sheet, pupils }: { sheet: SheetToPrint; pupils: number }) {
  const { say } = useWords();
  const [need] = needsFromText(sheet.need);
  const copies = copiesFor(need!, pupils);
  return (
    <li>
      <span>{sheet.title || say('lesson.plan')}</span> <b>{say('lesson.copies', { count: copies })}</b>
    </li>
  );
}

/** The address of the planner with the class's own plan, or with its grade and name. */
function planOf({ grade, name, plan }: SchoolClass): string {
  const planner = document.querySelector<HTMLAnchorElement>('a[data-page="planner"]')?.href ?? '';
  const start = `g=${grade}${name === '' ? '' : `&class=${encodeURIComponent(name)}`}`;
  return `${planner}#${plan === '' ? start : plan}`;
}
