import { useId, useState } from 'react';
import { type Day, isDay } from '../../planner/days.ts';
import { longestNote } from '../classes.ts';
import { useWords } from './words.ts';

interface RecordFormProps {
  day: Day;
  note: string;
  onSave: (day: Day, note: string) => void;
  onCancel: () => void;
  /** Only for a lesson that is recorded. */
  onRemove?: () => void;
}

/** The day on which a lesson was taught and a line of notes, which never names a child. */
export default function RecordForm({ day, note, onSave, onCancel, onRemove }: RecordFormProps) {
  const { say } = useWords();
  const [typedDay, setDay] = useState(day);
  const [typedNote, setNote] = useState(note);
  const care = useId();
  const isPossible = isDay(typedDay);

  function send(event: Pick<Event, 'preventDefault'>): void {
    event.preventDefault();
    if (isPossible) onSave(typedDay, typedNote);
  }

  return (
    <form className="week-record" onSubmit={send}>
      <label>
        <span>{say('record.day')}</span>
        <input type="date" value={typedDay} aria-invalid={!isPossible} onChange={(event) => setDay(event.target.value)} />
      </label>
      <label className="week-note">
        <span>{say('record.note')}</span>
        <input
          dir="auto"
          autoComplete="off"
          maxLength={longestNote}
          value={typedNote}
          aria-describedby={care}
          onChange={(event) => setNote(event.target.value)}
        />
      </label>
      <p className="week-care" id={care}>
        {say('record.noNames')}
      </p>
      <div className="week-form-actions">
        <button type="submit" className="first" disabled={!isPossible}>
          {say('record.save')}
        </button>
        <button type="button" onClick={onCancel}>
          {say('record.cancel')}
        </button>
        {onRemove && (
          <button type="button" onClick={onRemove}>
            {say('record.remove')}
          </button>
        )}
      </div>
      <p role="status">{isPossible ? '' : say('record.notADay')}</p>
    </form>
  );
}
