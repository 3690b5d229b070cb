import type { Sheet } from '../../sheet.ts';
import { clockTime } from '../../times.ts';
import { useWords } from '../words.ts';

interface CueCardsProps {
  sheet: Sheet;
  leads: Record<string, string>;
}

const onAPage = 4;

/** Cue cards to hold: one for each step, four per page, with lines to cut along. */
export default function CueCards({ sheet, leads }: CueCardsProps) {
  const { say } = useWords();
  const rows = sheet.sessions
    .filter(({ isOff }) => !isOff)
    .flatMap((session) => {
      const held = session.rows.filter((row) => !row.gone);
      return held
        .map((row, place) => ({ ...row, session: session.title, next: held[place + 1]?.step.title }))
        .filter(({ step }) => step.kind !== 'break');
    });
  const pages = Array.from({ length: Math.ceil(rows.length / onAPage) }, (_, page) => rows.slice(page * onAPage, (page + 1) * onAPage));
  return pages.map((cards) => (
    <section key={cards[0]!.step.id} className="run-page-part run-cards">
      {cards.map(({ step, minutes, at, session, next }) => (
        <div key={step.id} className="run-card">
          <p className="run-card-time">
            <b>{`${clockTime(at)}–${clockTime(at + minutes)}`}</b> <span>{say('paper.card', { id: step.id, minutes })}</span>
          </p>
          <h2>{step.title}</h2>
          <p>{step.cue}</p>
          {step.handouts.length > 0 && (
            <p className="run-card-kit">{say('paper.handOut', { list: step.handouts.join(say('session.listComma')) })}</p>
          )}
          <p className="run-card-foot">
            {next && <span>{say('paper.next', { title: next })}</span>}
            <span>{[session, leads[step.id]].filter(Boolean).join(' · ')}</span>
          </p>
        </div>
      ))}
    </section>
  ));
}
