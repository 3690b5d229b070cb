import { Fragment, useState } from 'react';
import type { Term } from '../../../curriculum/kind.ts';
import { schoolYearName, schoolYearOf, termOn } from '../../../site/schoolYear.ts';
import type { Day } from '../../planner/days.ts';
import { addressOf } from '../../planner/ui/lesson.ts';
import { download } from '../../shared/download.ts';
import { recallStamp } from '../../stamp/storage.ts';
import type { SchoolClass, Taught } from '../classes.ts';
import { dayWords } from '../dayWords.ts';
import type { WeekGrade } from '../lesson.ts';
import { type ProgressRow, progressCsv, progressOf, type SchoolTerm, termsOf } from '../progress.ts';
import RecordForm from './RecordForm.tsx';
import { useWords } from './words.ts';

interface ProgressProps {
  one: SchoolClass;
  grades: readonly WeekGrade[];
  today: Day;
  onRecord: (taught: Taught) => void;
  onRemove: (lesson: string, year: number) => void;
}

/** What was taught in a term: to change on the screen, to print on one page for the head teacher, and as a table. */
export default function Progress({ one, grades, today, onRecord, onRemove }: ProgressProps) {
  const { say, words, language } = useWords();
  const [chosen, setChosen] = useState<SchoolTerm>({ year: schoolYearOf(today), term: termOn(today) });
  const [changing, setChanging] = useState<string>();
  const [said, setSaid] = useState('');
  const { year, term } = chosen;
  const progress = progressOf(one, grades, chosen);
  const gradeName = grades.find(({ grade }) => grade === one.grade)?.name ?? '';
  const school = recallStamp()?.school ?? '';
  const termName = ({ year: from, term: which }: SchoolTerm) =>
    say('progress.year', { from, to: from + 1, year: schoolYearName(from), term: say(`progress.${which}`) });
  const signed = ['progress.teacher', 'progress.head', 'progress.date'] as const;

  function save(): void {
    const of = { ...chosen, school, className: one.name, gradeName };
    const name = [one.name || gradeName, say('progress.file'), schoolYearName(year), say(`progress.${term}`)].join(' ');
    download(progressCsv(progress, of, words), `${name.replace(/[\\/:*?"<>|]/g, '-')}.csv`, 'text/csv');
    setSaid(say('progress.saved'));
  }

  return (
    <section className="week-progress" aria-labelledby="week-progress">
      <h2 id="week-progress">{say('progress.title')}</h2>
      <label className="week-term">
        <span>{say('progress.term')}</span>
        <select
          value={`${year} ${term}`}
          onChange={(event) => {
            const [first, which] = event.target.value.split(' ') as [string, Term];
            setChosen({ year: Number(first), term: which });
            setChanging(undefined);
          }}
        >
          {termsOf(one, today).map((other) => (
            <option key={`${other.year} ${other.term}`} value={`${other.year} ${other.term}`}>
              {termName(other)}
            </option>
          ))}
        </select>
      </label>
      <div className="week-report">
        <div className="week-report-head">
          <p translate="no">{school}</p>
          <h2>{say('progress.name')}</h2>
          <p>
            <span translate="no">{one.name}</span> <span>{gradeName}</span> <span>{termName(chosen)}</span>
          </p>
        </div>
        {progress.rows.length > 0 && (
          <table>
            <thead>
              <tr>
                <th scope="col">{say('progress.slot')}</th>
                <th scope="col">{say('progress.lesson')}</th>
                <th scope="col">{say('progress.taughtOn')}</th>
                <th scope="col">{say('progress.note')}</th>
                <td className="week-button" />
              </tr>
            </thead>
            <tbody>
              {progress.rows.map((row) => (
                <Fragment key={row.lesson.id}>
                  <Row row={row} isOpen={changing === row.lesson.id} onOpen={() => setChanging(row.lesson.id)} />
                  {changing === row.lesson.id && (
                    <tr className="week-changing">
                      <td colSpan={5}>
                        <RecordForm
                          day={row.day ?? today}
                          note={row.note}
                          onSave={(day, note) => {
                            // A day of another school year does not leave a second record.
                            if (row.day !== undefined && schoolYearOf(day) !== year) onRemove(row.lesson.id, year);
                            onRecord({ lesson: row.lesson.id, day, note });
                            setChanging(undefined);
                            setSaid(say('recorded', { title: row.lesson.title, day: dayWords(day, language) }));
                          }}
                          onCancel={() => setChanging(undefined)}
                          {...(row.day === undefined
                            ? {}
                            : {
                                onRemove: () => {
                                  onRemove(row.lesson.id, year);
                                  setChanging(undefined);
                                  setSaid(say('record.removed', { title: row.lesson.title }));
                                },
                              })}
                        />
                      </td>
                    </tr>
                  )}
                </Fragment>
              ))}
            </tbody>
          </table>
        )}
        <p>{say('progress.sum', { written: progress.written, taught: progress.taught, minutes: progress.minutes })}</p>
        {progress.unwritten > 0 && <p className="small">{say('progress.unwritten', { count: progress.unwritten })}</p>}
        <ul className="week-signed">
          {signed.map((name) => (
            <li key={name}>{say(name)}</li>
          ))}
        </ul>
      </div>
      <div className="week-actions">
        <button type="button" onClick={() => print()}>
          {say('progress.print')}
        </button>
        <button type="button" onClick={save}>
          {say('progress.csv')}
        </button>
      </div>
      <p role="status">{said}</p>
    </section>
  );
}

function Row({ row: { lesson, day, note }, isOpen, onOpen }: { row: ProgressRow; isOpen: boolean; onOpen: () => void }) {
  const { say, language } = useWords();
  const address = addressOf(lesson.id);
  const name = say(day === undefined ? 'taught' : 'record.change');
  return (
    <tr className={day === undefined ? 'week-open' : 'week-taught'}>
      <td className="week-slot">{lesson.slot}</td>
      <th scope="row">
        <span>{address ? <a href={address}>{lesson.title}</a> : <span>{lesson.title}</span>}</span>{' '}
        <span className="small">{lesson.time}</span>
      </th>
      <td>{day === undefined ? say('progress.notYet') : dayWords(day, language)}</td>
      <td translate="no">{note}</td>
      <td className="week-button">
        <button type="button" aria-label={`${name}: ${lesson.title}`} aria-expanded={isOpen} onClick={onOpen}>
          {name}
        </button>
      </td>
    </tr>
  );
}
