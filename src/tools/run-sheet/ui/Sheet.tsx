import { useMemo, useState } from 'react';
import { namesToPrint } from '../personal.ts';
import type { WorkshopPlan } from '../plan.ts';
import { sheetOf } from '../sheet.ts';
import ErasePersonal from './ErasePersonal.tsx';
import Kit from './Kit.tsx';
import Numbers from './Numbers.tsx';
import Overlaps from './Overlaps.tsx';
import Printing, { type Prints } from './Printing.tsx';
import Paper from './paper/Paper.tsx';
import RoomClock from './RoomClock.tsx';
import SessionPlan from './SessionPlan.tsx';
import StartClock from './StartClock.tsx';
import { useChoices } from './useChoices.ts';
import { useClockState } from './useClockState.ts';
import { useNames } from './useNames.ts';
import { usePersonal } from './usePersonal.ts';
import { useWords } from './words.ts';

/** The parts of the page: numbers, sessions, kit, clock, print. */
export default function Sheet({ plan }: { plan: WorkshopPlan }) {
  const { say } = useWords();
  const { choices, awake, refused: isNumberRefused, change } = useChoices(plan);
  const { personal, refused, change: save, erase } = usePersonal(plan.id);
  const [prints, setPrints] = useState<Prints>({ sheet: true, cards: false, signIn: false, certificates: false, layout: 'whole' });
  const sheet = useMemo(() => sheetOf(plan, choices), [plan, choices]);
  const { names, failed } = useNames(personal.names, prints.certificates);
  const printed = useMemo(() => namesToPrint(personal, names), [personal, names]);
  const running = sheet.sessions.map(({ rows, isOff }) => rows.filter(({ minutes }) => minutes > 0 && !isOff));
  const steps = running.map((rows) => rows.map(({ step, minutes }) => ({ id: step.id, title: step.title, minutes })));
  const { clock, open, change: setClock } = useClockState(plan.id, steps, awake);

  if (awake && clock && open && !sheet.sessions[clock.session]!.isOff) {
    return <RoomClock rows={running[clock.session]!} session={sheet.sessions[clock.session]!} clock={clock} onChange={setClock} />;
  }

  const known = `leads-${plan.id}`;
  const lead = (id: string, name: string) => {
    const { [id]: _, ...others } = personal.leads;
    save({ ...personal, leads: name === '' ? others : { ...others, [id]: name } });
  };
  const leading = { leads: personal.leads, set: lead, known };
  const anything = prints.sheet || prints.cards || prints.signIn || prints.certificates;
  return (
    <div className={awake && anything ? 'run-sheet printing' : 'run-sheet'}>
      <div className="run-screen">
        {awake && <Numbers plan={plan} choices={choices} sheet={sheet} isRefused={isNumberRefused} onChange={change} />}
        {awake && <Overlaps sessions={sheet.sessions} />}
        <div className="run-sessions">
          {sheet.sessions.map((session, place) => (
            <SessionPlan
              key={session.title}
              session={session}
              place={place}
              choices={choices}
              leading={leading}
              awake={awake}
              onChange={change}
            />
          ))}
        </div>
        <datalist id={known}>
          {[...new Set(Object.values(personal.leads))].map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        {awake && <Rule advice={plan.adviceWhenShort} />}
        <Kit sheet={sheet} />
        {awake && (
          <div className="run-doing">
            <Printing
              plan={plan}
              people={sheet.people}
              prints={prints}
              personal={personal}
              names={names}
              failed={failed}
              count={printed.length}
              onPrints={setPrints}
              onPersonal={save}
            />
            <StartClock sessions={sheet.sessions} steps={steps} clock={clock} onChange={setClock} />
            <ErasePersonal
              refused={refused}
              onErase={() => {
                erase();
                setClock(undefined, false);
              }}
            />
          </div>
        )}
        {awake && <p className="small run-private">{say('private')}</p>}
      </div>
      {awake && <Paper plan={plan} sheet={sheet} leads={personal.leads} names={printed} prints={prints} />}
    </div>
  );
}

/** Explains how steps are shortened, with the guide's own advice. */
function Rule({ advice }: { advice: readonly string[] }) {
  const { say, words } = useWords();
  return (
    <details className="run-rule">
      <summary>{say('rule.title')}</summary>
      <ol>
        {words.rule.order.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <p>{say('rule.whole')}</p>
      {advice.length > 0 && (
        <>
          <h3>{say('rule.guide')}</h3>
          {advice.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </>
      )}
    </details>
  );
}
