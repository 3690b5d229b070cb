import { useTranslation } from 'react-i18next';
import { catchUp } from '../catchUp.ts';
import type { SheetRow } from '../sheet.ts';

interface CatchUpAdviceProps {
  /** The steps after the one that runs now. */
  rows: readonly SheetRow[];
  minutesLeft: number;
}

/** What to leave out or shorten in order to end on time. The trainer decides: nothing changes by itself. */
export default function CatchUpAdvice({ rows, minutesLeft }: CatchUpAdviceProps) {
  const { t } = useTranslation('runSheet');
  const { gone, shortened, fits } = catchUp(rows, minutesLeft);
  if (!fits) return <p className="run-clock-advice">{t('clock.cannot')}</p>;
  const changes = [...gone.map((title) => t('session.gone', { title })), ...shortened.map((step) => t('session.shortened', step))];
  if (changes.length === 0) return null;
  return (
    <details className="run-clock-advice">
      <summary>{t('clock.advice')}</summary>
      {changes.join(t('session.listComma'))}
      {t('session.listEnd')}
    </details>
  );
}
