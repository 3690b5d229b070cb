import { useTranslation } from 'react-i18next';
import type { WorkshopPlan } from '../../../runsheet/plan.ts';
import type { Sheet } from '../../../runsheet/sheet.ts';
import { clockTime } from '../../../runsheet/times.ts';

interface CueCardsProps {
  plan: WorkshopPlan;
  sheet: Sheet;
  leads: Record<string, string>;
}

const onAPage = 4;

/** Cards to hold in the hand: one for each step, four to a page, with lines to cut along. */
export default function CueCards({ sheet, leads }: CueCardsProps) {
  const { t } = useTranslation('runSheet');
  const rows = sheet.sessions.flatMap((session) =>
    session.rows.filter((row) => !row.gone && row.step.kind !== 'break').map((row) => ({ ...row, session: session.title })),
  );
  const pages = Array.from({ length: Math.ceil(rows.length / onAPage) }, (_, page) => rows.slice(page * onAPage, (page + 1) * onAPage));
  return pages.map((cards) => (
    <section key={cards[0]!.step.id} className="run-page-part run-cards">
      {cards.map(({ step, minutes, at, session }) => (
        <div key={step.id} className="run-card">
          <p className="run-card-time">
            <b>
              {clockTime(at)}–{clockTime(at + minutes)}
            </b>{' '}
            {t('paper.card', { id: step.id, minutes })}
          </p>
          <h2>{step.title}</h2>
          <p>{step.cue}</p>
          {step.handouts.length > 0 && <p className="run-card-kit">{t('paper.handOut', { list: step.handouts.join(t('session.listComma')) })}</p>}
          <p className="run-card-foot">
            {session}
            {leads[step.id] ? ` · ${leads[step.id]}` : ''}
          </p>
        </div>
      ))}
    </section>
  ));
}
