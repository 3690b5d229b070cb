import { type Choices, mayGo } from '../address.ts';
import type { SheetRow } from '../sheet.ts';
import { clockTime } from '../times.ts';
import { useWords } from './words.ts';

export interface Leading {
  /** Names of the leaders, by the step's id. */
  leads: Record<string, string>;
  set: (id: string, name: string) => void;
  /** Id of the datalist of names typed before. */
  known: string;
}

interface StepRowProps {
  row: SheetRow;
  choices: Choices;
  leading: Leading;
  awake: boolean;
  onChange: (choices: Choices) => void;
}

/** A step on the thread: when, what, how long, and who leads. */
export function StepRow({ row: { step, minutes, at, gone }, choices, leading, awake, onChange }: StepRowProps) {
  const { say } = useWords();
  const { id, title } = step;
  const isBreak = step.kind === 'break';
  const pinned = choices.keep.includes(id);
  const without = (ids: readonly string[]) => ids.filter((other) => other !== id);
  const leaveOut = () => onChange({ ...choices, out: [...without(choices.out), id], keep: without(choices.keep) });
  const putBack = () => onChange({ ...choices, out: without(choices.out), keep: [...without(choices.keep), id] });
  const unpin = () => onChange({ ...choices, keep: without(choices.keep) });
  const facts = [
    isBreak ? '' : step.kindName,
    gone === 'time' ? say('step.goneTime') : gone === 'choice' ? say('step.goneChoice') : '',
    !gone && minutes !== step.minutes ? say('step.was', { count: step.minutes }) : '',
    pinned && !gone ? say('step.pinned') : '',
  ].filter((fact) => fact !== '');
  return (
    <li className={gone ? 'gone' : isBreak ? 'pause' : undefined}>
      <p className="run-knot">
        <span aria-hidden="true">{gone ? '–' : `${minutes}′`}</span>
        <span className="for-ears">{gone ? '' : say('step.minutes', { count: minutes })}</span>
      </p>
      <div>
        <p className="run-title">
          {!gone && <span className="run-time">{`${clockTime(at)} `}</span>}
          <b>{title}</b>
        </p>
        {facts.length > 0 && <p className="run-facts">{facts.join(' · ')}</p>}
        {awake && !gone && !isBreak && (
          <input
            className="run-lead"
            aria-label={say('step.lead', { title })}
            placeholder={say('step.leadHint')}
            autoComplete="off"
            list={leading.known}
            maxLength={40}
            value={leading.leads[id] ?? ''}
            onChange={(event) => leading.set(id, event.target.value)}
          />
        )}
      </div>
      {awake && mayGo(step) && (
        <button
          type="button"
          aria-label={gone ? say('step.putBackOf', { title }) : pinned ? say('step.unpinOf', { title }) : say('step.leaveOutOf', { title })}
          onClick={gone ? putBack : pinned ? unpin : leaveOut}
        >
          {gone ? say('step.putBack') : pinned ? say('step.unpin') : say('step.leaveOut')}
        </button>
      )}
    </li>
  );
}
