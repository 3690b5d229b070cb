import { useTranslation } from 'react-i18next';
import type { PackPlan } from '../../../paper/packPlan.ts';

interface TotalsProps {
  minutes: number;
  plan: PackPlan;
  /** Sheets of paper for a class. */
  forClass: number;
  pupils: number;
}

/** What the pack comes to, as it stands. */
export default function Totals({ minutes, plan, forClass, pupils }: TotalsProps) {
  const { t } = useTranslation('pack');
  const rows = [
    [t('totals.minutes'), t('totals.minutesOf', { count: minutes })],
    [t('totals.pages'), t('totals.pagesOf', { count: plan.pages })],
    [t('totals.one'), t('totals.sheetsOf', { count: plan.sheets })],
    [t('totals.forClass', { pupils }), t('totals.sheetsOf', { count: forClass })],
  ] as const;
  return (
    <section className="pack-totals">
      <h2>{t('totals.title')}</h2>
      <dl aria-live="polite">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
