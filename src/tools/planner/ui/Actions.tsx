import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanState } from '../address.ts';
import { calendarOf } from '../calendar.ts';
import type { Placed } from '../schedule.ts';
import type { PlannedGrade } from './lesson.ts';

interface ActionsProps {
  state: PlanState;
  chosen: PlannedGrade[];
  placed: Placed[];
  onReset: () => void;
}

/** What can be done with a plan: print it, put it into a calendar, send its link. */
export default function Actions({ state, chosen, placed, onReset }: ActionsProps) {
  const { t } = useTranslation('planner');
  const [said, setSaid] = useState('');

  function saveCalendar() {
    const entries = placed.flatMap(({ slot, day }) =>
      chosen.map(({ name, lessons }) => {
        const { id, title, objective } = lessons.find((lesson) => lesson.slot === slot)!;
        return { id, day, title: `${name} ${slot} ${title}`, about: objective };
      }),
    );
    const name = `${chosen.map((grade) => grade.name).join(' ')} ${t('actions.fileName')}`;
    const address = URL.createObjectURL(new Blob([calendarOf(name, entries)], { type: 'text/calendar' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = `paper-kite-grade-${state.grades.join('-')}.ics`;
    link.click();
    // The browser has to have begun to save before the address is given back.
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
  }

  async function copyLink() {
    try {
      await navigator.clipboard.writeText(location.href);
      setSaid(t('actions.copied'));
    } catch {
      setSaid(t('actions.notCopied'));
    }
  }

  return (
    <div className="planner-actions">
      <button type="button" className="first" onClick={() => print()}>
        {t('actions.print')}
      </button>
      <button type="button" onClick={saveCalendar}>
        {t('actions.calendar')}
      </button>
      <button type="button" onClick={copyLink}>
        {t('actions.copy')}
      </button>
      {state.moves.size > 0 && (
        <button type="button" onClick={onReset}>
          {t('actions.reset')}
        </button>
      )}
      <p role="status">{said}</p>
    </div>
  );
}
