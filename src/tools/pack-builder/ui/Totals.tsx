import type { PackPlan } from '../../../paper/packPlan.ts';
import { useWords } from './words.ts';

interface TotalsProps {
  minutes: number;
  plan: PackPlan;
  /** Number of sheets of paper for a class. */
  forClass: number;
  pupils: number;
}

/** The totals of the pack. */
export default function Totals({ minutes, plan, forClass, pupils }: TotalsProps) {
  const { say } = useWords();
  const rows = [
    [say('totals.minutes'), say('totals.minutesOf', { count: minutes })],
    [say('totals.pages'), say('totals.pagesOf', { count: plan.pages })],
    [say('totals.one'), say('totals.sheetsOf', { count: plan.sheets })],
    [say('totals.forClass', { pupils }), say('totals.sheetsOf', { count: forClass })],
  ] as const;
  return (
    <section className="pack-totals">
      <h2>{say('totals.title')}</h2>
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
