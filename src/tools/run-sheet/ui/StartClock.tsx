import { type ClockState, type ClockStep, placedAmong, startClock } from '../clock.ts';
import type { SheetSession } from '../sheet.ts';
import { useWords } from './words.ts';

interface StartClockProps {
  sessions: readonly SheetSession[];
  steps: readonly (readonly ClockStep[])[];
  clock: ClockState | undefined;
  onChange: (clock: ClockState | undefined, open: boolean) => void;
}

/** Buttons that open the clock, one for each session. */
export default function StartClock({ sessions, steps, clock, onChange }: StartClockProps) {
  const { say } = useWords();
  const begin = (place: number) => {
    const { hasClock, begins } = sessions[place]!;
    const today = new Date();
    const planned = hasClock ? new Date(today).setHours(Math.floor(begins / 60), begins % 60, 0, 0) : undefined;
    onChange(startClock(place, steps[place]!, today.getTime(), planned), true);
  };
  return (
    <section className="run-clock-start">
      <h2>{say('clock.title')}</h2>
      <p className="small">{say('clock.text')}</p>
      {sessions.map(({ title, isOff }, place) => {
        if (isOff) return null;
        const goesOn = clock?.session === place && clock.step !== undefined;
        return (
          <button key={title} type="button" onClick={() => (goesOn ? onChange(placedAmong(clock, steps[place]!), true) : begin(place))}>
            {say(goesOn ? 'clock.resume' : 'clock.open', { title })}
          </button>
        );
      })}
    </section>
  );
}
