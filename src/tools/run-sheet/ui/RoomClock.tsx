import { type KeyboardEvent, type MouseEvent, useEffect, useRef, useState } from 'react';
import { type ClockState, displayOf, goTo, pauseOrGoOn, startClock } from '../clock.ts';
import type { SheetRow, SheetSession } from '../sheet.ts';
import { clockTime } from '../times.ts';
import CatchUpAdvice from './CatchUpAdvice.tsx';
import { useNow, useWakefulScreen, useWholePage } from './useRoomScreen.ts';
import { useWords } from './words.ts';

interface RoomClockProps {
  session: SheetSession;
  /** The steps without those that are left out. */
  rows: readonly SheetRow[];
  clock: ClockState;
  onChange: (clock: ClockState | undefined, open: boolean) => void;
}

/** Number of minutes behind the plan from which on it suggests what to leave out. */
const adviseFrom = 5;
const minute = 60_000;

/** The clock for everyone in the room: current step, next step, minutes left, and minutes behind. It makes no sound. */
export default function RoomClock({ session, rows, clock, onChange }: RoomClockProps) {
  const { say } = useWords();
  const screen = useRef<HTMLElement>(null);
  const now = useNow();
  useWholePage(screen);
  useWakefulScreen();
  const [full, setFull] = useState(false);
  useEffect(() => {
    const changed = () => setFull(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', changed);
    return () => document.removeEventListener('fullscreenchange', changed);
  }, []);

  const steps = rows.map(({ step, minutes }) => ({ id: step.id, title: step.title, minutes }));
  const display = displayOf(clock, steps, now);
  const go = (by: number) => onChange(goTo(clock, clock.at + by, steps, Date.now()), true);
  const pause = () => onChange(pauseOrGoOn(clock, Date.now()), true);
  const close = () => {
    if (document.fullscreenElement) void document.exitFullscreen();
    onChange(display.now ? clock : undefined, false);
  };

  function keys(event: KeyboardEvent) {
    const onButton = event.target instanceof HTMLButtonElement;
    if (event.key === 'ArrowRight') go(1);
    else if (event.key === 'ArrowLeft') go(-1);
    else if (event.key === ' ' && !onButton) pause();
    else return;
    event.preventDefault();
  }
  /** Returns the focus to the clock after a tap, so that the space bar pauses. */
  const tapped = (act: () => void) => (event: MouseEvent) => {
    act();
    if (event.detail > 0) screen.current?.focus();
  };

  const ends = new Date(display.ends);
  const drift =
    display.behind === 0
      ? say('clock.onTime')
      : say(display.behind > 0 ? 'clock.behind' : 'clock.ahead', { count: Math.abs(display.behind) });
  const total = steps.reduce((sum, step) => sum + step.minutes, 0);
  const left = (clock.began + total * minute - now - Math.max(0, display.left)) / minute;
  return (
    <section className="run-clock" ref={screen} tabIndex={-1} aria-label={say('clock.region')} onKeyDown={keys}>
      <h1 className="run-clock-session">{session.title}</h1>
      {display.now ? (
        <>
          <div className="run-clock-now">
            <p className="run-clock-label">
              <span>{say('clock.now')}</span>
              {display.paused && <b>{` · ${say('clock.paused')}`}</b>}
            </p>
            <h2 aria-live="polite">{display.now.title}</h2>
            <Left left={display.left} />
          </div>
          <p className="run-clock-next">
            <span className="run-clock-label">{say('clock.next')}</span>{' '}
            <span>{display.next ? `${display.next.title} · ${display.next.minutes}′` : say('clock.last')}</span>
          </p>
          <p className={display.behind >= adviseFrom ? 'run-clock-drift late' : 'run-clock-drift'}>
            <b>{drift}</b>
            <span>{` · ${say('clock.ends', { time: clockTime(ends.getHours() * 60 + ends.getMinutes()) })}`}</span>
          </p>
          {display.behind >= adviseFrom && <CatchUpAdvice rows={rows.slice(clock.at + 1)} minutesLeft={left} />}
        </>
      ) : (
        <div className="run-clock-now">
          <h2 aria-live="polite">{say('clock.done')}</h2>
        </div>
      )}
      <ol className="run-clock-thread" aria-hidden="true">
        {rows.map(({ step }, place) => (
          <li key={step.id} className={place < clock.at ? 'past' : place === clock.at ? 'here' : undefined} />
        ))}
      </ol>
      <div className="run-clock-buttons">
        <button type="button" disabled={clock.at === 0} onClick={tapped(() => go(-1))}>
          {say('clock.back')}
        </button>
        {display.now ? (
          <button type="button" className="run-main" onClick={tapped(pause)}>
            {display.paused ? say('clock.goOn') : say('clock.pause')}
          </button>
        ) : (
          <button type="button" onClick={tapped(() => onChange(startClock(clock.session, steps, Date.now()), true))}>
            {say('clock.again')}
          </button>
        )}
        <button type="button" disabled={!display.now} onClick={tapped(() => go(1))}>
          {say('clock.skip')}
        </button>
        {document.fullscreenEnabled && (
          <button
            type="button"
            onClick={tapped(() => void (full ? document.exitFullscreen() : screen.current?.requestFullscreen())?.catch(() => {}))}
          >
            {say(full ? 'clock.leaveFull' : 'clock.full')}
          </button>
        )}
        <button type="button" onClick={close}>
          {say('clock.close')}
        </button>
      </div>
      <p className="run-clock-keys">{say('clock.keys')}</p>
    </section>
  );
}

/** The minutes left as a large number, the last minute in seconds. Screen readers get a sentence, on request only. */
function Left({ left }: { left: number }) {
  const { say } = useWords();
  const minutes = Math.ceil(left / minute);
  const seconds = Math.max(0, Math.ceil(left / 1000));
  const over = Math.floor(-left / minute);
  if (left <= 0) return <p className="run-clock-over">{over > 0 ? say('clock.over', { count: over }) : say('clock.overJust')}</p>;
  const [number, unit, said] =
    left > minute
      ? [minutes, say('clock.minute', { count: minutes }), say('clock.minutesLeft', { count: minutes })]
      : [seconds, say('clock.second', { count: seconds }), say('clock.secondsLeft', { count: seconds })];
  return (
    <p className="run-clock-left" role="timer" aria-label={said}>
      <b>{number}</b> <span>{unit}</span>
    </p>
  );
}
