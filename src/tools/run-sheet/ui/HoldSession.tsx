import type { Choices } from '../address.ts';
import { useWords } from './words.ts';

interface HoldSessionProps {
  title: string;
  place: number;
  choices: Choices;
  onChange: (choices: Choices) => void;
}

/** Whether a session is held. The last one that is held cannot be left out. */
export default function HoldSession({ title, place, choices, onChange }: HoldSessionProps) {
  const { say } = useWords();
  const { off, sessions } = choices;
  const isOff = off.includes(place);
  const next = isOff ? off.filter((other) => other !== place) : [...off, place].sort((a, b) => a - b);
  return (
    <label className="run-hold">
      <input
        type="checkbox"
        aria-label={say('session.holdOf', { title })}
        checked={!isOff}
        disabled={!isOff && off.length === sessions.length - 1}
        onChange={() => onChange({ ...choices, off: next })}
      />{' '}
      <span>{say('session.hold')}</span>
    </label>
  );
}
