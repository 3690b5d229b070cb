import { copiesFor } from '../../../../paper/budget.ts';
import type { WorkshopPlan } from '../../plan.ts';
import type { Sheet } from '../../sheet.ts';
import { clockTime } from '../../times.ts';
import { useWords } from '../words.ts';

interface PrintedSheetProps {
  plan: WorkshopPlan;
  sheet: Sheet;
  leads: Record<string, string>;
}

/** The printed run sheet: when, what, how long, who, what to hand out, and space for notes. */
export default function PrintedSheet({ plan, sheet, leads }: PrintedSheetProps) {
  const { say } = useWords();
  const { people, rooms, kit, paper } = sheet;
  const off = sheet.sessions.filter(({ isOff }) => isOff).map(({ title }) => title);
  return (
    <section className="run-page-part">
      <h1>{say('pageTitle', { title: plan.title })}</h1>
      <p className="run-paper-head">
        {[say('paper.date'), say('paper.place'), say('paper.leader')].map((label) => (
          <span key={label}>
            <span>{label}</span> <span className="run-blank" />
          </span>
        ))}
        <span>
          <span>{say('paper.people')}</span> <b>{people}</b>
        </span>
        <span>
          <span>{say('paper.rooms')}</span> <b>{rooms}</b>
        </span>
      </p>
      {sheet.sessions
        .filter(({ isOff }) => !isOff)
        .map((session) => {
          const gone = session.rows.filter((row) => row.gone).map((row) => row.step.title);
          return (
            <section key={session.title}>
              <h2>
                <span>{session.title}</span>{' '}
                <small>
                  {`${clockTime(session.begins)}–${clockTime(session.ends)} · ${say('step.minutes', { count: session.ends - session.begins })}`}
                </small>
              </h2>
              <table className="run-paper-steps">
                <thead>
                  <tr>
                    {(['time', 'step', 'minutes', 'lead', 'kit', 'notes'] as const).map((column) => (
                      <th key={column} scope="col">
                        {say(`paper.${column}`)}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {session.rows
                    .filter((row) => !row.gone)
                    .map(({ step, minutes, at }) => (
                      <tr key={step.id}>
                        <td>{clockTime(at)}</td>
                        <td>
                          <b>{step.title}</b>
                        </td>
                        <td>{minutes}</td>
                        <td translate="no">{leads[step.id]}</td>
                        <td>{step.handouts.join(say('session.listComma'))}</td>
                        <td />
                      </tr>
                    ))}
                </tbody>
              </table>
              {gone.length > 0 && <p className="run-paper-note">{say('paper.left', { list: gone.join(say('session.listComma')) })}</p>}
            </section>
          );
        })}
      {off.length > 0 && <p className="run-paper-note">{say('paper.off', { list: off.join(say('session.listComma')) })}</p>}
      <section className="run-paper-whole">
        <h2>
          <span>{say('kit.title')}</span> <small>{say('kit.forPeople', { count: people })}</small>
        </h2>
        <ul className="run-paper-kit">
          {kit.map(({ text, quantity }) => (
            <li key={text}>
              <span className="run-tick" /> <span>{quantity && <b>{copiesFor(quantity, people)}</b>}</span> <span>{text}</span>
            </li>
          ))}
        </ul>
        {paper > 0 && <p className="run-paper-note">{say('kit.paper', { count: paper })}</p>}
        {rooms > 1 && <p className="run-paper-note">{say('kit.perRoom')}</p>}
      </section>
    </section>
  );
}
