import { useState } from 'react';
import type { PlanState } from '../address.ts';
import type { Placed } from '../schedule.ts';
import type { PlannedGrade } from './lesson.ts';
import { useWords } from './words.ts';

interface ActionsProps {
  state: PlanState;
  chosen: PlannedGrade[];
  placed: Placed[];
  onReset: () => void;
}

/** Actions for a plan: print it, save it as a calendar, share its link. */
export default function Actions({ state, chosen, placed, onReset }: ActionsProps) {
  const { say } = useWords();
  const [said, setSaid] = useState('');

  /** Loads the calendar library on demand, as it is larger than the planner. */
  async function saveCalendar() {
    setSaid('');
    const calendar = await import('../calendar.ts').catch(() => undefined);
    if (!calendar) return setSaid(say('actions.noCalendar'));
    const entries = placed.flatMap(({ slot, day }) =>
      chosen.map(({ name, lessons }) => {
        const { id, title, objective, written } = lessons.find((lesson) => lesson.slot === slot)!;
        const state = written ? '' : ` · ${say('plan.planned')}`;
        return { id, day, title: `${name} ${slot} ${title}${state}`, about: objective };
      }),
    );
    const name = `${chosen.map((grade) => grade.name).join(' ')} ${say('actions.fileName')}`;
    const address = URL.createObjectURL(new Blob([calendar.calendarOf(name, entries)], { type: 'text/calendar' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = `paper-kite-grade-${state.grades.join('-')}.ics`;
    link.click();
    // Revoke the object URL only after the browser has started the download.
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
  }

  async function copyLink() {
    try {
      await navigator.clipboard.writeText(location.href);
      setSaid(say('actions.copied'));
    } catch {
      setSaid(say('actions.notCopied'));
    }
  }

  return (
    <div className="planner-actions">
      <button type="button" className="first" onClick={() => print()}>
        {say('actions.print')}
      </button>
      <button type="button" onClick={saveCalendar}>
        {say('actions.calendar')}
      </button>
      <button type="button" onClick={copyLink}>
        {say('actions.copy')}
      </button>
      {state.moves.size > 0 && (
        <button type="button" onClick={onReset}>
          {say('actions.reset')}
        </button>
      )}
      <p role="status">{said}</p>
    </div>
  );
}
