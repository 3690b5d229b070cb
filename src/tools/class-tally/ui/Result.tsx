import { useState } from 'react';
import { pointsOfChance } from '../chance.ts';
import type { Column } from '../form.ts';
import { reportOf } from '../report.ts';
import { least } from '../suppress.ts';
import type { Tally } from '../tally.ts';
import { columnsToEnter } from './Kept.tsx';
import QuestionResult from './QuestionResult.tsx';
import Reading from './Reading.tsx';
import { saveCsv } from './saveCsv.ts';
import { useWords } from './words.ts';

interface ResultProps {
  tally: Tally;
  /** Whether the questions are still those of the curriculum. */
  isCurrent: boolean;
  onEnter: (columns: Column[]) => void;
  onBack: () => void;
}

/** The numbers of a class that may be shown, question by question, with what they say and do not say. */
export default function Result({ tally, isCurrent, onEnter, onBack }: ResultProps) {
  const { say, words } = useWords();
  const [said, setSaid] = useState('');
  const { form } = tally;
  const reports = reportOf(tally);
  const [before, after] = reports.map(({ papers }) => papers);
  return (
    <section className="tally-result">
      <header>
        <p className="kicker">{say('result.heading')}</p>
        <h2>{`${form.document} ${form.title}`}</h2>
        <p>
          <b translate="no">{tally.group === '' ? words.kept.noGroup : tally.group}</b> <span>{words.kinds[form.kind]}</span>{' '}
          <time>
            {reports
              .map(({ day }) => day)
              .sort()
              .at(-1) ?? ''}
          </time>
        </p>
        {form.kind !== 'seen' &&
          reports.map(({ column, papers }) => (
            <p key={column} className="tally-sum">
              {papers === undefined
                ? say('result.tooFew', { column: words.columns[column], least })
                : say('result.papers', { column: words.columns[column], count: papers })}
            </p>
          ))}
        {reports.length === 0 && <p>{say('result.empty')}</p>}
      </header>
      <div className="tally-buttons">
        <button type="button" className="first" onClick={() => print()}>
          {say('result.print')}
        </button>
        <button
          type="button"
          onClick={() => {
            saveCsv([tally], words);
            setSaid(say('kept.saved'));
          }}
        >
          {say('result.csv')}
        </button>
        <button type="button" onClick={() => onEnter(columnsToEnter(tally))}>
          {say('result.enter')}
        </button>
        <button type="button" onClick={onBack}>
          {say('result.back')}
        </button>
      </div>
      <p role="status">{said}</p>
      {reports.some(({ questions }) => questions.some((shown) => shown.kind !== 'too-few')) &&
        form.questions.map((text, question) => (
          <QuestionResult key={`${question} ${text}`} form={form} question={question} reports={reports} />
        ))}
      {before !== undefined && after !== undefined && (
        <p className="tally-chance">{say('result.chance', { points: pointsOfChance(before, after) })}</p>
      )}
      {!isCurrent && <p className="notice">{say('result.changed')}</p>}
      <Reading />
    </section>
  );
}
