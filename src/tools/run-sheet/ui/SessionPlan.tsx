import { type Choices, limits, type SessionChoice } from '../address.ts';
import type { SheetSession } from '../sheet.ts';
import { clockTime } from '../times.ts';
import HoldSession from './HoldSession.tsx';
import NumberField from './NumberField.tsx';
import { type Leading, StepRow } from './StepRow.tsx';
import Verdict from './Verdict.tsx';
import { useWords } from './words.ts';

interface SessionPlanProps {
  session: SheetSession;
  place: number;
  choices: Choices;
  leading: Leading;
  /** Whether the island is hydrated: without JavaScript there are no fields. */
  awake: boolean;
  onChange: (choices: Choices) => void;
}

/** A session: whether it is held, its time, a summary of the changes, and the steps on their thread. */
export default function SessionPlan({ session, place, choices, leading, awake, onChange }: SessionPlanProps) {
  const { say } = useWords();
  return (
    <section className={session.isOff ? 'run-session off' : 'run-session'}>
      <h2>{session.title}</h2>
      {awake && choices.sessions.length > 1 && <HoldSession title={session.title} place={place} choices={choices} onChange={onChange} />}
      {session.isOff ? <p>{say('session.off')}</p> : <Times {...{ session, place, choices, leading, awake, onChange }} />}
    </section>
  );
}

/** When a session that is held begins, how long it is, and its steps. */
function Times({ session, place, choices, leading, awake, onChange }: SessionPlanProps) {
  const { say } = useWords();
  const choice = choices.sessions[place]!;
  const change = (part: Partial<SessionChoice>) =>
    onChange({ ...choices, sessions: choices.sessions.map((one, at) => (at === place ? { ...one, ...part } : one)) });
  const pause = session.rows.find(({ step }) => step.kind === 'break')?.step.minutes;
  return (
    <>
      {awake && (
        <div className="run-fields">
          <div className="run-field">
            <label htmlFor={`start-${place}`}>{say('form.start')}</label>
            <input
              id={`start-${place}`}
              type="time"
              value={choice.start}
              aria-describedby={`start-hint-${place}`}
              onChange={(event) => change({ start: event.target.value.slice(0, 5) })}
            />
          </div>
          <NumberField
            label={say('form.minutes')}
            value={choice.minutes}
            limits={limits.minutes}
            usual={session.planned}
            onChange={(minutes) => change({ minutes })}
          />
          {pause !== undefined && (
            <NumberField
              label={say('form.pause')}
              value={choice.pause}
              limits={limits.pause}
              usual={pause}
              onChange={(value) => change({ pause: value })}
            />
          )}
          {choice.start === '' && (
            <p className="small run-hint" id={`start-hint-${place}`}>
              {say('form.startHint')}
            </p>
          )}
        </div>
      )}
      {awake && <Verdict session={session} />}
      <ol className="run-steps">
        {session.rows.map((row) => (
          <StepRow key={row.step.id} row={row} choices={choices} leading={leading} awake={awake} onChange={onChange} />
        ))}
      </ol>
      <p className="run-end">
        {[
          ...(session.hasClock ? [say('session.ends', { time: clockTime(session.ends) })] : []),
          say('session.lasts', { count: session.ends - session.begins }),
        ].join(' · ')}
      </p>
    </>
  );
}
