import { useState } from 'react';
import type { PlanState } from '../address.ts';
import type { Placed } from '../schedule.ts';
import { keepInWeek } from './keepInWeek.ts';
import type { PlannedGrade } from './lesson.ts';
import { saveCalendar } from './saveCalendar.ts';
import { useWords } from './words.ts';

interface ActionsProps {
  state: PlanState;
  chosen: PlannedGrade[];
  placed: Placed[];
  onReset: () => void;
}

/** Actions for a plan: print it, save it as a calendar, share its link. */
export default function Actions({ state, chosen, placed, onReset }: ActionsProps) {
  const { say, language } = useWords();
  const [said, setSaid] = useState('');

  async function calendar() {
    setSaid('');
    setSaid(await saveCalendar({ state, chosen, placed }, language, say));
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
      <button type="button" onClick={calendar}>
        {say('actions.calendar')}
      </button>
      <button type="button" onClick={() => setSaid(say(keepInWeek(state, placed) ? 'actions.kept' : 'actions.notKept'))}>
        {say('actions.week')}
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
